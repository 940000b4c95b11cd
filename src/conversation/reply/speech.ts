import type {
  Assessment,
  ContradictionKey,
  FactKey,
  FactState,
  FactValue,
  PlaceAnswer,
} from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import type { AccountTold } from '../account/told';
import type { ToldFile } from '../applications/tell-file';
import type { ToldDesk } from '../desk/tell-desk';
import type { CrisisKey } from '../languages/first-words';
import type { ElsewhereKey } from '../languages/hear-words';
import type { SentenceKey } from '../languages/talk-words';
import type { AskedKey, TopicKey } from '../model/topic-key';
import type { Subject } from '../state';

/** Sentences of the staff desk that say one fixed thing. */
export type DeskWordsKey = 'askRating' | 'askWord' | 'ratingTaken';

/** One thing to say; what it is said of is handed along, so that saying needs no state. */
export type Speech =
  | { readonly say: 'sentence'; readonly key: SentenceKey }
  /** What was just understood, said back. */
  | {
      readonly say: 'noted' | 'corrected';
      readonly subject: Subject;
      readonly facts: readonly FactKey[];
    }
  /** What was just said cannot be so beside what was said before. */
  | { readonly say: 'contradiction'; readonly subject: Subject; readonly key: ContradictionKey }
  | { readonly say: 'speaking-of'; readonly subject: Subject }
  | {
      readonly say: 'verdict';
      readonly subject: Subject;
      /** What is in view, in the register's order. */
      readonly assessments: readonly Assessment[];
      /** Programmes asked about by name. */
      readonly named: readonly string[];
      /** 'brief' for the second person of one message: the answer and its reasons; 'again' without them. */
      readonly form: 'full' | 'brief' | 'again';
      /** Whether there is more to ask about her. */
      readonly next: 'asked' | 'nothing';
    }
  | { readonly say: 'why'; readonly subject: Subject; readonly assessments: readonly Assessment[] }
  | {
      readonly say: 'procedure';
      readonly subject: Subject;
      readonly assessments: readonly Assessment[];
    }
  | {
      readonly say: 'about';
      readonly programmes: readonly string[];
      /** What they pay whoever is entitled; empty when it was not asked. */
      readonly pays: readonly Assessment[];
    }
  /** Matters of the office that are not reckoned here. */
  | { readonly say: 'elsewhere'; readonly what: readonly Exclude<ElsewhereKey, 'hunger'>[] }
  /** Asks which of a few topics is meant; the buttons name them. */
  | {
      readonly say: 'which-topic';
      readonly topics: readonly TopicKey[];
      readonly asked: AskedKey;
    }
  /** Topics that nothing here answers. */
  | { readonly say: 'topic-elsewhere'; readonly topics: readonly TopicKey[] }
  /** An article of the book, and others that one may want to read. */
  | { readonly say: 'passage'; readonly article: string; readonly others: readonly string[] }
  /** Where a commune went, or what it is made of. */
  | { readonly say: 'place'; readonly answer: PlaceAnswer }
  /** Her place in the queue of those who wait for a person, and when staff answer. */
  | { readonly say: 'desk'; readonly desk: ToldDesk }
  /** Fixed words of the staff desk. */
  | { readonly say: 'desk-words'; readonly key: DeskWordsKey }
  /** How far her file is. */
  | { readonly say: 'file'; readonly file: ToldFile }
  /** What is told of the link between the account and the records. */
  | { readonly say: 'account'; readonly told: AccountTold }
  /** Fixed words for somebody in danger. */
  | { readonly say: 'crisis'; readonly crises: readonly CrisisKey[] }
  /** Heads the answer to a mere supposition. */
  | { readonly say: 'supposing'; readonly subject: Subject; readonly facts: readonly FactKey[] }
  /** "From when?" of somebody who is not entitled yet. */
  | {
      readonly say: 'from-when';
      readonly subject: Subject;
      readonly assessments: readonly Assessment[];
    }
  | { readonly say: 'consent'; readonly subject: Subject; readonly day: CivilDate }
  /** Asks whether she meant this. */
  | {
      readonly say: 'wonder';
      readonly subject: Subject;
      readonly fact: FactKey;
      readonly value: FactValue;
    }
  | { readonly say: 'fact-help'; readonly fact: FactKey }
  | {
      readonly say: 'question';
      readonly subject: Subject;
      readonly fact: FactKey;
      readonly known: FactState | undefined;
    };
