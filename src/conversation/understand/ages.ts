import type { Range } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import { addDays, addMonths, addYears, fullMonths, latestBirth } from '../../shared/civil-date';
import type { AgeQualifier } from '../languages/hear-words';

/** Older than anybody: ages past it are kept as they are, for the check of facts to refuse. */
const NOBODY = 130;

/** Every birth that makes somebody exactly `years` old on the day. */
export function bornAtAge(years: number, on: CivilDate): Range<CivilDate> {
  return bornBetweenAges({ min: years, max: years }, on);
}

/** Every birth that makes somebody between `min` and `max` completed years old on the day. */
export function bornBetweenAges({ min, max }: Range<number>, on: CivilDate): Range<CivilDate> {
  return { min: addDays(youngest(max + 1, on), 1), max: youngest(min, on) };
}

/** Every birth that makes somebody exactly `months` completed months old on the day. */
export function bornAtMonths(months: number, on: CivilDate): Range<CivilDate> {
  const latest = (count: number): CivilDate => {
    const day = addMonths(on, -count);
    return fullMonths(day, on) < count ? addDays(day, -1) : day;
  };
  return { min: addDays(latest(months + 1), 1), max: latest(months) };
}

/**
 * Births behind a rough age. 'ngoài 80' is eighty or more, 'gần 75' is not yet 75, 'tầm 75' three years
 * either way, U80 the whole of the seventies and eighties. Wide on purpose: a limit inside the range
 * leaves the verdict open and the question is asked again.
 */
export function bornAboutAge(
  years: number,
  qualifier: Exclude<AgeQualifier, 'threshold'>,
  on: CivilDate,
): Range<CivilDate> {
  switch (qualifier) {
    case 'above':
      return bornBetweenAges({ min: years, max: Math.max(years, 124) }, on);
    case 'near':
      return bornBetweenAges({ min: Math.max(0, years - 5), max: Math.max(0, years - 1) }, on);
    case 'below':
      return bornBetweenAges({ min: 0, max: Math.max(0, years - 1) }, on);
    case 'about':
      return bornBetweenAges({ min: Math.max(0, years - 3), max: years + 3 }, on);
  }
}

/** U80: the English "under 80" and the Vietnamese "in the eighties" are both meant. */
export function bornAroundDecade(years: number, on: CivilDate): Range<CivilDate> {
  return bornBetweenAges({ min: Math.max(0, years - 10), max: years + 9 }, on);
}

/** Every day of a year, not past the day that is asked about. Two digits mean the nearest past century. */
export function bornInYear(year: number, on: CivilDate): Range<CivilDate> {
  const now = Number(on.slice(0, 4));
  const full = year >= 100 ? year : year <= now % 100 ? 2000 + year : 1900 + year;
  const padded = String(full).padStart(4, '0');
  const last = `${padded}-12-31` as CivilDate;
  return { min: `${padded}-01-01` as CivilDate, max: full === now && last > on ? on : last };
}

/** The latest birth for an age; one that nobody reaches only has to lie far back. */
function youngest(years: number, on: CivilDate): CivilDate {
  return years <= NOBODY ? latestBirth(years, on) : addYears(on, -Math.min(years, NOBODY * 5));
}

/** A year of the old calendar begins in the January or February of ours, and ends in the next one's. */
export function bornInLunarYear(year: number): Range<CivilDate> {
  return { min: `${year}-01-21` as CivilDate, max: `${year + 1}-02-20` as CivilDate };
}
