import type { HearWords } from '../../hear-words';

/** Floors, places, and the classes of war invalids. */
export const house: Pick<HearWords, 'squareMetres' | 'placeKinds' | 'inClasses'> = {
  squareMetres: ['square metres', 'square meters', 'sqm'],
  placeKinds: ['xã', 'phường'],
  inClasses: ['war invalid'],
};
