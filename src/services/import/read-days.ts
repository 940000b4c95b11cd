import type { SheetCell } from '../../spreadsheets/sheet-row';
import { dayOfNumber } from '../../spreadsheets/day-number';
import type { CivilDate } from '../../shared/civil-date';
import { addDays, addMonths, civilDate, fullYears, isCivilDate } from '../../shared/civil-date';
import { OLDEST } from '../../policy';
import { Wrong } from './findings';

/** The days that a text may mean: one, a month of them, or a year. */
export interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const YEAR = /^(?:18|19|20)\d\d$/;
const MONTH = /^(\d{1,2})[/.-](\d{4})$/;
const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const SHORT_YEAR = /^\d{1,2}[/.-](?:\d{1,2}[/.-])?\d{2}$/;
/** Numbers of days that a person of today can mean; smaller ones are years. */
const FIRST_DAY_NUMBER = 3_000;

/** The birth: a day, a month or a year that lies behind `on`. */
export function readBirth(cell: SheetCell, on: CivilDate): Days | Wrong {
  const days = readDays(cell);
  if (days instanceof Wrong) return days;
  if (days.from > on) return new Wrong('to-come');
  return fullYears(days.to, on) > OLDEST ? new Wrong('too-old') : days;
}

/** One day, whole. */
export function readDay(cell: SheetCell): CivilDate | Wrong {
  const days = readDays(cell);
  if (days instanceof Wrong) return days;
  return days.from === days.to ? days.from : new Wrong('only-a-year');
}

/** One whole day that is not still to come. */
export function readPastDay(cell: SheetCell, on: CivilDate): CivilDate | Wrong {
  const day = readDay(cell);
  return typeof day === 'string' && day > on ? new Wrong('to-come') : day;
}

function readDays({ text, kind }: SheetCell): Days | Wrong {
  if (kind === 'date') return oneDay(text);
  if (YEAR.test(text)) return { from: civilDate(`${text}-01-01`), to: civilDate(`${text}-12-31`) };
  if (kind === 'number') return fromNumber(Number(text));
  const [, ofMonth = '', inYear = ''] = MONTH.exec(text) ?? [];
  if (inYear !== '') return wholeMonth(`${inYear}-${ofMonth.padStart(2, '0')}-01`);
  const [, day = '', month = '', year = ''] = DAY.exec(text) ?? [];
  if (year !== '') return oneDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return SHORT_YEAR.test(text) ? new Wrong('short-year') : oneDay(text);
}

/** A day number that lost its format, as in a column that was set to text or number. */
function fromNumber(number: number): Days | Wrong {
  const day = number < FIRST_DAY_NUMBER ? null : dayOfNumber(number, 1900);
  return day === null ? new Wrong('not-a-day') : { from: day, to: day };
}

function oneDay(text: string): Days | Wrong {
  return isCivilDate(text) ? { from: text, to: text } : new Wrong('not-a-day');
}

function wholeMonth(first: string): Days | Wrong {
  if (!isCivilDate(first)) return new Wrong('not-a-day');
  return { from: first, to: addDays(addMonths(first, 1), -1) };
}
