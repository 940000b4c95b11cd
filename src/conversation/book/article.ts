import type { Citation, FigureKey, LawDayKey, ProgrammeKey } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import { civilDate } from '../../shared/civil-date';
import type { Words } from '../languages/words';
import type { LanguageKey } from '../state';

export { citing } from '../../policy';

/**
 * What a text takes its numbers and days from. Whatever it takes is noted, so that the answer names the
 * sources and first days of its numbers by itself.
 */
export interface Telling {
  /** A number with its unit: '540.000 đồng', '75 tuổi'. */
  (key: FigureKey): string;
  readonly on: CivilDate;
  readonly words: Words;
  /** The bare number: '1,5'. */
  bare(key: FigureKey): string;
  /** One number times another, in the unit of the first; shares of a thousand count as such. */
  product(key: FigureKey, times: FigureKey): string;
  /** The first day of the number in force. */
  since(key: FigureKey): string;
  /** What the number becomes later, with its day; null when no later law is known. */
  next(key: FigureKey): { readonly value: string; readonly day: string } | null;
  /** A day on which the law changed. */
  day(key: LawDayKey): string;
  /** Notes a source, and the day from which it counts. */
  cite(law: Citation, from?: CivilDate): void;
}

/** An article in one language. */
export interface ArticleWords {
  readonly title: string;
  /** How people ask for it, in their own words. */
  readonly asks: readonly string[];
  /** At most 80 words. Every number of the law comes through `tell`. */
  readonly body: (tell: Telling) => string;
}

/** A short text about the law itself, answered to whoever asks what the law says rather than what she is owed. */
export interface Article {
  /** Literal, never renamed: buttons and kept conversations name it. ASCII, at most 46 characters. */
  readonly key: string;
  /** First day for which the text holds. */
  readonly from: CivilDate;
  /** Last day for which it holds; null while it stands. */
  readonly until: CivilDate | null;
  /** What it rests on besides the sources of its numbers. */
  readonly laws: readonly Citation[];
  readonly reviewedOn: CivilDate;
  /** Who keeps it right. */
  readonly owner: string;
  /** Programmes that it belongs to. */
  readonly programmes: readonly ProgrammeKey[];
  readonly words: Readonly<Record<LanguageKey, ArticleWords>>;
}

/** What differs from article to article within an area. */
export interface Entry extends Readonly<Record<LanguageKey, ArticleWords>> {
  readonly key: string;
  readonly from: string;
  readonly until?: string;
  readonly laws?: readonly Citation[];
  readonly programmes?: readonly ProgrammeKey[];
}

/** The day on which all articles were last read against their sources. */
const REVIEWED = civilDate('2026-11-23');

/** The articles of an area, kept by one owner. */
export function area(owner: string, entries: readonly Entry[]): readonly Article[] {
  return entries.map(({ key, from, until, laws, programmes, vi, en }) =>
    Object.freeze({
      key,
      from: civilDate(from),
      until: until === undefined ? null : civilDate(until),
      laws: laws === undefined ? [] : laws,
      reviewedOn: REVIEWED,
      owner,
      programmes: programmes === undefined ? [] : programmes,
      words: { vi, en },
    }),
  );
}
