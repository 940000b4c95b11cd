import type { FactDef } from '../kernel/fact';
import { choice, day, flag, number, of } from './define';

/** Facts of the person and her household that allowances are decided on. */
export const ALLOWANCE_FACTS = {
  /** Day of birth; a year only, an age, or "ngoài 80" is a range of days. */
  birth: day(of('person', 'basic', 'fixed')),
  /** Lương hưu or a monthly social-insurance allowance, by kind. */
  pension: choice(of('person', 'basic', 'stated'), [
    'none',
    'retirement',
    'disability-allowance',
    'other-insurance',
    'survivor',
  ]),
  /** What that pension or allowance pays a month. */
  pensionAmount: number(of('person', 'basic', 'stated'), 'đồng/tháng', [0, 200_000_000]),
  /** Recognised standing of the household on the day (a decision, not an income). */
  poverty: choice(of('household', 'sensitive', 'recognised'), ['poor', 'near-poor', 'neither']),
  /** Level on the certificate of disability; 'none' is also: no certificate. */
  disability: choice(of('person', 'sensitive', 'recognised'), [
    'none',
    'mild',
    'severe',
    'extreme',
  ]),
  /** Someone with the duty and right to support her (children, spouse …) who can do so. */
  supporter: choice(of('person', 'basic', 'stated'), ['none', 'on-allowance', 'able']),
  /** Could enter a care facility, but somebody in the community has taken her in, by a decision. */
  takenIn: flag(of('person', 'basic', 'recognised')),
} as const satisfies Record<string, FactDef>;
