import type { CivilDate } from '../../shared/civil-date';
import { datedOf, memberShares } from '../kernel/dated-of';
import type { InsuranceBase, InsuranceGives } from '../kernel/gives';
import { ownPrice } from '../kernel/insurance-price';
import type { Line } from '../kernel/programme';
import { sourcesText, valueText } from './source-text';
import { amountText, dayText, numberText } from './vietnamese-text';
import type { Window } from './window';
import { rowOn, stepsWithin } from './window';

type Rows = readonly (readonly string[])[];

/** Who pays, what is left to her and what the card covers, one row for each day on which something changes. */
export function insuranceRows({ when, gives }: Line, window: Window): Rows {
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
