import type { Facts } from '../facts';
import type { Amount } from './assessment';
import type { Conclusion, Given, Live } from './conclude';
import { askedFor } from './conclude';
import type { Range } from './fact';
import type { Pays } from './money';
import type { TriedLine } from './try-lines';

/**
 * Only the highest of the lines that hold is paid (e.g. Nghị định 335/2026/NĐ-CP, Điều 6 khoản 2). An
 * unknown line matters while it could pay more. For an unknown verdict the amount reads "if entitled".
 */
export function concludeHighest(live: Live, { facts }: Given): Conclusion {
  const { truth, holding, unknown } = live;
  const highest = highestOf(holding, facts);
  const least = highest === null ? null : highest.pays.min;
  const matters =
    truth === 'unknown'
      ? unknown
      : unknown.filter(({ now }) => mayBeatLeast(now.pays(facts), least));
  return {
    truth,
    // Where the commune sets every amount that is sure, the first line stands for them.
    deciding:
      truth === 'unknown' ? unknown : highest === null ? holding.slice(0, 1) : [highest.line],
    matters,
    amount: amountOf(live, { least, matters, facts }),
    gift: null,
    insurance: null,
    asks: askedFor(holding, facts),
  };
}

/** The first of the lines that surely pay most; null when the law gives none of them an amount. */
function highestOf(
  lines: readonly TriedLine[],
  facts: Facts,
): { readonly line: TriedLine; readonly pays: Range<number> } | null {
  let highest: { readonly line: TriedLine; readonly pays: Range<number> } | null = null;
  for (const line of lines) {
    const pays = line.now.pays(facts);
    if (isRange(pays) && (highest === null || pays.min > highest.pays.min))
      highest = { line, pays };
  }
  return highest;
}

function mayBeatLeast(pays: Pays, least: number | null): boolean {
  return isRange(pays) && (least === null || pays.max > least);
}

function amountOf(
  { truth, holding }: Live,
  {
    least,
    matters,
    facts,
  }: {
    readonly least: number | null;
    readonly matters: readonly TriedLine[];
    readonly facts: Facts;
  },
): Amount {
  // Entitled already, by a line whose amount the commune sets: what else may hold makes it no surer.
  if (truth === 'yes' && least === null) return 'commune-decides';
  const possible = spanOf(rangesOf(matters, facts), spanOf(rangesOf(holding, facts), null));
  if (possible === null) return 'commune-decides';
  return { min: least === null ? possible.min : least, max: possible.max };
}

/** From the least to the most of all. */
function spanOf(
  ranges: readonly Range<number>[],
  start: Range<number> | null,
): Range<number> | null {
  let span = start;
  for (const { min, max } of ranges) {
    span =
      span === null ? { min, max } : { min: Math.min(span.min, min), max: Math.max(span.max, max) };
  }
  return span;
}

/** Every line that holds is paid (e.g. Pháp lệnh 02/2020/UBTVQH14, Điều 6 khoản 3); an unknown one adds to it. */
export function concludeSum({ truth, holding, unknown }: Live, { facts }: Given): Conclusion {
  const sure = rangesOf(holding, facts);
  const possible = rangesOf(unknown, facts);
  // An unknown verdict reads "if entitled": by one line at least, and of what the commune sets nothing is known.
  const min =
    truth === 'yes' ? sum(sure.map((one) => one.min)) : Math.min(...possible.map((one) => one.min));
  const max = sum(sure.map((one) => one.max)) + sum(possible.map((one) => one.max));
  const byCommune =
    truth === 'yes'
      ? sure.length === 0
      : possible.length === 0 || unknown.some(({ now }) => now.pays(facts) === 'commune-decides');
  return {
    truth,
    deciding: truth === 'yes' ? holding : unknown,
    matters: unknown,
    amount: byCommune ? 'commune-decides' : { min, max },
    gift: null,
    insurance: null,
    asks: askedFor(holding, facts),
  };
}

/** The amounts that the law gives. */
function rangesOf(lines: readonly TriedLine[], facts: Facts): Range<number>[] {
  const ranges: Range<number>[] = [];
  for (const { now } of lines) {
    const pays = now.pays(facts);
    if (isRange(pays)) ranges.push(pays);
  }
  return ranges;
}

function isRange(pays: Pays): pays is Range<number> {
  return pays !== null && pays !== 'commune-decides';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
