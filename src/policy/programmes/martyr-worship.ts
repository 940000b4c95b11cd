import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { anyOf, is } from '../kernel/rule';
import { law } from '../laws';
import { MERIT_ONCE, WORSHIP_RATE } from '../parameters/merit';
import { MERIT_PROCEDURE, withMerit } from '../parameters/merit-office';

const AT = law('ND75/2021', 'Các mức hưởng trong');

const WORSHIP = is('martyrWorship', 'yes', { says: 'Được giao việc thờ cúng liệt sĩ', law: AT });

/** Trợ cấp thờ cúng liệt sĩ, once a year: Nghị định 75/2021/NĐ-CP. */
export const martyrWorship = {
  key: 'martyr-worship',
  domain: 'merit',
  concludes: 'highest',
  pays: { per: 'year', bound: 'exact' },
  raised: anyOf('Gia đình có liệt sĩ', AT, [withMerit(['martyr-relative']), WORSHIP]),
  name: 'Trợ cấp thờ cúng liệt sĩ',
  versions: [
    {
      from: civilDate('2021-07-01'),
      law: AT,
      lines: [
        {
          key: 'worship',
          when: WORSHIP,
          gives: { kind: 'money', standard: WORSHIP_RATE, times: MERIT_ONCE },
        },
      ],
    },
  ],
  procedures: [{ from: civilDate('2021-07-01'), ...MERIT_PROCEDURE }],
  presumes: ['side-rate-unchanged'],
  notSuitableFor: [
    'Người thờ cúng từ hai liệt sĩ: một mức hay từng liệt sĩ, cơ quan người có công xem.',
    'Khi có tranh chấp trong gia đình về người thờ cúng: xã xem xét.',
  ],
} as const satisfies Programme;
