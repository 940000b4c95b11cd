import { whenChanges } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import { addYears } from '../../shared/civil-date';
import { consentText } from '../reply/compose';
import type { Subject } from '../state';
import type { Draft } from './draft';
import { saying, sentence, withEvent, withState } from './draft';
import { inViewOf } from './in-view';
import { assessmentsOf } from './next-question';
import { carryOn } from './respond';
import { currentOf, subjectOf } from './subjects';

/** Nothing is kept for longer than this. */
const YEARS_AHEAD = 10;

/** "Nhắc tôi": offers to write on the next day of change, and asks whether that may be kept. */
export function propose(draft: Draft): Draft {
  const subject = currentOf(draft.state);
  const day = nextDay(draft, subject);
  if (day === null) return carryOn(sentence(draft, 'noDayAhead'));
  const proposed = { subject: subject.id, day };
  const offered = withState(draft, { proposed, awaiting: 'consent' });
  return saying(offered, { say: 'consent', subject, day });
}

/** Yes or no to what was offered; without an offer it says how to get one. */
export function decide(draft: Draft, answer: 'agree' | 'refuse'): Draft {
  const { proposed } = draft.state;
  const closed = withState(draft, { proposed: null, awaiting: null });
  const subject =
    proposed === undefined || proposed === null
      ? undefined
      : subjectOf(draft.state, proposed.subject);
  if (proposed === undefined || proposed === null || subject === undefined) {
    return carryOn(sentence(closed, 'nothingProposed'));
  }
  if (answer === 'refuse') return carryOn(sentence(closed, 'notReminded'));
  const { day } = proposed;
  const consent = consentText({ subject, day }, draft.state, draft.on);
  const { id, relation } = subject;
  const event = { type: 'reminder', subject: id, relation, day, consent } as const;
  return carryOn(withEvent(sentence(closed, 'reminded'), event));
}

/** "Đừng nhắc nữa": what was agreed to ends. */
export function endReminders(draft: Draft): Draft {
  const closed = withState(draft, { proposed: null, awaiting: null });
  return carryOn(withEvent(sentence(closed, 'remindersEnded'), { type: 'reminders-ended' }));
}

/** The next day on which something in view changes for her; null when none is near. */
function nextDay(draft: Draft, subject: Subject): CivilDate | null {
  const { state, on, programmes } = draft;
  const view = state.named.length > 0 ? state.named : inViewOf(state);
  const days = assessmentsOf(subject, view, draft).flatMap(({ programme }) => {
    const found = programmes.find(({ key }) => key === programme);
    const changes = found === undefined ? [] : whenChanges(found, subject, on);
    // Between the days of the eldest and the youngest that she may be nothing is sure yet.
    const sure = changes.find(({ after }) => after.truth !== 'unknown') ?? changes[0];
    return sure === undefined ? [] : [sure.on];
  });
  const [first] = days.filter((day) => day <= addYears(on, YEARS_AHEAD)).sort();
  return first ?? null;
}
