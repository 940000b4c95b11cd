import type { FactDef, FactKey, Range } from '../../policy';
import { FACTS } from '../../policy';
import type { MoneyQualifier } from '../languages/hear-words';
import { findAll, phraseAt } from './phrases';
import { peopleCounted } from './read-house';
import type { NumberFound, Piece, Reading } from './reading';
import { endOf, numberAt } from './reading';

const MILLION = 1_000_000;

/** An amount found at tokens [at, to), whole đồng a month. */
export interface MoneyFound {
  readonly value: Range<number>;
  /** Was it said to be for each person? */
  readonly each: 'each' | 'whole';
  readonly at: number;
  readonly to: number;
}

/** Amounts of money that the words around them tie to a fact: 'lương hưu 3 triệu' is the pension's amount. */
export function readMoney(reading: Reading): Piece[] {
  const cues = findAll(reading.tokens, reading.vocabulary.money.cues);
  return amountsIn(reading).flatMap(({ each, ...money }): Piece[] => {
    const before = cues.filter((cue) => cue.to <= money.at);
    const cue = before[before.length - 1];
    const fact = cue === undefined ? askedForMoney(reading.asking) : cue.means;
    if (each === 'each' && (fact === null || fact === 'income' || fact === 'incomePerHead')) {
      return [{ fact: 'incomePerHead', ...money }];
    }
    return sharedByAll(reading, fact, money) ?? (fact === null ? [] : [{ fact, ...money }]);
  });
}

/** 'cả nhà 5 người tháng được 6 triệu': a fifth for each. Null when the amount is not the household's. */
function sharedByAll(
  reading: Reading,
  fact: FactKey | null,
  money: Omit<MoneyFound, 'each'>,
): Piece[] | null {
  const { together, heads } = reading.vocabulary.money;
  if (fact !== null && fact !== 'income') return null;
  const people = peopleCounted(reading, heads);
  const all = findAll(reading.tokens, together).length > 0;
  if (people === null || people < 1 || !all) return null;
  const { min, max } = money.value;
  const value = { min: Math.round(min / people), max: Math.round(max / people) };
  return [{ fact: 'incomePerHead', ...money, value }];
}

/** Every amount in a message: '540k', '1tr5', 'triệu rưỡi', '12 triệu', '1.500.000đ', '60 triệu một năm'. */
export function amountsIn(reading: Reading): MoneyFound[] {
  const found: MoneyFound[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const one = moneyAt(reading, at);
    if (one === null) continue;
    found.push(one);
    at = one.to - 1;
  }
  return found;
}

function moneyAt(reading: Reading, at: number): MoneyFound | null {
  const { money } = reading.vocabulary;
  const qualified = phraseAt(reading.tokens, at, money.qualifiers);
  const start = qualified === null ? at : qualified.to;
  const sum = sumAt(reading, start);
  if (sum === null) return null;
  const { heads, years, to } = sharesAfter(reading, sum.to);
  const value = years ? Math.round(sum.value / 12) : sum.value;
  return {
    value: spread(value, qualified === null ? null : qualified.means),
    each: heads ? 'each' : 'whole',
    at,
    to,
  };
}

interface Sum {
  readonly value: number;
  readonly to: number;
}

function sumAt(reading: Reading, at: number): Sum | null {
  const { money, age } = reading.vocabulary;
  const number = numberAt(reading, at);
  if (number === null) {
    // 'triệu rưỡi' with no number before it.
    const unit = phraseAt(reading.tokens, at, money.units);
    const half = unit === null ? null : endOf(reading, unit.to, money.half);
    return unit === null || half === null ? null : { value: unit.means * 1.5, to: half };
  }
  const unit = phraseAt(reading.tokens, number.to, money.units);
  if (unit === null) {
    const years = endOf(reading, number.to, age.years) !== null;
    return number.value >= 100_000 && !years ? { value: number.value, to: number.to } : null;
  }
  const whole = { value: Math.round(number.value * unit.means), to: unit.to };
  return withRest(reading, whole, { unit: unit.means, number });
}

/** What follows a unit: 'rưỡi' is half of it, the 5 of '1tr5' a tenth, the 500 of '1tr500' three digits. */
function withRest(
  reading: Reading,
  whole: Sum,
  { unit, number }: { readonly unit: number; readonly number: NumberFound },
): Sum {
  const half = endOf(reading, whole.to, reading.vocabulary.money.half);
  if (half !== null) return { value: whole.value + unit / 2, to: half };
  const rest = reading.tokens[whole.to];
  const before = reading.tokens[whole.to - 1];
  const tail = /^\d{1,3}$/.test(rest?.text ?? '') && Number.isInteger(number.value);
  if (!tail || rest === undefined || before === undefined || unit < MILLION) return whole;
  const counted = endOf(reading, whole.to + 1, reading.vocabulary.age.counted) !== null;
  const another = phraseAt(reading.tokens, whole.to + 1, reading.vocabulary.money.units);
  if (another !== null && another.means < unit) {
    return { value: whole.value + Number(rest.text) * another.means, to: another.to };
  }
  if (counted || another !== null) return whole;
  const share = Number(rest.text) / 10 ** rest.text.length;
  return { value: Math.round(whole.value + share * unit), to: whole.to + 1 };
}

/** What an amount is for: '/người/tháng', 'một năm'. */
function sharesAfter(reading: Reading, from: number) {
  const { perYear, perMonth, perHead } = reading.vocabulary.money;
  const said = { heads: false, years: false, to: from };
  for (;;) {
    const at = reading.tokens[said.to]?.text === '/' ? said.to + 1 : said.to;
    const [year, month, head] = [perYear, perMonth, perHead].map((one) => endOf(reading, at, one));
    const to = year ?? month ?? head ?? null;
    if (to === null) return said;
    said.years ||= year !== null;
    said.heads ||= head !== null && year === null && month === null;
    said.to = to;
  }
}

/** A rough amount is a range: a tenth either way, up to half as much again, or anything below. */
export function spread(value: number, qualifier: MoneyQualifier | null): Range<number> {
  if (qualifier === 'about') return { min: Math.round(value * 0.9), max: Math.round(value * 1.1) };
  if (qualifier === 'above') return { min: value, max: Math.round(value * 1.5) };
  return { min: qualifier === 'below' ? 0 : value, max: value };
}

function askedForMoney(asking: FactKey | null): FactKey | null {
  if (asking === null) return null;
  const def: FactDef = FACTS[asking];
  return def.kind === 'number' && def.unit === 'đồng/tháng' ? asking : null;
}
