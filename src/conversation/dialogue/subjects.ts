import type { FactKey, FactState } from '../../policy';
import type { ConversationState, LanguageKey, PersonRef, RelationKey, Subject } from '../state';
import { MAX_ANSWERED, MAX_SUBJECTS } from '../state';

/** A conversation in which nothing was said yet. */
export function newConversation(language: LanguageKey): ConversationState {
  return {
    version: 1,
    language,
    address: 'elder',
    greeted: false,
    subjects: [{ id: 's1', relation: 'self', facts: {}, skipped: [] }],
    nextSubject: 2,
    current: 's1',
    inView: [],
    named: [],
    asking: null,
    awaiting: null,
    offered: [],
    answered: [],
    misses: 0,
  };
}

/** Forgets the people and the questions; subject numbers run on, so that old buttons mean nobody else. */
export function cleared(state: ConversationState): ConversationState {
  const id = `s${state.nextSubject}`;
  return {
    ...newConversation(state.language),
    address: state.address,
    greeted: state.greeted,
    subjects: [{ id, relation: 'self', facts: {}, skipped: [] }],
    nextSubject: state.nextSubject + 1,
    current: id,
  };
}

/** The subject with an id; undefined when the conversation no longer holds her. */
export function subjectOf(state: ConversationState, id: string): Subject | undefined {
  return state.subjects.find((subject) => subject.id === id);
}

/** The person spoken of now. */
export function currentOf(state: ConversationState): Subject {
  const current = subjectOf(state, state.current) ?? state.subjects[0];
  if (current === undefined) throw new Error('a conversation has at least one subject');
  return current;
}

/** How messages name a subject. */
export function refOf({ relation, nth }: Subject): PersonRef {
  return nth === undefined ? relation : `${relation}#${nth}`;
}

/** Turns to a person, who joins the conversation when she is new to it. */
export function turnTo(state: ConversationState, person: PersonRef): ConversationState {
  const known = state.subjects.find((subject) => refOf(subject) === person);
  if (known !== undefined) return { ...state, current: known.id };
  const [relation, nth] = person.split('#') as [RelationKey, string | undefined];
  const which = nth === undefined ? {} : { nth: Number(nth) };
  const joined: Subject = {
    id: `s${state.nextSubject}`,
    relation,
    ...which,
    facts: {},
    skipped: [],
  };
  const leaving =
    state.subjects.length < MAX_SUBJECTS
      ? undefined
      : state.subjects.find(({ id, relation: is }) => is !== 'self' && id !== state.current);
  const subjects = [...state.subjects.filter((subject) => subject !== leaving), joined];
  return forgetOf(leaving, {
    ...state,
    subjects,
    nextSubject: state.nextSubject + 1,
    current: joined.id,
  });
}

/** Sets a fact of a subject, remembered as the answer given last. `undefined` takes it back. */
export function withFact(
  state: ConversationState,
  at: { readonly subject: string; readonly fact: FactKey },
  value: FactState | undefined,
): ConversationState {
  const rest = state.answered.filter((one) => one.subject !== at.subject || one.fact !== at.fact);
  const answered = value === undefined ? rest : [...rest, { subject: at.subject, fact: at.fact }];
  return {
    ...state,
    answered: answered.slice(-MAX_ANSWERED),
    subjects: state.subjects.map((subject) =>
      subject.id === at.subject ? withValue(subject, at.fact, value) : subject,
    ),
  };
}

/** Marks a fact that is known only roughly as not to be asked more exactly. */
export function withSkipped(
  state: ConversationState,
  at: { readonly subject: string; readonly fact: FactKey },
): ConversationState {
  return {
    ...state,
    subjects: state.subjects.map((subject) =>
      subject.id === at.subject
        ? { ...subject, skipped: [...new Set([...subject.skipped, at.fact])] }
        : subject,
    ),
  };
}

function withValue(subject: Subject, fact: FactKey, value: FactState | undefined): Subject {
  const skipped = subject.skipped.filter((one) => one !== fact);
  const { [fact]: _before, ...rest } = subject.facts;
  const facts = value === undefined ? rest : { ...rest, [fact]: value };
  return { ...subject, facts: facts as Subject['facts'], skipped };
}

function forgetOf(leaving: Subject | undefined, state: ConversationState): ConversationState {
  if (leaving === undefined) return state;
  return {
    ...state,
    answered: state.answered.filter((one) => one.subject !== leaving.id),
    asking: state.asking?.subject === leaving.id ? null : state.asking,
  };
}
