import type { CivilDate } from '../shared/civil-date';
import type { Suggested, Unread } from '../shared/ports';
import type { Programme } from '../policy';
import { EARLIEST_DAY, PROGRAMMES } from '../policy';
import type { AccountAsk } from './account/ask-account';
import { accountAsked, isCodeAlone } from './account/ask-account';
import type { AccountTold } from './account/told';
import type { ToldFile } from './applications/tell-file';
import { beforeLast } from './dialogue/before-last';
import { asksTurnIn } from './desk/read-rating';
import type { ToldDesk } from './desk/tell-desk';
import { DESK_TALK } from './desk/tell-desk';
import { control, greet } from './dialogue/controls';
import type { Draft } from './dialogue/draft';
import { newDraft, saying, sentence, withState } from './dialogue/draft';
import { carryOn } from './dialogue/respond';
import { toCheck } from './dialogue/first-things';
import type { Hearing } from './dialogue/listen';
import { receiptAsked } from './dialogue/how-far';
import { listen } from './dialogue/listen';
import { choose } from './dialogue/step';
import { newConversation } from './dialogue/subjects';
import { unreadIn, wonder } from './dialogue/wonder';
import { LANGUAGE_KEYS, LANGUAGES } from './languages';
import type { SentenceKey } from './languages/talk-words';
import { choicesUnder } from './reply/choices';
import { compose } from './reply/compose';
import type { TopicReader } from './model/reader';
import type { ConversationEvent, ConversationState, LanguageKey } from './state';
import type { Inbound, Reply } from './turn';
import { crisesIn } from './understand/read-first';
import { READ_AT_MOST } from './understand/token';
import { everydayWords, hasWords } from './understand/understand';

/** Sentences that say that a person is called. */
const CALLING: readonly SentenceKey[] = ['humanAsked', 'humanMisses', 'disagreed', 'hunger'];

export { newConversation } from './dialogue/subjects';

export interface Turn {
  readonly state: ConversationState;
  readonly replies: readonly Reply[];
  readonly events: readonly ConversationEvent[];
  /** Nothing in the message could be used: what an outside reader may be shown of it. */
  readonly unread?: Unread;
}

/** The day, and the programmes with what the province adds; as the nation has them, if not given. */
export interface Env {
  readonly on: CivilDate;
  readonly programmes?: readonly Programme[];
  /** Names the topic of a message where no phrase does; without it phrases are all. */
  readonly reader?: TopicReader | undefined;
  /** Whether the message to be checked was sent by us; not, if not given. */
  readonly sent?: 'ours' | 'not-ours';
  /** What is known of the file whose code the message holds; no such file, if not given. */
  readonly file?: ToldFile | null;
  /** What the records answer to what the account asks of them (`accountAsk`); nothing, if not given. */
  readonly told?: AccountTold | null;
  /** Where she stands among those who wait for a person; not told, if not given. */
  readonly desk?: ToldDesk | undefined;
  /** Words of this message at which an outside reader points, after a turn of it that was `unread`. */
  readonly suggested?: readonly Suggested[];
}

/**
 * One step of the fold: what a message does to a conversation on a day. Pure: the same arguments always
 * give the same turn. `state` is null for the first message of an address; `newConversation` gives an
 * opening state in another language. Never throws for what a citizen writes.
 */
export function converse(state: ConversationState | null, inbound: Inbound, env: Env): Turn {
  const before = speaking(state ?? newConversation('vi'), inbound);
  const law = { on: env.on, programmes: env.programmes ?? PROGRAMMES };
  const { reader, sent = 'not-ours', file = null, told = null, suggested = [], desk } = env;
  const asked = desk !== undefined && turnAsked(before, inbound);
  const heard = asked
    ? newDraft({ ...before, misses: 0 }, law)
    : turnOf(before, inbound, { ...law, sent, file, told, reader });
  const unread = unreadIn(heard);
  const draft = introduced(withDesk(wonder(heard, suggested), desk));
  const after = { ...draft.state, offered: choicesUnder(draft.says, draft.state) };
  return {
    state: after,
    replies: compose(draft.says, after, law),
    events: [{ type: 'understood', acts: draft.understood }, ...draft.events],
    ...(unread !== null && { unread }),
  };
}

function turnOf(
  state: ConversationState,
  inbound: Inbound,
  { sent, file, told, reader, ...law }: Hearing,
): Draft {
  const { on } = law;
  const draft = newDraft(state, law);
  if (on < EARLIEST_DAY) return sentence(draft, 'noLaw');
  switch (inbound.kind) {
    case 'start':
      return carryOn(greet(draft));
    case 'unsupported':
      return carryOn(sentence(draft, 'unsupported'));
    case 'edited':
    case 'place':
    case 'contact-of-other':
      return carryOn(sentence(draft, inbound.kind));
    case 'group':
      return sentence(withState(draft, { greeted: true }), 'group');
    case 'contact':
      return control(draft, 'human', null);
    case 'left':
    case 'rights':
    case 'returned':
      return draft;
    case 'correction':
      return turnOf(
        beforeLast(state, law),
        { ...inbound, kind: 'text' },
        { sent, file, told, reader, ...law },
      );
    case 'choice':
      return choose(
        { ...draft, understood: [{ act: 'choose', value: inbound.choice ?? '' }] },
        inbound.choice ?? '',
      );
    case 'text':
      return heardText(draft, inbound.text.normalize('NFC'), { sent, file, told, reader, ...law });
  }
}

function heardText(draft: Draft, text: string, hearing: Hearing): Draft {
  const { state } = draft;
  if (!hasWords(text, LANGUAGES[state.language])) return carryOn(sentence(draft, 'empty'));
  const heard = listen(state, text, hearing);
  return text.length <= READ_AT_MOST ? heard : tooLong(heard);
}

/**
 * The message that a citizen asks to have checked ("tin này có thật không?"); null for any other. Whoever keeps
 * what was sent looks it up and says in `Env.sent` what was found.
 */
export function messageToCheck(state: ConversationState | null, inbound: Inbound): string | null {
  if (inbound.kind !== 'text') return null;
  const before = speaking(state ?? newConversation('vi'), inbound);
  return toCheck(before, inbound.text.normalize('NFC'));
}

/**
 * The code of the file of which a citizen asks how far it is ("hồ sơ của tôi đến đâu rồi?"); null when she asks nothing
 * of the kind or gives none. Whoever keeps the files looks it up and says in `Env.file` what was found.
 */
export function codeToLookUp(state: ConversationState | null, inbound: Inbound): string | null {
  if (inbound.kind !== 'text') return null;
  const before = speaking(state ?? newConversation('vi'), inbound);
  const text = inbound.text.normalize('NFC');
  return toCheck(before, text) === null ? receiptAsked(before, text) || null : null;
}

/**
 * What a message asks of the link between the account and the records; null for any other. Whoever keeps the records
 * answers in `Env.told`, and writes what follows once the turn says that it was told (event 'account').
 */
export function accountAsk(
  state: ConversationState | null,
  inbound: Inbound,
): { readonly ask: AccountAsk; readonly language: LanguageKey } | null {
  if (inbound.kind !== 'text') return null;
  const before = speaking(state ?? newConversation('vi'), inbound);
  const ask = accountAsked(before, inbound.text.normalize('NFC'));
  return ask === null ? null : { ask, language: before.language };
}

/**
 * Whether somebody who waits for a person asks when her turn comes. Whoever keeps the queue counts it and says so in
 * `Env.desk`.
 */
export function turnAsked(state: ConversationState | null, inbound: Inbound): boolean {
  if (inbound.kind !== 'text') return false;
  const before = speaking(state ?? newConversation('vi'), inbound);
  const text = inbound.text.normalize('NFC');
  const danger = crisesIn(text, LANGUAGES[before.language]).length > 0;
  return !danger && asksTurnIn(text, DESK_TALK[before.language]);
}

/** Says her place behind the sentence that calls a person, or alone when she asked for it. */
function withDesk(draft: Draft, desk: ToldDesk | undefined): Draft {
  if (desk === undefined) return draft;
  const calls = draft.says.findIndex(
    (one) => one.say === 'crisis' || (one.say === 'sentence' && CALLING.includes(one.key)),
  );
  if (calls < 0) return carryOn(saying(draft, { say: 'desk', desk }));
  const says = [...draft.says];
  says.splice(calls + 1, 0, { say: 'desk', desk });
  return { ...draft, says };
}

/** The first message says that a machine answers and that the commune decides; a verdict says so itself. */
function introduced(draft: Draft): Draft {
  if (draft.state.greeted || draft.says.length === 0) return draft;
  const known = draft.says.some(
    (one) => one.say === 'verdict' || (one.say === 'sentence' && one.key === 'greet'),
  );
  const introduce = { say: 'sentence', key: 'introduce' } as const;
  // Nothing stands before the number to call.
  const danger = draft.says[0]?.say === 'crisis';
  const says = danger ? [...draft.says, introduce] : [introduce, ...draft.says];
  return withState(known ? draft : { ...draft, says }, { greeted: true });
}

function tooLong(draft: Draft): Draft {
  return { ...draft, says: [{ say: 'sentence', key: 'tooLong' }, ...draft.says] };
}

/** A message plainly in another language turns the conversation to it. */
function speaking(state: ConversationState, inbound: Inbound): ConversationState {
  if (inbound.kind !== 'text' || isCodeAlone(inbound.text)) return state;
  const here = everydayWords(inbound.text, LANGUAGES[state.language]);
  const others = LANGUAGE_KEYS.filter((language) => language !== state.language);
  const other = others.find((language) => {
    const there = everydayWords(inbound.text, LANGUAGES[language]);
    return there >= 2 && there >= here * 3;
  });
  return other === undefined ? state : { ...state, language: other };
}
