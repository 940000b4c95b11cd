import { randomBytes, randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import type { CivilDate } from '../shared/civil-date';
import { vietnamDay } from '../shared/civil-date';
import type { Clock, Ids, Tokens } from '../shared/ports';

const DAY_MS = 86_400_000;
/** Digits and letters without i, l, o and u: nobody mistakes one for another over the telephone. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

export const systemClock: Clock = { now: () => Date.now() };

/** The real clock moved so that it now shows `day` in Vietnam; it runs on from there. */
export function clockOn(day: CivilDate, clock: Clock = systemClock): Clock {
  const today = vietnamDay(clock.now());
  const shift = Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS) * DAY_MS;
  return { now: () => clock.now() + shift };
}

export const systemIds: Ids = { next: () => v7() };

export const systemTokens: Tokens = {
  code: () => Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  digit: () => randomInt(10),
  secret: () => randomBytes(32).toString('base64url'),
};

/** 0 (included) to 1 (excluded). */
export const systemRandom = (): number => Math.random();
