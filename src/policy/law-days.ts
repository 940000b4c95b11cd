import type { CivilDate } from '../shared/civil-date';
import { civilDate } from '../shared/civil-date';
import type { Citation } from './kernel/citation';
import { law } from './laws';
import { MERGER_DAY } from './places/place';

/** A day on which the law of many changed, and the act that names it. */
export interface LawDay {
  readonly day: CivilDate;
  readonly law: Citation;
}

/** Days that texts name; whatever begins with a number of the law has its day there. */
export const LAW_DAYS = {
  merger: { day: MERGER_DAY, law: law('NQ1673/2025', 'Điều 2') },
  insuranceOf2025: { day: civilDate('2025-07-01'), law: law('ND188/2025', 'Điều 70 khoản 2') },
  insuranceOf2026: {
    day: civilDate('2026-01-01'),
    law: law('NQ261/2025', 'Điều 2 khoản 1 điểm a', 'secondary'),
  },
  assistanceOf2026: { day: civilDate('2026-10-05'), law: law('ND335/2026', 'Điều 32') },
  pensionBegins: { day: civilDate('2025-07-01'), law: law('ND176/2025', '', 'secondary') },
  grantsEnded: {
    day: civilDate('2025-12-31'),
    law: law('QD90/2022', 'hỗ trợ nhà ở tại', 'secondary'),
  },
} as const satisfies Readonly<Record<string, LawDay>>;

export type LawDayKey = keyof typeof LAW_DAYS;
