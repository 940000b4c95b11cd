/** Before any real row: ids carry the millisecond in which they were made. */
const EPOCH = Date.UTC(2000, 0, 1);
/** A seed has its own range of milliseconds, one a household. */
export const MOST_HOUSEHOLDS = 500_000;
const SPAN = 1_000_000;
export const MOST_SEED = 80;

const KINDS = [
  'household',
  'person',
  'membership',
  'membership-wording',
  'recognition',
  'recognition-wording',
  'enrolment',
  'enrolment-wording',
  'service',
] as const;
type Kind = (typeof KINDS)[number];

/** Whose id: of which seed, of which household, and the how-manieth of its kind there. */
export interface Place {
  readonly seed: number;
  readonly household: number;
  readonly nth: number;
}

/** A UUIDv7 of the year 2000 that is always the same for the same row; ids order by household. */
export function seedId(kind: Kind, { seed, household, nth }: Place): string {
  return idsOf(seed, household)(kind, nth);
}

/** `seedId` for the many rows of one household. */
export function idsOf(seed: number, household: number): (kind: Kind, nth: number) => string {
  const time = (EPOCH + seed * SPAN + household).toString(16).padStart(12, '0');
  const begin = `${time.slice(0, 8)}-${time.slice(8)}-7`;
  const hashed = hash(time, 0x811c9dc5);
  return (kind, nth) => {
    const which = `${KINDS.indexOf(kind).toString(16)}${nth.toString(16).padStart(2, '0')}`;
    const tail = hash(which, hashed).toString(16).padStart(8, '0');
    return `${begin}${which}-8eed-${tail}${which}0`;
  };
}

/** The ids of a seed's households lie from the first (included) to the second (excluded). */
export function idRange(seed: number): readonly [string, string] {
  const at = (household: number) => seedId('household', { seed, household, nth: 0 }).slice(0, 13);
  return [at(0), at(SPAN)];
}

/** The number of the household that has this id. */
export function householdOf(id: string, seed: number): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) - EPOCH - seed * SPAN;
}

/** FNV-1a, gone on with from the hash of what stands before. */
function hash(text: string, before: number): number {
  let value = before;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
