import type { CrisisKey } from '../languages/first-words';
import type { SentenceKey } from '../languages/talk-words';
import { LANGUAGES } from '../languages';
import { crisesIn, doubted, oddityIn } from '../understand/read-first';
import type { Draft } from './draft';
import { saying, sentence, wanting, withEvent, withState } from './draft';
import { carryOn } from './respond';
import type { ConversationState } from '../state';

/** A crisis that is told beside a question, which is answered too. */
const BESIDE: readonly CrisisKey[] = ['birth'];
/** Crises that one reply speaks of. */
const AT_ONCE = 2;
/** Letters and figures below which a pasted message proves nothing. */
const ENOUGH = 20;

const ODD = {
  injection: 'injection',
  'others-data': 'othersData',
  'other-tongue': 'otherTongue',
} as const satisfies Record<string, SentenceKey>;

/** What a message is before it is a question: someone in danger, a trick, a message to check. */
export interface First {
  /** Says what comes first. */
  readonly open: (draft: Draft) => Draft;
  /**
   * What becomes of the rest of the message. 'ends': what it tells is kept, nothing else answered; 'beside': all of
   * it is; 'told': what it tells of people is; 'unread': 'danh sách hộ nghèo' tells nothing of anybody.
   */
  readonly how: 'ends' | 'beside' | 'told' | 'unread';
}

/** What must be said before anything else; null for a plain message. */
export function firstThing(state: ConversationState, text: string): First | null {
  const words = LANGUAGES[state.language];
  const crises = crisesIn(text, words);
  if (crises.length > 0) {
    const how = crises.every((key) => BESIDE.includes(key)) ? 'beside' : 'ends';
    return { how, open: (draft) => inCrisis(draft, crises) };
  }
  const odd = oddityIn(text, words);
  if (odd === null) return null;
  const how = odd === 'injection' ? 'told' : 'unread';
  return { how, open: (draft) => sentence(draft, ODD[odd]) };
}

/** The message that a citizen asks to have checked; null when she asks nothing of the kind. */
export function toCheck(state: ConversationState, text: string): string | null {
  const words = LANGUAGES[state.language];
  if (crisesIn(text, words).length > 0) return null;
  const rest = doubted(text, words);
  if (rest !== null) return rest;
  return state.awaiting === 'pasted' ? text : null;
}

/** Says whether a message is one of ours; `sent` is what those who keep them found. */
export function checked(draft: Draft, pasted: string, sent: 'ours' | 'not-ours'): Draft {
  const waiting = withState(draft, { awaiting: 'pasted', misses: 0 });
  if (pasted === '') return sentence(waiting, 'pasteIt');
  const closed = withState(draft, { awaiting: null, misses: 0 });
  const letters = pasted.match(/[\p{L}\p{N}]/gu) ?? [];
  if (letters.length >= ENOUGH) {
    return carryOn(sentence(closed, sent === 'ours' ? 'genuine' : 'notGenuine'));
  }
  // What is pasted next is the message still, and none of her own words; a second scrap is for the staff to look at.
  const { awaiting, misses } = draft.state;
  return awaiting === 'pasted' && misses > 0
    ? carryOn(wanting(closed, 'misses', 'humanMisses'))
    : sentence(withState(waiting, { misses: 1 }), 'tooShortToTell');
}

function inCrisis(draft: Draft, crises: readonly CrisisKey[]): Draft {
  const said = saying(withState(draft, { misses: 0 }), {
    say: 'crisis',
    crises: crises.slice(0, AT_ONCE),
  });
  return withEvent(said, { type: 'person-wanted', because: 'crisis' });
}
