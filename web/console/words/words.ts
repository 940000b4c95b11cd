import { createContext, useContext } from 'react';
import type {
  ApplicationState,
  ConversationStatus,
  Delivery,
  From,
  Judgement,
  LifeStatus,
  MemberRole,
  PaymentWay,
  Per,
  QueueKind,
  RevealedField,
  Role,
  Sex,
  Standing,
  StandingFinding,
  Truth,
} from '../api/generated';
import type { LiveState } from '../api/live';
import type { PlainWords } from './plain-words';

export type Language = 'vi' | 'en';
/** What a message did, by the name that the conversation gives it. */
export type Acts = Readonly<Record<string, string>>;
type Named<Key extends string> = Readonly<Record<Key, string>>;
type Marked<Key extends string> = Readonly<Record<Key, string | null>>;

/** One word for each value of the schema: a value that the schema gains is a compile error until it has one. */
export interface RecordWords {
  readonly roles: Named<Role>;
  readonly queue: Named<QueueKind>;
  readonly status: Named<ConversationStatus>;
  readonly from: Named<From>;
  /** Null where there is nothing to tell. */
  readonly delivery: Marked<Delivery>;
  readonly truth: Named<Truth>;
  readonly standing: Marked<Standing>;
  readonly judgements: Named<Judgement>;
  readonly per: Named<Per>;
  readonly channels: Readonly<Record<string, string>>;
  readonly sex: Named<Sex>;
  readonly life: Marked<LifeStatus>;
  readonly members: Named<MemberRole>;
  readonly findings: Named<StandingFinding>;
  readonly applications: Named<ApplicationState>;
  readonly payment: Named<PaymentWay>;
  readonly revealed: Named<RevealedField>;
}

/** Everything that the console says. */
export interface Words extends RecordWords, PlainWords {
  readonly acts: Acts;
  readonly live: Named<LiveState>;
}

const WordsContext = createContext<Words | null>(null);
export const WordsProvider = WordsContext.Provider;

/** The words of the language that is chosen. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('No words above this part of the page.');
  return words;
}

/** A phrase of the API in the language of the page. */
export function phraseOf(phrase: Readonly<Record<Language, string>>): string {
  return document.documentElement.lang === 'en' ? phrase.en : phrase.vi;
}

/** The word of a value; the value itself where the server knows one that this page does not. */
export function wordOf(words: Readonly<Record<string, string | null>>, value: string): string {
  const word = words[value];
  return word === undefined ? value : (word ?? '');
}
