import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { ageUnder, allOf, among } from '../kernel/rule';
import { law } from '../laws';
import { assistanceProcedures } from '../parameters/assistance-procedures';
import { SMALL_CHILD_AGE, SMALL_CHILD_TIMES } from '../parameters/small-child-assistance';
import { assistance, assistanceOnRolls } from '../parameters/social-assistance';

const WHO_2021 = law('ND20/2021', 'Điều 5 khoản 7');
const WHO_2026 = law('ND335/2026', 'Điều 5 khoản 7');

// Who is in khoản 1, 3 or 6 is left out by the point itself; each of these pays more, so of two only the
// highest comes to the same and nobody need be asked for them.
function way(at: Citation) {
  return {
    key: 'small-child',
    when: allOf('Trẻ em dưới 3 tuổi, hộ nghèo hoặc cận nghèo, nơi đặc biệt khó khăn', at, [
      under3(at),
      among('poverty', ['poor', 'near-poor'], {
        says: 'Thuộc hộ nghèo hoặc hộ cận nghèo',
        law: at,
      }),
      among('areaClass', ['extremely-difficult'], {
        says: 'Sống ở xã, thôn vùng dân tộc thiểu số và miền núi đặc biệt khó khăn',
        law: at,
      }),
    ]),
    times: SMALL_CHILD_TIMES,
  } as const;
}

function under3(at: Citation): Rule {
  return ageUnder('birth', SMALL_CHILD_AGE, { says: 'Dưới 3 tuổi', law: at });
}

/**
 * Trợ cấp xã hội hằng tháng cho trẻ em dưới 3 tuổi: Nghị định 20/2021 and, from 2026-10-05, Nghị định
 * 335/2026, Điều 5 khoản 7, Điều 6 khoản 1.
 */
export const smallChildAssistance = {
  key: 'small-child-assistance',
  domain: 'allowance',
  concludes: 'highest',
  pays: { per: 'month', bound: 'exact' },
  raised: under3(WHO_2026),
  name: 'Trợ cấp xã hội hằng tháng cho trẻ em dưới 3 tuổi ở nơi đặc biệt khó khăn',
  versions: [
    { from: civilDate('2026-10-05'), law: WHO_2026, lines: [assistance(way(WHO_2026))] },
    {
      from: civilDate('2026-07-01'),
      law: WHO_2021,
      lines: [assistance(way(WHO_2021)), assistanceOnRolls(way(WHO_2021))],
    },
    { from: civilDate('2021-07-01'), law: WHO_2021, lines: [assistance(way(WHO_2021))] },
  ],
  procedures: assistanceProcedures(),
  presumes: ['written-request', 'not-in-facility', 'support-floor'],
  notSuitableFor: [
    'Trẻ em đang được nuôi dưỡng ở cơ sở trợ giúp xã hội.',
    'Xã, thôn chưa có danh sách đặc biệt khó khăn mới sau sáp nhập: hỏi xã.',
    'Hồ sơ duyệt từ ngày 1/7 đến 4/10/2026: phần chênh lệch theo mức mới do xã quyết định lại.',
    'Hồ sơ nộp trước ngày 5/10/2026 mà chưa xong: theo thủ tục và thời hạn cũ.',
    'Chuyển nơi ở, được trả lại sau tạm dừng trước ngày 5/10/2026: xã xác định tháng trả.',
  ],
} as const satisfies Programme;
