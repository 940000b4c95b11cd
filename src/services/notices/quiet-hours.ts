import { vietnamHour } from '../../shared/civil-date';

/** Nobody is woken: from nine in the evening to seven in the morning of Vietnam nothing is told unasked. */
const FROM_HOUR = 21;
const TO_HOUR = 7;
const HOUR_MS = 3_600_000;

/** Whether it is night at a moment, UTC milliseconds. */
export function isQuiet(now: number): boolean {
  const hour = vietnamHour(now);
  return hour >= FROM_HOUR || hour < TO_HOUR;
}

/** The moment itself by day; at night seven o'clock of the morning that follows. UTC milliseconds. */
export function nextAwake(now: number): number {
  if (!isQuiet(now)) return now;
  const hours = (TO_HOUR - vietnamHour(now) + 24) % 24;
  return now - (now % HOUR_MS) + hours * HOUR_MS;
}
