import type { Facts, FactState, Range } from '../../src/policy';
import type { Dated } from '../../src/policy/kernel/in-force';
import type { Check, Rule } from '../../src/policy/kernel/rule';

// A slow interpreter written from the tables alone; it shares no code with the kernel, only its types.

export type Answer = 'yes' | 'no' | 'unknown';
type Table = Readonly<Record<Answer, Readonly<Record<Answer, Answer>>>>;

// Strong Kleene: what is not known stays unknown until it cannot matter.
const AND: Table = {
  yes: { yes: 'yes', no: 'no', unknown: 'unknown' },
  no: { yes: 'no', no: 'no', unknown: 'no' },
  unknown: { yes: 'unknown', no: 'no', unknown: 'unknown' },
};
const OR: Table = {
  yes: { yes: 'yes', no: 'yes', unknown: 'yes' },
  no: { yes: 'yes', no: 'no', unknown: 'unknown' },
  unknown: { yes: 'yes', no: 'unknown', unknown: 'unknown' },
};
const NOT: Readonly<Record<Answer, Answer>> = { yes: 'no', no: 'yes', unknown: 'unknown' };

/** What a rule comes to on a day for what is known. */
export function referenceTruth(rule: Rule, facts: Facts, on: string): Answer {
  if (rule.kind === 'fixed') return rule.truth;
  if (rule.kind === 'manual') return 'unknown';
  if (rule.kind === 'test') return checked(rule.check, facts[rule.fact], on);
  const parts = rule.of.map((part) => referenceTruth(part, facts, on));
  if (rule.kind === 'not') return NOT[parts[0] as Answer];
  if (rule.kind === 'all') return parts.reduce((a, b) => AND[a][b], 'yes');
  return parts.reduce((a, b) => OR[a][b], 'no');
}

/** What rules come to of which one is enough. */
export function referenceAny(rules: readonly Rule[], facts: Facts, on: string): Answer {
  return rules.map((rule) => referenceTruth(rule, facts, on)).reduce((a, b) => OR[a][b], 'no');
}

/** Every value that is possible is tried; of a range its two ends, since every check is a limit. */
function checked(check: Check, state: FactState | undefined, on: string): Answer {
  if (state === undefined || state === 'declined') return 'unknown';
  const tried = valuesOf(state).map((value) => holds(check, value, on));
  if (!tried.includes(false)) return 'yes';
  return tried.includes(true) ? 'unknown' : 'no';
}

function valuesOf(state: Exclude<FactState, 'declined'>): (boolean | string | number)[] {
  if (typeof state === 'boolean') return [state];
  if (Array.isArray(state)) return [...state];
  const { min, max } = state as Range<string | number>;
  return [min, max];
}

function holds(check: Check, value: boolean | string | number, on: string): boolean {
  switch (check.op) {
    case 'is':
      return value === check.value;
    case 'among':
      return check.options.some((option) => option === value);
    case 'age-from':
      return completed(String(value), check.limit.unit, on) >= valueOn(check.limit, on);
    case 'age-under':
      return completed(String(value), check.limit.unit, on) < valueOn(check.limit, on);
    case 'school-card':
      return before(numbers(on), cardEnd(numbers(String(value)), valueOn(check.limit, on)));
    case 'at-least':
      return Number(value) >= valueOn(check.limit, on);
    case 'at-most':
      return Number(value) <= valueOn(check.limit, on);
    case 'above':
      return Number(value) > valueOn(check.limit, on);
    case 'below':
      return Number(value) < valueOn(check.limit, on);
  }
}

function valueOn({ values }: Dated, on: string): number {
  const begun = values.filter(({ from }) => from <= on);
  const newest = begun.sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (newest === undefined || newest.value === null) throw new Error('no value in force');
  return newest.value;
}

type Day = readonly [year: number, month: number, day: number];

/** Birthdays (or days of the month) are counted off one by one until the day is reached. */
function completed(birth: string, unit: string, on: string): number {
  const [year, month, day] = numbers(birth);
  const step = unit === 'tháng tuổi' ? 1 : 12;
  let count = 0;
  while (before(later([year, month, day], (count + 1) * step), numbers(on))) count += 1;
  return count;
}

/** To 30 September of the year in which the months are reached; of those born later, to that month's end. */
function cardEnd([year, month, day]: Day, months: number): Day {
  const [end, inMonth] = later([year, month, day], months);
  return month < 10 ? [end, 9, 30] : [end, inMonth, 31];
}

/** Whether that day exists does not matter: it is only compared with. */
function later([year, month, day]: Day, months: number): Day {
  const total = year * 12 + month - 1 + months;
  return [Math.floor(total / 12), (total % 12) + 1, day];
}

/** Not after. */
function before([y1, m1, d1]: Day, [y2, m2, d2]: Day): boolean {
  if (y1 !== y2) return y1 < y2;
  return m1 !== m2 ? m1 < m2 : d1 <= d2;
}

function numbers(day: string): Day {
  const [year, month, date] = day.split('-').map(Number);
  return [Number(year), Number(month), Number(date)];
}
