import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import type { Facts } from '../facts';
import type { Place } from '../places/place';
import { placeFacts } from '../places/place-facts';

/**
 * Shared facts with what the place tells by itself, where it was not stated.
 * @throws AppError CONTRADICTION for a kind of settlement that the place is not
 */
export function withPlace(shared: Facts, place: Place | undefined, on: CivilDate): Facts {
  if (place === undefined) return shared;
  const told = placeFacts(place, on);
  const [stated, possible] = [shared.settlement, told.settlement];
  if (Array.isArray(stated) && Array.isArray(possible)) {
    const fits = stated.some((one) => possible.includes(one));
    if (!fits) {
      const message = `The fact "settlement" does not fit ${place.title}: correct one of them.`;
      throw new AppError('CONTRADICTION', message, { fact: 'settlement', why: 'place' });
    }
  }
  return { ...told, ...shared };
}
