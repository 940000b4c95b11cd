import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import type { Amount, InsuranceConclusion } from './assessment';
import type { Range } from './fact';
import type { Gift } from './gift';
import { giftOf } from './gift';
import { countedOn } from './gives';
import type { Pays } from './money';
import { paysOf } from './money';
import type { TriedLine } from './try-lines';
import { any } from './truth';
import type { Truth } from './truth';

/** What a programme's lines come to together. `matters` are the unknown lines that could change it. */
export interface Conclusion {
  readonly truth: Truth;
  readonly deciding: readonly TriedLine[];
  readonly matters: readonly TriedLine[];
  readonly amount: Amount | null;
  readonly gift: Gift | null;
  readonly insurance: InsuranceConclusion | null;
  /** Facts that no rule tests but the amount hangs on (a wage), as long as they are not known. */
  readonly asks?: readonly FactKey[];
}

/** One line is enough, and the lines give the same: for rights without an amount. */
export function concludeAny(tried: readonly TriedLine[]): Conclusion {
  const truth = any(tried.map((one) => one.truth));
  const alike = tried.filter((one) => one.truth === truth);
  return {
    truth,
    deciding: truth === 'yes' ? alike.slice(0, 1) : alike,
    matters: truth === 'unknown' ? alike : [],
    ...NOTHING_MORE,
  };
}

const NOTHING_MORE = { amount: null, gift: null, insurance: null } as const;

/** What is known, and the day. */
interface World {
  readonly facts: Facts;
  readonly on: CivilDate;
}

/** The first line that holds decides what is given; an unknown line before it matters if it gives another thing. */
export function concludeFirst(tried: readonly TriedLine[], world: World): Conclusion {
  const truth = any(tried.map((one) => one.truth));
  const alike = tried.filter((one) => one.truth === truth);
  const gives = ({ line }: TriedLine): Gift | null => giftOf(line.gives, world.facts, world.on);
  const first = truth === 'yes' ? alike[0] : undefined;
  const before = first === undefined ? tried : tried.slice(0, tried.indexOf(first));
  const gift = first === undefined ? null : gives(first);
  const matters = before.filter(
    (one) =>
      one.truth === 'unknown' &&
      (first === undefined || JSON.stringify(gives(one)) !== JSON.stringify(gift)),
  );
  return {
    truth,
    deciding: first === undefined ? alike : [first],
    matters,
    ...NOTHING_MORE,
    gift: first === undefined ? giftIfEntitled(matters, gives) : gift,
    ...asking(first === undefined ? [] : [first], world.facts),
  };
}

/**
 * For an unknown verdict goods read "if entitled", as an amount does: told when every line that may hold gives
 * the same. The terms of a loan or a share are told to those who have it.
 */
function giftIfEntitled(
  matters: readonly TriedLine[],
  gives: (one: TriedLine) => Gift | null,
): Gift | null {
  const gifts = matters.map(gives);
  const [gift] = gifts;
  const alike = gifts.every((one) => JSON.stringify(one) === JSON.stringify(gift));
  return gift?.kind === 'goods' && alike ? gift : null;
}

/**
 * Only the highest of the lines that hold is paid (e.g. Nghị định 335/2026/NĐ-CP, Điều 6 khoản 2). An
 * unknown line matters while it could pay more. For an unknown verdict the amount reads "if entitled".
 */
export function concludeHighest(tried: readonly TriedLine[], world: World): Conclusion {
  const priced = tried.map((one) => pricedIn(one, world));
  const truth = any(priced.map((one) => one.truth));
  const holding = priced.filter((one) => one.truth === 'yes');
  const unknown = priced.filter((one) => one.truth === 'unknown');
  const paid = holding.map(({ pays }) => pays).filter(isRange);
  const least = paid.length === 0 ? null : Math.max(...paid.map(({ min }) => min));
  const matters = unknown.filter(({ pays }) => mayBeatLeast(pays, least, truth));
  const deciding =
    truth === 'yes'
      ? holding.filter(({ pays }) => least === null || minOf(pays) === least)
      : priced;
  return {
    truth,
    deciding: deciding
      .filter((one) => one.truth === truth)
      .slice(0, truth === 'yes' ? 1 : undefined)
      .map(unpriced),
    matters: matters.map(unpriced),
    ...NOTHING_MORE,
    amount: amountOf(truth, { least, holding, matters }),
    ...asking(holding.map(unpriced), world.facts),
  };
}

/** Every line that holds is paid (e.g. Pháp lệnh 02/2020/UBTVQH14, Điều 6 khoản 3); an unknown one adds to it. */
export function concludeSum(tried: readonly TriedLine[], world: World): Conclusion {
  const priced = tried.map((one) => pricedIn(one, world));
  const truth = any(priced.map((one) => one.truth));
  const holding = priced.filter((one) => one.truth === 'yes');
  const unknown = priced.filter((one) => one.truth === 'unknown');
  const sure = holding.map(({ pays }) => pays).filter(isRange);
  const possible = unknown.map(({ pays }) => pays).filter(isRange);
  // An unknown verdict reads "if entitled": by one line at least, and of what the commune sets nothing is known.
  const min =
    truth === 'yes' ? sum(sure.map((one) => one.min)) : Math.min(...possible.map((one) => one.min));
  const max = sum([...sure, ...possible].map((one) => one.max));
  const byCommune =
    truth === 'yes'
      ? sure.length === 0
      : possible.length === 0 || unknown.some(({ pays }) => pays === 'commune-decides');
  return {
    truth,
    deciding: tried.filter((one) => one.truth === truth),
    matters: truth === 'no' ? [] : unknown.map(unpriced),
    ...NOTHING_MORE,
    amount: truth === 'no' ? null : byCommune ? 'commune-decides' : { min, max },
    ...asking(holding.map(unpriced), world.facts),
  };
}

interface Priced {
  readonly tried: TriedLine;
  readonly truth: Truth;
  readonly pays: Pays;
}

function pricedIn(tried: TriedLine, { facts, on }: World): Priced {
  const { line, truth } = tried;
  return { tried, truth, pays: truth === 'no' ? null : paysOf(line.gives, facts, on) };
}

function unpriced({ tried }: Priced): TriedLine {
  return tried;
}

/** What the amount of these lines is counted on, as long as it is not known. */
function asking(lines: readonly TriedLine[], facts: Facts): Pick<Conclusion, 'asks'> {
  const asks = lines
    .flatMap(({ line }) => countedOn(line.gives))
    .filter((fact) => facts[fact] === undefined || facts[fact] === 'declined');
  return asks.length === 0 ? {} : { asks: [...new Set(asks)] };
}

function isRange(pays: Pays): pays is Range<number> {
  return pays !== null && pays !== 'commune-decides';
}

function minOf(pays: Pays): number | null {
  return isRange(pays) ? pays.min : null;
}

function mayBeatLeast(pays: Pays, least: number | null, truth: Truth): boolean {
  if (truth === 'unknown') return true;
  return isRange(pays) ? least === null || pays.max > least : false;
}

function amountOf(
  truth: Truth,
  {
    least,
    holding,
    matters,
  }: {
    readonly least: number | null;
    readonly holding: readonly Priced[];
    readonly matters: readonly Priced[];
  },
): Amount | null {
  if (truth === 'no') return null;
  // Entitled already, by a line whose amount the commune sets: what else may hold makes it no surer.
  if (truth === 'yes' && least === null) return 'commune-decides';
  const possible = [...holding, ...matters].map(({ pays }) => pays).filter(isRange);
  if (possible.length === 0) return 'commune-decides';
  const lowest = Math.min(...possible.map(({ min }) => min));
  return { min: least === null ? lowest : least, max: Math.max(...possible.map(({ max }) => max)) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
