import type { ToldFile } from '../applications/tell-file';
import { LANGUAGES } from '../languages';
import type { ConversationState } from '../state';
import { receiptCodeIn } from '../understand/read-receipt';
import { asksHowFar, crisesIn, oddityIn } from '../understand/read-first';
import type { Draft } from './draft';
import { saying, sentence, wanting, withState } from './draft';
import { carryOn } from './respond';

/**
 * The code by which a citizen asks how far her file is, '' when she asks without one; null when she asks nothing of
 * the kind. One code a message, so that nobody tries many at once.
 */
export function receiptAsked(state: ConversationState, text: string): string | null {
  const words = LANGUAGES[state.language];
  if (crisesIn(text, words).length > 0) return null;
  const code = receiptCodeIn(text, state.awaiting === 'receipt' ? 'asked' : 'unasked');
  const asks = asksHowFar(text, words);
  if (code !== null) {
    const alone = text.trim().length <= code.length * 2;
    return asks || alone || state.awaiting === 'receipt' ? code : null;
  }
  return asks && oddityIn(text, words) === null ? '' : null;
}

/** Says how far the file is that has the code; `file` is what those who keep the files found. */
export function howFar(draft: Draft, code: string, file: ToldFile | null): Draft {
  const asked = { ...draft, understood: [...draft.understood, { act: 'how-far' }] };
  const waiting = withState(asked, { awaiting: 'receipt', misses: 0 });
  if (code === '') return sentence(waiting, 'askReceipt');
  const closed = withState(asked, { awaiting: null, misses: 0 });
  if (file !== null) return carryOn(saying(closed, { say: 'file', file }));
  const { awaiting, misses } = draft.before;
  // Whoever cannot read the code to us gets somebody who looks it up with her.
  return awaiting === 'receipt' && misses > 0
    ? carryOn(wanting(closed, 'misses', 'humanMisses'))
    : sentence(withState(waiting, { misses: 1 }), 'noSuchFile');
}
