import { FACTS } from '../../policy';
import type { Choice } from '../turn';
import { readYesNo } from './read-answer';
import type { Reading } from './reading';
import { endOf, wordCount } from './reading';
import { fold, settle } from './token';

/** Letters a cut label needs before it counts. */
const ENOUGH = 4;

/**
 * The choice that a whole message picks among those offered last: its number ('2', 'số 2', '2)'), its
 * label, or the beginning of exactly one label as platforms cut it. Null when it picks none.
 */
export function readChoice(
  reading: Reading,
  text: string,
  offered: readonly Choice[],
): string | null {
  const numbered = readNumbered(reading, offered);
  if (numbered !== null) return numbered;
  const typed = plain(text.replace(/(…|\.\.\.)\s*$/u, ''));
  if (typed === '') return null;
  const labels = offered.map((choice) => ({ id: choice.id, label: plain(choice.label) }));
  const same = labels.find(({ label }) => label === typed);
  if (same !== undefined) return same.id;
  // 'không' is an answer of its own, not the beginning of 'không biết'.
  if (typed.length < ENOUGH || readYesNo(reading) !== null) return null;
  const begun = labels.filter(({ label }) => label.startsWith(typed));
  return begun.length === 1 && begun[0] !== undefined ? begun[0].id : null;
}

function readNumbered(reading: Reading, offered: readonly Choice[]): string | null {
  const { tokens, vocabulary, asking } = reading;
  const from = endOf(reading, 0, vocabulary.choosing) ?? 0;
  // Asked how many, a bare number is the answer and no button; 'số 1' still picks.
  if (from === 0 && asking !== null && FACTS[asking].kind === 'number') return null;
  const token = tokens[from];
  if (token === undefined || !/^\d{1,2}$/.test(token.text)) return null;
  if (wordCount(tokens.slice(from)) !== 1) return null;
  const choice = offered[Number(token.text) - 1];
  return choice === undefined ? null : choice.id;
}

function plain(text: string): string {
  return fold(settle(text.normalize('NFC')))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
