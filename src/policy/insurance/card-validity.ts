import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { addDays, addMonths, civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Range } from '../kernel/fact';
import { inForce } from '../kernel/in-force';
import { schoolCardEnd } from '../kernel/school-card';
import { law } from '../laws';
import { CHILD_CARD_AGE } from '../parameters/insurance-ages';
import { CARD_DECREE, TREATMENT_DAYS } from '../parameters/insurance-care';
import type { PaidCard } from './card-start';
import { paidCardFrom } from './card-start';
import { daysBetween } from './days';
import type { Grounds } from './grounds';
import { groundsOf } from './grounds';

/** How a card comes about; every day is one of the person's own papers. */
export type CardCase =
  | { readonly kind: 'child'; readonly birth: CivilDate }
  /** `birth` and the year in which grade one begins. */
  | { readonly kind: 'grade-1'; readonly birth: CivilDate; readonly year: number }
  /** `year` in which grade twelve ends. */
  | { readonly kind: 'grade-12'; readonly year: number }
  | {
      readonly kind: 'first-year-student';
      readonly enrolledOn: CivilDate;
      /** Last day of the card of grade twelve; null when there was none. */
      readonly cardUntil: CivilDate | null;
    }
  | { readonly kind: 'final-year-student'; readonly courseEndsOn: CivilDate }
  /** The day from which the decision gives the benefit or the standing. */
  | { readonly kind: 'decision'; readonly by: Decision; readonly from: CivilDate }
  | { readonly kind: 'organ-donor'; readonly removedOn: CivilDate }
  | PaidCard;

export type Decision = 'unemployment' | 'social-allowance' | 'recognised';

export interface CardValidity extends Grounds {
  /** First day; a range where two readings differ. Null where the law that we hold does not say. */
  readonly from: Range<CivilDate> | null;
  /** Last day; null where it follows from the months paid, or lasts while the standing does. */
  readonly until: CivilDate | null;
  /** Last day that the budget pays for, where that is not the card's own. */
  readonly budgetUntil: CivilDate | null;
  /** What an office must settle, Vietnamese. */
  readonly communeDecides: readonly string[];
}

const BORN_ON_THE_DAY =
  'Trẻ sinh đúng ngày 30/9: quy định trước ngày 15/8/2025 chưa nói rõ, nơi cấp thẻ xác định';
const THIRTIETH_OF_SEPTEMBER = '09-30';
const DECISION_PLACES: Readonly<Record<Decision, string>> = {
  unemployment: 'Điều 13 khoản 1',
  'social-allowance': 'Điều 13 khoản 3',
  recognised: 'Điều 13 khoản 4',
};

/**
 * From when until when a card is valid (Luật Bảo hiểm y tế, Điều 16 khoản 3; Nghị định 188/2025, Điều 13
 * from 2025-08-15, before it Nghị định 146/2018, Điều 13). `on` is the day whose law is asked.
 * @throws AppError BAD_INPUT for a year out of reach or days out of order
 */
export function cardValidity(card: CardCase, on: CivilDate): CardValidity {
  switch (card.kind) {
    case 'child':
      return childCard(card.birth, on);
    case 'grade-1':
      return gradeOne(card.birth, card.year);
    case 'grade-12':
      return lasting(firstOf(card.year), civilDate(`${yearText(card.year)}-09-30`), place(7, 'b'));
    case 'first-year-student': {
      const { enrolledOn, cardUntil } = card;
      const after = cardUntil === null ? enrolledOn : addDays(cardUntil, 1);
      return lasting(after > enrolledOn ? after : enrolledOn, null, place(8, 'a'));
    }
    case 'final-year-student': {
      const { courseEndsOn } = card;
      const year = Number(courseEndsOn.slice(0, 4));
      return lasting(firstOf(year), monthEnd(courseEndsOn), place(8, 'b'));
    }
    case 'decision':
      return lasting(card.from, null, decided(card.by, on));
    case 'organ-donor':
      return lasting(card.removedOn, null, decreeOn('Điều 13 khoản 5', card.removedOn));
    case 'paid':
      return { ...paidCardFrom(card), until: null, budgetUntil: null };
  }
}

export interface CareAfterCard extends Grounds {
  /** Last day of the treatment that the card which ended still pays. */
  readonly paidUntil: CivilDate;
}

/**
 * A card that ends during treatment pays until she leaves, for 15 days at most; she must renew without a
 * break (Nghị định 188/2025, Điều 50 khoản 4).
 * @param leaves the day on which she leaves; null while she stays
 * @throws AppError BAD_INPUT for leaving before the card ends; NOT_IN_FORCE before 2025-07-01
 */
export function careAfterCard(cardUntil: CivilDate, leaves: CivilDate | null): CareAfterCard {
  if (leaves !== null && daysBetween(cardUntil, leaves) < 0) {
    throw new AppError('BAD_INPUT', 'She leaves after the card ended.', { field: 'leaves' });
  }
  const days = inForce(TREATMENT_DAYS, cardUntil);
  const last = addDays(cardUntil, days.value);
  return {
    paidUntil: leaves !== null && leaves < last ? leaves : last,
    ...groundsOf([days.law]),
  };
}

/** Born by 30 September: until that day of the year of 72 months; later: to the end of that month. */
function childCard(birth: CivilDate, on: CivilDate): CardValidity {
  const limit = inForce(CHILD_CARD_AGE, on);
  const unclear = birth.slice(5) === THIRTIETH_OF_SEPTEMBER && on < CARD_DECREE.from;
  return {
    ...lasting(birth, unclear ? null : schoolCardEnd(birth, limit.value), limit.law),
    budgetUntil: addMonths(birth, limit.value),
    communeDecides: unclear ? [BORN_ON_THE_DAY] : [],
  };
}

/** From 1 October of the first year of school; born after 30 September, from the end of the child's card. */
function gradeOne(birth: CivilDate, year: number): CardValidity {
  const begins = civilDate(`${yearText(year)}-10-01`);
  const { value: months } = inForce(CHILD_CARD_AGE, begins);
  const end = schoolCardEnd(birth, months);
  const late = birth.slice(5) > THIRTIETH_OF_SEPTEMBER && end >= begins;
  return lasting(late ? end : begins, null, place(7, 'a'));
}

function lasting(from: CivilDate, until: CivilDate | null, at: Citation): CardValidity {
  return {
    from: { min: from, max: from },
    until,
    budgetUntil: null,
    communeDecides: [],
    ...groundsOf([at]),
  };
}

function decided(by: Decision, on: CivilDate): Citation {
  return decreeOn(DECISION_PLACES[by], on);
}

/** Of the older decree we hold only that its Điều 13 rules until 2025-08-14. */
function decreeOn(at: string, on: CivilDate): Citation {
  if (on >= CARD_DECREE.from) return { ...CARD_DECREE.law, at };
  return law('ND146/2018', 'Điều 13', 'unverified');
}

function place(clause: 7 | 8, point: 'a' | 'b'): Citation {
  return law('ND188/2025', `Điều 13 khoản ${clause} điểm ${point}`);
}

function firstOf(year: number): CivilDate {
  return civilDate(`${yearText(year)}-01-01`);
}

function monthEnd(day: CivilDate): CivilDate {
  return addDays(addMonths(civilDate(`${day.slice(0, 8)}01`), 1), -1);
}

function yearText(year: number): string {
  if (Number.isInteger(year) && year >= 2021 && year <= 2100) return String(year);
  throw new AppError('BAD_INPUT', 'A school year is from 2021 to 2100.', { field: 'year' });
}
