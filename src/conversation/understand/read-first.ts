import type { CrisisKey, OddityKey } from '../languages/first-words';
import { CRISES } from '../languages/first-words';
import type { Words } from '../languages/words';
import type { Lexicon } from './phrases';
import { findAll, lexicon } from './phrases';
import type { Token } from './token';
import { tokenize } from './token';
import { vocabularyOf } from './vocabulary';

/** Words up to which a lone 'cháy' or 'cấp cứu' is a call for help. */
const FEW = 4;
/** Dangers of the moment: what is told of them as past is a matter of benefits. */
const OF_THE_MOMENT: readonly CrisisKey[] = ['fire', 'flood', 'medical', 'rescue'];
const YEAR = /^(?:19|20)\d{2}$/;

interface Heard<T> {
  readonly means: T | 'none';
  readonly alone: 'alone' | 'anywhere';
}

interface FirstLexicons {
  readonly crises: Lexicon<Heard<CrisisKey>>;
  readonly oddities: Lexicon<Heard<OddityKey>>;
  readonly past: Lexicon<true>;
  readonly genuine: Lexicon<true>;
}

/** Crises that a message speaks of, the gravest first. A flood of last year is none; water that rises is. */
export function crisesIn(text: string, words: Words): readonly CrisisKey[] {
  const tokens = tokenize(text, vocabularyOf(words).spelling);
  const { crises, past } = lexiconsOf(words);
  const heard = meant(tokens, crises);
  const isPast = findAll(tokens, past).length > 0 || tokens.some((token) => YEAR.test(token.text));
  return CRISES.filter((key) => heard.includes(key) && !(isPast && OF_THE_MOMENT.includes(key)));
}

/** What a message is that no citizen's own question is; letters of no language that is read here count too. */
export function oddityIn(text: string, words: Words): OddityKey | null {
  const tokens = tokenize(text, vocabularyOf(words).spelling);
  const [odd] = meant(tokens, lexiconsOf(words).oddities);
  return odd === undefined && isForeign(text) ? 'other-tongue' : (odd ?? null);
}

/** 'Tin này có thật không?': the message without that question; null when it is not asked. */
export function doubted(text: string, words: Words): string | null {
  const tokens = tokenize(text, vocabularyOf(words).spelling);
  const asked = findAll(tokens, lexiconsOf(words).genuine);
  if (asked.length === 0) return null;
  const without = asked.reduceRight((rest, { at, to }) => {
    const [from, until] = [tokens[at]?.start, tokens[to - 1]?.end];
    return from === undefined || until === undefined
      ? rest
      : `${rest.slice(0, from)}\n${rest.slice(until)}`;
  }, text);
  return without.replace(/^[\s"“”':?!.,]+|[\s"“”':?!.,]+$/gu, '');
}

function meant<T>(tokens: readonly Token[], known: Lexicon<Heard<T>>): readonly T[] {
  const few = tokens.filter(({ kind }) => kind !== 'mark').length <= FEW;
  return findAll(tokens, known).flatMap(({ means: { means, alone } }) =>
    means === 'none' || (alone === 'alone' && !few) ? [] : [means],
  );
}

/** Mostly letters that neither Vietnamese nor English uses. */
function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  return letters.length > 1 && latin.length * 2 < letters.length;
}

function lexiconsOf(words: Words): FirstLexicons {
  const known = COMPILED.get(words);
  if (known !== undefined) return known;
  const { crises, noCrises, past, oddities, noOddities, genuine } = words.first;
  const compiled: FirstLexicons = {
    crises: table(crises, noCrises),
    oddities: table(oddities, noOddities),
    past: lexicon([{ means: true as const, says: past }]),
    genuine: lexicon([{ means: true as const, says: genuine }]),
  };
  COMPILED.set(words, compiled);
  return compiled;
}

const COMPILED = new WeakMap<Words, FirstLexicons>();

function table<T>(
  rows: readonly { readonly means: T; says: readonly string[]; alone?: readonly string[] }[],
  none: readonly string[],
): Lexicon<Heard<T>> {
  return lexicon<Heard<T>>([
    { means: { means: 'none', alone: 'anywhere' }, says: none },
    ...rows.flatMap(({ means, says, alone = [] }) => [
      { means: { means, alone: 'anywhere' as const }, says },
      { means: { means, alone: 'alone' as const }, says: alone },
    ]),
  ]);
}
