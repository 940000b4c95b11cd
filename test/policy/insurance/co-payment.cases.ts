import type { Visit } from '../../../src/policy';
import type { Row } from './row';

/** What is left for her, đồng: a sum, or the least and the most; null where the law gives no rate. */
export interface Expected {
  readonly own: number | readonly [least: number, most: number] | null;
  readonly because?: 'level' | 'small-cost' | 'primary-care' | 'five-years' | 'self-referral';
  readonly standing?: 'primary' | 'secondary' | 'unverified';
}

type CostRow = Row<Visit, Expected>;

function visit(cost: number, level: number, more: Partial<Visit> = {}): Visit {
  return { cost, level, line: 'hospital', fiveYears: 'not-reached', ...more };
}

const SELF = { because: 'own-choice', patient: 'other' } as const;
const CENTRAL = { ...SELF, facility: 'specialised-ex-central', care: 'inpatient' } as const;
const PROVINCE = { ...SELF, facility: 'specialised-ex-province', care: 'outpatient' } as const;

function row(
  [on, says, proves]: readonly [on: string, says: string, proves: string],
  asked: Visit,
  expected: Expected,
): CostRow {
  return { on, says, proves, asked, expected };
}

const SMALL = 'NĐ 188/2025 Điều 17 khoản 1';
const LEVELS = 'Luật BHYT Điều 22 khoản 1';

export const coPaymentCases: readonly CostRow[] = [
  row(['2026-06-30', 'T29 (S): one đồng below 15 %', SMALL], visit(350_999, 80), {
    own: 0,
    because: 'small-cost',
  }),
  row(['2026-06-30', 'T29 (S): at 15 %', SMALL], visit(351_000, 80), {
    own: 70_200,
    because: 'level',
  }),
  row(['2026-07-01', 'T30 (S): one đồng below at the new base salary', SMALL], visit(379_499, 80), {
    own: 0,
  }),
  row(['2026-07-01', 'T30 (S): at 15 % of the new one', SMALL], visit(379_500, 80), {
    own: 75_900,
  }),
  row(['2026-07-01', 'What was small only under the new one', SMALL], visit(351_000, 80), {
    own: 0,
  }),
  row(
    ['2024-06-30', 'One đồng below 15 % of 1.800.000', 'Luật 46/2014 Điều 22'],
    visit(269_999, 80),
    { own: 0, standing: 'secondary' },
  ),
  row(['2024-06-30', 'At 15 % of 1.800.000', 'Luật 46/2014 Điều 22'], visit(270_000, 80), {
    own: 54_000,
  }),
  row(
    ['2024-07-01', 'The day after it is small again', 'Luật 46/2014 Điều 22'],
    visit(270_000, 80),
    { own: 0 },
  ),
  row(
    ['2023-06-30', 'At 15 % of 1.490.000, from memory', 'Luật 46/2014 Điều 22'],
    visit(223_500, 80),
    { own: 44_700, standing: 'unverified' },
  ),
  row(['2026-08-15', 'T32 (S): a pensioner, 20.000.000', LEVELS], visit(20_000_000, 95), {
    own: 1_000_000,
  }),
  row(['2026-08-15', 'A card of 100 %', LEVELS], visit(20_000_000, 100), {
    own: 0,
    because: 'level',
  }),
  row(['2026-08-15', 'A card of 80 %', LEVELS], visit(20_000_000, 80), { own: 4_000_000 }),
  row(['2026-08-15', 'Half a đồng goes to the fund', LEVELS], visit(1_000_003, 80), {
    own: 200_001,
  }),
  row(['2026-08-15', 'Nothing to pay of nothing', LEVELS], visit(0, 80), { own: 0 }),
  row(
    ['2026-08-15', "At the commune's station", LEVELS],
    visit(2_000_000, 80, { line: 'primary' }),
    { own: 0, because: 'primary-care' },
  ),
  row(
    ['2025-01-01', 'The first day of the new levels of care', LEVELS],
    visit(2_000_000, 80, { line: 'primary' }),
    { own: 0 },
  ),
  row(
    ['2024-12-31', 'The day before, our texts do not say', 'Luật 46/2014 Điều 22'],
    visit(2_000_000, 80, { line: 'primary' }),
    { own: [0, 400_000] },
  ),
  row(
    ['2024-12-31', 'With a card of 100 % it makes no difference', 'Luật 46/2014 Điều 22'],
    visit(2_000_000, 100, { line: 'primary' }),
    { own: 0 },
  ),
  row(
    ['2026-08-15', 'Out of the ward at a regional polyclinic', LEVELS],
    visit(2_000_000, 80, { line: 'polyclinic-outpatient' }),
    { own: 0 },
  ),
  row(
    ['2026-08-15', 'Five years and the limit exceeded', 'NĐ 188/2025 Điều 18'],
    visit(20_000_000, 80, { fiveYears: 'reached' }),
    { own: 0, because: 'five-years' },
  ),
  row(
    ['2024-06-30', 'So it was before', 'Luật 46/2014 Điều 22 khoản 1'],
    visit(20_000_000, 80, { fiveYears: 'reached' }),
    { own: 0, standing: 'secondary' },
  ),
  row(
    [
      '2026-08-15',
      'T34 (S): by herself to an ex-central hospital, 80 %',
      'Luật BHYT Điều 22 khoản 4',
    ],
    visit(10_000_000, 80, { line: CENTRAL }),
    { own: 6_800_000, because: 'self-referral' },
  ),
  row(
    [
      '2026-08-15',
      'T34 (S): an ethnic minority in a difficult area, 100 %',
      'Luật BHYT Điều 22 khoản 4 điểm b',
    ],
    visit(10_000_000, 100, { line: { ...CENTRAL, patient: 'difficult-area' } }),
    { own: 0 },
  ),
  row(
    ['2026-08-15', 'T34 (S): the first in an emergency', 'Luật BHYT Điều 22 khoản 5'],
    visit(10_000_000, 80, { line: { ...CENTRAL, because: 'emergency' } }),
    { own: 2_000_000, because: 'level' },
  ),
  row(
    [
      '2024-12-31',
      'An emergency under the old law: our texts give no rate',
      'Luật 46/2014 Điều 22',
    ],
    visit(10_000_000, 80, { line: { ...CENTRAL, because: 'emergency' } }),
    { own: null },
  ),
  row(
    ['2026-06-30', 'An ex-provincial hospital, out of the ward', 'Luật BHYT Điều 22 khoản 4'],
    visit(1_000_000, 80, { line: PROVINCE }),
    { own: 1_000_000 },
  ),
  row(
    ['2026-07-01', 'From this day half of the level', 'NĐ 188/2025 Điều 19'],
    visit(1_000_000, 80, { line: PROVINCE }),
    { own: 600_000 },
  ),
  row(
    ['2026-08-15', 'A small bill without a referral is for the office', SMALL],
    visit(300_000, 80, { line: { ...PROVINCE, facility: 'basic-ex-district' } }),
    { own: [0, 60_000] },
  ),
  row(
    ['2026-08-15', 'A small bill where nothing is paid', SMALL],
    visit(300_000, 80, { line: { ...CENTRAL, care: 'outpatient' } }),
    { own: 300_000 },
  ),
  row(
    ['2026-06-30', 'Where the text gives no rate', 'NĐ 188/2025 Điều 19 khoản 2'],
    visit(300_000, 80, { line: { ...PROVINCE, facility: 'basic-50-to-70' } }),
    { own: null },
  ),
  row(
    ['2026-08-15', 'A small bill in an emergency', SMALL],
    visit(300_000, 80, { line: { ...CENTRAL, because: 'emergency' } }),
    { own: 0, because: 'small-cost' },
  ),
];
