import type { AccountHearWords } from '../languages/account-words';
import type { CrisisKey, FirstRow, HowFarWords, OddityKey } from '../languages/first-words';
import { oncePerWords } from './once-per-words';
import type { Lexicon } from './phrases';
import { lexicon, plain } from './phrases';

/** A word of danger or of a trick, and where it counts as one. */
export interface Heard<T> {
  readonly means: T | 'none';
  readonly where: 'anywhere' | 'no matter' | 'alone' | 'only';
}

interface FirstLexicons {
  readonly crises: Lexicon<Heard<CrisisKey>>;
  readonly oddities: Lexicon<Heard<OddityKey>>;
  readonly past: Lexicon<true>;
  readonly matters: Lexicon<'matter' | 'cry'>;
  readonly genuine: Lexicon<true>;
  readonly howFar: Lexicon<keyof HowFarWords>;
  readonly account: Lexicon<keyof AccountHearWords>;
  readonly supposing: Lexicon<'supposed' | 'told'>;
  readonly then: Lexicon<true>;
}

/** The tables of what comes first, compiled. */
export const firstLexiconsOf = oncePerWords(({ first }): FirstLexicons => ({
  crises: table(first.crises, first.noCrises),
  oddities: table(first.oddities, first.noOddities),
  past: plain(first.past),
  matters: lexicon([
    { means: 'matter', says: first.matters },
    { means: 'cry', says: first.noMatters },
  ]),
  genuine: plain(first.genuine),
  howFar: lexicon([
    { means: 'files', says: first.howFar.files },
    { means: 'progress', says: first.howFar.progress },
    { means: 'alone', says: first.howFar.alone },
  ]),
  account: lexicon(
    (Object.keys(first.account) as (keyof AccountHearWords)[]).map((means) => ({
      means,
      says: first.account[means],
    })),
  ),
  supposing: lexicon([
    { means: 'supposed', says: first.supposing },
    { means: 'told', says: first.noSupposing },
  ]),
  then: plain(first.then),
}));

function table<T>(rows: readonly FirstRow<T>[], none: readonly string[]): Lexicon<Heard<T>> {
  return lexicon<Heard<T>>([
    { means: { means: 'none', where: 'anywhere' }, says: none },
    ...rows.flatMap(({ means, says, unlessMatter = [], alone = [], only = [] }) => [
      { means: { means, where: 'anywhere' as const }, says },
      { means: { means, where: 'no matter' as const }, says: unlessMatter },
      { means: { means, where: 'alone' as const }, says: alone },
      { means: { means, where: 'only' as const }, says: only },
    ]),
  ]);
}
