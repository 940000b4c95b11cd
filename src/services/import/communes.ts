import { findPlace, placeByCode, PLACES } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';

/** Today's communes and wards as the form offers them, by title. */
export function communeTitles(): readonly string[] {
  const titles = PLACES.filter(({ until }) => until === null).map(({ title }) => title);
  return [...new Set(titles)].sort((a, b) => a.localeCompare(b, 'vi'));
}

/** A commune's title for the export; its code when nobody bears it on the day. */
export function communeTitle(code: string, on: CivilDate): string {
  return placeByCode(code, on)?.title ?? code;
}

export interface CommuneRead {
  /** Today's commune. */
  readonly code?: string;
  readonly finding?: 'old-place' | 'many-places' | 'no-such-place';
}

/** The same few communes stand in all rows of a list: what they were found to be is kept. */
const KEPT = new Map<string, CommuneRead>();
const MOST_KEPT = 1_000;

/** Today's commune that a cell names by an old or new name or by its code. */
export function readCommune(text: string, on: CivilDate): CommuneRead {
  const key = `${on}|${text}`;
  const kept = KEPT.get(key);
  if (kept !== undefined) return kept;
  const read = findCommune(text, on);
  if (KEPT.size === MOST_KEPT) KEPT.clear();
  KEPT.set(key, read);
  return read;
}

function findCommune(text: string, on: CivilDate): CommuneRead {
  // A spreadsheet that took the code for a number has lost the zero in front.
  const answer = findPlace(/^\d{4}$/.test(text) ? `0${text}` : text, on);
  switch (answer.kind) {
    case 'place':
      return { code: answer.place.code };
    case 'abolished':
      return { code: answer.successor.code, finding: 'old-place' };
    case 'ambiguous':
      return { finding: 'many-places' };
    case 'not-yet':
    case 'unknown':
      return { finding: 'no-such-place' };
  }
}
