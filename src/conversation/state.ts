import type { Assessment, FactKey, Facts } from '../policy';
import type { CivilDate } from '../shared/civil-date';

export type LanguageKey = 'vi' | 'en';

/** Someone spoken about: the citizen herself or a person she names. Facts never move between subjects. */
export interface Subject {
  /** 's1', 's2' … in order of appearance. */
  readonly id: string;
  /** Key of the relation as the words know it: 'self', 'mother', 'neighbour' … */
  readonly relation: string;
  readonly facts: Facts;
}

/** The whole memory of a conversation; constant in size, plain JSON. */
export interface ConversationState {
  readonly version: 1;
  readonly language: LanguageKey;
  readonly greeted: boolean;
  readonly subjects: readonly Subject[];
  /** Id of the subject being spoken about. */
  readonly current: string;
  /** Programmes that the citizen's questions brought into view, by key; empty before the first. */
  readonly inView: readonly string[];
  /** Programmes asked about by name: they are answered by name. */
  readonly named: readonly string[];
  /** The question that stands open. */
  readonly asking: { readonly subject: string; readonly fact: FactKey } | null;
  /** Answered questions, newest last, bounded: what "quay lại" walks back over. */
  readonly answered: readonly { readonly subject: string; readonly fact: FactKey }[];
  /** Misunderstandings in a row; two hand over to a person. */
  readonly misses: number;
}

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
      readonly assessments: readonly Assessment[];
    }
  | { readonly type: 'person-wanted'; readonly because: 'asked' | 'misses' | 'disagrees' }
  | { readonly type: 'forgotten' };
