import type { Facts } from '../../policy';
import { PROGRAMMES, raisedFor } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import type { ConversationState, Subject } from '../state';
import { subjectOf } from './subjects';

type View = Pick<ConversationState, 'inView' | 'named'>;

/** Allowances: what is looked at when somebody is described and nothing was asked by name. */
const DEFAULT_VIEW = PROGRAMMES.filter(
  ({ domain, raised }) => domain === 'allowance' && raised === 'always',
).map(({ key }): string => key);

const ALWAYS: ReadonlySet<string> = new Set(
  PROGRAMMES.filter(({ raised }) => raised === 'always').map(({ key }) => key),
);

/** Programmes that the facts of a person bring up. */
const RAISED: ReadonlySet<string> = new Set(
  PROGRAMMES.filter(({ raised }) => raised !== 'always' && raised !== 'by-name').map(
    ({ key }) => key,
  ),
);

/** Keys of the programmes that answers and questions are about now. */
export function inViewOf({ inView }: Pick<View, 'inView'>): readonly string[] {
  return inView.length === 0 ? DEFAULT_VIEW : inView;
}

/**
 * What is in view, and what the facts of these people raise besides; nothing besides what was asked for by
 * name. In the register's order.
 */
export function viewWith(view: View, people: readonly Facts[], on: CivilDate): readonly string[] {
  const inView = inViewOf(view);
  if (view.named.length > 0) return inView;
  const allowances = inView.some((key) => DEFAULT_VIEW.includes(key));
  const raised = allowances
    ? people.flatMap((facts): readonly string[] => raisedFor(facts, on))
    : [];
  const special = raised.filter((key) => !ALWAYS.has(key));
  const keys = PROGRAMMES.map(({ key }): string => key);
  return keys.filter((key) => inView.includes(key) || special.includes(key));
}

/** What is looked at for one person: not what only somebody else told of beside her brought up. */
export function viewFor(
  { named, inView }: View,
  { facts }: Subject,
  on: CivilDate,
): readonly string[] {
  if (named.length > 0) return inView;
  const own: readonly string[] = raisedFor(facts, on);
  return inView.filter((key) => own.includes(key) || !RAISED.has(key));
}

/** Has she herself, by what is told of her, brought up something that does not concern everybody? */
export function raises(state: ConversationState, id: string, on: CivilDate): boolean {
  const subject = subjectOf(state, id);
  const keys = subject === undefined ? [] : raisedFor(subject.facts, on);
  return keys.some((key) => !ALWAYS.has(key) && state.inView.includes(key));
}
