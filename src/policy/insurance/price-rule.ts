import type { CivilDate } from '../../shared/civil-date';
import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import { entryOn } from '../kernel/in-force';
import { healthInsurance } from '../programmes/health-insurance';
import { law } from '../laws';

/**
 * What a later change of the base salary does to months already paid: nothing, for those who pay at the
 * price of the day; the payer's part follows, where she pays nothing or a part of each month's wage; or the
 * decree does not say.
 */
export type PriceRule = 'fixed' | 'follows' | 'not-said';

const FIXED = ['student', 'farm-household', 'household', 'institution', 'unpaid-leave'];

const BY_DECREE = [
  {
    from: civilDate('2025-07-01'),
    fixed: law('ND188/2025', 'Điều 8 khoản 2, khoản 3'),
    follows: law('ND188/2025', 'Điều 8 khoản 1'),
    notSaid: law('ND188/2025', 'Điều 8'),
  },
  {
    from: civilDate('2018-12-01'),
    fixed: law('ND146/2018', 'Điều 10'),
    follows: law('ND146/2018', 'Điều 10'),
    notSaid: law('ND146/2018', 'Điều 10'),
  },
];

/** Nghị định 188/2025, Điều 8; Nghị định 146/2018, Điều 10. */
export function priceRule(
  group: string,
  paidOn: CivilDate,
): { readonly rule: PriceRule; readonly law: Citation } {
  const laws = entryOn(BY_DECREE, paidOn, 'the price of health insurance');
  if (FIXED.includes(group)) return { rule: 'fixed', law: laws.fixed };
  const { lines } = entryOn(healthInsurance.versions, paidOn, 'health insurance');
  const helped = lines.some(({ key, gives }) => key === group && gives.payer === 'state-part');
  return helped ? { rule: 'not-said', law: laws.notSaid } : { rule: 'follows', law: laws.follows };
}
