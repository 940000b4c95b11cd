import type { ContradictionKey, GoodsKey, ShareOfKey } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import type { TopicKey } from '../model/topic-key';
import type { RelationKey } from '../state';
import type { Domain, ElsewhereKey } from './hear-words';
import type { Who } from './who';

/** Sentences that say one fixed thing. */
export type SentenceKey =
  | 'greet'
  | 'introduce'
  | 'closing'
  | 'empty'
  | 'unclear'
  | 'examples'
  | 'offTopic'
  | 'whichMatter'
  | 'whichTopic'
  | 'whoseNumber'
  | 'tooLong'
  | 'unsupported'
  | 'edited'
  | 'place'
  | 'contact-of-other'
  | 'group'
  | 'data-rights'
  | 'thanks'
  | 'stopped'
  | 'restarted'
  | 'forgotten'
  | 'help'
  | 'machine'
  | 'rude'
  | 'hunger'
  | 'nothingBack'
  | 'back'
  | 'fixWhat'
  | 'whom'
  | 'oldChoice'
  | 'disagreed'
  | 'humanAsked'
  | 'humanMisses'
  | 'language'
  | 'noLaw'
  | 'declined'
  | 'whichOne'
  | 'unchanged'
  | 'future'
  | 'tooOld'
  | 'notADay'
  | 'outOfBounds'
  | 'secondary'
  | 'nominalAge'
  | 'injection'
  | 'othersData'
  | 'otherTongue'
  | 'pasteIt'
  | 'genuine'
  | 'notGenuine'
  | 'tooShortToTell'
  | 'askReceipt'
  | 'noSuchFile'
  | 'readAloud'
  | 'readShort'
  | 'readFull'
  | 'moreOffered'
  | 'notStored'
  | 'noDayAhead'
  | 'reminded'
  | 'notReminded'
  | 'remindersEnded'
  | 'nothingProposed'
  | 'notMeant'
  | 'broken';

/** Buttons that are not answers. */
export type ButtonKey =
  | 'unsure'
  | 'why'
  | 'papers'
  | 'other-person'
  | 'human'
  | 'restart'
  | 'back'
  | 'help'
  | 'read-full'
  | 'agree'
  | 'refuse'
  | 'right'
  | 'wrong';

export type Comparison = 'reaches' | 'belowAge' | 'atLeast' | 'lessThan' | 'atMost' | 'moreThan';

/** Terms of a loan, each in words; left out where the law we hold is silent. */
export interface LoanTerms {
  readonly most?: string;
  readonly costPercent?: string;
  readonly rate?: string;
  readonly years?: string;
  /** The first years without repayment of the sum. */
  readonly graceYears?: string;
}

/** What stands on the printed sheet besides the answer. */
export interface SheetWords {
  readonly title: string;
  readonly about: (who: string) => string;
  readonly code: (code: string) => string;
  readonly on: (day: string) => string;
  readonly why: string;
  /** What a condition that is not met asks for. */
  readonly asks: (says: string) => string;
  readonly papers: string;
  readonly notYet: string;
  readonly others: string;
  readonly decides: string;
  readonly staffOnly: string;
  readonly print: string;
  readonly gone: string;
}

/** Everything the bot says that is not a fact, a programme or a procedure. Sentences of 20 words or fewer. */
export interface TalkWords {
  /** The citizen herself. */
  readonly you: Readonly<Record<'elder' | 'young', Who>>;
  readonly relations: Readonly<
    Record<RelationKey, { readonly label: string; readonly who: (you: Who) => Who }>
  >;
  readonly sentences: Readonly<Record<SentenceKey, (you: Who) => string>>;
  readonly buttons: Readonly<Record<ButtonKey, string>>;
  readonly domains: Readonly<Record<Domain, string>>;
  /** What a question can be about, as a noun phrase: 'mai táng phí'. */
  readonly topics: Readonly<Record<TopicKey, string>>;
  /** What is not reckoned here, as a noun phrase: 'trợ cấp cho trẻ mồ côi'. */
  /** Hunger has a sentence of its own. */
  readonly elsewhere: Readonly<Record<Exclude<ElsewhereKey, 'hunger'>, string>>;
  /** Says honestly that a matter is not reckoned here, and who knows. */
  readonly notHere: (what: string) => string;

  readonly money: (dong: number) => string;
  readonly aDay: (amount: string) => string;
  readonly aMonth: (amount: string) => string;
  readonly aYear: (amount: string) => string;
  readonly once: (amount: string) => string;
  readonly goods: Readonly<Record<GoodsKey, (kg: string, months: number) => string>>;
  readonly shares: Readonly<Record<ShareOfKey, (percent: string) => string>>;
  readonly loan: (terms: LoanTerms) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly atLeast: (amount: string) => string;
  /** A number with what it counts, where that is no money. */
  readonly counted: Readonly<
    Record<
      'm²' | 'người' | 'tháng' | 'ngày' | 'km' | '%' | 'kWh' | 'chỉ số',
      (value: string) => string
    >
  >;
  /** For how many months a benefit is paid. */
  readonly lasts: (months: string) => string;
  readonly number: (value: number) => string;
  readonly date: (day: CivilDate) => string;
  readonly month: (day: CivilDate) => string;
  readonly or: (items: readonly string[]) => string;

  /** 'mẹ bác 82 tuổi': completed years, both ends when they differ; months for the smallest. */
  readonly isAged: (
    who: Who,
    age: { readonly min: number; readonly max: number; readonly unit: 'years' | 'months' },
  ) => string;
  /** 'mức lương hưu là 3.000.000 đồng mỗi tháng'. */
  readonly isValue: (label: string, value: string) => string;
  readonly isOneOf: (label: string, options: string) => string;
  /** How a value stands to the law's limit, the clause after the statement. */
  readonly compared: (comparison: Comparison, holds: 'holds' | 'fails', limit: string) => string;
  /** Tells several of one relation apart: 'người thứ 2'. */
  readonly nth: (value: number) => string;
  readonly years: (value: number) => string;
  readonly months: (value: number) => string;

  readonly yesPaid: (who: Who, programme: string, amount: string) => string;
  readonly yesCommune: (who: Who, programme: string) => string;
  readonly yesRight: (who: Who, programme: string) => string;
  /** Entitled to what is no money: goods, a share, a loan. */
  readonly yesGift: (who: Who, programme: string, gift: string) => string;
  readonly yesCard: (who: Who) => string;
  readonly no: (who: Who, programme: string) => string;
  readonly noneOf: (who: Who) => string;
  readonly depends: (who: Who, programme: string) => string;
  readonly ifEntitled: (amount: string) => string;
  readonly unverified: (amount: string) => string;
  /** The same of what is no money. */
  readonly unverifiedGift: (gift: string) => string;
  readonly because: string;
  /** The reasons in one sentence. */
  readonly becauseOf: (clauses: string) => string;
  readonly notHeading: string;
  readonly openHeading: string;
  readonly alsoHeading: string;
  readonly missing: (labels: string) => string;
  readonly communeLooks: (points: string) => string;
  readonly mayBeMore: (programmes: string) => string;
  /** The same while there is more to ask: the question follows. */
  readonly mayAskMore: string;
  /** Who answers, by which article, and who decides. */
  readonly closingBy: (law: string, decides: 'commune' | 'office') => string;
  readonly highestOnly: (programme: string) => string;
  readonly unsureBeside: (programme: string, other: string) => string;
  readonly willBe: (when: string) => string;
  /** The same of somebody whose day of birth is not known: the latest month. */
  readonly willBeBy: (when: string) => string;
  readonly mayBe: (when: string) => string;
  readonly willPay: (when: string, amount: string) => string;
  readonly willEnd: (when: string) => string;
  readonly wouldTurn: (statement: string) => string;

  readonly group: (line: string) => string;
  readonly groupsOpen: string;
  readonly payers: Readonly<
    Record<'state' | 'state-part' | 'insurance-fund' | 'employer' | 'self', string>
  >;
  readonly ownNothing: (who: Who) => string;
  readonly ownPays: (who: Who, amount: string) => string;
  readonly cardPays: (percent: string) => string;
  readonly cardMayPay: (from: string, to: string) => string;
  readonly mayChoose: (line: string) => string;

  readonly paidFrom: (clause: string) => string;
  readonly formLine: (form: string) => string;
  readonly noForm: string;
  readonly formUnknown: string;
  /** The one thing to do: a form handed in, or a place to go to where there is none. */
  readonly handIn: (form: string, place: string) => string;
  readonly goTo: (place: string) => string;
  readonly papersLine: (papers: string) => string;
  readonly whereLine: (places: string) => string;
  readonly daysLine: (days: number) => string;
  readonly daysUnknown: string;
  readonly presumesLine: (clauses: string) => string;
  readonly proceduresOf: (programme: string) => string;
  readonly whyHeading: (programme: string, truth: 'yes' | 'no' | 'unknown') => string;
  readonly otherLaws: (laws: string) => string;

  /** Where the sheet of an answer can be printed. */
  readonly sheetLine: (address: string) => string;
  readonly sheet: SheetWords;
  /** Two things said of one person that cannot both be so, in one sentence. */
  readonly contradictions: Readonly<Record<ContradictionKey, (who: Who) => string>>;
  readonly noted: (statements: string) => string;
  readonly corrected: (statements: string) => string;
  readonly speakingOf: (who: Who) => string;
  readonly about: (programme: string, gist: string) => string;
  /** Asks whether this is what she meant: 'Ý bác là: mẹ bác 82 tuổi, phải không ạ?' */
  readonly wonder: (you: Who, statement: string) => string;

  /** Heads an answer to a mere supposition. */
  readonly supposing: (statements: string) => string;
  /** Asks whether she may be reminded, and says what is kept for it; the words that are agreed to. */
  readonly askConsent: (who: Who, you: Who, when: string) => string;
  /** The reminder itself. */
  readonly reminder: (who: Who, you: Who) => string;
  /** "From when?": for one programme. */
  readonly whenOf: (programme: string, change: string) => string;
  readonly noDayOf: (programme: string) => string;
  /** A text as it reads well aloud: no brackets, no marks, sums in words. */
  readonly aloud: (text: string) => string;
}
