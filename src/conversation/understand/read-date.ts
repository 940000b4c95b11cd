import type { Range } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import { addDays, addMonths, isCivilDate } from '../../shared/civil-date';
import { bornInYear } from './ages';
import { phraseAt } from './phrases';
import type { Reading } from './reading';
import { endOf } from './reading';

interface DateFound {
  readonly value: Range<CivilDate>;
  readonly to: number;
}

/**
 * A date or year that begins at a token: '1942', '45', '5/1944', '3-5-1944', '3.5.1944',
 * 'ngày 3 tháng 5 năm 1944', '3 May 1944'. A day that does not exist is returned as written, so that the
 * check of facts can refuse it. Null when no year is found.
 */
export function readDate(reading: Reading, from: number): DateFound | null {
  const { numbers, month, to } = partsFrom(reading, from);
  if (month !== null) {
    const [first, second] = numbers;
    if (first === undefined) return null;
    if (second === undefined) return { value: inMonth(first, month, reading.on), to };
    return { value: onDay([first, month, second], reading.on), to };
  }
  const [first, second, third] = numbers;
  if (first === undefined) return null;
  if (second === undefined) return { value: bornInYear(first, reading.on), to };
  if (third === undefined) return { value: inMonth(second, first, reading.on), to };
  return { value: onDay([first, second, third], reading.on), to };
}

interface Parts {
  readonly numbers: readonly number[];
  /** A month written as a word. */
  readonly month: number | null;
  readonly to: number;
}

/** Up to three numbers with nothing but '/', '-', '.' and words of dates between them; a year ends them. */
function partsFrom(reading: Reading, from: number): Parts {
  const { tokens, vocabulary } = reading;
  const numbers: number[] = [];
  let month: number | null = null;
  let to = from;
  let at = from;
  while (at < tokens.length && numbers.length < 3) {
    const token = tokens[at];
    const name = phraseAt(tokens, at, vocabulary.age.monthNames);
    const filler = endOf(reading, at, vocabulary.age.dateParts);
    if (token === undefined) break;
    if (token.kind === 'number') {
      numbers.push(...token.text.split(/[.,]/).map(Number));
      at += 1;
      to = at;
      if (numbers.some((number) => number >= 100)) break;
    } else if (name !== null && month === null) {
      month = name.means;
      at = name.to;
      to = at;
    } else if (filler !== null) at = filler;
    else if (joins(token.text, numbers.length, month)) at += 1;
    else break;
  }
  return { numbers: numbers.slice(0, 3), month, to };
}

function joins(mark: string, numbers: number, month: number | null): boolean {
  if (mark === ':' || mark === ',') return numbers === 0 || (mark === ',' && month !== null);
  return mark === '/' || mark === '-' || mark === '.';
}

function onDay(
  [day, month, year]: readonly [number, number, number],
  on: CivilDate,
): Range<CivilDate> {
  // Written year first: 1944-05-03.
  if (day >= 100) return onDay([year, month, day], on);
  const wholeYear = bornInYear(year, on).min.slice(0, 4);
  const text = `${wholeYear}-${two(month)}-${two(day)}` as CivilDate;
  return { min: text, max: text };
}

function inMonth(year: number, month: number, on: CivilDate): Range<CivilDate> {
  const first = `${bornInYear(year, on).min.slice(0, 4)}-${two(month)}-01` as CivilDate;
  if (!isCivilDate(first)) return { min: first, max: first };
  const last = addDays(addMonths(first, 1), -1);
  return { min: first, max: first <= on && last > on ? on : last };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
