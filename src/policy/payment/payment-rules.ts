import { civilDate } from '../../shared/civil-date';
import type { CivilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import { law } from '../laws';
import type { SuspensionGround } from './payment-file';

/** What a decree says of payment from its day on; null or left out: it says nothing that we hold. */
export interface PaymentRules {
  readonly from: CivilDate;
  /** A changed condition counts from its month on. */
  readonly change: Citation;
  /** No payment from the month after death or the end of the right. */
  readonly stop: Citation;
  /** Missing, prison, refusal; three months of suspension without complying. */
  readonly terminate: Citation | null;
  readonly suspend: Readonly<Partial<Record<SuspensionGround, Citation>>>;
  /** What was held back is paid once she complies and still has the right. */
  readonly restore: Citation | null;
  /** The new commune pays from the month in which the old one stopped. */
  readonly move: Citation | null;
}

const OF_2021 = law('TT02/2021', 'Điều 2 khoản 3');
const OF_2026 = law('ND335/2026', 'Điều 9 khoản 1');

/** Social assistance: newest first. */
const ASSISTANCE: readonly PaymentRules[] = [
  {
    from: civilDate('2026-10-05'),
    change: law('ND335/2026', 'Điều 8'),
    stop: law('ND335/2026', 'Điều 8'),
    terminate: law('ND335/2026', 'Điều 9'),
    suspend: { 'not-collected': OF_2026, 'refuses-review': OF_2026 },
    restore: law('ND335/2026', 'Điều 9 khoản 4'),
    move: law('ND335/2026', 'Điều 8'),
  },
  {
    from: civilDate('2021-07-01'),
    change: law('ND20/2021', 'Điều 8 khoản 2'),
    stop: law('ND20/2021', 'Điều 8 khoản 2'),
    terminate: OF_2021,
    suspend: { 'not-collected': OF_2021, 'refuses-review': OF_2021, detained: OF_2021 },
    restore: null,
    move: null,
  },
];

/** The social pension: of suspension, restoring and moving nothing was found. */
const PENSION: readonly PaymentRules[] = [
  pensionRules('2026-10-05', law('ND335/2026', 'Điều 31 khoản 2')),
  pensionRules('2025-07-01', law('ND176/2025', 'Điều 4', 'unverified')),
];

function pensionRules(from: string, at: Citation): PaymentRules {
  const unknown = { terminate: null, suspend: {}, restore: null, move: null };
  return { from: civilDate(from), change: at, stop: at, ...unknown };
}

/** Files handed in before this day finish under the procedure before it. */
export const TRANSITION = { from: civilDate('2026-10-05'), law: law('ND335/2026', 'Điều 33') };

/** The rules of the decree under which a programme is decided, newest first; null when we hold none. */
export function paymentRulesOf({ procedures }: Programme): readonly PaymentRules[] | null {
  const acts = procedures.map(({ paidFrom }) => paidFrom.law.act);
  if (acts.includes(law('ND176/2025', '').act)) return PENSION;
  return acts.includes(law('ND20/2021', '').act) ? ASSISTANCE : null;
}
