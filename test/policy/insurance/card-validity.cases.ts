import type { CardCase } from '../../../src/policy';
import type { CivilDate } from '../../../src/shared/civil-date';
import { civilDate } from '../../../src/shared/civil-date';
import type { Row } from './row';

export interface Expected {
  /** A day, or the first and the last of a range. */
  readonly from: string | readonly [string, string];
  readonly until?: string | null;
  readonly budgetUntil?: string | null;
  readonly open?: boolean;
  readonly standing?: 'primary' | 'secondary' | 'unverified';
}

type CardRow = Row<CardCase, Expected>;
const d: (text: string) => CivilDate = civilDate;

function row(
  [on, says, proves]: readonly [on: string, says: string, proves: string],
  asked: CardCase,
  expected: Expected,
): CardRow {
  return { on, says, proves, asked, expected };
}

const CHILD = 'NĐ 188/2025 Điều 13 khoản 2';
const children: readonly CardRow[] = [
  row(
    ['2025-09-30', 'T01 (S): born on 30 September', CHILD],
    { kind: 'child', birth: d('2019-09-30') },
    { from: '2019-09-30', until: '2025-09-30', budgetUntil: '2025-09-30' },
  ),
  row(
    [
      '2025-05-02',
      'T03 (S): born in March, six years old; the budget pays to the birthday',
      'NĐ 146/2018 Điều 13 khoản 2',
    ],
    { kind: 'child', birth: d('2019-03-15') },
    { from: '2019-03-15', until: '2025-09-30', budgetUntil: '2025-03-15' },
  ),
  row(
    [
      '2025-08-14',
      'Born on 30 September: the older decree had a hole',
      'NĐ 146/2018 Điều 13 khoản 2',
    ],
    { kind: 'child', birth: d('2019-09-30') },
    { from: '2019-09-30', until: null, open: true },
  ),
  row(
    ['2025-08-15', 'From this day the new one closes it', CHILD],
    { kind: 'child', birth: d('2019-09-30') },
    { from: '2019-09-30', until: '2025-09-30', open: false },
  ),
  row(
    ['2025-08-14', 'A day earlier there was no hole', 'NĐ 146/2018 Điều 13 khoản 2'],
    { kind: 'child', birth: d('2019-09-29') },
    { from: '2019-09-29', until: '2025-09-30', open: false },
  ),
  row(
    ['2025-09-30', 'Born on 1 October: to the end of that month', CHILD],
    { kind: 'child', birth: d('2019-10-01') },
    { from: '2019-10-01', until: '2025-10-31' },
  ),
  row(
    ['2025-12-01', 'Born on 31 December', CHILD],
    { kind: 'child', birth: d('2019-12-31') },
    { from: '2019-12-31', until: '2025-12-31' },
  ),
  row(
    ['2026-11-24', 'Born on 29 February', CHILD],
    { kind: 'child', birth: d('2024-02-29') },
    { from: '2024-02-29', until: '2030-09-30' },
  ),
];

const SCHOOL = 'NĐ 188/2025 Điều 13 khoản 7, khoản 8';
const school: readonly CardRow[] = [
  row(
    ['2025-10-01', 'T01 (S): grade one from 1 October', SCHOOL],
    { kind: 'grade-1', birth: d('2019-09-30'), year: 2025 },
    { from: '2025-10-01', until: null },
  ),
  row(
    ['2025-10-01', 'Born in November: from the last day of that month', SCHOOL],
    { kind: 'grade-1', birth: d('2019-11-20'), year: 2025 },
    { from: '2025-11-30' },
  ),
  row(
    ['2026-10-01', 'A child who begins a year late', SCHOOL],
    { kind: 'grade-1', birth: d('2019-11-20'), year: 2026 },
    { from: '2026-10-01' },
  ),
  row(
    ['2026-01-01', 'Grade twelve', SCHOOL],
    { kind: 'grade-12', year: 2026 },
    { from: '2026-01-01', until: '2026-09-30' },
  ),
  row(
    ['2026-09-05', 'A first-year student after the card of grade twelve', SCHOOL],
    { kind: 'first-year-student', enrolledOn: d('2026-09-05'), cardUntil: d('2026-09-30') },
    { from: '2026-10-01' },
  ),
  row(
    ['2026-09-05', 'Without such a card from enrolment', SCHOOL],
    { kind: 'first-year-student', enrolledOn: d('2026-09-05'), cardUntil: null },
    { from: '2026-09-05' },
  ),
  row(
    ['2026-11-01', 'With a card that ended before', SCHOOL],
    { kind: 'first-year-student', enrolledOn: d('2026-11-01'), cardUntil: d('2026-09-30') },
    { from: '2026-11-01' },
  ),
  row(
    ['2026-01-01', 'The last year of a course', SCHOOL],
    { kind: 'final-year-student', courseEndsOn: d('2026-06-15') },
    { from: '2026-01-01', until: '2026-06-30' },
  ),
  row(
    ['2028-01-01', 'A course that ends in February of a leap year', SCHOOL],
    { kind: 'final-year-student', courseEndsOn: d('2028-02-03') },
    { from: '2028-01-01', until: '2028-02-29' },
  ),
];

const decisions: readonly CardRow[] = [
  row(
    ['2026-08-15', 'Unemployed: from the start of the benefit', 'NĐ 188/2025 Điều 13 khoản 1'],
    { kind: 'decision', by: 'unemployment', from: d('2026-08-10') },
    { from: '2026-08-10', standing: 'primary' },
  ),
  row(
    ['2026-08-15', 'Social allowance: from its start', 'NĐ 188/2025 Điều 13 khoản 3'],
    { kind: 'decision', by: 'social-allowance', from: d('2026-08-01') },
    { from: '2026-08-01' },
  ),
  row(
    [
      '2026-08-15',
      'Poor, in a difficult area, near-poor paid whole: from the day in the decision',
      'NĐ 188/2025 Điều 13 khoản 4',
    ],
    { kind: 'decision', by: 'recognised', from: d('2026-01-01') },
    { from: '2026-01-01' },
  ),
  row(
    ['2025-08-14', 'The day before the decree: from memory', 'NĐ 146/2018 Điều 13'],
    { kind: 'decision', by: 'recognised', from: d('2025-01-01') },
    { from: '2025-01-01', standing: 'unverified' },
  ),
  row(
    ['2025-08-15', 'On its first day', 'NĐ 188/2025 Điều 13 khoản 4'],
    { kind: 'decision', by: 'recognised', from: d('2025-01-01') },
    { from: '2025-01-01', standing: 'primary' },
  ),
  row(
    ['2026-08-15', 'T27 (S): a donor right after the removal', 'NĐ 188/2025 Điều 13 khoản 5'],
    { kind: 'organ-donor', removedOn: d('2026-08-14') },
    { from: '2026-08-14' },
  ),
];

type Paid = Extract<CardCase, { kind: 'paid' }>;

function paid(group: Paid['group'], paidOn: string, cardUntil: string | null): CardCase {
  return {
    kind: 'paid',
    group,
    paidOn: d(paidOn),
    cardUntil: cardUntil === null ? null : d(cardUntil),
  };
}

const NEW = 'Luật BHYT Điều 16 khoản 3';
const OLD = 'NĐ 146/2018 Điều 13 khoản 8';
const payments: readonly CardRow[] = [
  row(
    ['2026-03-30', 'T17 (S): paid within 89 days, valid at once', NEW],
    paid('self-paying', '2026-03-30', '2025-12-31'),
    { from: '2026-03-30', open: false },
  ),
  row(
    ['2026-03-31', 'On the ninetieth day as one counts: either', NEW],
    paid('self-paying', '2026-03-31', '2025-12-31'),
    { from: ['2026-03-31', '2026-04-30'], open: true },
  ),
  row(
    ['2026-04-01', 'A day later: thirty days after the payment', NEW],
    paid('self-paying', '2026-04-01', '2025-12-31'),
    { from: '2026-05-01', open: false },
  ),
  row(
    ['2026-02-10', 'Never had one: thirty days after the payment', NEW],
    paid('self-paying', '2026-02-10', null),
    { from: '2026-03-12' },
  ),
  row(['2026-02-10', 'Nor had a near-poor woman', NEW], paid('supported', '2026-02-10', null), {
    from: '2026-03-12',
  }),
  row(
    ['2026-12-20', 'Renewed in time: after the old card', NEW],
    paid('self-paying', '2026-12-20', '2026-12-31'),
    { from: '2027-01-01' },
  ),
  row(
    ['2026-12-31', 'Renewed on its last day', NEW],
    paid('self-paying', '2026-12-31', '2026-12-31'),
    { from: '2027-01-01' },
  ),
  row(['2027-01-01', 'On the day after', NEW], paid('self-paying', '2027-01-01', '2026-12-31'), {
    from: '2027-01-01',
  }),
  row(
    ['2026-02-10', 'Whom others pay for never waits', NEW],
    paid('paid-for', '2026-02-10', null),
    { from: '2026-02-10' },
  ),
  row(
    ['2026-02-10', 'Not after a break either', NEW],
    paid('paid-for', '2026-02-10', '2024-12-31'),
    { from: '2026-02-10' },
  ),
  row(
    ['2026-10-01', 'A student after a long break: open in practice', NEW],
    paid('student', '2026-10-01', '2026-03-31'),
    { from: ['2026-10-01', '2026-10-31'], open: true },
  ),
  row(
    ['2025-06-30', 'Before: a break of three months in the year', OLD],
    paid('self-paying', '2025-06-30', '2025-03-15'),
    { from: '2025-07-30' },
  ),
  row(
    ['2025-06-14', 'One day short of three months', OLD],
    paid('self-paying', '2025-06-14', '2025-03-15'),
    { from: '2025-06-14' },
  ),
  row(
    ['2025-06-15', 'Three months to the day', OLD],
    paid('farm-household', '2025-06-15', '2025-03-15'),
    { from: '2025-07-15' },
  ),
  row(
    ['2025-03-15', 'Over the turn of the year: open', OLD],
    paid('self-paying', '2025-03-15', '2024-11-30'),
    { from: ['2025-03-15', '2025-04-14'], open: true },
  ),
  row(['2025-06-30', 'A student did not wait', OLD], paid('student', '2025-06-30', '2025-01-31'), {
    from: '2025-06-30',
  }),
  row(
    ['2025-06-30', 'The first card of a household: open', OLD],
    paid('self-paying', '2025-06-30', null),
    { from: ['2025-06-30', '2025-07-30'], open: true },
  ),
  row(
    ['2025-07-01', 'On the first day of the new law thirty days', NEW],
    paid('self-paying', '2025-07-01', null),
    { from: '2025-07-31', open: false },
  ),
  row(
    ['2025-06-30', 'A relative whom an employer pays for waited', OLD],
    paid('employer-paid-relative', '2025-06-30', '2025-01-31'),
    { from: '2025-07-30' },
  ),
  row(
    ['2025-07-01', 'And no longer does', NEW],
    paid('employer-paid-relative', '2025-07-01', '2025-01-31'),
    { from: '2025-07-01' },
  ),
];

export const cardCases: readonly CardRow[] = [...children, ...school, ...decisions, ...payments];

/** A card that ends during treatment: [last day of the card, day on which she leaves]. */
export const careCases: readonly Row<readonly [string, string | null], string>[] = [
  {
    on: '2026-08-15',
    says: 'She leaves after ten days',
    proves: 'NĐ 188/2025 Điều 50 khoản 4',
    asked: ['2026-08-15', '2026-08-25'],
    expected: '2026-08-25',
  },
  {
    on: '2026-08-15',
    says: 'After fifteen days',
    proves: 'NĐ 188/2025 Điều 50 khoản 4',
    asked: ['2026-08-15', '2026-08-30'],
    expected: '2026-08-30',
  },
  {
    on: '2026-08-15',
    says: 'After sixteen: fifteen are paid',
    proves: 'NĐ 188/2025 Điều 50 khoản 4',
    asked: ['2026-08-15', '2026-08-31'],
    expected: '2026-08-30',
  },
  {
    on: '2026-08-15',
    says: 'She is still there',
    proves: 'NĐ 188/2025 Điều 50 khoản 4',
    asked: ['2026-08-15', null],
    expected: '2026-08-30',
  },
];

/** Recognised, last day of the document, determined anew, and whether the standing is kept. */
export const mergerCases: readonly Row<
  readonly [string, string | null, string | null],
  'yes' | 'no' | 'unknown'
>[] = (
  [
    [
      '2025-07-15',
      'T16 (S): a village of the old list, after the merger',
      ['2021-06-04', '2025-12-31', null],
      'yes',
    ],
    ['2025-12-31', 'On the last day of its list', ['2021-06-04', '2025-12-31', null], 'yes'],
    ['2026-01-01', 'The day after', ['2021-06-04', '2025-12-31', null], 'no'],
    [
      '2026-02-10',
      'T17 (O): a new list without that village',
      ['2021-06-04', '2025-12-31', '2026-01-01'],
      'no',
    ],
    [
      '2025-09-30',
      'The day before a new document',
      ['2021-06-04', '2025-12-31', '2025-10-01'],
      'yes',
    ],
    [
      '2025-10-01',
      'A new document ends it early',
      ['2021-06-04', '2025-12-31', '2025-10-01'],
      'no',
    ],
    ['2025-07-15', 'An end that nobody knows', ['2021-06-04', null, null], 'unknown'],
    [
      '2025-06-30',
      'The day before the decree nothing had to be kept',
      ['2021-06-04', '2025-12-31', null],
      'no',
    ],
    ['2025-07-01', 'On its first day', ['2021-06-04', '2025-12-31', null], 'yes'],
    [
      '2025-08-01',
      'Recognised the day before the decree',
      ['2025-06-30', '2025-12-31', null],
      'yes',
    ],
    ['2025-08-01', 'Recognised under the decree', ['2025-07-01', '2025-12-31', null], 'no'],
  ] as const
).map(([on, says, asked, expected]) => ({
  on,
  says,
  proves: 'NĐ 188/2025 Điều 69 khoản 2',
  asked,
  expected,
}));
