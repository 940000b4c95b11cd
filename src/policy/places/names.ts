import { foldText } from '../../shared/fold-text';
import type { Place } from './place';
import { PROVINCE_NAMES } from './place';
import { PLACES } from './register';
import type { Word } from './spelling';
import { markedText, plainText, spellingsOf, wordsOf } from './spelling';

/** A district or province as somebody names it: 'van chan' alone when `kind` is null. Both folded. */
export interface Within {
  readonly kind: string | null;
  readonly name: string;
}

/** What is counted out once for each place, so that finding one only looks up. */
interface Named {
  readonly place: Place;
  readonly marked: ReadonlySet<string>;
  readonly districts: readonly Within[];
}

/** The kinds of what communes lay in, folded. */
const DISTRICT_KINDS = ['huyen', 'thi xa', 'thanh pho'] as const;

const BY_NAME = new Map<string, Named[]>();
for (const place of PLACES) {
  const spellings = spellingsOf(place.name).map(wordsOf);
  const marked = new Set(spellings.map(markedText));
  const named = { place, marked, districts: place.formerDistricts.map(splitDistrict) };
  for (const plain of new Set(spellings.map(plainText))) {
    BY_NAME.set(plain, [...placesOf(plain), named]);
  }
}

const DISTRICT_NAMES = PLACES.flatMap(({ formerDistricts }) => formerDistricts.map(splitDistrict));
/** Every district and province, folded and without its kind. */
export const WIDER_NAMES: ReadonlySet<string> = new Set([
  ...DISTRICT_NAMES.map(({ name }) => name),
  ...Object.values(PROVINCE_NAMES).map(foldText),
]);

/** The places that bear a name, whatever their kind and day. */
export function placesNamed(name: readonly Word[]): readonly Named[] {
  return placesOf(plainText(name));
}

function placesOf(plain: string): readonly Named[] {
  const found = BY_NAME.get(plain);
  return found === undefined ? [] : found;
}

function splitDistrict(district: string): Within {
  const folded = foldText(district);
  const kind = DISTRICT_KINDS.find((word) => folded.startsWith(`${word} `));
  if (kind === undefined) throw new Error(`no kind of district: ${district}`);
  return { kind, name: folded.slice(kind.length + 1) };
}
