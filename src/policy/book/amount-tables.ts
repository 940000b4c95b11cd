import type { CivilDate } from '../../shared/civil-date';
import { datedOf, memberShares } from '../kernel/dated-of';
import type { Dated } from '../kernel/in-force';
import { ownPrice } from '../kernel/insurance-price';
import type { InsuranceBase, InsuranceGives, Line } from '../kernel/programme';
import { amountText, citedText, dayText, numberText, tableText } from './vietnamese-text';
import type { Window } from './window';
import { dayWindow, rowOn, stepsWithin } from './window';

/** The amounts of a version as Markdown tables, one row for each day on which something changes. */
export function amountTables(lines: readonly Line[], window: Window): string[] {
  return tables(lines, window).flatMap(({ head, rows }) => tableText(head, rows));
}

/** The amounts on one day: the same tables without the column of days. */
export function amountTablesOn(lines: readonly Line[], day: CivilDate): string[] {
  const undated = (cells: readonly string[]): string[] => cells.filter((_cell, at) => at !== 1);
  return tables(lines, dayWindow(day)).flatMap(({ head, rows }) =>
    head.includes(DAY) ? tableText(undated(head), rows.map(undated)) : tableText(head, rows),
  );
}

const DAY = 'Từ ngày';
const MONTHLY_HEAD = ['Trường hợp', DAY, 'Mức chuẩn', 'Hệ số', 'Mỗi tháng', 'Căn cứ'];
const INSURANCE_HEAD = ['Nhóm', DAY, 'Ai đóng', 'Tự đóng mỗi tháng', 'Mức hưởng', 'Căn cứ'];
const DECIDED_HEAD = ['Trường hợp', 'Cơ quan quyết định', 'Căn cứ'];

type Rows = readonly (readonly string[])[];

function tables(
  lines: readonly Line[],
  window: Window,
): { readonly head: readonly string[]; readonly rows: Rows }[] {
  return [
    { head: MONTHLY_HEAD, rows: lines.flatMap((line) => monthlyRows(line, window)) },
    { head: INSURANCE_HEAD, rows: lines.flatMap((line) => insuranceRows(line, window)) },
    { head: DECIDED_HEAD, rows: lines.flatMap(decidedRows) },
  ].filter(({ rows }) => rows.length > 0);
}

function monthlyRows({ when, gives }: Line, window: Window): Rows {
  if (gives.kind !== 'monthly') return [];
  const { standard, times } = gives;
  return stepsWithin([standard, times], window).map((day) => {
    const base = rowOn(standard, day);
    const factor = rowOn(times, day);
    if (!base || !factor || base.value === null || factor.value === null) {
      return [when.says, dayText(day), 'không có', 'không có', 'không có', ''];
    }
    return [
      when.says,
      dayText(day),
      amountText(base.value, 'đồng'),
      numberText(factor.value),
      amountText(base.value * factor.value, 'đồng'),
      sourcesText([standard, times], day),
    ];
  });
}

function insuranceRows({ when, gives }: Line, window: Window): Rows {
  if (gives.kind !== 'insurance') return [];
  const rows = stepsWithin(datedOf(gives), window).map((day) => [
    when.says,
    dayText(day),
    PAYER_WORDS[gives.payer],
    ownText(gives, day),
    valueText(gives.level, day),
    sourcesText([gives.ownPermille, gives.level], day),
  ]);
  return rows.filter((row, at) => at === 0 || !sameButDay(row, rows[at - 1]));
}

function sameButDay(row: readonly string[], before: readonly string[] | undefined): boolean {
  return before !== undefined && row.every((cell, at) => at === 1 || cell === before[at]);
}

function decidedRows({ when, gives }: Line): Rows {
  return gives.kind === 'commune-decides' ? [[when.says, gives.says, citedText(gives.law)]] : [];
}

const PAYER_WORDS: Readonly<Record<InsuranceGives['payer'], string>> = {
  state: 'Nhà nước đóng toàn bộ',
  'state-part': 'Nhà nước hỗ trợ một phần',
  'insurance-fund': 'quỹ bảo hiểm xã hội đóng toàn bộ',
  employer: 'người sử dụng lao động đóng một phần',
  self: 'tự đóng',
};

const BASE_WORDS: Readonly<Record<Exclude<InsuranceBase['kind'], 'standard'>, string>> = {
  wage: 'tiền lương đóng bảo hiểm',
  pension: 'lương hưu, trợ cấp',
  benefit: 'trợ cấp',
};

/** Đồng for a base that the law sets (for household form: first, second … member), else a share. */
function ownText(gives: InsuranceGives, day: CivilDate): string {
  if (gives.base.kind === 'standard') {
    const base = rowOn(gives.base.amount, day);
    return base === undefined || base.value === null
      ? 'không rõ'
      : productText(base.value, gives, day);
  }
  const own = rowOn(gives.ownPermille, day);
  if (own === undefined || own.value === null) return 'không rõ';
  if (own.value === 0) return '0 đồng';
  return `${amountText(own.value, '‰')} ${BASE_WORDS[gives.base.kind]}${capText(gives.base, day)}`;
}

/** '2.530.000 × 1,35 % = 34.155 đồng'; one share and one price for each member in household form. */
function productText(base: number, gives: InsuranceGives, day: CivilDate): string {
  const shares = memberShares(gives).map((of) => valueText(of, day));
  const prices = shares.flatMap((_share, at) => {
    const order = { min: at + 1, max: at + 1 };
    const price = ownPrice(gives, { householdOrder: order }, day);
    return price === null ? [] : [price.min];
  });
  if (prices.every((price) => price === 0)) return '0 đồng';
  const each = prices.map(numberText).join('; ');
  return `${numberText(base)} × ${shares.join('; ')} = ${each} đồng`;
}

function capText(base: InsuranceBase, day: CivilDate): string {
  if (base.kind !== 'wage') return '';
  const times = rowOn(base.capTimes, day);
  const of = rowOn(base.capOf, day);
  if (!times || !of || times.value === null || of.value === null) return '';
  return `, tính tối đa trên ${amountText(times.value * of.value, 'đồng')}`;
}

function valueText(of: Dated, day: CivilDate): string {
  const row = rowOn(of, day);
  return row === undefined || row.value === null ? 'không rõ' : amountText(row.value, of.unit);
}

function sourcesText(values: readonly Dated[], day: CivilDate): string {
  const texts = values.flatMap((of) => {
    const row = rowOn(of, day);
    return row === undefined ? [] : [citedText(row.law)];
  });
  return [...new Set(texts)].join('; ');
}
