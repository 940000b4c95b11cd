import type { FactDef } from '../kernel/fact';
import { choice, day, flag, number, of } from './define';

/** What may be so of a parent; the first is the usual one. */
const PARENT = ['none', 'dead', 'undetermined', 'missing', 'in-facility', 'sentenced'] as const;

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
  /** Left by her parents, and nobody has adopted her yet. */
  abandoned: flag(of('person', 'basic', 'stated')),
  /** What the law asks of the father of a child without a source of nurture … */
  father: choice(of('person', 'sensitive', 'stated'), PARENT),
  /** … and of the mother; 'none': she lives, and nothing of the rest is so. */
  mother: choice(of('person', 'sensitive', 'stated'), PARENT),
  /** Was on the allowance for such children when she turned 16. */
  allowanceAsChild: flag(of('person', 'basic', 'recognised')),
  /** From 16 on: school, a trade, a first degree; 'interrupted' without leave of the school. */
  studies: choice(of('person', 'basic', 'stated'), ['none', 'continuous', 'interrupted']),
  /** Infected with HIV, as a medical facility has confirmed; never asked unless she speaks of it. */
  hiv: flag(of('person', 'sensitive', 'recognised')),
  /** Wages or another regular income every month, besides a pension. */
  regularIncome: flag(of('person', 'basic', 'stated')),
  /** Married or not by law; 'widowed' is also: the spouse declared missing. */
  marriage: choice(of('person', 'basic', 'stated'), [
    'married',
    'unmarried',
    'widowed',
    'separated',
  ]),
  /** Her own children under 16 whom she raises … */
  youngChildren: number(of('person', 'basic', 'stated'), 'người', [0, 20]),
  /** … those from 16 to under 22 who study … */
  studyingChildren: number(of('person', 'basic', 'stated'), 'người', [0, 20]),
  /** … and those from 16 on who study on without a break and were already counted in her allowance. */
  keptChildren: number(of('person', 'basic', 'recognised'), 'người', [0, 20]),
} as const satisfies Record<string, FactDef>;
