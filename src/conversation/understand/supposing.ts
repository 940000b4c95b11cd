import type { FactKey, FactState } from '../../policy';
import type { PersonRef } from '../state';
import type { Act } from './act';
import { firstLexiconsOf } from './first-lexicons';
import { findAll } from './phrases';
import { readAnswer } from './read-answer';
import type { Reading } from './reading';
import { spanOf } from './reading';

const ENDS: readonly string[] = ['.', '\n', '!'];

/** 'Mẹ tôi 74 tuổi. Nếu là hộ nghèo thì sao?': what stands behind 'nếu' in its sentence is only supposed. */
export function supposing(reading: Reading, acts: readonly Act[]): readonly Act[] {
  const { tokens } = reading;
  const spans = supposedAt(reading).map(({ at }) => {
    const end = tokens.findIndex(({ text }, index) => index > at && ENDS.includes(text));
    const [from, to] = [tokens[at], end < 0 ? undefined : tokens[end]];
    return [from?.start ?? 0, to?.start ?? Infinity] as const;
  });
  return acts.map((act): Act => {
    const supposed = spans.some(([from, to]) => act.span[0] >= from && act.span[0] < to);
    return act.act === 'fact' && supposed ? { ...act, supposed: true } : act;
  });
}

/** 'Nếu không thì sao?' while a question stands open: its answer, supposed. Null when nothing is. */
export function supposedAnswer(
  reading: Reading,
  asking: {
    readonly person: PersonRef;
    readonly fact: FactKey;
    readonly known: FactState | undefined;
  } | null,
): Act | null {
  const [first] = supposedAt(reading);
  if (first === undefined || asking === null) return null;
  const { tokens } = reading;
  const then = findAll(tokens, firstLexiconsOf(reading.words).then).find(
    ({ at }) => at >= first.to,
  );
  const part = tokens.slice(first.to, then?.at);
  const value = readAnswer({ ...reading, tokens: part }, asking.fact, asking.known);
  if (value === null) return null;
  const span = spanOf(tokens, 0, tokens.length);
  const { person, fact } = asking;
  return { act: 'fact', who: [person], fact, value, supposed: true, span };
}

function supposedAt({ tokens, words }: Reading) {
  const found = findAll(tokens, firstLexiconsOf(words).supposing);
  return found.filter(({ means }) => means === 'supposed');
}
