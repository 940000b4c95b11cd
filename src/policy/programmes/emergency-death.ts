import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import { among } from '../kernel/rule';
import {
  considered,
  EMERGENCY_2021,
  EMERGENCY_2026,
  emergencyProcedures,
} from '../parameters/emergency';
import { DIED_BEFORE_DECREE, DIED_SINCE_DECREE } from '../parameters/funeral';
import { STANDARD_RATE } from '../parameters/standard-rate';
import { EMERGENCY_DEATH_TIMES } from '../parameters/sudden-hardship';

const MONEY = { kind: 'money', standard: STANDARD_RATE, times: EMERGENCY_DEATH_TIMES } as const;
const SAYS = 'Chết hoặc mất tích do thiên tai, hỏa hoạn, dịch bệnh, tai nạn nghiêm trọng';

function lost(by: Citation) {
  return among('death', ['disaster', 'missing'], { says: SAYS, law: by });
}

/**
 * Hỗ trợ hộ có người chết, mất tích: at least fifty standards for each of them; the commune considers. The
 * person asked about is the dead or missing one.
 */
export const emergencyDeath = {
  key: 'emergency-death',
  domain: 'allowance',
  concludes: 'highest',
  pays: { per: 'once', bound: 'at-least' },
  raised: lost(EMERGENCY_2026),
  name: 'Hỗ trợ khẩn cấp khi có người chết, mất tích',
  versions: [
    {
      from: civilDate('2026-10-05'),
      law: EMERGENCY_2026,
      lines: [
        {
          key: 'lost',
          when: considered(SAYS, EMERGENCY_2026, [lost(EMERGENCY_2026), DIED_SINCE_DECREE]),
          gives: MONEY,
        },
        {
          key: 'lost-earlier',
          when: considered(`${SAYS}, trước luật mới`, EMERGENCY_2021, [
            lost(EMERGENCY_2021),
            DIED_BEFORE_DECREE,
          ]),
          gives: {
            kind: 'commune-decides',
            says: 'Mất trước ngày luật mới: mức do xã xác định',
            law: DIED_BEFORE_DECREE.law,
          },
        },
      ],
    },
    {
      from: civilDate('2021-07-01'),
      law: EMERGENCY_2021,
      lines: [
        {
          key: 'lost',
          when: considered(SAYS, EMERGENCY_2021, [lost(EMERGENCY_2021)]),
          gives: MONEY,
        },
      ],
    },
  ],
  procedures: emergencyProcedures('once-decided'),
  presumes: ['commune-considers', 'law-of-the-death', 'support-floor'],
  notSuitableFor: [
    'Người thuộc cả diện mai táng phí hằng tháng: xã xem có được hưởng cùng không.',
    'Người chết do bệnh tật, tuổi già: xem mai táng phí.',
    'Người mất từ ngày 1/7 đến 4/10/2026: tính theo mức cũ; xã xem có được mức mới không.',
    'Nhà bị hư hỏng, di dời: theo chế độ hỗ trợ nhà ở.',
  ],
} as const satisfies Programme;
