import type { HearWords } from '../../hear-words';

/** Floors, places, and the classes of war invalids. */
export const house: Pick<HearWords, 'squareMetres' | 'placeKinds' | 'inClasses'> = {
  squareMetres: ['m2', 'mét vuông', 'm vuông'],
  placeKinds: ['xã', 'phường', 'thị trấn'],
  inClasses: ['thương binh'],
};
