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

const HOUSING: ReadonlySet<string> = new Set(
  PROGRAMMES.filter(({ domain }) => domain === 'housing').map(({ key }) => key),
);

/**
 * What is in view, and what the facts of these people raise besides. Besides what was asked for by name only
 * other help with the same house is: who asks to have a house repaired seldom knows whose money it is. In the
 * register's order.
 */
export function viewWith(view: View, people: readonly Facts[], on: CivilDate): readonly string[] {
  const inView = inViewOf(view);
  const special = people
    .flatMap((facts): readonly string[] => raisedFor(facts, on))
    .filter((key) => !ALWAYS.has(key) && mayJoin(key, view));
  const keys = PROGRAMMES.map(({ key }): string => key);
  return keys.filter((key) => inView.includes(key) || special.includes(key));
}

function mayJoin(raised: string, view: View): boolean {
  if (view.named.length > 0)
    return HOUSING.has(raised) && view.named.every((key) => HOUSING.has(key));
  return inViewOf(view).some((key) => DEFAULT_VIEW.includes(key));
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
