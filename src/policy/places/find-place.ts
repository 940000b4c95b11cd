import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { civilDate } from '../../shared/civil-date';
import { foldText } from '../../shared/fold-text';
import type { Citation } from '../kernel/citation';
import type { Within } from './names';
import { placesNamed } from './names';
import type { Place } from './place';
import { LAST_OLD_DAY, MERGER_DAY, PROVINCE_NAMES, standsOn } from './place';
import type { Reading } from './read-name';
import { readingsOf } from './read-name';
import { PLACES, predecessorsOf, successorOf } from './register';
import { markedText, usesMarks, wordsOf } from './spelling';

/** What a text names on a day. */
export type PlaceAnswer =
  /** One that stands. `namesakes` bore the name before and lie in another of today's communes. */
  | { readonly kind: 'place'; readonly place: Place; readonly namesakes: readonly Place[] }
  /** One that stood until the day before `since`, and lies in `successor` now. */
  | {
      readonly kind: 'abolished';
      readonly place: Place;
      readonly since: CivilDate;
      readonly law: Citation;
      readonly successor: Place;
    }
  /** One that stands only from `since` on; on the day it was still `was`. */
  | {
      readonly kind: 'not-yet';
      readonly place: Place;
      readonly since: CivilDate;
      readonly law: Citation;
      readonly was: readonly Place[];
    }
  /** Several; ask which. The text of `addressOf` names each alone. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Place[] }
  /** None. `near` bear the name with another kind or in another district. */
  | { readonly kind: 'unknown'; readonly near: readonly Place[] };

/** The list of old communes is asked about no earlier than the law is. */
const HELD_FROM = civilDate('2021-07-01');
const CODE = /^\d{5}$/;

/**
 * The commune, ward or town that a text names on a day: by its name, with or without kind, marks and former
 * district, or by its code. A name without marks may be that of several; marks, where written, decide.
 * @throws AppError NOT_IN_FORCE for a day before the first on which we hold law
 */
export function findPlace(text: string, on: CivilDate): PlaceAnswer {
  if (on < HELD_FROM)
    throw new AppError('NOT_IN_FORCE', `We hold no list of communes for ${on}.`, { on });
  // Each code of today was that of one of its own parts: who bore it before is never elsewhere.
  const code = text.trim();
  const coded = PLACES.filter((place) => place.code === code);
  if (CODE.test(code)) return decide(coded, on, []);
  const words = wordsOf(text);
  const readings = readingsOf(words);
  const near = readings.flatMap(({ name }) => placesNamed(name).map(({ place }) => place));
  const named = readings.flatMap((reading) => fitting(reading, on));
  const exact = usesMarks(words) ? named.filter((one) => one.exact) : [];
  const meant = exact.length > 0 ? exact : named;
  return decide(once(meant.map(({ place }) => place)), on, once(near));
}

function decide(named: readonly Place[], on: CivilDate, near: readonly Place[]): PlaceAnswer {
  const standing = named.filter((place) => standsOn(place, on));
  const gone = named.filter(({ until }) => until !== null && until < on);
  const coming = named.filter(({ from }) => from !== null && on < from);
  const [candidates = []] = [standing, gone, coming].filter(({ length }) => length > 0);
  const [place, another] = candidates;
  if (place === undefined) return { kind: 'unknown', near };
  if (another !== undefined) return { kind: 'ambiguous', candidates };
  const { law } = place;
  if (candidates === standing) return standingOne(place, gone);
  if (candidates === gone)
    return { kind: 'abolished', place, since: MERGER_DAY, law, successor: successorOf(place) };
  return { kind: 'not-yet', place, since: MERGER_DAY, law, was: predecessorsOf(place) };
}

/** An old name that only its marks tell from one of today is asked back; one written alike is said. */
function standingOne(place: Place, gone: readonly Place[]): PlaceAnswer {
  const namesakes = gone.filter((old) => successorOf(old) !== place);
  const unlike = namesakes.filter(({ name }) => name !== place.name);
  if (unlike.length > 0) return { kind: 'ambiguous', candidates: [place, ...unlike] };
  return { kind: 'place', place, namesakes };
}

/** The places that a reading fits, and whether the name is written with just their marks. */
function fitting({ kind, name, within }: Reading, on: CivilDate) {
  const written = markedText(name);
  return placesNamed(name)
    .filter(({ place }) => kind === null || place.kind === kind)
    .filter(({ place, districts }) =>
      within.every((wider) => isOneOf(districts, wider) || liesInProvince(place, wider, on)),
    )
    .map(({ place, marked }) => ({ place, exact: marked.has(written) }));
}

function isOneOf(districts: readonly Within[], wider: Within): boolean {
  return districts.some(
    ({ kind, name }) => name === wider.name && (wider.kind === null || wider.kind === kind),
  );
}

/** Everything lies in Lào Cai since the merger; what did before keeps its former province as well. */
function liesInProvince(place: Place, { kind, name }: Within, on: CivilDate): boolean {
  if (kind !== null && kind !== 'tinh') return false;
  const today = on > LAST_OLD_DAY || place.from !== null;
  return (
    name === foldText(PROVINCE_NAMES[place.formerProvince]) ||
    (today && name === foldText(PROVINCE_NAMES['lao-cai']))
  );
}

function once(places: readonly Place[]): readonly Place[] {
  return [...new Set(places)];
}
