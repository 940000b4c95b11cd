import type { CivilDate } from '../../shared/civil-date';
import { FACTS } from '../facts';
import { datedOf } from '../kernel/dated-of';
import type { MoneyGives } from '../kernel/gives';
import type { Line, Rhythm } from '../kernel/programme';
import { sourcesText } from './source-text';
import { amountText, dayText, numberText } from './vietnamese-text';
import type { Window } from './window';
import { rowOn, stepsWithin } from './window';

const PER: Readonly<Record<Rhythm['per'], string>> = {
  day: 'Mỗi ngày',
  month: 'Mỗi tháng',
  year: 'Mỗi năm',
  once: 'Một lần',
};

/** The head of a table of money in the rhythm in which it is paid. */
export function moneyHead(pays: Rhythm | null): readonly string[] {
  const per = pays === null ? 'Số tiền' : PER[pays.per];
  const amount = pays?.bound === 'at-least' ? `${per}, ít nhất` : per;
  return ['Trường hợp', 'Từ ngày', 'Mức chuẩn', 'Hệ số', amount, 'Căn cứ'];
}

/** What a line pays, one row for each day on which a number changes. */
export function moneyRows({ when, gives }: Line, window: Window): string[][] {
  if (gives.kind !== 'money') return [];
  const numbers = datedOf(gives);
  return stepsWithin(numbers, window).map((day) => {
    const known = numbers.every((of) => rowOn(of, day)?.value !== null);
    const factor = rowOn(gives.times, day);
    const base = baseText(gives, day);
    if (!known || base === null || !factor || factor.value === null) {
      return [when.says, dayText(day), 'không có', 'không có', 'không có', ''];
    }
    return [
      when.says,
      dayText(day),
      base,
      numberText(factor.value),
      amountOf(gives, factor.value, day),
      sourcesText(numbers, day),
    ];
  });
}

function baseText({ standard }: MoneyGives, day: CivilDate): string | null {
  if (!('fact' in standard)) {
    const row = rowOn(standard, day);
    return row === undefined || row.value === null ? null : amountText(row.value, 'đồng');
  }
  if (standard.cap === null) return 'mức của người đó';
  const [times, of] = [rowOn(standard.cap.times, day), rowOn(standard.cap.of, day)];
  if (!times || !of || times.value === null || of.value === null) return null;
  return `mức của người đó; được nhiều nhất ${amountText(times.value * of.value, 'đồng')}`;
}

function amountOf({ standard, count, plus }: MoneyGives, factor: number, day: CivilDate): string {
  const row = 'fact' in standard ? undefined : rowOn(standard, day);
  const added = plus === undefined ? undefined : rowOn(plus, day);
  const more = added === undefined || added.value === null ? 0 : added.value;
  if (row === undefined || row.value === null) return `${numberText(factor * 100)} % mức đó`;
  const product = Math.round(row.value * factor);
  if (count === undefined) return amountText(product + more, 'đồng');
  const units = [...new Set([count].flat().map((one) => FACTS[one].unit))];
  const each = `${amountText(product, 'đồng')} × số ${units.join(', ')}`;
  return more === 0 ? each : `${each} + ${amountText(more, 'đồng')}`;
}
