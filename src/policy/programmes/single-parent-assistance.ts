import { civilDate } from '../../shared/civil-date';
import type { NumberKey } from '../facts';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, among, anyOf, compare } from '../kernel/rule';
import { law } from '../laws';
import { assistanceProcedures } from '../parameters/assistance-procedures';
import {
  SINGLE_PARENT_CHILDREN,
  SINGLE_PARENT_TIMES,
} from '../parameters/single-parent-assistance';
import { assistance, assistanceOnRolls } from '../parameters/social-assistance';

const WHO_2021 = law('ND20/2021', 'Điều 5 khoản 4');
const WHO_2026 = law('ND335/2026', 'Điều 5 khoản 4');

/** For each child under 16. */
function young(at: Citation) {
  return {
    key: 'children',
    when: allOf('Người đơn thân nghèo đang nuôi con dưới 16 tuổi', at, [
      ...aloneAndPoor(at),
      raising('youngChildren', 'Đang nuôi con dưới 16 tuổi', at),
    ]),
    times: SINGLE_PARENT_TIMES,
    count: ['youngChildren'],
  } as const;
}

const YOUNG_2021 = young(WHO_2021);
const STUDYING = {
  key: 'children-studying',
  when: allOf('Người đơn thân nghèo có con từ 16 đến 22 tuổi đang học', WHO_2021, [
    ...aloneAndPoor(WHO_2021),
    raising('studyingChildren', 'Có con từ 16 đến 22 tuổi đang học', WHO_2021),
  ]),
  times: SINGLE_PARENT_TIMES,
  count: ['youngChildren', 'studyingChildren'],
} as const;

/** Whose child turns 16 while the allowance runs keeps her part for it; nobody enters with such a child. */
const KEPT = {
  key: 'children-kept',
  when: allOf('Người đơn thân nghèo đang hưởng, có con từ 16 tuổi học liên tục', WHO_2026, [
    ...aloneAndPoor(WHO_2026),
    among('allowance', ['social-allowance'], {
      says: 'Đang hưởng trợ cấp xã hội hằng tháng',
      law: WHO_2026,
    }),
    raising('keptChildren', 'Con đã được hưởng trợ cấp, từ 16 tuổi học liên tục', WHO_2026),
  ]),
  times: SINGLE_PARENT_TIMES,
  count: ['youngChildren', 'keptChildren'],
} as const;

// The law names who never married and whose spouse is dead or missing; who is divorced or lives apart is not
// among them.
function aloneAndPoor(at: Citation): readonly Rule[] {
  return [
    among('poverty', ['poor', 'near-poor'], { says: 'Thuộc hộ nghèo hoặc hộ cận nghèo', law: at }),
    among('marriage', ['unmarried', 'widowed'], {
      says: 'Chưa có vợ, chồng; hoặc vợ, chồng đã chết, mất tích; không gồm ly hôn, ly thân',
      law: at,
    }),
  ];
}

function raising(count: NumberKey, says: string, at: Citation): Rule {
  return compare(count, 'at-least', SINGLE_PARENT_CHILDREN, { says, law: at });
}

const RAISED = anyOf('Một mình nuôi con', WHO_2026, [
  among('family', ['single-with-minor'], { says: 'Một mình nuôi con nhỏ', law: WHO_2026 }),
  allOf('Không có vợ, chồng và đang nuôi con', WHO_2026, [
    among('marriage', ['unmarried', 'widowed', 'separated'], {
      says: 'Không có vợ, chồng',
      law: WHO_2026,
    }),
    raising('youngChildren', 'Đang nuôi con dưới 16 tuổi', WHO_2026),
  ]),
]);

/**
 * Trợ cấp xã hội hằng tháng cho người đơn thân nghèo đang nuôi con, for each child: Nghị định 20/2021 and,
 * from 2026-10-05, Nghị định 335/2026, Điều 5 khoản 4, Điều 6 khoản 1.
 */
export const singleParentAssistance = {
  key: 'single-parent-assistance',
  domain: 'allowance',
  concludes: 'highest',
  pays: { per: 'month', bound: 'exact' },
  raised: RAISED,
  name: 'Trợ cấp xã hội hằng tháng cho người đơn thân nghèo đang nuôi con',
  versions: [
    {
      from: civilDate('2026-10-05'),
      law: WHO_2026,
      lines: [assistance(young(WHO_2026)), assistance(KEPT)],
    },
    {
      from: civilDate('2026-07-01'),
      law: WHO_2021,
      lines: [
        assistance(YOUNG_2021),
        assistance(STUDYING),
        assistanceOnRolls(YOUNG_2021),
        assistanceOnRolls(STUDYING),
      ],
    },
    {
      from: civilDate('2021-07-01'),
      law: WHO_2021,
      lines: [assistance(YOUNG_2021), assistance(STUDYING)],
    },
  ],
  procedures: assistanceProcedures(),
  presumes: ['written-request', 'not-in-facility', 'support-floor'],
  notSuitableFor: [
    'Người đang hưởng khoản khác, lần đầu xin khoản này từ 1/7 đến 4/10/2026: chưa tách riêng.',
    'Cháu, người được nuôi hộ mà không phải là con: không tính vào số con.',
    'Hồ sơ duyệt từ ngày 1/7 đến 4/10/2026: phần chênh lệch theo mức mới do xã quyết định lại.',
    'Hồ sơ nộp trước ngày 5/10/2026 mà chưa xong: theo thủ tục và thời hạn cũ.',
    'Chuyển nơi ở, được trả lại sau tạm dừng trước ngày 5/10/2026: xã xác định tháng trả.',
  ],
} as const satisfies Programme;
