import type { CivilDate } from '../../shared/civil-date';
import { desk as en } from '../languages/en/desk';
import type { DeskTalk } from '../languages/desk-talk';
import { desk as vi } from '../languages/vi/desk';
import type { LanguageKey } from '../state';

export const DESK_TALK: Readonly<Record<LanguageKey, DeskTalk>> = { vi, en };

/** Whether staff answer now, and if not, when again; 'unknown' when nobody wrote their hours down. */
export type ToldHours =
  | { readonly state: 'open' }
  | {
      readonly state: 'later';
      /** 'HH:MM' */
      readonly time: string;
      readonly day: CivilDate;
      /** 'unsure' when a holiday lies between that no notice fixed. */
      readonly holidays: 'sure' | 'unsure';
    }
  | { readonly state: 'unknown' };

/** What a citizen who waits for a person is told. */
export interface ToldDesk {
  /** People who wait since before her, as counted now; null when nobody counted. */
  readonly before: number | null;
  readonly hours: ToldHours;
}

/** Her place in the queue and when staff answer, in plain sentences; nothing is promised that was not counted. */
export function tellDesk({ before, hours }: ToldDesk, language: LanguageKey): readonly string[] {
  const talk = DESK_TALK[language];
  return [placeLine(before, talk), ...hourLines(hours, talk)];
}

function placeLine(before: number | null, talk: DeskTalk): string {
  if (before === null) return talk.placeUnknown;
  return before === 0 ? talk.nextInLine : talk.before(before);
}

function hourLines(hours: ToldHours, talk: DeskTalk): readonly string[] {
  if (hours.state === 'open') return [];
  if (hours.state === 'unknown') return [talk.hoursUnknown];
  const opens = talk.opensAt(hours.time, hours.day);
  return hours.holidays === 'unsure' ? [opens, talk.holidayMayMove] : [opens];
}
