import { POLICY_VERSION } from '../../policy';
import type { Act } from '../understand/act';
import type { Draft } from './draft';
import { saying, sentence, withEvent } from './draft';
import { assessmentsOf } from './next-question';
import { goOnAfter, respond } from './respond';
import { subjectOf } from './subjects';
import { takeFacts } from './take-facts';

/** People of whom one message may suppose something. */
const MOST = 2;

/** Is it a fact that is only supposed? */
export function isSupposed(act: Act): boolean {
  return act.act === 'fact' && act.supposed === true;
}

/**
 * "Nếu … thì sao?": what the rules would say if it were so. What was told besides is kept; what is supposed is
 * tried on a copy of the conversation that is thrown away. `topics` brings into view what the message asks about.
 */
export function whatIf(draft: Draft, acts: readonly Act[], topics: (from: Draft) => Draft): Draft {
  const told = acts.filter((act) => act.act === 'fact' && !isSupposed(act));
  const kept = told.length === 0 ? draft : takeFacts(draft, told);
  const tried = topics(supposed(kept, acts));
  if (tried.refused !== null) return goOnAfter({ ...kept, says: [...kept.says, ...tried.says] });
  const { inView } = respond(tried, 'asked').state;
  const people = [...new Set(tried.changes.map(({ subject }) => subject))].slice(0, MOST);
  const answered = people.reduce((next, id) => answer(next, { ...tried, id, inView }), kept);
  return goOnAfter(sentence(answered, 'notStored'));
}

/** The copy: every supposed fact takes the place of what is known. */
function supposed(draft: Draft, acts: readonly Act[]): Draft {
  const replacing: Act = { act: 'control', control: 'fix', fact: null, span: [0, 0] };
  const empty = { ...draft, says: [], changes: [], understood: [] };
  return takeFacts(empty, [replacing, ...acts.filter(isSupposed)]);
}

function answer(
  draft: Draft,
  {
    state,
    changes,
    id,
    inView,
  }: Draft & { readonly id: string; readonly inView: readonly string[] },
): Draft {
  const subject = subjectOf(state, id);
  if (subject === undefined) return draft;
  const facts = changes.filter((one) => one.subject === id).map(({ fact }) => fact);
  const assessments = assessmentsOf(subject, inView, draft);
  const said = saying(
    draft,
    { say: 'supposing', subject, facts: [...new Set(facts)] },
    { say: 'verdict', subject, assessments, named: state.named, form: 'full', next: 'nothing' },
  );
  return withEvent(said, {
    type: 'verdict',
    subject: id,
    relation: subject.relation,
    facts: subject.facts,
    on: draft.on,
    policyVersion: POLICY_VERSION,
    settled: false,
    assessments,
    supposed: true,
  });
}
