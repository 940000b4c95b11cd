import type { FactDef, FactKey, FactValue, Programme, Range } from '../../policy';
import { FACTS } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import { fullMonths, fullYears } from '../../shared/civil-date';
import type { AnswerWords, Who, Words } from '../languages/words';

/** The day, and the programmes as they stand here: with what the province adds. */
export interface LawHere {
  readonly on: CivilDate;
  readonly programmes: readonly Programme[];
}

/** What sentences about one person need. */
export interface Saying extends LawHere {
  readonly words: Words;
  readonly who: Who;
  /** A first answer keeps articles, papers and refusals back for whoever asks; 'whole' tells them. */
  readonly telling: 'first' | 'whole';
}

interface LooseAsked {
  readonly label: string;
  readonly ask: (who: Who) => string;
  readonly help: string;
  readonly options?: Readonly<Record<string, AnswerWords>>;
  readonly families?: Readonly<Record<string, string>>;
  readonly several?: (who: Who) => string;
  readonly yes?: AnswerWords;
  readonly no?: AnswerWords;
}

/** Under this many years an age is said in months. */
const MONTHS_UNDER = 3;

/** The words of a fact, whatever its kind. */
export function wordsOf(words: Words, fact: FactKey): LooseAsked {
  return words.facts[fact] as unknown as LooseAsked;
}

/** What is known of a fact as a statement: 'mẹ bác không có lương hưu', 'mẹ bác 82 tuổi'. */
export function sayFact(fact: FactKey, value: FactValue, saying: Saying): string {
  const { words, who, on } = saying;
  const said = wordsOf(words, fact);
  if (typeof value === 'boolean') {
    return (value ? said.yes : said.no)?.states(who) ?? said.label;
  }
  if (Array.isArray(value)) return sayOptions(said, value as readonly string[], saying);
  const def: FactDef = FACTS[fact];
  if (def.kind === 'day') return words.talk.isAged(who, ageOf(value as Range<CivilDate>, on));
  return words.talk.isValue(said.label, sayNumber(value as Range<number>, def, words));
}

/** Completed years somebody born in the range may have; months for the smallest. */
export function ageOf(
  birth: Range<CivilDate>,
  on: CivilDate,
): { readonly min: number; readonly max: number; readonly unit: 'years' | 'months' } {
  const max = fullYears(birth.min, on);
  if (max >= MONTHS_UNDER) return { min: fullYears(birth.max, on), max, unit: 'years' };
  const months = { min: fullMonths(birth.max, on), max: fullMonths(birth.min, on) };
  const exact = months.min === months.max;
  return exact
    ? { ...months, unit: 'months' }
    : { min: fullYears(birth.max, on), max, unit: 'years' };
}

/** A number or a range of a fact in its unit. */
export function sayNumber({ min, max }: Range<number>, def: FactDef, words: Words): string {
  const { talk } = words;
  const one = (value: number): string => {
    if (def.kind !== 'number') return String(value);
    if (def.unit === 'đồng/tháng' || def.unit === 'đồng') return talk.money(value);
    return talk.counted[def.unit](talk.number(value));
  };
  const text = min === max ? one(min) : talk.fromTo(one(min), one(max));
  return def.kind === 'number' && def.unit === 'đồng/tháng' ? talk.aMonth(text) : text;
}

function sayOptions(said: LooseAsked, options: readonly string[], { words, who }: Saying): string {
  const [only] = options;
  if (options.length === 1 && only !== undefined) return said.options?.[only]?.states(who) ?? only;
  if (said.several !== undefined && !options.includes('none')) return said.several(who);
  const labels = options.map((option) => lowered(said.options?.[option]?.label ?? option));
  return words.talk.isOneOf(said.label, words.talk.or(labels));
}

function lowered(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
