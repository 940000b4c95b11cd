import type { ElsewhereKey, FacetKey } from '../languages/hear-words';
import type { Act } from '../understand/act';
import type { Draft } from './draft';
import { saying, sentence, wanting, withState } from './draft';
import { fromBook } from './from-book';
import { carryOn, respond } from './respond';
import { currentOf } from './subjects';

/** Whoever goes hungry is told where help is, and what rice the law has for it. */
const RICE = { inView: ['emergency-rice'], named: ['emergency-rice'] } as const;

/** Questions that must know which matter they are about. */
const NEEDS_MATTER: readonly FacetKey[] = ['papers', 'where', 'when', 'how-much'];

/**
 * Answers what does not belong here: a matter of the office that is not reckoned, a question for somebody
 * else, a number out of nowhere. Null when the message is about our own matters.
 */
export function strange(draft: Draft, acts: readonly Act[]): Draft | null {
  const what = acts.flatMap((act) => (act.act === 'elsewhere' ? [act.what] : []));
  if (what.length > 0) return elsewhere(draft, [...new Set(what)], acts);
  const ours = draft.changes.length > 0 || acts.some(({ act }) => act === 'topic');
  if (ours) return null;
  if (acts.some(({ act }) => act === 'off-topic'))
    return fromBook(home(draft)) ?? carryOn(sentence(home(draft), 'offTopic'));
  if (acts.some(({ act }) => act === 'number')) return sentence(draft, 'whoseNumber');
  if (acts.some(({ act }) => act === 'matter')) return null;
  return isAboutNothing(draft, acts) ? sentence(draft, 'whichMatter') : null;
}

/** Says what is not reckoned here, and goes on only with what was told for one of our own matters. */
function elsewhere(draft: Draft, what: readonly ElsewhereKey[], acts: readonly Act[]): Draft {
  const rest = what.flatMap((one) => (one === 'hunger' ? [] : [one]));
  const hungry = rest.length < what.length;
  const said = (from: Draft): Draft => {
    const calmed = hungry ? wanting(from, 'crisis', 'hunger') : from;
    return rest.length === 0 ? calmed : saying(calmed, { say: 'elsewhere', what: rest });
  };
  const described = draft.changes.some(({ fact }) => fact === 'birth' || fact === 'disability');
  const topic = acts.some((act) => act.act === 'topic' && act.named);
  if (described || topic) return respond(said(draft), topic ? 'asked' : 'told');
  if (hungry) return respond(withState(said(draft), RICE), 'asked');
  return fromBook(home(draft)) ?? carryOn(said(home(draft)));
}

/** Back to whoever was spoken of before the message. */
function home(draft: Draft): Draft {
  return withState(draft, { current: draft.before.current });
}

/** "Nộp hồ sơ ở đâu?" before anything was said of any matter or anybody. */
function isAboutNothing({ state }: Draft, acts: readonly Act[]): boolean {
  const asked = acts.some((act) => act.act === 'ask' && NEEDS_MATTER.includes(act.facet));
  const somebody = acts.some(({ act }) => act === 'person');
  const known = Object.keys(currentOf(state).facts).length > 0 || state.inView.length > 0;
  return asked && !somebody && !known;
}
