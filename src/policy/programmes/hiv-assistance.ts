import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { ageUnder, allOf, among, is } from '../kernel/rule';
import { law } from '../laws';
import { assistanceProcedures } from '../parameters/assistance-procedures';
import {
  HIV_CHILD_TIMES,
  HIV_SMALL_AGE,
  HIV_SMALL_TIMES,
  HIV_TIMES,
} from '../parameters/hiv-assistance';
import { assistance, assistanceOnRolls, CHILD_AGE } from '../parameters/social-assistance';

/** The two points of each decree, and what the later one of them counts as a regular income. */
interface Decree {
  readonly child: Citation;
  readonly adult: Citation;
  readonly incomes: string;
}

const OF_2021: Decree = {
  child: law('ND20/2021', 'Điều 5 khoản 3'),
  adult: law('ND20/2021', 'Điều 5 khoản 8'),
  incomes: 'Không có tiền lương, tiền công hay nguồn thu ổn định hằng tháng khác',
};
const OF_2026: Decree = {
  child: law('ND335/2026', 'Điều 5 khoản 3'),
  adult: law('ND335/2026', 'Điều 5 khoản 8'),
  incomes: 'Không có tiền lương, tiền công hằng tháng',
};

// Khoản 8 names no age: a child gets more by khoản 3, so somebody of unknown age already has her yes.
// Its list under the first decree ends with monthly social assistance; that is not tested: who receives this
// very one must not lose it, and of two only the highest is paid anyway.
function ways(decree: Decree) {
  return {
    small: {
      key: 'small-child',
      when: allOf('Trẻ em dưới 4 tuổi nhiễm HIV, hộ nghèo', decree.child, [
        ageUnder('birth', HIV_SMALL_AGE, { says: 'Dưới 4 tuổi', law: decree.child }),
        ...infectedAndPoor(decree.child),
      ]),
      times: HIV_SMALL_TIMES,
    },
    child: {
      key: 'child',
      when: allOf('Trẻ em nhiễm HIV, hộ nghèo', decree.child, [
        ageUnder('birth', CHILD_AGE, { says: 'Dưới 16 tuổi', law: decree.child }),
        ...infectedAndPoor(decree.child),
      ]),
      times: HIV_CHILD_TIMES,
    },
    adult: {
      key: 'no-income',
      when: allOf('Người nhiễm HIV, hộ nghèo, không có thu nhập ổn định', decree.adult, [
        ...infectedAndPoor(decree.adult),
        among('pension', ['none'], {
          says: 'Không có lương hưu, trợ cấp bảo hiểm xã hội hằng tháng',
          law: decree.adult,
        }),
        is('regularIncome', 'no', { says: decree.incomes, law: decree.adult }),
      ]),
      times: HIV_TIMES,
    },
  } as const;
}

function infectedAndPoor(at: Citation): readonly Rule[] {
  return [infected(at), among('poverty', ['poor'], { says: 'Thuộc hộ nghèo', law: at })];
}

function infected(at: Citation): Rule {
  return is('hiv', 'yes', { says: 'Nhiễm HIV/AIDS', law: at });
}

const WAYS_2021 = ways(OF_2021);
const WAYS_2026 = ways(OF_2026);
const LINES_2021 = [
  assistance(WAYS_2021.small),
  assistance(WAYS_2021.child),
  assistance(WAYS_2021.adult),
] as const;

/**
 * Trợ cấp xã hội hằng tháng cho người nhiễm HIV/AIDS: Nghị định 20/2021 and, from 2026-10-05, Nghị định
 * 335/2026, Điều 5 khoản 3 and 8, Điều 6 khoản 1. Looked at only for who speaks of it.
 */
export const hivAssistance = {
  key: 'hiv-assistance',
  domain: 'allowance',
  concludes: 'highest',
  pays: { per: 'month', bound: 'exact' },
  raised: infected(OF_2026.adult),
  name: 'Trợ cấp xã hội hằng tháng cho người nhiễm HIV/AIDS',
  versions: [
    {
      from: civilDate('2026-10-05'),
      law: law('ND335/2026', 'Điều 5 khoản 3, khoản 8'),
      lines: [
        assistance(WAYS_2026.small),
        assistance(WAYS_2026.child),
        assistance(WAYS_2026.adult),
      ],
    },
    {
      from: civilDate('2026-07-01'),
      law: law('ND20/2021', 'Điều 5 khoản 3, khoản 8'),
      lines: [
        ...LINES_2021,
        assistanceOnRolls(WAYS_2021.small),
        assistanceOnRolls(WAYS_2021.child),
        assistanceOnRolls(WAYS_2021.adult),
      ],
    },
    {
      from: civilDate('2021-07-01'),
      law: law('ND20/2021', 'Điều 5 khoản 3, khoản 8'),
      lines: LINES_2021,
    },
  ],
  procedures: assistanceProcedures({ papers: ['hiv-confirmation'] }),
  presumes: ['written-request', 'not-in-facility', 'support-floor'],
  notSuitableFor: [
    'Người đang được nuôi dưỡng ở cơ sở trợ giúp xã hội.',
    'Trẻ em nhiễm HIV đang nuôi con: phần cộng với trợ cấp nuôi con chưa được tách riêng.',
    'Hồ sơ duyệt từ ngày 1/7 đến 4/10/2026: phần chênh lệch theo mức mới do xã quyết định lại.',
    'Hồ sơ nộp trước ngày 5/10/2026 mà chưa xong: theo thủ tục và thời hạn cũ.',
    'Chuyển nơi ở, được trả lại sau tạm dừng trước ngày 5/10/2026: xã xác định tháng trả.',
  ],
} as const satisfies Programme;
