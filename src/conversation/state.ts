import type { Assessment, FactKey, Facts } from '../policy';
import type { CivilDate } from '../shared/civil-date';

export type LanguageKey = 'vi' | 'en';

/** Who somebody is to the citizen; every language has a name for each. */
export const RELATIONS = [
  'self',
  'mother',
  'father',
  'grandmother',
  'grandfather',
  'paternal-grandmother',
  'paternal-grandfather',
  'maternal-grandmother',
  'maternal-grandfather',
  'mother-in-law',
  'father-in-law',
  'wife',
  'husband',
  'child',
  'son',
  'daughter',
  'grandchild',
  'older-brother',
  'older-sister',
  'younger-sibling',
  'aunt',
  'uncle',
  'neighbour',
  'friend',
  'someone',
] as const;
export type RelationKey = (typeof RELATIONS)[number];

/** Somebody by relation; 'child#2' is the second of the same, as in 'hai con tôi 5 và 8 tuổi'. */
export type PersonRef = RelationKey | `${RelationKey}#${number}`;

/** Someone spoken about: the citizen herself or a person she names. Facts never move between subjects. */
export interface Subject {
  /** 's1', 's2' … in order of appearance; never used again for somebody else. */
  readonly id: string;
  readonly relation: RelationKey;
  /** Which of several of the same relation, from 2 on; absent for the first or only one. */
  readonly nth?: number;
  readonly facts: Facts;
  /** Facts known only roughly that she cannot tell more exactly: not asked again. */
  readonly skipped: readonly FactKey[];
}

/** A day on which an answer about somebody may change. */
export interface Proposal {
  readonly subject: string;
  readonly day: CivilDate;
}

/** 'aloud' reads well to somebody who listens; 'short' is the answer in one line. */
export type ReadingMode = 'aloud' | 'short' | 'full';

/** The whole memory of a conversation; constant in size, plain JSON. */
export interface ConversationState {
  readonly version: 1;
  readonly language: LanguageKey;
  /** How the citizen is addressed: 'bác' until she shows herself to be young. */
  readonly address: 'elder' | 'young';
  readonly greeted: boolean;
  /** At most MAX_SUBJECTS; the one not spoken about for longest makes room. */
  readonly subjects: readonly Subject[];
  /** Number of the next subject. */
  readonly nextSubject: number;
  /** Id of the subject being spoken about. */
  readonly current: string;
  /** Programmes that the citizen's questions brought into view, by key; empty before the first. */
  readonly inView: readonly string[];
  /** Programmes asked about by name: they are answered by name. */
  readonly named: readonly string[];
  /** The question that stands open. */
  readonly asking: { readonly subject: string; readonly fact: FactKey } | null;
  /** People told of together with the current one, whose questions come after hers; ids. */
  readonly waiting?: readonly string[];
  /**
   * What the next message says: who, after "for somebody else"; yes or no to a reminder; a message to check; yes or
   * no to what she may have meant; the code of her file; yes or no to a link, and to notices; what the help was
   * worth, from 1 to 5, and then a word.
   */
  readonly awaiting:
    | 'relation'
    | 'consent'
    | 'pasted'
    | 'wonder'
    | 'receipt'
    | 'link'
    | 'notices'
    | 'rating'
    | 'rating-word'
    | null;
  /** The machine asked once what its own help was worth; it does not ask again before a new beginning. */
  readonly rated?: true;
  /** A reminder that was offered and is not agreed to yet. */
  readonly proposed?: Proposal | null;
  /** How answers are to be written; as usual when absent. */
  readonly reading?: ReadingMode;
  /** Ids of the choices offered last, in order: what a typed number or label picks from. */
  readonly offered: readonly string[];
  /** Answered questions, newest last, bounded: what "quay lại" walks back over. */
  readonly answered: readonly { readonly subject: string; readonly fact: FactKey }[];
  /** Misunderstandings in a row; two hand over to a person. */
  readonly misses: number;
}

/** People whose facts one conversation holds at a time. */
export const MAX_SUBJECTS = 6;
/** Answers that "quay lại" can walk back over. */
export const MAX_ANSWERED = 12;

/** What was understood in a message, for staff to read; spans are [start, end) in the NFC text. */
export interface Understood {
  readonly act: string;
  readonly subject?: string;
  readonly fact?: FactKey;
  readonly value?: unknown;
  readonly span?: readonly [number, number];
}

/** What the turn did besides replying; services store these. */
export type ConversationEvent =
  | { readonly type: 'understood'; readonly acts: readonly Understood[] }
  | {
      readonly type: 'verdict';
      readonly subject: string;
      readonly relation: string;
      readonly facts: Facts;
      readonly on: CivilDate;
      readonly policyVersion: string;
      /** Nothing is left to ask about her: the answer can be printed. */
      readonly settled: boolean;
      readonly assessments: readonly Assessment[];
      /** The facts, or some of them, were only supposed. */
      readonly supposed?: true;
    }
  | {
      readonly type: 'person-wanted';
      readonly because: 'asked' | 'misses' | 'disagrees' | 'crisis';
    }
  /** She disagrees with what was last said of this person. */
  | { readonly type: 'complaint'; readonly subject: string }
  /** She agreed, to these words, to be written to on a day. */
  | {
      readonly type: 'reminder';
      readonly subject: string;
      readonly relation: RelationKey;
      readonly day: CivilDate;
      readonly consent: string;
    }
  /** What an account asked of the records was answered with this; what follows from it is to be written. */
  | { readonly type: 'account'; readonly told: string }
  /** The machine asked what the talk was worth. */
  | { readonly type: 'rating-asked' }
  | { readonly type: 'rated'; readonly score: number }
  | { readonly type: 'rating-word'; readonly words: string }
  | { readonly type: 'reminders-ended' }
  | { readonly type: 'forgotten' };
