import type { FactKey } from '../../policy';
import type { ControlKey } from '../languages/hear-words';
import { withRatingAsked } from '../desk/rating';
import type { LanguageKey } from '../state';
import type { Draft } from './draft';
import { saying, sentence, wanting, withEvent, withState } from './draft';
import { carryOn, goOnAfter, question, respond } from './respond';
import { read } from './reading-mode';
import { decide, endReminders, propose } from './reminders';
import { cleared, currentOf, subjectOf, withFact, withSkipped } from './subjects';

/** Controls that end a turn by themselves, whatever else the message says; the first listed wins. */
export const ENDING: readonly ControlKey[] = ['forget', 'restart', 'human', 'disagree'];
/** Of these, the ones before which facts of the same message are kept: nothing told is lost. */
export const KEEPING: readonly ControlKey[] = ['human', 'disagree'];
/** Controls that say how to go on, when nothing was told besides them; the first listed wins. */
export const MANNERS: readonly ControlKey[] = [
  'remind-stop',
  'remind',
  'agree',
  'unsure',
  'skip',
  'back',
  'fix',
  'other-person',
];
/** Controls that count only when nothing was told or asked besides them. */
export const ALONE: readonly ControlKey[] = [
  'rude',
  'data-rights',
  'machine',
  'stop',
  'help',
  'thanks',
  'hello',
];

/** Does what a control says. `fact` is what "sửa lại tuổi" names. */
export function control(draft: Draft, key: ControlKey, fact: FactKey | null): Draft {
  switch (key) {
    case 'forget':
    case 'restart':
      return afresh(draft, key);
    case 'human':
    case 'disagree':
      return goOnAfter(key === 'human' ? wanting(draft, 'asked', 'humanAsked') : complain(draft));
    case 'unsure':
    case 'skip':
      return decline(draft);
    case 'back':
      return back(draft);
    case 'fix':
      return fix(draft, fact);
    case 'other-person':
      return sentence(withState(draft, { asking: null, awaiting: 'relation' }), 'whom');
    case 'stop':
      return withRatingAsked(sentence(withState(draft, { asking: null }), 'stopped'));
    case 'read-aloud':
    case 'read-short':
    case 'read-full':
      return read(draft, key);
    case 'remind':
    case 'remind-stop':
    case 'agree':
    case 'refuse':
      return remind(draft, key);
    case 'vietnamese':
    case 'english':
      return speakIn(draft, key === 'english' ? 'en' : 'vi');
    case 'hello':
      return draft.state.asking === null ? greet(draft) : carryOn(draft);
    case 'thanks':
      return withRatingAsked(carryOn(sentence(draft, key)));
    default:
      return carryOn(sentence(draft, key));
  }
}

function afresh(draft: Draft, key: 'forget' | 'restart'): Draft {
  if (key === 'restart') return sentence(clear(draft), 'restarted');
  return withEvent(sentence(clear(draft), 'forgotten'), { type: 'forgotten' });
}

function remind(draft: Draft, key: 'remind' | 'remind-stop' | 'agree' | 'refuse'): Draft {
  if (key === 'remind') return propose(draft);
  return key === 'remind-stop' ? endReminders(draft) : decide(draft, key);
}

function speakIn(draft: Draft, language: LanguageKey): Draft {
  return carryOn(sentence(withState(draft, { language }), 'language'));
}

export function greet(draft: Draft): Draft {
  return sentence(withState(draft, { greeted: true }), 'greet');
}

/** "Không biết" to the open question: unknown, and not asked again; what is known roughly stays. */
export function decline(draft: Draft): Draft {
  const { asking } = draft.state;
  const state = withoutQuestion(draft.state);
  if (asking === null || state === draft.state) return carryOn(sentence(draft, 'help'));
  const change = { ...asking, how: 'declined', from: 'answer' } as const;
  const understood = { act: 'declined', subject: asking.subject, fact: asking.fact };
  const next = {
    ...draft,
    state,
    changes: [...draft.changes, change],
    understood: [...draft.understood, understood],
  };
  return respond(sentence(next, 'declined'), 'told');
}

/** The open question left unanswered; the same state when none stands open. */
function withoutQuestion(state: Draft['state']): Draft['state'] {
  const { asking } = state;
  const subject = asking === null ? undefined : subjectOf(state, asking.subject);
  if (asking === null || subject === undefined) return state;
  const known = subject.facts[asking.fact];
  return known === undefined ? withFact(state, asking, 'declined') : withSkipped(state, asking);
}

/** Takes the last answer back and asks it again. */
function back(draft: Draft): Draft {
  const last = draft.state.answered[draft.state.answered.length - 1];
  if (last === undefined) return carryOn(sentence(draft, 'nothingBack'));
  const state = withFact(draft.state, last, undefined);
  const subject = subjectOf(state, last.subject);
  if (subject === undefined) return carryOn(sentence({ ...draft, state }, 'nothingBack'));
  return question(sentence({ ...draft, state }, 'back'), subject, last.fact);
}

/** Asks a fact again that the citizen wants to correct; what was known stands until she answers. */
function fix(draft: Draft, fact: FactKey | null): Draft {
  const subject = currentOf(draft.state);
  const last = [...draft.state.answered].reverse().find((one) => one.subject === subject.id);
  const wanted = fact ?? last?.fact ?? null;
  if (wanted === null) return sentence(draft, 'fixWhat');
  const state = { asking: { subject: subject.id, fact: wanted }, current: subject.id };
  return saying(withState(draft, state), {
    say: 'question',
    subject,
    fact: wanted,
    known: undefined,
  });
}

function clear(draft: Draft): Draft {
  return { ...draft, state: cleared(draft.state) };
}

/** Her disagreement, with whom it is about, for the staff to look at beside what was said. */
function complain(draft: Draft): Draft {
  const { id } = currentOf(draft.state);
  const wanted = wanting(draft, 'disagrees', 'disagreed');
  return withEvent(wanted, { type: 'complaint', subject: id });
}

/** The question that she cannot answer is not put a third time; the talk goes on without it. */
function passOver(draft: Draft): Draft {
  const state = withoutQuestion(draft.state);
  return state === draft.state ? draft : respond({ ...draft, state }, 'told');
}

/** A message that said nothing we know; the second in a row hands over to a person. */
export function miss(draft: Draft): Draft {
  const misses = draft.state.misses + 1;
  if (misses >= 2) return passOver(wanting(draft, 'misses', 'humanMisses'));
  const unclear = sentence(withState(draft, { misses }), 'unclear');
  return draft.state.asking === null ? sentence(unclear, 'examples') : carryOn(unclear);
}
