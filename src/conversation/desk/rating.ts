import type { Draft } from '../dialogue/draft';
import { newDraft, saying, withEvent, withState } from '../dialogue/draft';
import { newConversation } from '../dialogue/subjects';
import type { LawHere } from '../reply/say-fact';
import type { ConversationState, LanguageKey } from '../state';
import type { Act } from '../understand/act';
import { saysNoWord, scoreIn } from './read-rating';
import { DESK_TALK } from './tell-desk';

/** Answered questions from which on a talk with the machine was long enough to be rated. */
const LONG = 3;
/** Longest word of a rating that is kept. */
const MOST_WORDS = 1_000;

/** The conversation in which the next message may be a rating; nothing else of it changes. */
export function awaitingRating(
  state: ConversationState | null,
  language: LanguageKey,
): ConversationState {
  return { ...(state ?? newConversation(language)), awaiting: 'rating' };
}

/** Whoever thanks at the end of a long talk, or stops it, is asked once what it was worth. */
export function withRatingAsked(draft: Draft): Draft {
  const { state } = draft;
  const due = state.asking === null && state.answered.length >= LONG && state.rated !== true;
  if (!due) return draft;
  const asked = withState(draft, { awaiting: 'rating', rated: true });
  return withEvent(saying(asked, { say: 'desk-words', key: 'askRating' }), {
    type: 'rating-asked',
  });
}

/**
 * What a message does that stands where a rating, or a word after one, is awaited. Null when it is something else: a
 * question is answered as ever, and the rating is silence.
 */
export function rated(
  state: ConversationState,
  { text, acts }: { readonly text: string; readonly acts: readonly Act[] },
  law: LawHere,
): Draft | null {
  const talk = DESK_TALK[state.language];
  const free = { ...state, awaiting: null };
  if (state.awaiting === 'rating') {
    const score = scoreIn(text, talk);
    if (score === null) return null;
    const draft = saying(newDraft({ ...free, awaiting: 'rating-word' }, law, text), {
      say: 'desk-words',
      key: 'askWord',
    });
    const understood = [{ act: 'rating', value: score }];
    return withEvent({ ...draft, understood }, { type: 'rated', score });
  }
  if (state.awaiting !== 'rating-word' || isMatter(text, acts)) return null;
  const draft = saying(newDraft({ ...free, misses: 0 }, law, text), {
    say: 'desk-words',
    key: 'ratingTaken',
  });
  if (saysNoWord(text, talk) || acts.some(({ act }) => act === 'control')) return draft;
  return withEvent(draft, { type: 'rating-word', words: text.slice(0, MOST_WORDS) });
}

/** Controls that end a talk; any other one is something she wants. */
const FAREWELLS: readonly string[] = ['thanks', 'stop', 'skip', 'refuse', 'unsure', 'agree'];

/** A question or something told of people is the matter itself, and no word about the help. */
function isMatter(text: string, acts: readonly Act[]): boolean {
  if (/\?\s*$/.test(text)) return true;
  return acts.some((one) =>
    one.act === 'control'
      ? !FAREWELLS.includes(one.control)
      : one.act !== 'matter' && one.act !== 'number' && one.act !== 'off-topic',
  );
}
