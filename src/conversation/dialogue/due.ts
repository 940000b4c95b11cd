import type { Assessment, FactKey } from '../../policy';
import type { Subject } from '../state';
import type { Draft } from './draft';
import { assessmentsOf } from './next-question';
import { subjectOf } from './subjects';

/** One person whom an answer may be due to. */
export interface Matter {
  readonly subject: Subject;
  readonly now: readonly Assessment[];
  /** The fact that would be asked next. */
  readonly next: FactKey | null;
  readonly because: 'asked' | 'told';
}

/** Is an answer due: nothing is left to ask, or something is decided that was not, or it was asked for. */
export function isDue(draft: Draft, { subject, now, next, because }: Matter): boolean {
  const { named } = draft.state;
  if (next === null) return true;
  const decided = now.filter(
    ({ truth, programme }) => truth === 'yes' || (truth === 'no' && named.includes(programme)),
  );
  if (decided.length === 0) return false;
  return because === 'asked' || !decided.every(saidBefore(draft, subject));
}

/**
 * How fully to answer: briefly for the second person of one message, and again only in one line with the
 * lists when what she is entitled to was said before and nothing of it changed.
 */
export function formOf(
  draft: Draft,
  { subject, now, because }: Matter,
): 'full' | 'brief' | 'again' {
  if (draft.says.some(({ say }) => say === 'verdict')) return 'brief';
  const entitled = now.filter(({ truth }) => truth === 'yes');
  if (because === 'asked' || entitled.length === 0) return 'full';
  return entitled.every(saidBefore(draft, subject)) ? 'again' : 'full';
}

/** Was the same said of her before this message? */
function saidBefore(draft: Draft, { id }: Subject): (one: Assessment) => boolean {
  const { inView } = draft.state;
  const earlier = subjectOf(draft.before, id);
  const sameView = JSON.stringify(draft.before.inView) === JSON.stringify(inView);
  if (earlier === undefined || !sameView) return () => false;
  const was = assessmentsOf(earlier, inView, draft);
  return (one) => {
    const before = was.find(({ programme }) => programme === one.programme);
    return before !== undefined && digest(before) === digest(one);
  };
}

/** What is worth saying again when it changes; an insurance group still open is said once. */
function digest({ truth, amount, insurance, givesWayTo, unsureBeside }: Assessment): string {
  const card = insurance === null || insurance.groups.length === 1 ? insurance : 'open';
  return JSON.stringify([truth, amount, card, givesWayTo?.programme, unsureBeside?.programme]);
}
