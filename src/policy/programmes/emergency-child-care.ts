import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import { is } from '../kernel/rule';
import { law } from '../laws';
import { considered, EMERGENCY_2021, emergencyProcedures } from '../parameters/emergency';
import { URGENT_CARE_FOOD, URGENT_CARE_TIMES } from '../parameters/sudden-hardship';

const OF_2021 = law('TT02/2021', 'Điều 3');
const OF_2026 = law('ND335/2026', 'Điều 16 khoản 2 điểm a');

function urgent(by: Citation) {
  return is('urgentCare', 'yes', {
    says: 'Cần được chăm sóc tạm thời ngay vì không còn người thân chăm sóc được',
    law: by,
  });
}

function lines(by: Citation) {
  return [
    {
      key: 'short-term',
      when: considered('Được nhận chăm sóc tạm thời, không quá 3 tháng', by, [urgent(by)]),
      gives: { kind: 'money', standard: URGENT_CARE_FOOD, times: URGENT_CARE_TIMES },
    },
  ] as const;
}

/**
 * Tiền ăn khi chăm sóc tạm thời: food by the day for somebody who must be cared for at once, at most three
 * months; the commune decides on the care itself.
 */
export const emergencyChildCare = {
  key: 'emergency-child-care',
  domain: 'allowance',
  concludes: 'highest',
  pays: { per: 'day', bound: 'exact' },
  raised: urgent(OF_2026),
  name: 'Tiền ăn khi chăm sóc tạm thời khẩn cấp',
  versions: [
    { from: civilDate('2026-10-05'), law: OF_2026, lines: lines(OF_2026) },
    { from: civilDate('2021-07-01'), law: EMERGENCY_2021, lines: lines(OF_2021) },
  ],
  procedures: emergencyProcedures('each-time'),
  presumes: ['commune-considers'],
  notSuitableFor: [
    'Trẻ được nhận nuôi lâu dài: tính ở chế độ nhận chăm sóc, nuôi dưỡng.',
    'Chi phí khác ngoài tiền ăn khi chăm sóc tạm thời: xã xác định.',
    'Số ngày được chăm sóc: xã xác định.',
  ],
} as const satisfies Programme;
