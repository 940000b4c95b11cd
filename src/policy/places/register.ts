import type { CivilDate } from '../../shared/civil-date';
import { LAO_CAI } from './communes-of-lao-cai';
import { YEN_BAI } from './communes-of-yen-bai';
import type { Place } from './place';
import { standsOn } from './place';
import { readCommunes } from './read-communes';

/**
 * Every commune, ward and town of the province as it stood on the day before the merger, and as it stands
 * since. What changed among the old ones in the years before that day is not collected here.
 */
const MERGED = Object.freeze([
  ...readCommunes('yen-bai', YEN_BAI),
  ...readCommunes('lao-cai', LAO_CAI),
]);

const FORMERLY = new Map(MERGED.map(({ place, formerly }) => [place, formerly]));
const BECAME = new Map(
  MERGED.flatMap(({ place, formerly }) => formerly.map((old) => [old, place] as const)),
);

/** All of them, old and new, each once. */
export const PLACES: readonly Place[] = Object.freeze([
  ...new Set(MERGED.flatMap(({ place, formerly }) => [...formerly, place])),
]);

/** Today's commune in which a place lies whole: the merger split none. Itself, when it still stands. */
export function successorOf(place: Place): Place {
  const became = BECAME.get(place);
  return became === undefined ? place : became;
}

/** What today's commune was made of; itself alone when it stood already, and for an old one. */
export function predecessorsOf(place: Place): readonly Place[] {
  const formerly = FORMERLY.get(place);
  return formerly === undefined ? [place] : formerly;
}

/** The place that bore a code on a day, if any. */
export function placeByCode(code: string, on: CivilDate): Place | null {
  const found = PLACES.find((place) => place.code === code && standsOn(place, on));
  return found === undefined ? null : found;
}
