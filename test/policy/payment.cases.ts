import { civilDate } from '../../src/shared/civil-date';
import { born, just } from './case';
import type { PaymentRow } from './payment-case';

const ORPHAN = { father: ['dead'], mother: ['dead'], abandoned: false } as const;
const NO_PENSION = { pension: ['none'], pensionAmount: just(0) } as const;
const SEVERE = { disability: ['severe'] } as const;
const SMALL = { poverty: ['near-poor'], areaClass: ['extremely-difficult'] } as const;
const ALONE = { poverty: ['poor'], supporter: ['none'], takenIn: false } as const;
const B_9 = 'NĐ 335/2026 Điều 9';
const TT_2 = 'TT 02/2021 Điều 2 khoản 3';
const A_8 = 'NĐ 20/2021 Điều 8';
const B_8 = 'NĐ 335/2026 Điều 8';

const severe = born('1990-03-01');

export const paymentRows: readonly PaymentRow[] = [
  {
    says: 'T04: an orphan who turns 16 on 10 March is paid for March and not for April',
    programme: 'child-assistance',
    facts: { ...born('2010-03-10'), ...ORPHAN, studies: ['none'] },
    decidedOn: '2020-12-01'.replace('2020', '2021'),
    first: '2021-12',
    until: '2026-05-31',
    months: [
      '2026-02: paid 750000 (runs)',
      '2026-03: paid 750000 (last-month)',
      '2026-04: stopped (no-right)',
      '2026-05: stopped (no-right)',
    ],
    proves: `${A_8} khoản 2`,
  },
];
