import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import { compare, is } from '../kernel/rule';
import {
  considered,
  EMERGENCY_2021,
  EMERGENCY_2026,
  emergencyProcedures,
} from '../parameters/emergency';
import { STANDARD_RATE } from '../parameters/standard-rate';
import { INJURY_DAYS, INJURY_TIMES } from '../parameters/sudden-hardship';

function lines(by: Citation) {
  return [
    {
      key: 'serious',
      when: considered('Bị thương nặng do thiên tai, hỏa hoạn, tai nạn', by, [
        is('injured', 'yes', { says: 'Bị thương nặng do thiên tai, hỏa hoạn, tai nạn', law: by }),
        compare('emergencyDays', 'at-least', INJURY_DAYS, {
          says: 'Điều trị cấp cứu đủ số ngày',
          law: by,
        }),
      ]),
      gives: { kind: 'money', standard: STANDARD_RATE, times: INJURY_TIMES },
    },
  ] as const;
}

/** Hỗ trợ người bị thương nặng: at least ten standards, once; the commune considers, nobody is promised. */
export const emergencyInjury = {
  key: 'emergency-injury',
  domain: 'allowance',
  concludes: 'highest',
  pays: { per: 'once', bound: 'at-least' },
  raised: is('injured', 'yes', { says: 'Bị thương nặng', law: EMERGENCY_2026 }),
  name: 'Hỗ trợ khẩn cấp người bị thương nặng',
  versions: [
    { from: civilDate('2026-10-05'), law: EMERGENCY_2026, lines: lines(EMERGENCY_2026) },
    { from: civilDate('2021-07-01'), law: EMERGENCY_2021, lines: lines(EMERGENCY_2021) },
  ],
  procedures: emergencyProcedures('once-decided'),
  presumes: ['commune-considers', 'support-floor'],
  notSuitableFor: [
    'Người bị thương do nguyên nhân khác: xã xem xét.',
    'Bảo hiểm tai nạn, bảo hiểm y tế, bồi thường: theo chế độ khác.',
    'Vụ việc từ ngày 1/7 đến 4/10/2026: tính theo mức cũ; xã xem có được mức mới không.',
  ],
} as const satisfies Programme;
