import type { ChoiceKey, FactKey, FlagKey, NumberKey, OptionOf, ProgrammeKey } from '../../policy';
import type { RelationKey } from '../state';
import type { Typing } from '../understand/mend';

/** What a citizen can ask of the conversation itself, at any moment. */
export type ControlKey =
  | 'unsure'
  | 'skip'
  | 'back'
  | 'fix'
  | 'other-person'
  | 'restart'
  | 'stop'
  | 'human'
  | 'disagree'
  | 'forget'
  | 'help'
  | 'hello'
  | 'read-aloud'
  | 'read-short'
  | 'read-full'
  | 'remind'
  | 'remind-stop'
  | 'agree'
  | 'refuse'
  | 'thanks'
  | 'data-rights'
  | 'machine'
  | 'rude'
  | 'vietnamese'
  | 'english';

/** What is asked about a programme; 'entitled' is the plain "am I owed it?". */
export type FacetKey =
  'entitled' | 'how-much' | 'why' | 'papers' | 'where' | 'when' | 'about' | 'programmes';

/** What people ask that belongs to the office, yet is not reckoned here: said honestly, by its name. */
export const ELSEWHERE = [
  'scholarship',
  'loan',
  'maternity',
  'hunger',
  'illness',
  'disability-certificate',
  'lost-card',
  'house-projects',
  'pension-reckoning',
] as const;
export type ElsewhereKey = (typeof ELSEWHERE)[number];

export type Domain = 'allowance' | 'insurance' | 'housing';

/**
 * 'aged-child' is a child only when an age follows at once ('con 5 tuổi', but 'con' may also be 'còn').
 * 'she-or-grandmother' is the old woman just named, else the grandmother; 'he-or-grandfather' likewise.
 * 'same' is a pronoun: whoever was spoken of last. 'everyone' is all people of the message so far; 'one-of' ('một đứa')
 * is the next of several just named.
 * 'household' ('nhà tôi') names nobody, but shows that she speaks of her own. 'self-asked' turns to the
 * citizen herself ('còn tôi thì sao'). 'em', 'cháu' and 'con' are how the young call themselves; said of a
 * small child the last two are that child.
 */
export type Mention =
  | RelationKey
  | 'parents'
  | 'parents-in-law'
  | 'grandparents'
  | 'paternal-grandparents'
  | 'maternal-grandparents'
  | 'aged-child'
  | 'she-or-grandmother'
  | 'he-or-grandfather'
  | 'same'
  | 'everyone'
  | 'one-of'
  | 'self-asked'
  | 'household'
  | 'young-self'
  | 'young-or-grandchild'
  | 'young-or-child';

export type AgeQualifier = 'above' | 'near' | 'below' | 'about' | 'threshold';
export type MoneyQualifier = 'above' | 'below' | 'about';

interface Row<T> {
  readonly means: T;
  readonly says: readonly string[];
}
/** `alone` counts only in a message of a few words: "thôi", "giúp". */
interface ControlRow extends Row<ControlKey> {
  readonly alone?: readonly string[];
}

/** `alone` counts only in a message of a few words: 'nhà'. */
interface DomainRow extends Row<Domain> {
  readonly alone?: readonly string[];
}

/**
 * A way to state a fact. `not` is what a denial means: left out, everything but `is`; empty, nothing.
 * `narrows` counts only beside another statement on the fact, `ofSingle` only of somebody said to have no husband or
 * wife, `behindPerson` only right behind the words that name a person.
 * `soft` gives way to any other statement on the fact: retired, yet without a pension. `housing` is the group
 * of buyers that the words also say, when housing is what the talk is about. `about` names the programmes that
 * whoever says so asks about. `also` are further facts that the same words state, without words of their own.
 */
export type ClaimRow = OneClaim & { readonly also?: readonly OneClaim[] };

type OneClaim =
  | {
      readonly [K in ChoiceKey]: {
        readonly fact: K;
        readonly is: readonly OptionOf<K>[];
        readonly not?: readonly OptionOf<K>[];
        readonly soft?: true;
        readonly narrows?: true;
        readonly ofSingle?: true;
        readonly behindPerson?: true;
        readonly housing?: OptionOf<'housingGroup'>;
        readonly about?: readonly ProgrammeKey[];
        readonly says: readonly string[];
      };
    }[ChoiceKey]
  | {
      readonly fact: FlagKey;
      readonly is: boolean;
      readonly about?: readonly ProgrammeKey[];
      readonly says: readonly string[];
    };

/**
 * A number that a fact is, by the unit behind it and the nearest of the cues before it, else right behind it: 'đóng
 * bảo hiểm thất nghiệp 40 tháng', '40 tháng bảo hiểm thất nghiệp'. `units` are what one of each unit is in the fact's
 * own unit: a year is 12 months.
 */
export interface MeasureRow {
  readonly fact: NumberKey;
  readonly cues: readonly string[];
  readonly units: readonly Row<number>[];
}

export interface ReadNumber {
  readonly value: number;
  /** How many words it took. */
  readonly length: number;
}

/** Everything by which a language recognises what citizens write; phrases are matched with and without marks. */
export interface HearWords {
  readonly abbreviations: Readonly<Record<string, string>>;
  /** How slips of typing are told from words. */
  readonly typing: Typing;
  /** A number in words at the start of `words` (settled, with marks); null when none stands there. */
  readonly readNumber: (words: readonly string[]) => ReadNumber | null;
  readonly people: readonly Row<Mention>[];
  /** Words after a relation that belong to it: 'tôi' in 'mẹ tôi', 'ruột' in 'em ruột'. */
  readonly possessors: readonly string[];
  /** Words between a number and the people it counts: 'đứa' in 'hai đứa con'. */
  readonly counters: readonly string[];
  /** Phrases that look like something else and say nothing: 'cho tôi hỏi', 'nhà tôi'. */
  readonly asides: readonly string[];
  readonly age: {
    readonly years: readonly string[];
    /** A bare letter directly behind digits: 82t. */
    readonly yearsShort: readonly string[];
    readonly months: readonly string[];
    /** Months of age only right behind a person: 'con tôi 21 tháng'. */
    readonly monthsAfterPerson: readonly string[];
    readonly qualifiers: readonly Row<AgeQualifier>[];
    /** Words that may stand between a person and the bare number of her age. */
    readonly between: readonly string[];
    /** Words after a number that say it counts something else: '3 con', '2 năm'. */
    readonly counted: readonly string[];
    /** Words after 'ngoài 80' that make it somebody's age: 'rồi'. */
    readonly already: readonly string[];
    /** Behind an age: counted from the womb, the year of birth being the first. */
    readonly countedFromBirth: readonly string[];
    /** Between tens and 'tuổi' for any of the ten: 'tám mươi mấy'. */
    readonly someOfTen: readonly string[];
    /** Years of the sixty-year cycle, and the last year that bore the name. */
    readonly cycleYears: readonly Row<number>[];
    readonly born: readonly string[];
    /** Words inside a date: 'ngày', 'tháng', 'năm'. */
    readonly dateParts: readonly string[];
    /** Names of months, for languages that write them; 1 to 12. */
    readonly monthNames: readonly Row<number>[];
  };
  readonly money: {
    readonly units: readonly Row<number>[];
    readonly half: readonly string[];
    readonly perYear: readonly string[];
    readonly perMonth: readonly string[];
    /** Behind an amount: for each of the household. */
    readonly perHead: readonly string[];
    /** Before an amount or the number of people: all of the household together. */
    readonly together: readonly string[];
    /** What people of a household are counted in: 'người', 'khẩu'. */
    readonly heads: readonly string[];
    readonly qualifiers: readonly Row<MoneyQualifier>[];
    /** Which fact an amount belongs to, by the nearest of these words before it. */
    readonly cues: readonly Row<FactKey>[];
  };
  readonly measures: readonly MeasureRow[];
  readonly squareMetres: readonly string[];
  /** What a commune, ward or town is called before its name. */
  readonly placeKinds: readonly string[];
  /** The title that a class, as in '2/4', belongs to. */
  readonly inClasses: readonly string[];
  readonly negators: readonly string[];
  /** Words that may stand between a negator and what it denies. */
  readonly fillers: readonly string[];
  /** A denial behind what it denies: 'lương thì không', and of what was said of another: 'mẹ thì không'. */
  readonly deniedAfter: readonly string[];
  /** 'không phải không': takes a denial back. */
  readonly affirming: readonly string[];
  /** Words that make a claim a question when they follow it. */
  readonly asking: readonly string[];
  /** Words before a claim that make it a question: 'có phải', 'is it'. */
  readonly askingBefore: readonly string[];
  /** Words that join items under one denial. */
  readonly joiners: readonly string[];
  readonly claims: readonly ClaimRow[];
  readonly controls: readonly ControlRow[];
  readonly facets: readonly Row<FacetKey>[];
  readonly domains: readonly DomainRow[];
  /** Matters of the office that are not reckoned here, by the names people give them. */
  readonly elsewhere: readonly Row<ElsewhereKey>[];
  /** Words by which a question shows that it belongs to another office altogether: 'giá vàng'. */
  readonly offTopic: readonly string[];
  /** Words that make a message a question, wherever they stand. */
  readonly questions: readonly string[];
  /** Names that several programmes share, besides those in the words of each. */
  readonly programmes: readonly Row<readonly ProgrammeKey[]>[];
  /** What a fact is called when somebody wants to correct it: 'tuổi'. */
  readonly factNames: readonly Row<FactKey>[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Words before the number of a choice: 'số 2', 'chọn 2'. */
  readonly choosing: readonly string[];
  /** Words of politeness that say nothing by themselves. */
  readonly polite: readonly string[];
  /** Everyday words by which the language itself is recognised. */
  readonly everyday: readonly string[];
}
