import type { Words } from '../languages/words';
import { oncePerWords } from '../understand/once-per-words';
import { fold, tokenize } from '../understand/token';
import { vocabularyOf } from '../understand/vocabulary';

/**
 * What a text is compared by: its words without marks, and each two that follow one another. Abbreviations
 * are written out first, so that 'BHYT' and 'bảo hiểm y tế' are the same.
 */
export function termsOf(text: string, words: Words): string[] {
  const tokens = tokenize(text, vocabularyOf(words).spelling);
  const single = tokens.filter(({ kind }) => kind !== 'mark').map(({ folded }) => folded);
  const pairs = single.slice(1).map((word, at) => `${single[at]} ${word}`);
  return [...single, ...pairs];
}

/** Does a term say what a question is about? 'bao nhiêu', 'thế nào', 'cho tôi' do not. */
export function isTelling(term: string, words: Words): boolean {
  const hollow = hollowOf(words);
  return !term.split(' ').every((word) => hollow.has(word));
}

const hollowOf = oncePerWords(({ book }) => new Set(book.hollow.map(fold)));
