import type { Assessment, Gift, Range, Rhythm } from '../../policy';
import type { TalkWords } from '../languages/talk-words';
import type { Words } from '../languages/words';

/** An amount in the rhythm in which it is paid: 'ít nhất 5.400.000 đồng, trả một lần'. */
export function inRhythm(amount: string, pays: Rhythm | null, talk: TalkWords): string {
  const text = pays?.bound === 'at-least' ? talk.atLeast(amount) : amount;
  const per = pays === null ? 'month' : pays.per;
  return { day: talk.aDay, month: talk.aMonth, year: talk.aYear, once: talk.once }[per](text);
}

/** What is given besides money, in words; null when nothing is. A source known from memory alone is said to be. */
export function sayGift(
  { gift, standing }: Pick<Assessment, 'gift' | 'standing'>,
  { talk }: Words,
): string | null {
  if (gift === null) return null;
  const text = giftText(gift, talk);
  return standing === 'unverified' ? talk.unverifiedGift(text) : text;
}

/** 'giảm 70 % học phí'. */
export function giftText(gift: Gift, talk: TalkWords): string {
  switch (gift.kind) {
    case 'goods':
      return talk.goods[gift.what](span(gift.kg, talk), gift.months);
    case 'share':
      return talk.shares[gift.of](talk.number(gift.percent));
    case 'loan': {
      const { most, costPercent, rate, years, graceYears } = gift;
      return talk.loan({
        ...(most === null ? {} : { most: talk.money(most) }),
        ...(costPercent === null ? {} : { costPercent: talk.number(costPercent) }),
        ...(rate === null ? {} : { rate: talk.number(rate) }),
        ...(years === null ? {} : { years: talk.number(years) }),
        ...(graceYears === null ? {} : { graceYears: talk.number(graceYears) }),
      });
    }
  }
}

/** '3' or 'từ 3 đến 5'. */
export function span({ min, max }: Range<number>, talk: TalkWords): string {
  return min === max ? talk.number(min) : talk.fromTo(talk.number(min), talk.number(max));
}
