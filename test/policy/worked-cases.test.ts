import type { ProgrammeKey } from '../../src/policy';
import type { Case } from './case';
import { CASE_TABLES } from './case-tables';

/** What a month comes to: đồng, 'no', or 'commune' where a human must settle it. */
type Expected = number | 'no' | 'commune';

/** The worked cases of the research on allowances and on housing: each needs a row of the programme's table. */
const WORKED: readonly (readonly [
  name: string,
  programme: ProgrammeKey,
  month: string,
  expected: Expected,
])[] = [
  ['T01', 'child-assistance', '2024-06', 900_000],
  ['T02', 'child-assistance', '2024-07', 1_250_000],
  ['T04', 'child-assistance', '2026-03', 750_000],
  ['T04', 'child-assistance', '2026-03', 'no'],
  ['T05', 'child-assistance', '2026-04', 750_000],
  ['T07', 'child-assistance', '2026-01', 'commune'],
  ['T10', 'hiv-assistance', '2025-03', 1_250_000],
  ['T11', 'hiv-assistance', '2025-03', 'no'],
  ['T12', 'single-parent-assistance', '2021-08', 1_080_000],
  ['T13', 'single-parent-assistance', '2024-08', 1_500_000],
  ['T15', 'single-parent-assistance', '2026-08', 500_000],
  ['T15', 'single-parent-assistance', '2026-11', 'no'],
  ['T16', 'single-parent-assistance', '2025-05', 'no'],
  ['T17', 'disability-assistance', '2025-09', 750_000],
  ['T17', 'single-parent-assistance', '2025-09', 1_000_000],
  ['T19', 'small-child-assistance', '2025-05', 750_000],
  ['T20', 'small-child-assistance', '2026-11', 810_000],
  ['T21', 'small-child-assistance', '2025-06', 750_000],
  ['T21', 'small-child-assistance', '2025-06', 'no'],
  ['T23', 'small-child-assistance', '2025-05', 'no'],
  ['T24', 'elderly-assistance', '2024-06', 360_000],
  ['T24', 'elderly-assistance', '2024-07', 500_000],
  ['T25', 'social-pension', '2025-07', 500_000],
  ['T25', 'social-pension', '2026-07', 540_000],
  ['T27', 'elderly-assistance', '2024-09', 500_000],
  ['T29', 'social-pension', '2025-09', 500_000],
  ['T29', 'social-pension', '2025-09', 'no'],
  ['T30', 'elderly-assistance', '2024-09', 750_000],
  ['T32', 'elderly-assistance', '2026-11', 1_080_000],
  ['T34', 'disability-assistance', '2026-11', 1_080_000],
  ['T34', 'care-support', '2026-11', 540_000],
  ['T36', 'single-parent-assistance', '2026-11', 'no'],
  ['T36', 'social-pension', '2026-11', 540_000],
  ['T39', 'social-pension', '2025-09', 'no'],
  ['T39', 'social-pension', '2025-09', 'commune'],
  ['T40', 'merit-allowance', '2021-10', 4_872_000],
  ['T40', 'merit-allowance', '2023-09', 6_165_000],
  ['T40', 'merit-allowance', '2024-09', 8_367_000],
  ['T40', 'merit-allowance', '2026-11', 9_036_000],
  ['T35', 'temporary-house', '2024', 50_000_000],
  ['T35', 'temporary-house', '2024', 25_000_000],
  ['T35', 'temporary-house', '2024', 60_000_000],
  ['T35', 'temporary-house', '2024', 30_000_000],
  ['T37', 'merit-house', '2025-01-08', 40_000_000],
  ['T37', 'merit-house', '2025-01-09', 60_000_000],
  ['T37', 'merit-house', '2025-12-31', 60_000_000],
  ['T37', 'merit-house', '2026-01-01', 'commune'],
];

test.each(WORKED)('%s has its row: %s, %s, %s', (name, programme, month, expected) => {
  const rows = CASE_TABLES[programme].filter(
    ({ says, on, proves }) => `${says} ${proves}`.includes(name) && on.startsWith(month),
  );
  expect(rows.some((row) => isSo(row, expected))).toBe(true);
});

test.each([
  ['T39', 'social-housing-purchase', 'yes', ['2025-10-09', '2025-10-10', '2026-04-07']],
  ['T39', 'social-housing-purchase', 'no', ['2025-10-09', '2025-10-10', '2026-04-07']],
] as const)(
  '%s, %s: a %s on each day on which the ceiling turns',
  (name, programme, truth, days) => {
    const rows = CASE_TABLES[programme].filter(
      (row) => row.truth === truth && `${row.says} ${row.proves}`.includes(name),
    );
    expect(days.filter((day) => !rows.some(({ on }) => on === day))).toEqual([]);
  },
);

function isSo({ truth, amount, state }: Case, expected: Expected): boolean {
  if (expected === 'no') return truth === 'no';
  if (expected === 'commune') return amount === 'commune-decides' || state === 'stuck';
  return truth === 'yes' && amount === expected;
}
