import type { FactKey } from '../../policy';
import { POLICY_VERSION } from '../../policy';
import type { Subject } from '../state';
import type { Draft } from './draft';
import { saying, sentence, withEvent, withState } from './draft';
import { formOf, isDue } from './due';
import { raises, viewFor, viewWith } from './in-view';
import { assessmentsOf, nextQuestion } from './next-question';
import { currentOf, subjectOf, withSkipped } from './subjects';

/**
 * Goes on with the matter: says the answers that are due for the people this message was about, then asks
 * the one question that settles most. `because` 'asked' answers even what was answered before.
 */
export function respond(draft: Draft, because: 'asked' | 'told'): Draft {
  const viewed = withRaised(draft);
  const dull = skipUnmoved(withState(draft, { inView: viewed }));
  const people = peopleOf(dull);
  const opened = acknowledge(dull);
  const judged = people.reduce((next, id) => judge(next, id, because), opened);
  return ask(judged, people);
}

/** What is in view, and what is raised by the people this message is about. */
function withRaised(draft: Draft): readonly string[] {
  const subjects = peopleOf(draft).flatMap((id) => subjectOf(draft.state, id) ?? []);
  return viewWith(
    draft.state,
    subjects.map(({ facts }) => facts),
    draft.on,
  );
}

/** Repeats the open question, or asks the next one, after something else was said. */
export function carryOn(draft: Draft): Draft {
  const { asking } = draft.state;
  const subject = asking === null ? undefined : subjectOf(draft.state, asking.subject);
  if (asking === null || subject === undefined) return draft;
  return question(draft, subject, asking.fact);
}

/** After something was told the matter goes on; else the open question comes back. */
export function goOnAfter(draft: Draft): Draft {
  return draft.changes.length > 0 ? respond(draft, 'told') : carryOn(draft);
}

/** Asks a subject's fact. */
export function question(draft: Draft, subject: Subject, fact: FactKey): Draft {
  const state = { asking: { subject: subject.id, fact }, current: subject.id };
  return saying(withState(draft, state), {
    say: 'question',
    subject,
    fact,
    known: subject.facts[fact],
  });
}

/** The question was asked and its answer told nothing new: it is not asked again. */
function skipUnmoved(draft: Draft): Draft {
  const asked = draft.before.asking;
  if (asked === null) return draft;
  const moved = draft.changes.find(
    (change) => change.subject === asked.subject && change.fact === asked.fact,
  );
  if (moved === undefined || moved.how !== 'same') return draft;
  return { ...draft, state: withSkipped(draft.state, asked) };
}

function peopleOf({ changes, state }: Draft): string[] {
  const told = [...new Set(changes.map(({ subject }) => subject))];
  return told.length === 0 ? [currentOf(state).id] : told;
}

/** Says back what was corrected. */
function acknowledge(draft: Draft): Draft {
  return peopleOf(draft).reduce((next, id) => {
    const subject = subjectOf(draft.state, id);
    const corrected = draft.changes.filter((one) => one.subject === id && one.how === 'replaced');
    if (subject === undefined || corrected.length === 0) return next;
    const facts = [...new Set(corrected.map(({ fact }) => fact))];
    return saying(next, { say: 'corrected', subject, facts });
  }, draft);
}

function judge(draft: Draft, id: string, because: 'asked' | 'told'): Draft {
  const subject = subjectOf(draft.state, id);
  if (subject === undefined) return draft;
  const { named } = draft.state;
  const inView = viewFor(draft.state, subject, draft.on);
  const now = assessmentsOf(subject, inView, draft);
  const next = nextQuestion(subject, inView, draft.on);
  const matter = { subject, now, next, because };
  if (!isDue(draft, matter)) return noted(draft, subject);
  const form = formOf(draft, matter);
  const said = saying(draft, {
    say: 'verdict',
    subject,
    assessments: now,
    named,
    form,
    next: next === null ? 'nothing' : 'asked',
  });
  return withEvent(said, {
    type: 'verdict',
    subject: subject.id,
    relation: subject.relation,
    facts: subject.facts,
    on: draft.on,
    policyVersion: POLICY_VERSION,
    settled: next === null,
    assessments: now,
  });
}

/** Nobody waits any more when the citizen herself has turned to somebody else. */
function waitingOf({ before, state }: Draft): readonly string[] {
  const waiting = before.waiting ?? [];
  const current = currentOf(state).id;
  return current === currentOf(before).id || waiting.includes(current) ? waiting : [];
}

function noted(draft: Draft, subject: Subject): Draft {
  const facts = draft.changes
    .filter((one) => one.subject === subject.id && one.from !== 'tap')
    .filter(({ how }) => how === 'new' || how === 'narrower')
    .map(({ fact }) => fact)
    .filter((fact) => !isReplaced(draft, subject, fact));
  if (facts.length === 0) return draft;
  // What is still one of several is not worth saying beside what is plain.
  const plain = facts.filter((fact) => !isSeveral(subject.facts[fact]));
  const said = new Set(plain.length === 0 ? facts : plain);
  return saying(draft, { say: 'noted', subject, facts: [...said] });
}

function isReplaced({ changes }: Draft, { id }: Subject, fact: FactKey): boolean {
  return changes.some((one) => one.subject === id && one.fact === fact && one.how === 'replaced');
}

function isSeveral(state: Subject['facts'][FactKey]): boolean {
  return Array.isArray(state) && state.length > 1;
}

/** One question: first about whoever brought up a benefit of her own, then the person spoken of, else about another told of together with her. */
function ask(draft: Draft, people: readonly string[]): Draft {
  const { state, on } = draft;
  const all = [...new Set([currentOf(state).id, ...people, ...waitingOf(draft)])];
  const raising = all.filter((id) => raises(draft.state, id, on));
  const group = [...raising, ...all.filter((id) => !raising.includes(id))];
  for (const [at, id] of group.entries()) {
    const subject = subjectOf(state, id);
    if (subject === undefined) continue;
    const fact = nextQuestion(subject, viewFor(draft.state, subject, draft.on), on);
    if (fact === null) continue;
    return question(withState(draft, { waiting: group.slice(at + 1) }), subject, fact);
  }
  const done = withState(draft, { asking: null, waiting: [] });
  return done.says.length === 0 ? sentence(done, 'unchanged') : done;
}
