import { accountAsked } from '../account/ask-account';
import type { AccountTold } from '../account/told';
import type { ToldFile } from '../applications/tell-file';
import { rated } from '../desk/rating';
import { LANGUAGES } from '../languages';
import type { ControlKey } from '../languages/hear-words';
import type { TopicReader } from '../model/reader';
import { toChoices } from '../reply/choices';
import type { LawHere } from '../reply/say-fact';
import type { ConversationState } from '../state';
import type { Act } from '../understand/act';
import { saysYesOrNo, understand } from '../understand/understand';
import { account } from './account';
import type { Draft } from './draft';
import { newDraft } from './draft';
import type { First } from './first-things';
import { checked, firstThing, toCheck } from './first-things';
import { howFar, receiptAsked } from './how-far';
import { decide } from './reminders';
import { carryOn } from './respond';
import { choose, step } from './step';
import { refOf, subjectOf } from './subjects';
import { takeFacts } from './take-facts';
import { confirmed } from './wonder';

type Heard = Omit<Hearing, 'sent' | 'file' | 'told'>;

/**
 * With what a message is heard: the law, whether what she pasted was sent by us, the file whose code she wrote, and
 * who names topics.
 */
export interface Hearing extends LawHere {
  readonly sent: 'ours' | 'not-ours';
  readonly file: ToldFile | null;
  /** What the records answer to what the account asks of them. */
  readonly told: AccountTold | null;
  readonly reader: TopicReader | undefined;
}

/**
 * What a message with words does. Danger comes before everything; then what the account asks of the records; then a message to be checked, which is never
 * read as the citizen's own words; then how far a file is; then yes or no to a reminder or to what she may have meant; then what she tells
 * and asks.
 */
export function listen(
  state: ConversationState,
  text: string,
  { sent, file, told, ...law }: Hearing,
): Draft {
  const ask = accountAsked(state, text);
  const linked = ask === null ? null : account(newDraft(state, law, text), ask, told);
  if (linked !== null) return linked;
  const pasted = toCheck(state, text);
  if (pasted !== null && !leavesChecking(state, text, law)) {
    return checked(newDraft(state, law), pasted, sent);
  }
  const code = receiptAsked(state, text);
  if (code !== null) return howFar(keeping(state, text.replace(code, ' '), law), code, file);
  const first = firstThing(state, text);
  const free = { ...state, awaiting: state.awaiting === 'relation' ? state.awaiting : null };
  const acts = heardIn(free, text, law);
  const agreed = state.awaiting === 'consent' && first === null ? yesOrNo(state, text, acts) : null;
  if (agreed !== null) {
    return decide(newDraft(free, law), agreed === 'yes' ? 'agree' : 'refuse');
  }
  const worth = first === null ? rated(state, { text, acts }, law) : null;
  if (worth !== null) return worth;
  const meant = first === null ? confirmed(state, text, acts) : null;
  if (meant !== null) {
    return choose({ ...newDraft(free, law), understood: [{ act: 'choose', value: meant }] }, meant);
  }
  if (first === null) return step(free, { text, acts }, law);
  return beside(free, { first, acts }, { ...law, text });
}

/** Asked to paste a message she may still do anything else: a control word is no message to be checked. */
function leavesChecking(state: ConversationState, text: string, law: Heard): boolean {
  if (state.awaiting !== 'pasted' || toCheck({ ...state, awaiting: null }, text) !== null) {
    return false;
  }
  return heardIn(state, text, law).some(({ act }) => act === 'control' || act === 'choose');
}

/** Offered a reminder, 'không đồng ý' and 'thôi' are a no to it, and no complaint. */
const REFUSING: readonly ControlKey[] = ['disagree', 'stop', 'skip', 'unsure'];

function yesOrNo(state: ConversationState, text: string, acts: readonly Act[]) {
  const refused = acts.some((act) => act.act === 'control' && REFUSING.includes(act.control));
  const told = acts.some(({ act }) => act === 'fact');
  return refused && !told ? 'no' : saysYesOrNo(text, LANGUAGES[state.language]);
}

function heardIn(state: ConversationState, text: string, { on, reader }: Heard): readonly Act[] {
  const { language, inView } = state;
  const words = LANGUAGES[language];
  const asking = askingOf(state);
  const here = reader?.language === language ? reader : undefined;
  const offered = toChoices(state.offered, language);
  return understand(text, { words, on, asking, offered, inView, reader: here });
}

/** The fixed words first; then what else the message tells, and asks when it is not about danger. */
function beside(
  state: ConversationState,
  {
    first,
    acts,
  }: {
    readonly first: First;
    readonly acts: readonly Act[];
  },
  law: Heard & { readonly text: string },
): Draft {
  const told = acts.some(({ act }) => act === 'fact' || act === 'answer');
  const more = first.how === 'beside' ? acts.length > 0 : first.how === 'told' && told;
  const opened = first.open(newDraft(state, law));
  if (first.how === 'ends') {
    const kept = takeFacts(newDraft(state, law), acts.filter(isTold));
    const { says, events } = opened;
    return { ...kept, says, events, state: { ...kept.state, misses: 0 } };
  }
  if (!more) return carryOn(opened);
  const rest = step(state, { text: law.text, acts }, law);
  // Nothing but the crisis was told: she is not said to be unclear.
  if (rest.state.misses > state.misses) return carryOn(opened);
  const { says, events } = opened;
  return { ...rest, says: [...says, ...rest.says], events: [...events, ...rest.events] };
}

/** What a message tells of people, and nothing said about it yet. */
function keeping(state: ConversationState, text: string, law: Heard): Draft {
  const told = heardIn(state, text, law).filter(isTold);
  return { ...takeFacts(newDraft(state, law), told), says: [], events: [] };
}

function isTold(act: Act): boolean {
  return act.act === 'fact' ? act.supposed !== true : act.act === 'young';
}

function askingOf(state: ConversationState) {
  const { asking } = state;
  const subject = asking === null ? undefined : subjectOf(state, asking.subject);
  if (asking === null || subject === undefined) return null;
  return { person: refOf(subject), fact: asking.fact, known: subject.facts[asking.fact] };
}
