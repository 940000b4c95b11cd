import { AppError } from './app-error';

/** A day of the Vietnamese calendar, 'YYYY-MM-DD'. Plain string comparison orders two of them. */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

const DAY_MS = 86_400_000;
const UTC_PLUS_7 = 7 * 3_600_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
/** By the number of the month, from January = 1, of a common year. */
const DAYS_IN = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True when `text` names a real day between the years 1800 and 2999. */
export function isCivilDate(text: string): text is CivilDate {
  if (!SHAPE.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return year >= 1800 && year <= 2999 && day >= 1 && day <= daysIn(month, year);
}

/** How many days a month has; none if there is no such month. */
function daysIn(month: number, year: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : Number(DAYS_IN[month]);
}

/** Parses 'YYYY-MM-DD'; throws BAD_INPUT for anything that is not a real day. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) {
    throw new AppError('BAD_INPUT', 'A date must be a real day written as YYYY-MM-DD.');
  }
  return text;
}

/** The day at `instant` (UTC milliseconds) in Vietnam, which is UTC+7 all year. */
export function vietnamDay(instant: number): CivilDate {
  return toText(instant + UTC_PLUS_7) as CivilDate;
}

/** The hour of the day, 0 to 23, at `instant` (UTC milliseconds) in Vietnam. */
export function vietnamHour(instant: number): number {
  return new Date(instant + UTC_PLUS_7).getUTCHours();
}

/** The time of day, 'HH:MM', at `instant` (UTC milliseconds) in Vietnam. */
export function vietnamTime(instant: number): string {
  return new Date(instant + UTC_PLUS_7).toISOString().slice(11, 16);
}

/** The first instant, UTC milliseconds, of a day in Vietnam. */
export function startOfDay(day: CivilDate): number {
  return toUtc(day) - UTC_PLUS_7;
}

/** `days` later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return toText(toUtc(date) + days * DAY_MS) as CivilDate;
}

/** Days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** The same day `years` later; 29 February becomes 1 March in a year that has none. */
export function addYears(date: CivilDate, years: number): CivilDate {
  const moved = `${pad(Number(date.slice(0, 4)) + years, 4)}${date.slice(4)}`;
  return toText(toUtc(moved)) as CivilDate;
}

/** The same day `months` later; past the end of a shorter month it runs on into the next. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const text = `${pad(Math.floor(total / 12), 4)}-${pad((total % 12) + 1, 2)}-${date.slice(8)}`;
  return toText(toUtc(text)) as CivilDate;
}

/**
 * Completed years between a birth and a day ("đủ tuổi"): 1944-05-01 to 2019-05-01 is 75, the day
 * before is 74. Someone born on 29 February completes a year on 1 March of a common year.
 */
export function fullYears(birth: CivilDate, on: CivilDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** The latest birth that is `years` completed years ago on a day. */
export function latestBirth(years: number, on: CivilDate): CivilDate {
  const day = addYears(on, -years);
  return fullYears(day, on) < years ? addDays(day, -1) : day;
}

/** Completed months between two days, counted like `fullYears`. */
export function fullMonths(birth: CivilDate, on: CivilDate): number {
  const months =
    (Number(on.slice(0, 4)) - Number(birth.slice(0, 4))) * 12 +
    Number(on.slice(5, 7)) -
    Number(birth.slice(5, 7));
  return on.slice(8) < birth.slice(8) ? months - 1 : months;
}

function toUtc(text: string): number {
  return Date.UTC(
    Number(text.slice(0, 4)),
    Number(text.slice(5, 7)) - 1,
    Number(text.slice(8, 10)),
  );
}

function toText(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
