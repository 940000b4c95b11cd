import type { FactKey, FactState, FactValue } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import type { Words } from '../languages/words';
import type { PersonRef } from '../state';
import type { Lexicon } from './phrases';
import { findAll, lexicon, phraseAt } from './phrases';
import type { Token } from './token';
import { tokenize } from './token';
import { saysYesOrNo, understand } from './understand';
import { vocabularyOf } from './vocabulary';

/** Of whom and what words of a message are to be read. */
export interface SpanAsked {
  readonly words: Words;
  readonly on: CivilDate;
  readonly person: PersonRef;
  readonly fact: FactKey;
  readonly known: FactState | undefined;
}

const CLAUSE_ENDS: readonly string[] = [',', ';', '.', '!', '?', '\n'];

/**
 * What words of a message say of one fact of one person, read by themselves as the answer to its question. Null when
 * they do not stand in the message as whole words, when a word beside them changes what they say ('không …',
 * '… triệu', 'nếu …'), and when they say anything else, of anybody else, or nothing.
 */
export function readSpan(span: string, message: string, asked: SpanAsked): FactValue | null {
  const { words, on, person, fact, known } = asked;
  if (span.trim() === '' || !standsFree(span, message, words) || saysYesOrNo(span, words) !== null)
    return null;
  const acts = understand(span, {
    words,
    on,
    asking: { person, fact, known },
    inView: [],
    offered: [],
  });
  let value: FactValue | null = null;
  for (const act of acts) {
    if (act.act === 'topic' || act.act === 'young') continue;
    const own = !('who' in act) || act.who.every((one) => one === person);
    if (act.act === 'person' && own) continue;
    if (act.act !== 'answer' && act.act !== 'fact') return null;
    if (act.fact !== fact || !own || value !== null) return null;
    if (act.act === 'fact' && act.supposed === true) return null;
    value = act.value;
  }
  return value;
}

/** Wherever it stands, it stands there as whole words, and nothing beside it changes what it says. */
function standsFree(span: string, message: string, words: Words): boolean {
  const tokens = tokenize(message, vocabularyOf(words).spelling);
  const starts: number[] = [];
  for (let at = message.indexOf(span); at >= 0; at = message.indexOf(span, at + 1)) starts.push(at);
  return (
    starts.length > 0 &&
    starts.every((start) => isFree(tokens, [start, start + span.length], words))
  );
}

function isFree(
  tokens: readonly Token[],
  [start, end]: readonly [number, number],
  words: Words,
): boolean {
  const from = tokens.findIndex((token) => token.start === start);
  const to = tokens.findIndex((token) => token.start >= end);
  const after = to < 0 ? tokens.length : to;
  if (from < 0 || tokens[after - 1]?.end !== end) return false;
  const clause = tokens.slice(0, from).findLastIndex(({ text }) => CLAUSE_ENDS.includes(text)) + 1;
  const before = tokens.slice(clause, from);
  const { bending, supposing, following } = bindingsOf(words);
  if (findAll(before, bending).length > 0) return false;
  if (findAll(tokens.slice(0, from), supposing).length > 0) return false;
  const numbers = [tokens[from - 1], tokens[after]].some((token) => token?.kind === 'number');
  return !numbers && phraseAt(tokens, after, following) === null && !isJoined(tokens, from, after);
}

/** '12' of '12/3/1944' and '5' of '5-6' are parts of something longer. */
function isJoined(tokens: readonly Token[], from: number, after: number): boolean {
  const joins = (mark: Token | undefined, beyond: Token | undefined): boolean =>
    mark?.kind === 'mark' && /^[/+\-–%:]$/.test(mark.text) && beyond?.kind !== 'word';
  return joins(tokens[from - 1], tokens[from - 2]) || joins(tokens[after], tokens[after + 1]);
}

interface Bindings {
  /** Before the span, in its clause: they deny it or make it rough. */
  readonly bending: Lexicon<true>;
  /** Anywhere before it: it is only supposed. */
  readonly supposing: Lexicon<true>;
  /** Right behind it: its unit, or its denial. */
  readonly following: Lexicon<true>;
}

const COMPILED = new WeakMap<Words, Bindings>();

function bindingsOf(words: Words): Bindings {
  const known = COMPILED.get(words);
  if (known !== undefined) return known;
  const { age, money, negators, deniedAfter, asking, squareMetres } = words.hear;
  const says = (rows: readonly { readonly says: readonly string[] }[]) =>
    rows.flatMap((row) => row.says);
  const table = (phrases: readonly string[]): Lexicon<true> =>
    lexicon([{ means: true, says: phrases }]);
  const compiled: Bindings = {
    bending: table([...negators, ...says(age.qualifiers), ...says(money.qualifiers)]),
    supposing: table(words.first.supposing),
    following: table([
      ...says(money.units),
      ...money.half,
      ...age.months,
      ...age.counted,
      ...age.someOfTen,
      ...deniedAfter,
      ...asking,
      ...squareMetres,
    ]),
  };
  COMPILED.set(words, compiled);
  return compiled;
}
