import type { Assessment } from '../../policy';
import { PROGRAMMES } from '../../policy';
import type { FacetKey } from '../languages/hear-words';
import type { Draft } from './draft';
import { saying, sentence, withState } from './draft';
import { assessmentsOf } from './next-question';
import { inViewOf } from './in-view';
import { carryOn, goOnAfter, respond } from './respond';
import { currentOf } from './subjects';

/** Programmes whose reasons or papers one message explains. */
const AT_ONCE = 2;

/** Answers a question about the programmes in view: why, which papers, what it is, am I owed it. */
export function facet(draft: Draft, asked: FacetKey, topic: 'topic' | 'no topic'): Draft {
  switch (asked) {
    case 'entitled':
      return respond(introducing(draft, topic), 'asked');
    case 'how-much':
      return respond(introducing(draft, topic, paysOf(draft)), 'asked');
    case 'why':
      return whyOf(draft);
    case 'papers':
    case 'where':
      return procedureOf(draft);
    case 'when':
      return isWaiting(draft) ? fromWhen(draft) : procedureOf(draft);
    case 'about':
      return aboutOf(draft, topic);
    case 'programmes': {
      const programmes = PROGRAMMES.map(({ key }) => key);
      return carryOn(saying(draft, { say: 'about', programmes, pays: [] }));
    }
  }
}

/** A programme asked about by name, before anything is known of the person: what it is, and pays. */
export function introducing(
  draft: Draft,
  topic: 'topic' | 'no topic',
  pays: readonly Assessment[] = [],
): Draft {
  const { named } = draft.state;
  const told = Object.keys(currentOf(draft.state).facts).length > 0;
  if (topic === 'no topic' || told || named.length === 0) return draft;
  return saying(draft, { say: 'about', programmes: named, pays });
}

function paysOf({ state, on, programmes }: Draft): readonly Assessment[] {
  return assessmentsOf(currentOf(state), state.named, { on, programmes });
}

/** "Bao giờ được?" of somebody who is not entitled yet asks for the day, not for the procedure. */
function isWaiting({ state, on, programmes }: Draft): boolean {
  const subject = currentOf(state);
  const told = Object.keys(subject.facts).length > 0;
  return (
    told &&
    assessmentsOf(subject, inViewOf(state), { on, programmes }).every(
      ({ truth }) => truth !== 'yes',
    )
  );
}

/** The day from which she will be entitled, by what is known; then the matter goes on. */
function fromWhen(draft: Draft): Draft {
  const { state } = draft;
  const subject = currentOf(state);
  const assessments = ranked(draft, assessmentsOf(subject, inViewOf(state), draft));
  const asked = assessments.filter(({ programme }) => state.named.includes(programme));
  const shown = asked.length > 0 ? asked : assessments;
  return goOnAfter(saying(draft, { say: 'from-when', subject, assessments: shown }));
}

function whyOf(draft: Draft): Draft {
  const subject = currentOf(draft.state);
  const view = inViewOf(draft.state);
  const told = Object.keys(subject.facts).length > 0;
  if (!told) return respond(draft, 'asked');
  const all = ranked(draft, assessmentsOf(subject, view, draft));
  const open = all.filter(({ truth }) => truth === 'unknown');
  const decided = all.filter(({ truth }) => truth !== 'unknown');
  const { named } = draft.state;
  const answers = decided.some(
    ({ truth, programme }) => truth === 'yes' || named.includes(programme),
  );
  // Nothing was answered yet: what is open, and on what it hangs, is why she is asked.
  if (open.length > 0 && !answers) {
    const verdict = { subject, assessments: open, named, form: 'full', next: 'asked' } as const;
    return carryOn(saying(draft, { say: 'verdict', ...verdict }));
  }
  if (decided.length === 0) return respond(draft, 'asked');
  return carryOn(saying(draft, { say: 'why', subject, assessments: decided.slice(0, AT_ONCE) }));
}

/** Papers are explained for what she is owed or may be; else for what she asked about. */
function procedureOf(draft: Draft): Draft {
  const subject = currentOf(draft.state);
  const view = inViewOf(draft.state);
  const all = ranked(draft, assessmentsOf(subject, view, draft));
  const owed = all.filter(({ truth }) => truth !== 'no');
  const told = all.some(({ truth }) => truth === 'yes');
  const shown = (owed.length > 0 ? owed : all).slice(0, told ? AT_ONCE : 1);
  const yes = shown.filter(({ truth }) => truth === 'yes');
  const assessments = yes.length > 0 ? yes : shown;
  return carryOn(
    saying(withState(draft, { inView: view }), { say: 'procedure', subject, assessments }),
  );
}

function aboutOf(draft: Draft, topic: 'topic' | 'no topic'): Draft {
  const { asking, named, inView } = draft.state;
  if (topic === 'no topic' && asking !== null) {
    return carryOn(saying(draft, { say: 'fact-help', fact: asking.fact }));
  }
  const programmes = named.length > 0 ? named : inView;
  if (programmes.length === 0) return carryOn(sentence(draft, 'help'));
  const told = saying(draft, { say: 'about', programmes, pays: [] });
  return draft.changes.length > 0 ? respond(told, 'asked') : carryOn(told);
}

/** Named first, then what she gets, then what is open. */
function ranked({ state }: Draft, assessments: readonly Assessment[]): readonly Assessment[] {
  const rank = ({ programme, truth, givesWayTo }: Assessment): number =>
    (state.named.includes(programme) ? 0 : 10) +
    (truth === 'yes' ? (givesWayTo === null ? 0 : 1) : truth === 'unknown' ? 2 : 3);
  return [...assessments].sort((a, b) => rank(a) - rank(b));
}
