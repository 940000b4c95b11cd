import type { FactKey, Range } from '../../policy';
import { findAll } from './phrases';
import type { Piece, Reading } from './reading';
import { endOf, numberAt } from './reading';

/** Words between a title and its class: 'thương binh hạng 2/4'. */
const NEAR = 3;
/** Class of a war invalid, as the share of lost capacity that it stands for (Nghị định 131/2021/NĐ-CP). */
const CLASSES: ReadonlyMap<string, Range<number>> = new Map([
  ['1', { min: 81, max: 100 }],
  ['2', { min: 61, max: 80 }],
  ['3', { min: 41, max: 60 }],
  ['4', { min: 21, max: 40 }],
]);

/** Floors of a house and classes of invalids: 'nhà 45m2, 5 người ở', 'thương binh 2/4'. */
export function readHouse(reading: Reading): Piece[] {
  return reading.tokens.flatMap((token, at): Piece[] =>
    token.kind === 'mark' ? [] : [...classAt(reading, at), ...areaAt(reading, at)],
  );
}

function classAt({ tokens, vocabulary }: Reading, at: number): Piece[] {
  const value = CLASSES.get(tokens[at]?.text ?? '');
  const ofFour = tokens[at + 1]?.text === '/' && tokens[at + 2]?.text === '4';
  if (value === undefined || !ofFour) return [];
  const titles = findAll(tokens, vocabulary.inClasses);
  const near = titles.some(({ to }) => to <= at && at - to <= NEAR);
  return near ? [piece('warInvalidPercent', value, [at, at + 3])] : [];
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
    return [piece('dwellingPerHead', { min: value, max: value }, [at, each ?? unit])];
  }
  const whole = piece('houseArea', { min: value, max: value }, [at, unit]);
  const people = peopleCounted(reading, heads);
  if (people === null || people < 1) return [whole];
  const share = Math.round((value / people) * 10) / 10;
  return [whole, piece('dwellingPerHead', { min: share, max: share }, [at, unit])];
}

/** Where a 'm2' or 'mét vuông' that begins at a token ends; 'm2' is two tokens, the letter and its number. */
export function metresAt(reading: Reading, at: number): number | null {
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

function piece(
  fact: FactKey,
  value: Range<number>,
  [at, to]: readonly [at: number, to: number],
): Piece {
  return { fact, value, at, to };
}
