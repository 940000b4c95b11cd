import type { CivilDate } from '../../shared/civil-date';
import type { FactKey } from '../facts';
import type { Amount, InsuranceConclusion } from './assessment';
import type { Trace } from './evaluate';
import { inForce } from './in-force';
import type { Line } from './programme';
import { any } from './truth';
import type { Truth } from './truth';

/** A line with what came of its rule. */
export interface TriedLine {
  readonly line: Line;
  readonly trace: Trace;
}

/** What a programme's lines come to together. `matters` are the unknown lines that could change it. */
export interface Conclusion {
  readonly truth: Truth;
  readonly deciding: readonly TriedLine[];
  readonly matters: readonly TriedLine[];
  readonly amount: Amount | null;
  readonly insurance: InsuranceConclusion | null;
  /** Facts that no rule tests but the amount hangs on (a wage), as long as they are not known. */
  readonly asks?: readonly FactKey[];
}

/** Đồng a month that a line pays, 'commune-decides', or null for a right without an amount. */
export function lineAmount(line: Line, on: CivilDate): number | 'commune-decides' | null {
  const { gives } = line;
  if (gives.kind === 'commune-decides') return 'commune-decides';
  if (gives.kind !== 'monthly') return null;
  return inForce(gives.standard, on).value * inForce(gives.times, on).value;
}

/** One line is enough, and the lines give the same: for rights without an amount. */
export function concludeAny(tried: readonly TriedLine[]): Conclusion {
  const truth = any(tried.map(({ trace }) => trace.truth));
  const alike = tried.filter(({ trace }) => trace.truth === truth);
  return {
    truth,
    deciding: truth === 'yes' ? alike.slice(0, 1) : alike,
    matters: truth === 'unknown' ? alike : [],
    amount: null,
    insurance: null,
  };
}

/**
 * Only the highest of the lines that hold is paid (e.g. Nghị định 335/2026/NĐ-CP, Điều 6 khoản 2). An
 * unknown line matters while it could pay more. For an unknown verdict the amount reads "if entitled".
 */
export function concludeHighest(tried: readonly TriedLine[], on: CivilDate): Conclusion {
  const priced = tried.map((one) => ({ ...one, pays: lineAmount(one.line, on) }));
  const truth = any(priced.map(({ trace }) => trace.truth));
  const holding = priced.filter(({ trace }) => trace.truth === 'yes');
  const unknown = priced.filter(({ trace }) => trace.truth === 'unknown');
  const paid = holding.map(({ pays }) => pays).filter((pays) => typeof pays === 'number');
  const least = paid.length === 0 ? null : Math.max(...paid);
  const matters = unknown.filter(({ pays }) => mayBeatLeast(pays, least, truth));
  const deciding =
    truth === 'yes' ? holding.filter(({ pays }) => pays === least || least === null) : priced;
  return {
    truth,
    deciding: deciding
      .filter(({ trace }) => trace.truth === truth)
      .slice(0, truth === 'yes' ? 1 : undefined),
    matters,
    amount: amountOf(truth, least, matters),
    insurance: null,
  };
}

type Pays = number | 'commune-decides' | null;

function mayBeatLeast(pays: Pays, least: number | null, truth: Truth): boolean {
  if (truth === 'unknown') return true;
  return typeof pays === 'number' ? least === null || pays > least : false;
}

function amountOf(
  truth: Truth,
  least: number | null,
  matters: readonly { readonly pays: Pays }[],
): Amount | null {
  if (truth === 'no') return null;
  // Entitled already, by a line whose amount the commune sets: what else may hold makes it no surer.
  if (truth === 'yes' && least === null) return 'commune-decides';
  const possible = matters.map(({ pays }) => pays).filter((pays) => typeof pays === 'number');
  const amounts = least === null ? possible : [least, ...possible];
  if (amounts.length === 0) return 'commune-decides';
  return { min: least === null ? Math.min(...amounts) : least, max: Math.max(...amounts) };
}
