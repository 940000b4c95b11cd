import type { FactKey, FactValue } from '../../policy';
import type { Suggested, Unread } from '../../shared/ports';
import { LANGUAGES } from '../languages';
import { choiceId, parseChoice } from '../reply/choice-id';
import { wordsOf } from '../reply/say-fact';
import type { Speech } from '../reply/speech';
import type { ConversationState, Subject } from '../state';
import { MAX_CHOICE_ID } from '../turn';
import type { Act } from '../understand/act';
import { readSpan } from '../understand/read-span';
import { saysYesOrNo } from '../understand/understand';
import { withoutPersonal } from '../understand/without-personal';
import type { Draft } from './draft';
import { saying, sentence, withState } from './draft';
import { mergeValue } from '../understand/merge-value';
import { carryOn } from './respond';
import { currentOf, refOf, subjectOf } from './subjects';
import { takeValue } from './take-facts';

/** What people tell first, looked for where no question stands open. */
const FIRST_TOLD: readonly FactKey[] = ['birth', 'pension', 'poverty', 'disability'];
/** Longer messages are not given out. */
const LONGEST = 1_000;

/** Of whom a message may have told something that was not understood, and what. */
interface Gap {
  readonly subject: Subject;
  readonly facts: readonly FactKey[];
}

/**
 * What an outside reader may be shown of a message of which nothing could be used; null when something was, or when
 * a person is handed the talk anyway.
 */
export function unreadIn(draft: Draft): Unread | null {
  const gap = gapIn(draft);
  if (gap === null) return null;
  const words = LANGUAGES[draft.state.language];
  const slots = gap.facts.map((key) => ({ key, about: wordsOf(words, key).label }));
  return { text: withoutPersonal(draft.text, words.personal), slots };
}

/**
 * The turn of such a message when words of it were pointed at: what our own readers make of these words is asked back,
 * and nothing is noted. The turn stays as it is when they make nothing of them.
 */
export function wonder(draft: Draft, suggested: readonly Suggested[]): Draft {
  const gap = suggested.length === 0 ? null : gapIn(draft);
  if (gap === null) return draft;
  const { subject, facts } = gap;
  const shown = withoutPersonal(draft.text, LANGUAGES[draft.state.language].personal);
  for (const { slot, span } of suggested) {
    const fact = facts.find((key) => key === slot);
    if (fact === undefined || !shown.includes(span)) continue;
    const value = readIn(draft, { subject, fact, span });
    if (value === null) continue;
    const says = draft.says.filter((one) => !isHelpless(one));
    const asked = { act: 'wonder', subject: subject.id, fact, value };
    const kept = { ...draft, says, understood: [...draft.understood, asked] };
    return saying(withState(kept, { awaiting: 'wonder' }), {
      say: 'wonder',
      subject,
      fact,
      value,
    });
  }
  return draft;
}

/** The choice that a plain yes or no takes of what was wondered; null for any other message. */
export function confirmed(
  { awaiting, offered, language }: ConversationState,
  text: string,
  acts: readonly Act[],
): string | null {
  if (awaiting !== 'wonder' || acts.some(({ act }) => act === 'fact')) return null;
  const said = saysYesOrNo(text, LANGUAGES[language]);
  if (said === null) return null;
  const kind = said === 'yes' ? 'meant' : 'button';
  return offered.find((id) => parseChoice(id)?.kind === kind) ?? null;
}

/** She did not mean it: nothing is noted, and the open question comes back. */
export function notMeant(draft: Draft): Draft {
  return carryOn(sentence(withState(draft, { awaiting: null }), 'notMeant'));
}

function gapIn(draft: Draft): Gap | null {
  const { state, before, text, understood } = draft;
  if (text === '' || text.length > LONGEST || !isUnused(draft)) return null;
  const asked = before.asking === null ? undefined : subjectOf(state, before.asking.subject);
  const subject = asked ?? currentOf(state);
  const others = understood.some((one) => one.act === 'person' && one.subject !== subject.id);
  if (others) return null;
  const open = before.asking !== null && asked !== undefined ? [before.asking.fact] : FIRST_TOLD;
  const facts = open.filter((fact) => fact === before.asking?.fact || !(fact in subject.facts));
  return facts.length === 0 ? null : { subject, facts };
}

/**
 * The first message in a row that said nothing we know. While a question stands open also one that only names whom
 * it is about, or that may be about several things.
 */
function isUnused({ state, before, says, understood }: Draft): boolean {
  if (!says.every((one) => isHelpless(one) || one.say === 'speaking-of')) return false;
  if (state.misses > before.misses) return true;
  const vague = understood.every(({ act }) => act === 'person' || act === 'matter');
  return understood.length > 0 && vague && before.asking !== null;
}

/** What is said when nothing was understood. */
function isHelpless(one: Speech): boolean {
  if (one.say === 'sentence') return one.key === 'unclear' || one.key === 'examples';
  return one.say === 'question' || one.say === 'which-topic';
}

function readIn(
  draft: Draft,
  {
    subject,
    fact,
    span,
  }: { readonly subject: Subject; readonly fact: FactKey; readonly span: string },
): FactValue | null {
  const known = subject.facts[fact];
  const words = LANGUAGES[draft.state.language];
  const asked = { words, on: draft.on, person: refOf(subject), fact, known };
  const value = readSpan(span, draft.text, asked);
  if (value === null || (Array.isArray(value) && value.length !== 1)) return null;
  if (mergeValue(known, value, 'stated').how === 'same') return null;
  if (choiceId({ kind: 'meant', subject: subject.id, fact, value }).length > MAX_CHOICE_ID)
    return null;
  const said = {
    subject: subject.id,
    fact,
    value,
    from: 'tap',
    manner: 'stated',
    span: null,
  } as const;
  return takeValue(draft, said).refused === null ? value : null;
}
