import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { citationText } from '../kernel/citation';
import type { PlaceAnswer } from './find-place';
import { findPlace } from './find-place';
import type { Place } from './place';
import { addressOf } from './place';

/** Why a place cannot be taken, for front ends that say it in their own words. */
export type PlaceFault = Exclude<PlaceAnswer['kind'], 'place'>;
type NotFound = Exclude<PlaceAnswer, { kind: 'place' }>;

/**
 * The one commune that a text names on a day.
 * @throws AppError BAD_INPUT with `why` (a `PlaceFault`) and the places of our own list that help: never
 *   the text itself. NOT_IN_FORCE for a day before the first on which we hold law.
 */
export function requirePlace(text: string, on: CivilDate): Place {
  const found = findPlace(text, on);
  if (found.kind === 'place') return found.place;
  const { says, details } = refusal(found, on);
  throw new AppError('BAD_INPUT', says, { field: 'place', why: found.kind, ...details });
}

interface Refusal {
  readonly says: string;
  readonly details: Readonly<Record<string, string>>;
}

function refusal(found: NotFound, on: CivilDate): Refusal {
  switch (found.kind) {
    case 'unknown': {
      const candidates = listed(found.near, on);
      const hint = candidates === '' ? 'check the spelling' : `we know ${candidates}`;
      return {
        says: `We know no such commune or ward of the province on ${on}: ${hint}.`,
        details: { candidates },
      };
    }
    case 'ambiguous': {
      const candidates = listed(found.candidates, on);
      return {
        says: `Several places bear this name: give one of ${candidates}.`,
        details: { candidates },
      };
    }
    case 'abolished': {
      const [place, successor] = [addressOf(found.place, on), found.successor.title];
      const { since } = found;
      const act = citationText(found.law);
      return {
        says: `Since ${since} ${place} is part of ${successor} (${act}): give that name.`,
        details: { place, since, act, successor },
      };
    }
    case 'not-yet': {
      const place = found.place.title;
      const { since } = found;
      const act = citationText(found.law);
      const candidates = listed(found.was, on);
      return {
        says: `There is a ${place} only since ${since} (${act}): give one of ${candidates}.`,
        details: { place, since, act, candidates },
      };
    }
  }
}

function listed(places: readonly Place[], on: CivilDate): string {
  return places.map((place) => addressOf(place, on)).join('; ');
}
