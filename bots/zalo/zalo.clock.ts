/** The hours of Zalo: all of them are Vietnam's, which has no summer time. */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const OFFSET_MS = 7 * HOUR_MS;
const NIGHT_FROM = 22;
const MORNING = 6;

/** Answers cost nothing for so long after she was last heard of, and are refused after so many days. */
export const FREE_MS = 48 * HOUR_MS;
export const OPEN_MS = 7 * DAY_MS;

/** Milliseconds until nobody is woken any more; 0 from 06:00 to 21:59 in Vietnam. */
export function untilMorning(now: number): number {
  const ofDay = (now + OFFSET_MS) % DAY_MS;
  if (ofDay >= MORNING * HOUR_MS && ofDay < NIGHT_FROM * HOUR_MS) return 0;
  return (MORNING * HOUR_MS - ofDay + DAY_MS) % DAY_MS;
}

/** Milliseconds until six o'clock of the next day in Vietnam. */
export function untilTomorrow(now: number): number {
  return DAY_MS - ((now + OFFSET_MS) % DAY_MS) + MORNING * HOUR_MS;
}
