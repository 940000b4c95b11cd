import type { CivilDate } from '../shared/civil-date';
import { isPayable } from './is-payable';
import type { Assessment } from './kernel/assessment';
import type { Dated } from './kernel/in-force';
import { dated, inForce } from './kernel/in-force';
import { law } from './laws';
import { PROGRAMMES } from './programmes';

/** Programmes of which a person gets only the highest; each programme stays a stranger to the others. */
const RIVALS = ['social-pension', 'elderly-assistance', 'disability-assistance'];

const CLAUSE = dated('highest-only', 'lần', [
  ['2026-10-05', 1, law('ND335/2026', 'Điều 6 khoản 2; Điều 31')],
  ['2021-07-01', 1, law('ND20/2021', 'Điều 6 khoản 2')],
]);

/** Programmes of which one person gets only one, and the clause that says so. */
export interface Rivalry {
  readonly programmes: readonly string[];
  readonly clause: Dated;
}

/** Who rivals whom by which clause, for people who read the law book. */
export const HIGHEST_ONLY = { programmes: RIVALS, clause: CLAUSE } as const;

/** Beside care in a facility there is no monthly allowance of Điều 6. */
export const IN_FACILITY: Rivalry = {
  programmes: ['facility-care', 'elderly-assistance', 'disability-assistance'],
  clause: dated('no-allowance-in-facility', 'lần', [
    ['2021-07-01', 1, law('ND20/2021', 'Điều 25')],
  ]),
};

/** One funeral support for a dead person, the highest. */
export const ONE_FUNERAL: Rivalry = {
  programmes: ['funeral-support', 'social-pension-funeral'],
  clause: dated('one-funeral-support', 'lần', [
    ['2026-10-05', 1, law('ND335/2026', 'Điều 11; Điều 31')],
    ['2021-07-01', 1, law('ND20/2021', 'Điều 11')],
  ]),
};

/** Every such clause; what an earlier one has settled a later one leaves alone. */
export const RIVALRIES: readonly Rivalry[] = [HIGHEST_ONLY, IN_FACILITY, ONE_FUNERAL];

/**
 * Marks every monthly allowance that gives way to a higher one of the same person (Nghị định 20/2021 and
 * 335/2026, Điều 6 khoản 2: only the highest rate, also across instruments). Equal amounts: the first
 * registered stays. Only what is certain counts: an allowance that is not settled or known from memory alone
 * neither gives way nor makes another do so; one whose amount the commune sets gives way when even the most
 * it may come to is no more. Out: the same list, in its order.
 *
 * The clause's one exception, a poor single parent, and merit allowances, which add up, are no rivals.
 */
export function markHighestOnly(
  assessments: readonly Assessment[],
  on: CivilDate,
): readonly Assessment[] {
  return RIVALRIES.reduce((marked, rivalry) => markWithin(rivalry, marked, on), assessments);
}

function markWithin(
  { programmes, clause }: Rivalry,
  assessments: readonly Assessment[],
  on: CivilDate,
): readonly Assessment[] {
  const rivals = assessments.filter(({ programme }) => programmes.includes(programme));
  const best = rivals.filter(isPayable).reduce<Assessment | null>(higher, null);
  if (best === null) return assessments;
  const givesWayTo = { programme: best.programme, law: inForce(clause, on).law };
  const behind = rivals.filter(
    (one) => one !== best && mayGiveWay(one) && mostPay(one) <= surePay(best),
  );
  return assessments.map((one) => (behind.includes(one) ? { ...one, givesWayTo } : one));
}

function mayGiveWay(one: Assessment): boolean {
  const { truth, amount, standing, givesWayTo } = one;
  const byCommune = truth === 'yes' && amount === 'commune-decides' && standing !== 'unverified';
  return isPayable(one) || (byCommune && givesWayTo === null);
}

function higher(top: Assessment | null, one: Assessment): Assessment {
  return top === null || surePay(one) > surePay(top) ? one : top;
}

/** Đồng a month that are certain. */
function surePay({ amount }: Assessment): number {
  return amount === null || amount === 'commune-decides' ? 0 : amount.min;
}

/** Đồng a month that it may come to; without end where nothing bounds what the commune sets. */
function mostPay(one: Assessment): number {
  if (one.amount === 'commune-decides') return communeCeiling(one);
  return one.amount === null ? 0 : one.amount.max;
}

/** Đồng a month that an amount left to the commune cannot exceed; without end where nothing bounds it. */
function communeCeiling({ programme, lines, versionFrom, on }: Assessment): number {
  const version = PROGRAMMES.find(({ key }) => key === programme)?.versions.find(
    ({ from }) => from === versionFrom,
  );
  const gives = version?.lines.find(({ key }) => key === lines[0])?.gives;
  return gives?.kind === 'commune-decides' && gives.atMost !== undefined
    ? inForce(gives.atMost, on).value
    : Infinity;
}
