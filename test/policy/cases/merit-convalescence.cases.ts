import type { Case } from '../case';
import { onDays, people } from '../on-days';

const AT = 'NĐ 75/2021: điều dưỡng tại nhà 0,9 lần, tập trung 1,8 lần mức chuẩn';

const commencements = (
  [
    ['At home', 'home', [1_461_600, 1_849_500, 2_510_100, 2_710_800]],
    ['In a group', 'group', [2_923_200, 3_699_000, 5_020_200, 5_421_600]],
  ] as const
).flatMap(([says, list, [in2021, in2023, in2024, in2026]]) =>
  onDays(says, AT, {
    facts: { convalescence: [list] },
    days: [
      ['2021-07-01', in2021, 'secondary'],
      ['2021-07-02', in2021, 'secondary'],
      ['2021-09-14', in2021, 'secondary'],
      ['2021-09-15', in2021, 'primary'],
      ['2021-09-16', in2021, 'primary'],
      ['2023-06-30', in2021, 'primary'],
      ['2023-07-01', in2023, 'unverified'],
      ['2023-07-02', in2023, 'unverified'],
      ['2024-06-30', in2023, 'unverified'],
      ['2024-07-01', in2024, 'secondary'],
      ['2024-07-02', in2024, 'secondary'],
      ['2026-06-30', in2024, 'secondary'],
      ['2026-07-01', [in2024, in2026], 'secondary'],
      ['2026-07-02', [in2024, in2026], 'secondary'],
      ['2026-09-30', [in2024, in2026], 'secondary'],
      ['2026-10-01', in2026, 'secondary'],
      ['2026-10-02', in2026, 'secondary'],
    ],
  }),
);

export const meritConvalescenceCases: readonly Case[] = [
  ...commencements,
  ...people('2026-11-15', AT, [
    ['On no list, no merit', { convalescence: ['none'], merit: ['none'] }, null],
    ['On no list, veteran', { convalescence: ['none'], merit: ['veteran'] }, null],
  ]),
  {
    says: 'A person with merit on no list yet: the office makes the list',
    on: '2026-11-15',
    facts: { convalescence: ['none'], merit: ['merit'] },
    truth: 'unknown',
    amount: 'commune-decides',
    state: 'stuck',
    proves: AT,
  },
  {
    says: "A martyr's relative on no list yet",
    on: '2026-11-15',
    facts: { convalescence: ['none'], merit: ['martyr-relative'] },
    truth: 'unknown',
    state: 'stuck',
    proves: AT,
  },
  {
    says: 'Nothing is known',
    on: '2026-11-15',
    facts: {},
    truth: 'unknown',
    state: 'open',
    proves: AT,
  },
  {
    says: 'On a list, which is not known',
    on: '2026-11-15',
    facts: { convalescence: ['home', 'group'] },
    truth: 'unknown',
    amount: [2_710_800, 5_421_600],
    state: 'open',
    proves: AT,
  },
  {
    says: 'List declined',
    on: '2026-11-15',
    facts: { convalescence: 'declined', merit: ['merit'] },
    truth: 'unknown',
    state: 'stuck',
    proves: AT,
  },
];
