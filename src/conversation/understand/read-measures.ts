import type { FactKey, Range } from '../../policy';
import { findAll, phraseAt } from './phrases';
import type { Piece, Reading } from './reading';
import { endOf, numberAt } from './reading';
import type { Measure } from './vocabulary';

/** Words between a title and the share of lost capacity, or the class, that belongs to it. */
const NEAR = 9;
/** Class of a war invalid, as the share of lost capacity that it stands for (Nghị định 131/2021/NĐ-CP). */
const CLASSES: Readonly<Record<string, Range<number>>> = {
  '1': { min: 81, max: 100 },
  '2': { min: 61, max: 80 },
  '3': { min: 41, max: 60 },
  '4': { min: 21, max: 40 },
};

/** Numbers that are neither ages nor money: '45 số điện', 'thương binh 2/4', '61%', 'nhà 45m2, 5 người ở'. */
export function readMeasures(reading: Reading): Piece[] {
  const counted = reading.tokens.flatMap((token, at): Piece[] => {
    if (token.kind === 'mark' || continuesNumber(reading, at)) return [];
    const measured = reading.vocabulary.measures.flatMap((row) => measureAt(reading, at, row));
    return [...measured.slice(0, 1), ...shareAt(reading, at), ...areaAt(reading, at)];
  });
  // Of a class and a share beside it the share is the more exact.
  return counted.filter(
    (one) => !counted.some((other) => other.fact === one.fact && width(other) < width(one)),
  );
}

function width({ value }: Piece): number {
  const { min, max } = value as Range<number>;
  return max - min;
}

function continuesNumber(reading: Reading, at: number): boolean {
  return [1, 2, 3].some((back) => {
    const before = at < back ? null : numberAt(reading, at - back);
    return before !== null && before.to > at;
  });
}

function measureAt(reading: Reading, at: number, { fact, units, after, close }: Measure): Piece[] {
  const number = numberAt(reading, at);
  const unit = number === null ? null : phraseAt(reading.tokens, number.to, units);
  if (number === null || unit === null) return [];
  const earlier = after === null ? [] : findAll(reading.tokens, after).map(({ to }) => to);
  const tied = close === true ? earlier.includes(at) : earlier.some((to) => to <= at);
  if (after !== null && !tied) return [];
  const value = number.value * unit.means;
  // 'khoảng 60' is a tenth either way, as with money.
  const qualified = [2, 1].find(
    (length) =>
      at >= length && endOf(reading, at - length, reading.vocabulary.money.qualifiers) === at,
  );
  const how =
    qualified === undefined
      ? undefined
      : phraseAt(reading.tokens, at - qualified, reading.vocabulary.money.qualifiers)?.means;
  const range = {
    min: how === 'about' ? Math.round(value * 0.9) : how === 'below' ? 0 : value,
    max: Math.round(value * (how === 'about' ? 1.1 : how === 'above' ? 1.5 : 1)),
  };
  return [{ fact, value: range, at, to: unit.to }];
}

/** The share or class of the title named right before it. */
function shareAt(reading: Reading, at: number): Piece[] {
  const number = numberAt(reading, at);
  if (number === null) return [];
  const title = findAll(reading.tokens, reading.vocabulary.percentOf)
    .filter(({ to }) => to <= at && at - to <= NEAR)
    .at(-1);
  if (title === undefined) return [];
  const { tokens, vocabulary } = reading;
  const share = endOf(reading, number.to, vocabulary.percent);
  const percent = percentSign(reading, number.to) ?? share;
  if (percent !== null && number.value <= 100) {
    return [piece(title.means, { min: number.value, max: number.value }, at, percent)];
  }
  const ofFour = tokens[number.to]?.text === '/' && tokens[number.to + 1]?.text === '4';
  const class_ = CLASSES[String(number.value)];
  if (!ofFour || class_ === undefined || title.means !== 'warInvalidPercent') return [];
  return [piece(title.means, class_, at, number.to + 2)];
}

function percentSign({ tokens }: Reading, at: number): number | null {
  return tokens[at]?.text === '%' ? at + 1 : null;
}

/** The floor of the house; for each person where that is said, or where the people are counted beside it. */
function areaAt(reading: Reading, at: number): Piece[] {
  const number = numberAt(reading, at);
  const unit = number === null ? null : metresAt(reading, number.to);
  if (number === null || unit === null) return [];
  const { value } = number;
  const { perHead, heads } = reading.vocabulary.money;
  const slash = reading.tokens[unit]?.text === '/' ? unit + 1 : unit;
  const each = endOf(reading, slash, perHead);
  const before = findAll(reading.tokens.slice(0, at), perHead).length > 0;
  if (each !== null || before) {
    return [piece('dwellingPerHead', { min: value, max: value }, at, each ?? unit)];
  }
  const whole = piece('houseArea', { min: value, max: value }, at, unit);
  const people = peopleCounted(reading, heads);
  if (people === null || people < 1) return [whole];
  const share = Math.round((value / people) * 10) / 10;
  return [whole, piece('dwellingPerHead', { min: share, max: share }, at, unit)];
}

/** 'm2' is two tokens, the letter and its number. */
function metresAt(reading: Reading, at: number): number | null {
  const { tokens, vocabulary } = reading;
  if (tokens[at]?.folded === 'm' && tokens[at + 1]?.text === '2') return at + 2;
  return endOf(reading, at, vocabulary.squareMetres);
}

/** How many people the household counts, where the message tells: 'cả nhà 5 người', '4 người ở'. */
export function peopleCounted(
  reading: Reading,
  heads: Reading['vocabulary']['possessors'],
): number | null {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const number = numberAt(reading, at);
    if (
      number !== null &&
      Number.isInteger(number.value) &&
      endOf(reading, number.to, heads) !== null
    ) {
      return number.value;
    }
  }
  return null;
}

function piece(fact: FactKey, value: Range<number>, at: number, to: number): Piece {
  return { fact, value, at, to };
}
