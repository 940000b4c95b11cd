import type { CivilDate } from '../../shared/civil-date';
import type { Facts, OptionOf } from '../facts';
import type { TopUpArea } from '../top-ups/top-up';
import type { Place } from './place';
import { poorDistrictOf } from './poor-districts';

/**
 * What a place tells by itself of the people who live in it: a ward is a ward; a commune may hold a former
 * town, which only its people know; until 2025-06-30 whether it lay in a poor district. Its area class it
 * does not tell: that list was not found.
 */
export function placeFacts(place: Place, on: CivilDate): Facts {
  const poor = poorDistrictOf(place, on);
  const known = poor !== null && poor.truth !== 'unknown' && poor.law.standing !== 'unverified';
  return {
    settlement: settlementOf(place),
    ...(known ? { poorCommune: poor.truth === 'yes' } : {}),
  };
}

function settlementOf({ kind, from }: Place): readonly OptionOf<'settlement'>[] {
  if (kind === 'ward') return ['ward'];
  if (kind === 'town') return ['former-town'];
  return from === null ? ['rural'] : ['former-town', 'rural'];
}

/** Where top-ups for a place are looked for. */
export function areaOf({ code, formerProvince }: Place): TopUpArea {
  return { commune: code, formerProvince };
}
