import type {
  ByWhenKey,
  ChoiceKey,
  DayKey,
  FactKey,
  FlagKey,
  LineKeyOf,
  NumberKey,
  OptionOf,
  PaidFromKey,
  PaperKey,
  PaymentReasonKey,
  PresumeKey,
  ProgrammeKey,
  WhereKey,
} from '../../policy';
import type { BookTalk } from './book-talk';
import type { FamilyWords } from './families';
import type { FirstWords } from './first-words';
import type { HearWords } from './hear-words';
import type { PageWords } from './page-words';
import type { PersonalWords } from './personal-words';
import type { TalkWords } from './talk-words';
import type { Who } from './who';

export type { Who } from './who';

interface Asked {
  /** Noun phrase for lists: 'tuổi', 'lương hưu'. */
  readonly label: string;
  /** One question of at most 20 words. */
  readonly ask: (who: Who) => string;
  /** One sentence that says what counts, for "là gì?" and under the question when it helps. */
  readonly help: string;
}
/** A possible answer: the button, and the statement a reason is made of ('mẹ bác không có lương hưu'). */
export interface AnswerWords {
  readonly label: string;
  readonly states: (who: Who) => string;
}
export interface FlagWords extends Asked {
  readonly yes: AnswerWords;
  readonly no: AnswerWords;
}
export interface ChoiceWords<K extends ChoiceKey> extends Asked {
  /** The statement while any option but 'none' is possible, where a list of them would sound cold. */
  readonly several?: (who: Who) => string;
  readonly options: Readonly<Record<OptionOf<K>, AnswerWords>>;
}
export type NumberWords = Asked;
export type DayWords = Asked;

type WordsOf<K extends FactKey> = K extends ChoiceKey
  ? ChoiceWords<K> & FamilyWords<K>
  : K extends FlagKey
    ? FlagWords
    : K extends NumberKey
      ? NumberWords
      : K extends DayKey
        ? DayWords
        : never;

/** Every fact has words, or the language does not compile. */
export type FactsWords = { readonly [K in FactKey]: WordsOf<K> };

export interface ProgrammeWords<K extends ProgrammeKey> {
  /** Plain name, used in sentences: 'trợ cấp hưu trí xã hội'. */
  readonly name: string;
  /** One plain sentence: what it is. */
  readonly gist: string;
  /** Other names people use, as they are spoken; matched folded. */
  readonly calls: readonly string[];
  /** Each line in a few plain words: 'hộ nghèo', 'khuyết tật nặng, từ 16 đến dưới 60 tuổi'. */
  readonly lines: Readonly<Record<LineKeyOf<K>, string>>;
  /**
   * The first sentence of an answer where the usual one would say too much or too little: by the line that
   * decides, and for a refusal.
   */
  readonly answers?: Readonly<Partial<Record<LineKeyOf<K> | 'no', (who: Who) => string>>>;
}
export type ProgrammesWords = { readonly [K in ProgrammeKey]: ProgrammeWords<K> };

export interface ProcedureWords {
  readonly where: Readonly<Record<WhereKey, string>>;
  /** Places as one speaks of them, for the one thing to do; the full names stand in `where`. */
  readonly goTo: Readonly<Partial<Record<WhereKey, string>>>;
  readonly paidFrom: Readonly<Record<PaidFromKey, string>>;
  /** The same in fewer words, for somebody who pays nothing herself and so never has to wait. */
  readonly paidAtOnce: Readonly<Partial<Record<PaidFromKey, string>>>;
  readonly papers: Readonly<Record<PaperKey, string>>;
  readonly byWhen: Readonly<Record<ByWhenKey, string>>;
  readonly presumes: Readonly<Record<PresumeKey, string>>;
  /** Why a month is paid or not: one sentence each. */
  readonly payment: Readonly<Record<PaymentReasonKey, string>>;
}

/** A whole language: what it says and what it recognises. A gap does not compile. */
export interface Words {
  readonly facts: FactsWords;
  readonly programmes: ProgrammesWords;
  readonly procedure: ProcedureWords;
  readonly talk: TalkWords;
  readonly book: BookTalk;
  readonly hear: HearWords;
  readonly first: FirstWords;
  readonly personal: PersonalWords;
  readonly pages: PageWords;
}
