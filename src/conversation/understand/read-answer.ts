import type { FactDef, FactKey, FactState, FactValue } from '../../policy';
import { FACTS } from '../../policy';
import { addDays, addMonths, fullMonths } from '../../shared/civil-date';
import { bornAtAge, bornInYear } from './ages';
import { findAll, isPhrase, lexicon, phraseAt } from './phrases';
import { readDate } from './read-date';
import { amountsIn } from './read-money';
import type { NumberFound, Reading } from './reading';
import { endOf, numberAt, wordCount } from './reading';

/** Words beyond which a number or a label inside a message is not the answer to the question. */
const SHORT = 10;
/** Words of a message that is nothing but an answer. */
const FEW = 2;

/** 'yes', 'no', or null: a message that begins with one of them and goes no further in that sentence. */
export function readYesNo({
  tokens,
  vocabulary,
}: Pick<Reading, 'tokens' | 'vocabulary'>): 'yes' | 'no' | null {
  let at = 0;
  let said: 'yes' | 'no' | null = null;
  while (at < tokens.length) {
    const word = phraseAt(tokens, at, vocabulary.short);
    if (word === null) return tokens[at]?.kind === 'mark' ? said : null;
    if (said === null && word.means !== 'polite') said = word.means;
    at = word.to;
  }
  return said;
}

/** The answer a message gives to the open question on a fact; null when it gives none. */
export function readAnswer(
  reading: Reading,
  fact: FactKey,
  known: FactState | undefined,
): FactValue | null {
  const def: FactDef = FACTS[fact];
  const short = wordCount(reading.tokens) <= SHORT;
  switch (def.kind) {
    case 'flag': {
      const said = labelled(reading, fact, ['yes', 'no']);
      const answer = said[0] === undefined || said.length > 1 ? readYesNo(reading) : said[0];
      return answer === null ? null : answer === 'yes';
    }
    case 'choice': {
      const options = short ? labelled(reading, fact, def.options) : [];
      return options.length > 0
        ? options
        : choiceByYesNo(reading, { fact, options: def.options }, known);
    }
    case 'number':
      return short ? (sinceMonth(reading, fact) ?? numberAnswer(reading, def)) : null;
    case 'day':
      return short ? dayAnswer(reading) : null;
  }
}

/** What a bare 'không' leaves where no option says "none of these"; two options when it tells no more. */
const PLAINLY_NOT: Readonly<Partial<Record<FactKey, readonly string[]>>> = {
  areaClass: ['outside', 'developing'],
  family: ['single', 'single-with-minor'],
};

/** 'không' picks "none of these"; 'có' leaves the others. */
function choiceByYesNo(
  reading: Reading,
  { fact, options }: { readonly fact: FactKey; readonly options: readonly string[] },
  known: FactState | undefined,
): FactValue | null {
  const said = readYesNo(reading);
  const plain = PLAINLY_NOT[fact];
  const none = plain ?? options.filter((one) => one === 'none' || one === 'neither');
  if (said === null || none.length === 0) return null;
  if (said === 'no') return none;
  const possible = Array.isArray(known) ? (known as readonly string[]) : options;
  const others = possible.filter((option) => !none.includes(option));
  return others.length === 0 ? null : others;
}

/** Options whose label, or a part of it between commas, stands in the message. */
function labelled(reading: Reading, fact: FactKey, options: readonly string[]): string[] {
  const few = wordCount(reading.tokens) <= FEW;
  const rows = options.map((option) => ({
    means: option,
    // One short word ('Chưa', 'Nặng') is an answer by itself only, not inside 'chưa có nhà'.
    says: labelParts(reading, fact, option).filter((part) => few || part.includes(' ')),
  }));
  const found = findAll(reading.tokens, lexicon(rows)).map(({ means }) => means);
  return options.filter((option) => found.includes(option));
}

function labelParts({ words }: Reading, fact: FactKey, option: string): string[] {
  const said = words.facts[fact] as unknown as Readonly<Record<string, { label?: string }>> & {
    readonly options?: Readonly<Record<string, { label: string }>>;
  };
  const label = said.options?.[option]?.label ?? said[option]?.label ?? '';
  const parts = label.split(/[,()]|\s(?:hoặc|or)\s/u).map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => part.replace(/\s+/g, ' '));
}

function numberAnswer(reading: Reading, def: FactDef & { kind: 'number' }): FactValue | null {
  const [money, another] = amountsIn(reading);
  if (money !== undefined) {
    return isMoney(def) && another === undefined ? money.value : null;
  }
  // Asked how many, a plain 'không' counts none.
  if (def.unit === 'người' && readYesNo(reading) === 'no') return { min: 0, max: 0 };
  const number = loneNumber(reading);
  if (number === null || number.value < def.min) return null;
  const inYears =
    def.unit === 'tháng' && endOf(reading, number.to, reading.vocabulary.money.perYear) !== null;
  const value = isMoney(def) ? inDong(number.value) : number.value * (inYears ? MONTHS : 1);
  return { min: value, max: value };
}

/** 'Nghỉ từ tháng 8': the full months since some day of the last such month; null for other facts and words. */
function sinceMonth({ tokens, vocabulary, on }: Reading, fact: FactKey): FactValue | null {
  const at = tokens.findIndex(({ kind }) => kind === 'number');
  const month = Number(tokens[at]?.text);
  const named = isPhrase(tokens, { at: at - 1, to: at }, vocabulary.age.monthsAfterPerson);
  const last = wordCount(tokens.slice(at + 1)) === 0;
  if (fact !== 'jobEndedMonths' || !named || !last || !(month >= 1 && month <= 12)) return null;
  const back = (Number(on.slice(5, 7)) - month + 12) % 12;
  const first = addMonths(addDays(on, 1 - Number(on.slice(8, 10))), -back);
  const end = addDays(addMonths(first, 1), -1);
  return { min: fullMonths(end < on ? end : on, on), max: fullMonths(first, on) };
}

/** Months that are asked for and told in years: 'ba năm' is 36. */
const MONTHS = 12;

function isMoney({ unit }: FactDef & { kind: 'number' }): boolean {
  return unit === 'đồng/tháng' || unit === 'đồng';
}

/** People say '3' or '3,5' for millions and '500' for thousands when they are asked for a month's money. */
function inDong(number: number): number {
  if (number === 0 || number >= 10_000) return Math.round(number);
  return Math.round(number < 100 ? number * 1_000_000 : number * 1_000);
}

function dayAnswer(reading: Reading): FactValue | null {
  const number = loneNumber(reading)?.value;
  if (number !== undefined && Number.isInteger(number)) {
    return number >= 1_000 ? bornInYear(number, reading.on) : bornAtAge(number, reading.on);
  }
  const at = reading.tokens.findIndex((token) => token.kind === 'number');
  const date = at < 0 ? null : readDate(reading, at);
  return date === null ? null : date.value;
}

/** The only number in the message, in digits or in words; null when there are none or several. */
function loneNumber(reading: Reading): NumberFound | null {
  const digits = reading.tokens.filter((token) => token.kind === 'number');
  if (digits.length > 1) return null;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const number = numberAt(reading, at);
    if (number !== null && (number.written === 'digits' || digits.length === 0)) {
      return number;
    }
  }
  return null;
}
