import type { AccountHearWords } from '../languages/account-words';
import type { CrisisKey, OddityKey } from '../languages/first-words';
import { CRISES } from '../languages/first-words';
import type { Words } from '../languages/words';
import type { Heard } from './first-lexicons';
import { firstLexiconsOf } from './first-lexicons';
import type { Found, Lexicon } from './phrases';
import { findAll } from './phrases';
import { wordCount } from './reading';
import type { Token } from './token';
import { tokenize } from './token';
import { vocabularyOf } from './vocabulary';

/** Words up to which a lone 'cháy' or 'cấp cứu' is a call for help. */
const FEW = 4;
/** Dangers of the moment: what is told of them as past is a matter of benefits. */
const OF_THE_MOMENT: readonly CrisisKey[] = ['fire', 'flood', 'medical', 'rescue'];
const YEAR = /^(?:19|20)\d{2}$/;

/** Crises that a message speaks of, the gravest first. A flood of last year is none; water that rises is. */
export function crisesIn(text: string, words: Words): readonly CrisisKey[] {
  const tokens = tokenize(text, vocabularyOf(words).spelling);
  const { crises, past, matters } = firstLexiconsOf(words);
  const matter =
    !asksOnlyHowFar(tokens, words) &&
    findAll(tokens, matters).some(({ means }) => means === 'matter');
  const heard = meant(tokens, crises, matter ? 'matter' : 'no matter');
  const isPast = findAll(tokens, past).length > 0 || tokens.some((token) => YEAR.test(token.text));
  return CRISES.filter((key) => heard.includes(key) && !(isPast && OF_THE_MOMENT.includes(key)));
}

/** What a message is that no citizen's own question is; letters of no language that is read here count too. */
export function oddityIn(text: string, words: Words): OddityKey | null {
  const tokens = tokenize(text, vocabularyOf(words).spelling);
  const [odd] = meant(tokens, firstLexiconsOf(words).oddities);
  return odd === undefined && isForeign(text) ? 'other-tongue' : (odd ?? null);
}

/** 'Tin này có thật không?': the message without that question; null when it is not asked. */
export function doubted(text: string, words: Words): string | null {
  const tokens = tokenize(text, vocabularyOf(words).spelling);
  const asked = findAll(tokens, firstLexiconsOf(words).genuine);
  if (asked.length === 0) return null;
  const without = asked.reduceRight((rest, { at, to }) => {
    const [from, until] = [tokens[at]?.start, tokens[to - 1]?.end];
    return from === undefined || until === undefined
      ? rest
      : `${rest.slice(0, from)}\n${rest.slice(until)}`;
  }, text);
  return without.replace(/^[\s"“”':?!.,]+|[\s"“”':?!.,]+$/gu, '');
}

/** She asks of her file and of nothing else: what she tells beside it is not what the file is about. */
function asksOnlyHowFar(tokens: readonly Token[], words: Words): boolean {
  const { howFar, matters } = firstLexiconsOf(words);
  const asked = findAll(tokens, howFar);
  const heard = new Set(asked.map(({ means }) => means));
  if (!heard.has('files') || !heard.has('progress')) return false;
  const named = findAll(tokens, matters).filter(({ means }) => means === 'matter');
  return named.every(({ at, to }) => asked.some((one) => one.at <= at && to <= one.to));
}

/** 'Hồ sơ của tôi đến đâu rồi?' */
export function asksHowFar(text: string, words: Words): boolean {
  const tokens = tokenize(text, vocabularyOf(words).spelling);
  const heard = new Set(findAll(tokens, firstLexiconsOf(words).howFar).map(({ means }) => means));
  return heard.has('alone') || (heard.has('files') && heard.has('progress'));
}

/** What a message asks about the link of the account, in the order in which it stands there. */
export function accountMatters(text: string, words: Words): readonly (keyof AccountHearWords)[] {
  const tokens = tokenize(text, vocabularyOf(words).spelling);
  const found = findAll(tokens, firstLexiconsOf(words).account);
  const many = wordCount(tokens);
  const heard = found.filter(({ means, at, to }) => means !== 'beginAlone' || to - at === many);
  return heard.map(({ means }) => means);
}

function meant<T>(
  tokens: readonly Token[],
  known: Lexicon<Heard<T>>,
  named: 'matter' | 'no matter' = 'no matter',
): readonly T[] {
  const words = wordCount(tokens);
  const counts = {
    anywhere: () => true,
    'no matter': () => named === 'no matter',
    alone: () => named === 'no matter' && words <= FEW,
    only: ({ at, to }: Found<Heard<T>>) => to - at === words,
  };
  return findAll(tokens, known).flatMap((found) => {
    const { means, where } = found.means;
    return means === 'none' || !counts[where](found) ? [] : [means];
  });
}

/** Mostly letters that neither Vietnamese nor English uses. */
function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  return letters.length > 1 && latin.length * 2 < letters.length;
}
