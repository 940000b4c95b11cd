import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { addDays, addMonths } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Range } from '../kernel/fact';
import { begunBy, inForce } from '../kernel/in-force';
import { law } from '../laws';
import { BREAK_DAYS, BREAK_MONTHS, WAITING_DAYS } from '../parameters/insurance-care';
import { daysBetween } from './days';
import type { Grounds } from './grounds';
import { groundsOf } from './grounds';

/** A card that begins with a payment. */
export interface PaidCard {
  readonly kind: 'paid';
  readonly group: CardGroup;
  /** Day on which the whole is paid. */
  readonly paidOn: CivilDate;
  /** Last day of the card before; null for the first card. */
  readonly cardUntil: CivilDate | null;
}

/**
 * Who pays, as far as the first day hangs on it: nobody herself (khoản 1 to 3), the employer for a relative,
 * she with the State's support (of it pupils and students, and farm households), she alone.
 */
export type CardGroup =
  | 'paid-for'
  | 'employer-paid-relative'
  | 'supported'
  | 'student'
  | 'farm-household'
  | 'self-paying';

export interface CardStart extends Grounds {
  readonly from: Range<CivilDate>;
  /** What an office must settle, Vietnamese. */
  readonly communeDecides: readonly string[];
}

const COUNTED =
  'Gián đoạn đúng 90 ngày hay chưa tùy cách tính ngày; cơ quan bảo hiểm xã hội xác định';
const STUDENT =
  'Thẻ học sinh, sinh viên gián đoạn từ 90 ngày: trường và cơ quan bảo hiểm xã hội xác định';
const FIRST_BEFORE =
  'Thẻ đầu tiên trước ngày 1/7/2025 có hiệu lực từ ngày nào do cơ quan bảo hiểm xã hội xác định';
const FISCAL_YEAR =
  'Ba tháng gián đoạn có nằm trong một năm tài chính hay không do cơ quan bảo hiểm xã hội xác định';

/**
 * The first day of a card that is paid for (Luật Bảo hiểm y tế, Điều 16 khoản 3; before 2025-07-01 Nghị định
 * 146/2018, Điều 13 khoản 8): after the old card if it still runs, on the day of payment, or 30 days after it.
 */
export function paidCardFrom(card: PaidCard): CardStart {
  const { paidOn, cardUntil } = card;
  if (cardUntil !== null && cardUntil >= paidOn) {
    const renewed = law('Law51/2024', 'Điều 16 khoản 3 điểm b');
    return exactly(addDays(cardUntil, 1), isSince2025(paidOn) ? renewed : before('Điều 13'));
  }
  if (cardUntil !== null && daysBetween(cardUntil, paidOn) > 36_525) {
    throw new AppError('BAD_INPUT', 'The card before ended too long ago.', { field: 'cardUntil' });
  }
  return isSince2025(paidOn) ? sinceLaw2024(card) : beforeLaw2024(card);
}

function sinceLaw2024({ group, paidOn, cardUntil }: PaidCard): CardStart {
  if (group === 'paid-for' || group === 'employer-paid-relative') {
    return exactly(paidOn, law('Law51/2024', 'Điều 16 khoản 3 điểm a'));
  }
  const waits = inForce(WAITING_DAYS, paidOn);
  const late = addDays(paidOn, waits.value);
  if (cardUntil === null) return exactly(late, waits.law);
  const apart = daysBetween(cardUntil, paidOn);
  const limit = inForce(BREAK_DAYS, paidOn).value;
  if (apart < limit) return exactly(paidOn, law('ND188/2025', 'Điều 13 khoản 9'));
  if (apart === limit) return between(paidOn, late, [COUNTED, waits.law]);
  if (group === 'student') return between(paidOn, late, [STUDENT, waits.law]);
  return exactly(late, waits.law);
}

/** Only farm households, the household form and relatives whom an employer pays for had to wait. */
function beforeLaw2024({ group, paidOn, cardUntil }: PaidCard): CardStart {
  const waits = inForce(WAITING_DAYS, paidOn);
  const late = addDays(paidOn, waits.value);
  if (!WAITED_BEFORE.includes(group)) return exactly(paidOn, waits.law);
  if (cardUntil === null) return between(paidOn, late, [FIRST_BEFORE, waits.law]);
  if (paidOn < addMonths(cardUntil, inForce(BREAK_MONTHS, paidOn).value)) {
    return exactly(paidOn, waits.law);
  }
  const sameYear = cardUntil.slice(0, 4) === paidOn.slice(0, 4);
  return sameYear ? exactly(late, waits.law) : between(paidOn, late, [FISCAL_YEAR, waits.law]);
}

const WAITED_BEFORE: readonly CardGroup[] = [
  'employer-paid-relative',
  'farm-household',
  'self-paying',
];

function isSince2025(day: CivilDate): boolean {
  return begunBy(BREAK_DAYS.values, day) !== undefined;
}

function before(at: string): Citation {
  return law('ND146/2018', at, 'unverified');
}

function exactly(day: CivilDate, at: Citation): CardStart {
  return { from: { min: day, max: day }, communeDecides: [], ...groundsOf([at]) };
}

function between(
  min: CivilDate,
  max: CivilDate,
  [says, at]: readonly [says: string, at: Citation],
): CardStart {
  return { from: { min, max }, communeDecides: [says], ...groundsOf([at]) };
}
