import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { ASK, NO, OFFICE, overDays, pays } from '../over-days';

const PRESIDENT = 'Quà của Chủ tịch nước';
const TET_2026 = 'NQ 418/NQ-CP: quà Tết 2026';
const LEADERS = 'NĐ 335/2026 Điều 14';

type Answer = Parameters<typeof overDays>[2][0][1];
const MERIT: Facts = { merit: ['merit'] };
const NOBODY: Facts = { merit: ['none'], allowance: ['none'] };
const SETS: Answer = { truth: 'yes', amount: 'commune-decides', standing: 'unverified' };

const BEFORE = ['2021-07-01', '2021-07-02', '2025-12-30'];
const CAMPAIGN = ['2025-12-31', '2026-01-01', '2026-02-16', '2026-02-17'];
const AFTER = ['2026-02-18', '2026-02-19', '2026-10-04'];
const LEADERS_DAYS = ['2026-10-05', '2026-10-06', '2026-11-23'];

function on(days: readonly string[], answer: Answer): (readonly [string, Answer])[] {
  return days.map((day) => [day, answer] as const);
}

export const tetGiftCases: readonly Case[] = [
  ...overDays('A person with merit', { facts: MERIT, proves: PRESIDENT }, [
    ...on([...BEFORE, ...AFTER], { ...SETS, state: 'settled', line: 'president' }),
    ...on(CAMPAIGN, pays(400_000, { standing: 'unverified', line: 'tet-2026' })),
    ...on(LEADERS_DAYS, { ...SETS, line: 'president', state: 'stuck' }),
  ]),
  ...(['social-allowance', 'social-pension'] as const).flatMap((allowance) =>
    overDays(
      `On the rolls: ${allowance}`,
      { facts: { merit: ['none'], allowance: [allowance] }, proves: TET_2026 },
      [
        ...on(['2025-12-30', '2026-02-18'], NO),
        ...on(CAMPAIGN, pays(400_000, { standing: 'unverified' })),
      ],
    ),
  ),
  ...overDays('Neither with merit nor on the rolls', { facts: NOBODY, proves: TET_2026 }, [
    ...on([...BEFORE, ...CAMPAIGN, ...AFTER], NO),
  ]),
  ...overDays(
    'Anybody, once leaders may give: nobody has a claim',
    { facts: NOBODY, proves: LEADERS },
    [...on(LEADERS_DAYS, { ...OFFICE, amount: 'commune-decides', standing: 'primary' })],
  ),
  ...overDays('Nothing known', { facts: {}, proves: TET_2026 }, [
    ['2025-12-30', ASK],
    ['2026-01-15', ASK],
    ['2026-11-23', ASK],
  ]),
  ...overDays(
    'Does not know of any title',
    { facts: { merit: 'declined', allowance: ['none'] }, proves: TET_2026 },
    [['2026-01-15', OFFICE]],
  ),
  ...overDays(
    'On the rolls, a merit title not asked for',
    { facts: { allowance: ['social-allowance'] }, proves: TET_2026 },
    [['2026-01-15', { truth: 'yes', amount: 400_000, state: 'open' }]],
  ),
];
