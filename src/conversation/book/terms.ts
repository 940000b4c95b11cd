import type { Words } from '../languages/words';
import { tokenize } from '../understand/token';

/**
 * What a text is compared by: its words without marks, and each two that follow one another. Abbreviations
 * are written out first, so that 'BHYT' and 'bảo hiểm y tế' are the same.
 */
export function termsOf(text: string, words: Words): string[] {
  const tokens = tokenize(text, words.hear.abbreviations);
  const single = tokens.filter(({ kind }) => kind !== 'mark').map(({ folded }) => folded);
  const pairs = single.slice(1).map((word, at) => `${single[at]} ${word}`);
  return [...single, ...pairs];
}
