import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { just } from '../case';
import { onDays, people } from '../on-days';

const VISIT = 'NĐ 75/2021: 3.000 đồng mỗi ki-lô-mét mỗi người, nhiều nhất 3 người';
const REMAINS = 'NĐ 75/2021: di chuyển hài cốt 4.000.000 đồng, xây mộ 10.000.000 đồng';
const FAMILY: Facts = { merit: ['martyr-relative'], martyrWorship: false };

const visit = (km: number, visitors: number): Facts => ({
  ...FAMILY,
  graveWork: ['visit'],
  graveDistance: just(km),
  graveVisitors: just(visitors),
});
const DAYS = [
  ['2021-07-01', 'secondary'],
  ['2021-09-14', 'secondary'],
  ['2021-09-15', 'primary'],
  ['2021-09-16', 'primary'],
  ['2023-07-01', 'primary'],
  ['2024-07-01', 'primary'],
  ['2026-07-01', 'primary'],
  ['2026-10-01', 'primary'],
] as const;

export const martyrGraveCases: readonly Case[] = [
  ...onDays('Two go 400 km', VISIT, {
    facts: visit(400, 2),
    days: DAYS.map(([on, standing]) => [on, 2_400_000, standing] as const),
  }),
  ...onDays('The remains are brought home', REMAINS, {
    facts: { ...FAMILY, graveWork: ['recover'] },
    days: DAYS.map(([on, standing]) => [on, 4_000_000, standing] as const),
  }),
  ...people('2026-11-15', VISIT, [
    ['One goes 100 km', visit(100, 1), 300_000],
    ['Two go 100 km', visit(100, 2), 600_000],
    ['Three go 100 km', visit(100, 3), 900_000],
    ['Four go 100 km: three are paid', visit(100, 4), 900_000],
    ['Ten go 1.500 km: three are paid', visit(1_500, 10), 13_500_000],
    ['The grave is in the village', visit(1, 2), 6_000],
    ['Nothing is planned', { ...FAMILY, graveWork: ['none'] }, null],
    ['No martyr in the family', { ...visit(100, 2), merit: ['none'] }, null],
    [
      'Entrusted with the worship, no relative',
      { ...visit(100, 2), merit: ['none'], martyrWorship: true },
      600_000,
    ],
  ]),
  ...people('2026-11-15', REMAINS, [
    ['A private grave', { ...FAMILY, graveWork: ['bury'] }, 10_000_000],
    ['Brought home and buried', { ...FAMILY, graveWork: ['recover-and-bury'] }, 14_000_000],
    ['No martyr in the family', { ...FAMILY, merit: ['none'], graveWork: ['bury'] }, null],
  ]),
  {
    says: 'Nothing is known',
    on: '2026-11-15',
    facts: {},
    truth: 'unknown',
    state: 'open',
    proves: VISIT,
  },
  {
    says: 'A visit, how far is not known',
    on: '2026-11-15',
    facts: { ...FAMILY, graveWork: ['visit'], graveVisitors: just(1) },
    truth: 'yes',
    amount: [3_000, 9_000_000],
    state: 'open',
    proves: VISIT,
  },
  {
    says: 'A visit of 100 km, how many is not known',
    on: '2026-11-15',
    facts: { ...FAMILY, graveWork: ['visit'], graveDistance: just(100) },
    truth: 'yes',
    amount: [300_000, 900_000],
    state: 'open',
    proves: VISIT,
  },
  {
    says: 'A visit, the relation to the martyr is not known',
    on: '2026-11-15',
    facts: { graveWork: ['visit'], graveDistance: just(100), graveVisitors: just(1) },
    truth: 'unknown',
    state: 'open',
    proves: VISIT,
  },
  {
    says: 'A visit, the relation declined',
    on: '2026-11-15',
    facts: { ...visit(100, 1), merit: 'declined', martyrWorship: 'declined' },
    truth: 'unknown',
    amount: 300_000,
    state: 'stuck',
    proves: VISIT,
  },
];
