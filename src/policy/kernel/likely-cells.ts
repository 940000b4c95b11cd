import type { CivilDate } from '../../shared/civil-date';
import { addDays, daysBetween, fullYears } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import { FACTS } from '../facts';
import { ANSWER_SHARES } from '../shares/answer-shares';
import type { Share, Spread, Weighed } from '../shares/share';
import { answersTo } from './checks-of';
import type { CheckNow } from './compile-check';
import type { FactDef, FactValue, Range } from './fact';
import { isOptions } from './fact';

/** One way in which the given checks may come out, a value for which they do, and how common that is. */
export interface LikelyCell {
  readonly value: FactValue;
  readonly share: number;
}

/** So many values stand for a spread: each for as many people as the next. */
const SAMPLES = 24;
const DAYS_A_YEAR = 365.25;

/**
 * The answers that the checks of a fact can tell apart, each with its share among people of her age, as far as it
 * is known. Answers that nobody gives are left out, unless nothing else is left.
 */
export function likelyCells(
  fact: FactKey,
  facts: Facts,
  { checks, on }: { readonly checks: readonly CheckNow[]; readonly on: CivilDate },
): readonly LikelyCell[] {
  const cells = new Map<string, { readonly value: FactValue; share: number }>();
  for (const { value, share } of likelyValues(fact, facts, on)) {
    const answers = answersTo(checks, value);
    const cell = cells.get(answers);
    if (cell === undefined) cells.set(answers, { value, share });
    else cell.share += share;
  }
  return [...cells.values()];
}

/** Values of a fact within what is known of it, each with its share; together they come to one. */
function likelyValues(fact: FactKey, facts: Facts, on: CivilDate): readonly LikelyCell[] {
  const def: FactDef = FACTS[fact];
  if (def.kind === 'flag' || def.kind === 'choice') return weighedAnswers(fact, facts, on);
  const share = 1 / SAMPLES;
  return Array.from({ length: SAMPLES }, (_, at) => ({
    value: measured(fact, facts, { on, at: (at + 0.5) / SAMPLES }),
    share,
  }));
}

/**
 * One answer, drawn from the table: `at` runs from 0 to 1, and each answer takes so much of the way as its
 * share is among people of her age.
 */
export function likelyAnswer(
  fact: FactKey,
  facts: Facts,
  drawn: { readonly on: CivilDate; readonly at: number },
): FactValue {
  const { kind }: FactDef = FACTS[fact];
  if (kind === 'number' || kind === 'day') return measured(fact, facts, drawn);
  const answers = weighedAnswers(fact, facts, drawn.on);
  let left = drawn.at;
  const found = answers.find(({ share }) => (left -= share) < 0);
  return (found === undefined ? answers[answers.length - 1] : found)?.value as FactValue;
}

function weighedAnswers(fact: FactKey, facts: Facts, on: CivilDate): LikelyCell[] {
  const def: FactDef = FACTS[fact];
  const known = facts[fact];
  const answers = answersAt(ANSWER_SHARES[fact], facts, on) as Weighed;
  if (def.kind === 'flag') {
    return typeof known === 'boolean'
      ? [{ value: known, share: 1 }]
      : weighed({ yes: true, no: false }, answers);
  }
  const all = def.kind === 'choice' ? def.options : [];
  const left = known !== undefined && known !== 'declined' && isOptions(known) ? known : all;
  return weighed(Object.fromEntries(left.map((one) => [one, [one]])), answers);
}

/** The number or day that a share `at` of the people does not exceed, within what is known of her. */
function measured(
  fact: FactKey,
  facts: Facts,
  { on, at }: { readonly on: CivilDate; readonly at: number },
): FactValue {
  const known = facts[fact];
  const free = known === undefined || known === 'declined';
  const spread = answersAt(ANSWER_SHARES[fact], facts, on) as Spread;
  if (FACTS[fact].kind === 'number') {
    const { min, max } = free ? { min: 0, max: 0 } : (known as Range<number>);
    const value = Math.round(free ? upTo(spread, at) : min + at * (max - min));
    return { min: value, max: value };
  }
  const { min, max } = free ? { min: on, max: on } : (known as Range<CivilDate>);
  const day = free
    ? addDays(on, -Math.round(upTo(spread, at) * DAYS_A_YEAR))
    : addDays(min, Math.round(at * daysBetween(min, max)));
  return { min: day, max: day };
}

/** The value that so large a share of the people does not exceed, drawn straight between two entries. */
function upTo(spread: Spread, share: number): number {
  const above = Math.max(
    spread.findIndex(([reached]) => reached >= share),
    0,
  );
  const [reached, high] = spread[above] as Spread[number];
  const [from, low] = spread[Math.max(above - 1, 0)] as Spread[number];
  return reached === from ? high : low + ((share - from) / (reached - from)) * (high - low);
}

/** An answer against the table is possible nevertheless: then all that are left count alike. */
function weighed(values: Readonly<Record<string, FactValue>>, answers: Weighed): LikelyCell[] {
  const keys = Object.keys(values);
  const shares = keys.map((key) => Number(answers[key]));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const all = keys.map((key, index) => ({
    value: values[key] as FactValue,
    share: total === 0 ? 1 / keys.length : Number(shares[index]) / total,
  }));
  return all.filter(({ share }) => share > 0);
}

function answersAt({ bands }: Share, { birth }: Facts, on: CivilDate): Weighed | Spread {
  const age = birth === undefined || birth === 'declined' ? USUAL_AGE : middleAge(birth, on);
  const band = bands.find(({ below }) => age < below);
  return (band === undefined ? bands[bands.length - 1] : band)?.answers as Weighed | Spread;
}

/** The age that is taken while hers is not known. */
const USUAL_AGE = 65;

function middleAge({ min, max }: Range<CivilDate>, on: CivilDate): number {
  return Math.floor((fullYears(min, on) + fullYears(max, on)) / 2);
}
