import type { CivilDate } from '../../shared/civil-date';
import { datedOf } from '../kernel/dated-of';
import type { Dated } from '../kernel/in-force';
import type { Line } from '../kernel/programme';
import type { GoodsKey, ShareOfKey } from '../procedure-keys';
import { sourcesText, valueText } from './source-text';
import { citedText, dayText } from './vietnamese-text';
import type { Window } from './window';
import { stepsWithin } from './window';

const DAY = 'Từ ngày';
export const GOODS_HEAD = ['Trường hợp', DAY, 'Hiện vật', 'Mỗi tháng', 'Nhiều nhất', 'Căn cứ'];
export const SHARE_HEAD = ['Trường hợp', DAY, 'Khoản được giảm', 'Mức giảm', 'Căn cứ'];
export const LOAN_HEAD = [
  'Trường hợp',
  DAY,
  'Vay nhiều nhất',
  'Phần giá trị',
  'Lãi suất',
  'Thời hạn',
  'Chưa trả gốc',
  'Quá hạn',
  'Căn cứ',
];

const GOODS: Readonly<Record<GoodsKey, string>> = { rice: 'gạo' };
const SHARES: Readonly<Record<ShareOfKey, string>> = {
  tuition: 'học phí',
  'house-rent': 'tiền thuê nhà ở xã hội',
};

/** Goods that a line gives, one row for each day on which a number changes. */
export function goodsRows({ when, gives }: Line, window: Window): string[][] {
  if (gives.kind !== 'goods') return [];
  const each = gives.count === undefined ? '' : ' mỗi người';
  return stepsWithin(datedOf(gives), window).map((day) => [
    when.says,
    dayText(day),
    GOODS[gives.what],
    `${valueText(gives.kg, day)}${each}`,
    valueText(gives.months, day),
    sourcesText([gives.kg, gives.months], day),
  ]);
}

/** Shares that need not be paid. */
export function shareRows({ when, gives }: Line, window: Window): string[][] {
  if (gives.kind !== 'share') return [];
  return stepsWithin([gives.percent], window).map((day) => [
    when.says,
    dayText(day),
    SHARES[gives.of],
    valueText(gives.percent, day),
    sourcesText([gives.percent], day),
  ]);
}

/** Loans with their terms. */
export function loanRows({ when, gives }: Line, window: Window): string[][] {
  if (gives.kind !== 'loan') return [];
  const text = (of: Dated | null, day: CivilDate): string =>
    of === null ? 'không rõ' : valueText(of, day);
  return stepsWithin(datedOf(gives), window).map((day) => [
    when.says,
    dayText(day),
    text(gives.most, day),
    text(gives.costPercent, day),
    text(gives.rate, day),
    text(gives.years, day),
    text(gives.graceYears, day),
    text(gives.overduePercent, day),
    [citedText(gives.law), sourcesText(datedOf(gives), day)].filter((one) => one !== '').join('; '),
  ]);
}
