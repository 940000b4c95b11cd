import type { Dated } from '../kernel/in-force';
import type { InsuranceGives } from '../kernel/gives';
import type { Rule } from '../kernel/rule';
import { law } from '../laws';
import { BASE_SALARY } from './base-salary';
import { LEVEL_COMMON, LEVEL_FULL, LEVEL_HIGH } from './insurance-levels';
import {
  OWN_HOUSEHOLD_FIRST,
  OWN_HOUSEHOLD_LATER,
  OWN_NOTHING,
  OWN_SELF,
  OWN_THIRD,
  OWN_WHOLE,
  WAGE_CAP,
  WHOLE_RATE,
} from './insurance-rates';

const STANDARD = { kind: 'standard', amount: BASE_SALARY } as const;
const WAGE = { kind: 'wage', capTimes: WAGE_CAP, capOf: BASE_SALARY } as const;
const WHOLE = { kind: 'insurance', wholePermille: WHOLE_RATE } as const;

/** The State pays everything. */
export function stateGives(level: Dated): InsuranceGives {
  return { ...WHOLE, payer: 'state', ownPermille: OWN_NOTHING, base: STANDARD, level };
}

/** The State pays a part, she pays `ownPermille`. */
export function stateHelps(ownPermille: Dated, level: Dated = LEVEL_COMMON): InsuranceGives {
  return { ...WHOLE, payer: 'state-part', ownPermille, base: STANDARD, level };
}

/** The same for those who may pay in household form instead, under the line `household`. */
export function stateHelpsByChoice(
  ownPermille: Dated,
  level: Dated = LEVEL_COMMON,
): InsuranceGives {
  const clause = law('Law51/2024', 'Điều 13 khoản 5 điểm e');
  return { ...stateHelps(ownPermille, level), instead: { line: 'household', law: clause } };
}

/** The State pays for the forces on their own pay, which we do not ask for. */
export const FORCES_GIVE: InsuranceGives = { ...stateGives(LEVEL_FULL), base: { kind: 'benefit' } };

/** The employer of the relative pays everything. */
export const EMPLOYER_OF_RELATIVE_GIVES: InsuranceGives = {
  ...stateGives(LEVEL_COMMON),
  payer: 'employer',
};

/** The whole oneself, as one person; the household form under `household` may be chosen. */
export const SELF_PAYS: InsuranceGives = {
  ...WHOLE,
  payer: 'self',
  ownPermille: OWN_SELF,
  base: STANDARD,
  level: LEVEL_COMMON,
  instead: { line: 'household', law: law('Law51/2024', 'Điều 13 khoản 5 điểm h') },
};

/** The social insurance fund pays everything, counted on `base`. */
export function fundGives(base: 'standard' | 'pension' | 'benefit'): InsuranceGives {
  return {
    ...WHOLE,
    payer: 'insurance-fund',
    ownPermille: OWN_NOTHING,
    base: base === 'standard' ? STANDARD : { kind: base },
    level: base === 'pension' ? LEVEL_HIGH : LEVEL_COMMON,
  };
}

/** Two thirds the employer, one third she, of the insured wage. */
export const EMPLOYER_GIVES: InsuranceGives = {
  ...WHOLE,
  payer: 'employer',
  ownPermille: OWN_THIRD,
  base: WAGE,
  level: LEVEL_COMMON,
};

/** Two thirds the commune, one third she, of the base salary. */
export const COMMUNE_GIVES: InsuranceGives = { ...EMPLOYER_GIVES, base: STANDARD };

/** The whole on the income that she is insured for. */
export const OWNER_PAYS: InsuranceGives = {
  ...WHOLE,
  payer: 'self',
  ownPermille: OWN_WHOLE,
  base: WAGE,
  level: LEVEL_COMMON,
};

/** The whole oneself, less for each further member of the household. */
export const HOUSEHOLD_PAYS: InsuranceGives = {
  ...WHOLE,
  payer: 'self',
  ownPermille: OWN_HOUSEHOLD_FIRST,
  laterMembers: OWN_HOUSEHOLD_LATER,
  base: STANDARD,
  level: LEVEL_COMMON,
};

/** One group as a line of the programme; the key keeps its literal type. */
export function insuranceLine<K extends string>(
  key: K,
  when: Rule,
  gives: InsuranceGives,
): { readonly key: K; readonly when: Rule; readonly gives: InsuranceGives } {
  return Object.freeze({ key, when, gives });
}
