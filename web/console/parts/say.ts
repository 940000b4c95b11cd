import type { AmountWordsFragment, LawFragment } from '../api/generated';
import type { Words } from '../words/words';
import { wordOf } from '../words/words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An instant (ISO, UTC) in the local time of the office. */
export function moment(instant: string): string {
  const format = { hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit' } as const;
  return new Intl.DateTimeFormat('vi-VN', format).format(new Date(instant));
}

/** A day (YYYY-MM-DD) as it is written in Vietnam. */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Whole đồng. */
export function dong(amount: number): string {
  return `${amount.toLocaleString('vi-VN')} đồng`;
}

/** How long since an instant, in its largest unit. */
export function ageText(words: Words, since: string, now: number): string {
  const passed = Math.max(0, now - Date.parse(since));
  if (passed >= DAY) return words.days(Math.floor(passed / DAY));
  if (passed >= HOUR) return words.hours(Math.floor(passed / HOUR));
  return words.minutes(Math.floor(passed / MINUTE));
}

/** One value, or from and to. */
export function rangeText(min: number, max: number, say: (value: number) => string): string {
  return min === max ? say(min) : `${say(min)} – ${say(max)}`;
}

export function amountText(words: Words, amount: AmountWordsFragment): string {
  const { min, max, per, isFloor, communeDecides } = amount;
  if (communeDecides || (min === null && max === null)) return words.talk.communeAmount;
  const low = min ?? max ?? 0;
  const text = rangeText(low, max ?? low, dong);
  return `${isFloor ? '≥ ' : ''}${text}${words.per[per]}`;
}

/** The article, and how sure its text is. */
export function lawText(words: Words, { text, standing }: LawFragment): string {
  const sure = wordOf(words.standing, standing);
  return sure === '' ? text : `${text} (${sure})`;
}

/** From and to of an interval of days; the bounds of a birth that is only known by its year are one. */
export function bornText(birth: { readonly min: string; readonly max: string } | null): string {
  if (birth === null) return '';
  if (birth.min === birth.max) return dayText(birth.min);
  const [from = '', to = ''] = [birth.min.slice(0, 4), birth.max.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}
