import type { CivilDate } from '../../shared/civil-date';
import type { Line, Rhythm } from '../kernel/programme';
import { GOODS_HEAD, goodsRows, LOAN_HEAD, loanRows, SHARE_HEAD, shareRows } from './gift-rows';
import { insuranceRows } from './insurance-rows';
import { moneyHead, moneyRows } from './money-rows';
import { citedText, tableText } from './vietnamese-text';
import type { Window } from './window';
import { dayWindow } from './window';

/** Lines with the rhythm in which their programme pays. */
export interface Paying {
  readonly lines: readonly Line[];
  readonly pays: Rhythm | null;
}

/** The amounts of a version as Markdown tables, one row for each day on which something changes. */
export function amountTables(paying: Paying, window: Window): string[] {
  return tables(paying, window).flatMap(({ head, rows }) => tableText(head, rows));
}

/** The amounts on one day: the same tables without the column of days. */
export function amountTablesOn(paying: Paying, day: CivilDate): string[] {
  const undated = (cells: readonly string[]): string[] => cells.filter((_cell, at) => at !== 1);
  return tables(paying, dayWindow(day)).flatMap(({ head, rows }) =>
    head.includes(DAY) ? tableText(undated(head), rows.map(undated)) : tableText(head, rows),
  );
}

const DAY = 'Từ ngày';
const INSURANCE_HEAD = ['Nhóm', DAY, 'Ai đóng', 'Tự đóng mỗi tháng', 'Mức hưởng', 'Căn cứ'];
const DECIDED_HEAD = ['Trường hợp', 'Cơ quan quyết định', 'Căn cứ'];

type Rows = readonly (readonly string[])[];

function tables(
  { lines, pays }: Paying,
  window: Window,
): { readonly head: readonly string[]; readonly rows: Rows }[] {
  const each = (rows: (line: Line, window: Window) => Rows): Rows =>
    lines.flatMap((line) => rows(line, window));
  return [
    { head: moneyHead(pays), rows: each(moneyRows) },
    { head: GOODS_HEAD, rows: each(goodsRows) },
    { head: SHARE_HEAD, rows: each(shareRows) },
    { head: LOAN_HEAD, rows: each(loanRows) },
    { head: INSURANCE_HEAD, rows: each(insuranceRows) },
    { head: DECIDED_HEAD, rows: lines.flatMap(decidedRows) },
  ].filter(({ rows }) => rows.length > 0);
}

function decidedRows({ when, gives }: Line): Rows {
  return gives.kind === 'commune-decides' ? [[when.says, gives.says, citedText(gives.law)]] : [];
}
