import type { FactKey, Programme } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import type { SentenceKey } from '../languages/talk-words';
import type { LawHere } from '../reply/say-fact';
import type { Speech } from '../reply/speech';
import type { ConversationEvent, ConversationState, Understood } from '../state';

/** A fact that this message set, and how it stood to what was known. */
export interface Change {
  readonly subject: string;
  readonly fact: FactKey;
  readonly how: 'new' | 'same' | 'narrower' | 'replaced' | 'declined';
  /** 'answer' when it answers the open question or a tapped one; then it need not be said back. */
  readonly from: 'statement' | 'answer' | 'tap';
}

/** A turn in the making; every step takes one and returns the next. */
export interface Draft {
  readonly on: CivilDate;
  /** The programmes as they stand here. */
  readonly programmes: readonly Programme[];
  /** The message in the citizen's own words; '' for a tapped choice. */
  readonly text: string;
  /** The conversation as it was before this message. */
  readonly before: ConversationState;
  readonly state: ConversationState;
  readonly says: readonly Speech[];
  readonly events: readonly ConversationEvent[];
  readonly understood: readonly Understood[];
  readonly changes: readonly Change[];
  /** A value that cannot be; the question is asked again. */
  readonly refused: { readonly subject: string; readonly fact: FactKey } | null;
}

/** A turn in which nothing happened yet. */
export function newDraft(state: ConversationState, { on, programmes }: LawHere, text = ''): Draft {
  return {
    on,
    programmes,
    text,
    before: state,
    state,
    says: [],
    events: [],
    understood: [],
    changes: [],
    refused: null,
  };
}

/** The draft with further speech. */
export function saying(draft: Draft, ...says: readonly Speech[]): Draft {
  return { ...draft, says: [...draft.says, ...says] };
}

/** The draft with a fixed sentence. */
export function sentence(draft: Draft, key: SentenceKey): Draft {
  return saying(draft, { say: 'sentence', key });
}

/** The draft with parts of its state changed. */
export function withState(draft: Draft, state: Partial<ConversationState>): Draft {
  return { ...draft, state: { ...draft.state, ...state } };
}

/** The draft with one more thing that the turn did. */
export function withEvent(draft: Draft, event: ConversationEvent): Draft {
  return { ...draft, events: [...draft.events, event] };
}

/** Says why a member of staff is called, and calls one. */
export function wanting(
  draft: Draft,
  because: Extract<ConversationEvent, { type: 'person-wanted' }>['because'],
  key: SentenceKey,
): Draft {
  const calm = withState(draft, { misses: 0 });
  return withEvent(sentence(calm, key), { type: 'person-wanted', because });
}
