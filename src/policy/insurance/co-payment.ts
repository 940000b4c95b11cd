import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import type { Range } from '../kernel/fact';
import { begunBy, inForce } from '../kernel/in-force';
import { BASE_SALARY } from '../parameters/base-salary';
import {
  FIVE_YEAR_LEVEL,
  ONE_VISIT_PERCENT,
  PRIMARY_CARE_LEVEL,
} from '../parameters/insurance-care';
import type { Grounds } from './grounds';
import { groundsOf, lawsOf } from './grounds';
import type { SelfReferral } from './self-referral';
import { selfReferralShare } from './self-referral';

/** One visit or stay, as the fund looks at it. */
export interface Visit {
  /** What of the bill the insurance covers at all, whole đồng. */
  readonly cost: number;
  /** The card's level in correct-line care, %: 80, 95 or 100. */
  readonly level: number;
  /** With a referral or at the place of first care; otherwise where she went by herself. */
  readonly line: CorrectLine | SelfReferral;
  /** 'reached': five years without a break and the year's own share exceeded. See `fiveYearRule`. */
  readonly fiveYears: 'reached' | 'not-reached';
}

export type CorrectLine = 'hospital' | 'primary' | 'polyclinic-outpatient';

export interface CoPayment extends Grounds {
  /** What the fund pays, whole đồng; null where the law that we hold gives no rate. */
  readonly fund: Range<number> | null;
  /** What is left for her, whole đồng. */
  readonly own: Range<number> | null;
  /** Why the fund pays just that. */
  readonly because: 'level' | 'small-cost' | 'primary-care' | 'five-years' | 'self-referral';
  /** What an office must settle, Vietnamese. */
  readonly communeDecides: readonly string[];
}

const WITHOUT_REFERRAL =
  'Tự đi khám mà chi phí dưới 15 % lương cơ sở, hoặc khám ở trạm y tế: có được trả đủ hay không do cơ quan bảo hiểm xã hội xác định';
const PRIMARY_BEFORE =
  'Mức trả khi khám ở trạm y tế, phòng khám khu vực trước ngày 1/1/2025 do cơ quan bảo hiểm xã hội xác định';

/**
 * Who pays what of one visit (Luật Bảo hiểm y tế, Điều 22; Nghị định 188/2025, Điều 17 to 19), whole đồng,
 * the fund's part rounded half up. `on` is the day of treatment.
 * @throws AppError BAD_INPUT for a cost that is no whole number of đồng, or a level other than 80, 95, 100
 */
export function coPayment(visit: Visit, on: CivilDate): CoPayment {
  checkVisit(visit);
  const { line } = visit;
  const card = correctLine(visit, on);
  if (typeof line === 'string') return paid(visit.cost, card);
  const { share, laws, communeDecides } = selfReferralShare(line, on);
  if (share === null) {
    return { fund: null, own: null, because: 'self-referral', communeDecides, ...groundsOf(laws) };
  }
  const grounds = [...laws, ...card.laws];
  if (line.because === 'emergency') return paid(visit.cost, { ...card, laws: grounds });
  // What raises the card's level is said of correct-line care; without a referral it is left open.
  const raised = card.because === 'small-cost' || card.because === 'primary-care';
  const least = raised ? visit.level : card.least;
  return paid(visit.cost, {
    least: (least * share) / 100,
    most: (card.most * share) / 100,
    because: 'self-referral',
    laws: grounds,
    communeDecides: least < card.most && share > 0 ? [WITHOUT_REFERRAL] : [],
  });
}

interface Paid extends Pick<CoPayment, 'because' | 'laws' | 'communeDecides'> {
  /** % of the cost that the fund pays at least and at most. */
  readonly least: number;
  readonly most: number;
}

/** The share in correct-line care, %: the first reason to pay it whole, else the card's level. */
function correctLine(visit: Visit, on: CivilDate): Paid {
  const { value: whole, law } = inForce(FIVE_YEAR_LEVEL, on);
  const all = { least: whole, most: whole, communeDecides: [] };
  if (visit.fiveYears === 'reached') return { ...all, because: 'five-years', laws: [law] };
  const primary = isPrimary(visit) ? begunBy(PRIMARY_CARE_LEVEL.values, on) : undefined;
  if (primary !== undefined) return { ...all, because: 'primary-care', laws: [primary.law] };
  const limit = inForce(BASE_SALARY, on).value * inForce(ONE_VISIT_PERCENT, on).value;
  const laws = lawsOf([ONE_VISIT_PERCENT, BASE_SALARY], on);
  if (visit.cost * 100 < limit) return { ...all, because: 'small-cost', laws };
  const open = isPrimary(visit) && visit.level < whole;
  return {
    least: visit.level,
    most: open ? whole : visit.level,
    because: 'level',
    laws,
    communeDecides: open ? [PRIMARY_BEFORE] : [],
  };
}

function isPrimary({ line }: Visit): boolean {
  return typeof line === 'string' ? line !== 'hospital' : line.facility === 'primary';
}

function paid(cost: number, { least, most, because, laws, communeDecides }: Paid): CoPayment {
  const low = Math.round((cost * least) / 100);
  const high = Math.round((cost * most) / 100);
  return {
    fund: { min: low, max: high },
    own: { min: cost - high, max: cost - low },
    because,
    communeDecides,
    ...groundsOf(laws),
  };
}

function checkVisit({ cost, level }: Visit): void {
  if (!Number.isSafeInteger(cost) || cost < 0 || cost > 100_000_000_000) {
    throw new AppError('BAD_INPUT', 'A cost is a whole number of đồng, at most 100 billion.', {
      field: 'cost',
    });
  }
  if (![80, 95, 100].includes(level)) {
    throw new AppError('BAD_INPUT', 'The level of a card is 80, 95 or 100 %.', { field: 'level' });
  }
}
