import type { ProgrammeKey } from '../../src/policy';
import type { Case } from './case';
import { CASE_TABLES } from './case-tables';
import { contributionCases, householdCases } from './insurance/contribution.cases';
import { coPaymentCases } from './insurance/co-payment.cases';

// The worked cases of the research, by their names there: each needs its rows, with the same answers. T40 (the
// loans) stands in loan-instalment.test.ts, by name.

/** Đồng, 'no', or 'commune' where a human must settle it. */
type Answer = number | 'no' | 'commune';

/** On allowances and on housing; the day may be only the month or the year that the case names. */
const WORKED: readonly (readonly [
  name: string,
  programme: ProgrammeKey,
  day: string,
  answers: readonly Answer[],
])[] = [
  ['T01', 'child-assistance', '2024-06', [900_000]],
  ['T02', 'child-assistance', '2024-07', [1_250_000]],
  ['T04', 'child-assistance', '2026-03', [750_000, 'no']],
  ['T05', 'child-assistance', '2026-04', [750_000]],
  ['T07', 'child-assistance', '2026-01', ['commune']],
  ['T10', 'hiv-assistance', '2025-03', [1_250_000]],
  ['T11', 'hiv-assistance', '2025-03', ['no']],
  ['T12', 'single-parent-assistance', '2021-08', [1_080_000]],
  ['T13', 'single-parent-assistance', '2024-08', [1_500_000]],
  ['T15', 'single-parent-assistance', '2026-08', [500_000]],
  ['T15', 'single-parent-assistance', '2026-11', ['no']],
  ['T16', 'single-parent-assistance', '2025-05', ['no']],
  ['T17', 'disability-assistance', '2025-09', [750_000]],
  ['T17', 'single-parent-assistance', '2025-09', [1_000_000]],
  ['T19', 'small-child-assistance', '2025-05', [750_000]],
  ['T20', 'small-child-assistance', '2026-11', [810_000]],
  ['T21', 'small-child-assistance', '2025-06', [750_000, 'no']],
  ['T23', 'small-child-assistance', '2025-05', ['no']],
  ['T24', 'elderly-assistance', '2024-06', [360_000]],
  ['T24', 'elderly-assistance', '2024-07', [500_000]],
  ['T25', 'social-pension', '2025-07', [500_000]],
  ['T25', 'social-pension', '2026-07', [540_000]],
  ['T27', 'elderly-assistance', '2024-09', [500_000]],
  ['T29', 'social-pension', '2025-09', [500_000, 'no']],
  ['T30', 'elderly-assistance', '2024-09', [750_000]],
  ['T32', 'elderly-assistance', '2026-11', [1_080_000]],
  ['T34', 'disability-assistance', '2026-11', [1_080_000]],
  ['T34', 'care-support', '2026-11', [540_000]],
  ['T36', 'single-parent-assistance', '2026-11', ['no']],
  ['T36', 'social-pension', '2026-11', [540_000]],
  ['T39', 'social-pension', '2025-09', ['no', 'commune']],
  ['T40', 'merit-allowance', '2021-10', [4_872_000]],
  ['T40', 'merit-allowance', '2023-09', [6_165_000]],
  ['T40', 'merit-allowance', '2024-09', [8_367_000]],
  ['T40', 'merit-allowance', '2026-11', [9_036_000]],
  ['T35', 'temporary-house', '2024', [50_000_000, 25_000_000, 60_000_000, 30_000_000]],
  ['T37', 'merit-house', '2025-01-08', [40_000_000]],
  ['T37', 'merit-house', '2025-01-09', [60_000_000]],
  ['T37', 'merit-house', '2025-12-31', [60_000_000]],
  ['T37', 'merit-house', '2026-01-01', ['commune']],
];

test.each(WORKED)('%s has its rows: %s, %s', (name, programme, day, answers) => {
  const rows = rowsOf(name, programme, day);
  expect(answers.filter((answer) => !rows.some((row) => isSo(row, answer)))).toEqual([]);
});

/** T39 of housing: the days on which the ceiling turns, one income that fits and one that does not. */
const CEILING_DAYS = ['2025-10-09', '2025-10-10', '2026-04-07'];

test.each(['yes', 'no'] as const)('T39, social housing: a %s on each day', (truth) => {
  const open = CEILING_DAYS.filter(
    (day) => !rowsOf('T39', 'social-housing-purchase', day).some((row) => row.truth === truth),
  );
  expect(open).toEqual([]);
});

/** On insurance: đồng a month of her own and the level of her card in %. */
const INSURED: readonly (readonly [name: string, day: string, own: number, level: number])[] = [
  ['T01', '2025-09-30', 0, 100],
  ['T01', '2025-10-01', 52_650, 80],
  ['T03', '2025-05-02', 0, 100],
  ['T04', '2026-10-05', 0, 100],
  ['T06', '2025-06-30', 73_710, 80],
  ['T06', '2025-07-01', 52_650, 80],
  ['T06', '2026-06-30', 52_650, 80],
  ['T06', '2026-07-01', 56_925, 80],
  ['T11', '2025-12-31', 31_590, 95],
  ['T11', '2026-01-01', 31_590, 100],
  ['T11', '2026-07-01', 34_155, 100],
  ['T12', '2024-05-10', 0, 95],
  ['T13', '2026-05', 0, 100],
  ['T14', '2024-02-01', 24_300, 95],
  ['T16', '2025-07-15', 0, 100],
  ['T17', '2026-02', 105_300, 80],
  ['T19', '2025-06-30', 105_300, 80],
  ['T19', '2025-06-30', 0, 100],
  ['T20', '2025-07-01', 105_300, 80],
  ['T20', '2025-07-01', 0, 80],
  ['T22', '2025-08-01', 0, 95],
  ['T22', '2026-02-01', 0, 100],
  ['T23', '2025-08-01', 0, 100],
  ['T24', '2026-08', 120_000, 100],
  ['T26', '2026-08', 37_950, 80],
  ['T26', '2026-08', 0, 100],
  ['T27', '2026-08', 0, 80],
  ['T32', '2026-08', 0, 95],
];

test.each(INSURED)('%s has its row: on %s she pays %d, level %d', (name, day, own, level) => {
  const found = rowsOf(name, 'health-insurance', day).map(({ insurance }) => insurance);
  expect(found).toContainEqual(
    expect.objectContaining({ own: { min: own, max: own }, level: { min: level, max: level } }),
  );
});

test.each(['2026-10-31', '2026-11-01'])('T14 is left to the office on %s', (day) => {
  expect(rowsOf('T14', 'health-insurance', day).map(({ state }) => state)).toEqual(['stuck']);
});

/** What is paid for twelve months, and what is left of the cost of care: đồng. */
const RECKONED: readonly (readonly [name: string, day: string, own: number])[] = [
  ['T06', '2025-06-30', 884_520],
  ['T06', '2025-07-01', 631_800],
  ['T06', '2026-06-30', 631_800],
  ['T06', '2026-07-01', 683_100],
  ['T07', '2026-06-30', 631_800],
  ['T09', '2025-09-10', 4_043_520],
  ['T09', '2026-07-01', 4_371_840],
  ['T29', '2026-06-30', 0],
  ['T29', '2026-06-30', 70_200],
  ['T30', '2026-07-01', 0],
  ['T30', '2026-07-01', 75_900],
  ['T32', '2026-08', 1_000_000],
  ['T34', '2026-08', 6_800_000],
  ['T34', '2026-08', 2_000_000],
  ['T34', '2026-08', 0],
];

const RECKONINGS = [
  ...contributionCases.map(({ on, says, expected }) => ({ on, says, own: expected.own })),
  ...householdCases.map(({ on, says, expected }) => ({ on, says, own: expected })),
  ...coPaymentCases.map(({ on, says, expected }) => ({ on, says, own: expected.own })),
];

test.each(RECKONED)('%s is reckoned: %s, %d', (name, day, own) => {
  const found = RECKONINGS.filter(({ on, says }) => on.startsWith(day) && says.startsWith(name));
  expect(found.map((row) => row.own)).toContain(own);
});

function rowsOf(name: string, programme: ProgrammeKey, day: string): readonly Case[] {
  return CASE_TABLES[programme].filter(
    ({ says, on, proves }) => `${says} ${proves}`.includes(name) && on.startsWith(day),
  );
}

function isSo({ truth, amount, state }: Case, answer: Answer): boolean {
  if (answer === 'no') return truth === 'no';
  if (answer === 'commune') return amount === 'commune-decides' || state === 'stuck';
  return truth === 'yes' && amount === answer;
}
