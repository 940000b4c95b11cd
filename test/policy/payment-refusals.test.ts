import type { PaymentFile } from '../../src/policy';
import { paymentMonths } from '../../src/policy';
import { AppError } from '../../src/shared/app-error';
import { civilDate } from '../../src/shared/civil-date';
import { born } from './case';
import type { FileDays } from './payment-case';
import { fileOf } from './payment-case';

const SEVERE = { ...born('1990-03-01'), disability: ['severe'] } as const;
const DAYS: FileDays = { decidedOn: '2026-10-14' };

function refusal(programme: string, file: PaymentFile, until: string): unknown {
  try {
    return paymentMonths(programme, file, civilDate(until)).length;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.message).toMatch(/^[A-Z].*[.]$/);
    return [error.code, error.details['field'] ?? error.details['fact'], error.details['why']];
  }
}

const held = (from: string, resolvedOn: string | null, since?: string) => ({
  from,
  why: 'not-collected' as const,
  resolvedOn,
  ...(since === undefined ? {} : { since }),
});

test.each<[string, FileDays, string, readonly [field: string, why: string]]>([
  [
    'filed after it was decided',
    { ...DAYS, filedOn: '2026-10-15' },
    '2026-12-01',
    ['filedOn', 'out-of-order'],
  ],
  [
    'decided before the certificate',
    { ...DAYS, certificateOn: '2026-10-15' },
    '2026-12-01',
    ['certificateOn', 'out-of-order'],
  ],
  [
    'ended before decided',
    { ...DAYS, ended: ['2026-10-13', 'death'] },
    '2026-12-01',
    ['ended', 'out-of-order'],
  ],
  [
    'moved before decided',
    { ...DAYS, movedFrom: '2026-10-01' },
    '2026-12-01',
    ['moved', 'out-of-order'],
  ],
  ['the last month before the decision', DAYS, '2026-09-30', ['until', 'out-of-order']],
  ['a hundred and twenty-one months', DAYS, '2036-10-01', ['until', 'too-many']],
  ['a day before the law', { decidedOn: '2021-06-30' }, '2021-08-01', ['decidedOn', 'no-law-yet']],
  [
    'held back before decided',
    { ...DAYS, suspensions: [held('2026-10-13', null)] },
    '2026-12-01',
    ['suspensions', 'out-of-order'],
  ],
  [
    'resolved before held back',
    { ...DAYS, suspensions: [held('2026-11-10', '2026-11-09')] },
    '2026-12-01',
    ['suspensions', 'out-of-order'],
  ],
  [
    'held back again before the first is over',
    { ...DAYS, suspensions: [held('2026-11-10', '2026-12-20'), held('2026-12-19', null)] },
    '2026-12-31',
    ['suspensions', 'out-of-order'],
  ],
  [
    'held back again while the first is not over',
    { ...DAYS, suspensions: [held('2026-11-10', null), held('2026-12-19', null)] },
    '2026-12-31',
    ['suspensions', 'out-of-order'],
  ],
  [
    'held back after the end',
    { ...DAYS, ended: ['2026-11-01', 'refuses'], suspensions: [held('2026-11-02', null)] },
    '2026-12-31',
    ['suspensions', 'out-of-order'],
  ],
  [
    'not collected for less than three months',
    { ...DAYS, suspensions: [held('2027-01-31', null, '2026-11-01')] },
    '2027-02-01',
    ['suspensions', 'too-short'],
  ],
])('%s is refused by name', (_, days, until, [field, why]) => {
  const file = fileOf({ facts: SEVERE, ...days });
  expect(refusal('disability-assistance', file, until)).toEqual(['BAD_INPUT', field, why]);
});

test.each([
  ['health-insurance', 'not-monthly'],
  ['tet-gift', 'not-monthly'],
  ['no-such-programme', 'unknown'],
  ['unemployment-benefit', 'not-decided'],
  ['electricity-support', 'not-decided'],
  ['boarding-pupils', 'not-decided'],
])('%s: no decision pays it by the month', (programme, why) => {
  const file = fileOf({ facts: {}, ...DAYS });
  expect(refusal(programme, file, '2026-12-01')).toEqual(['BAD_INPUT', 'programme', why]);
});

test('the social pension before there was one', () => {
  const file = fileOf({ facts: {}, decidedOn: '2025-06-30' });
  expect(refusal('social-pension', file, '2025-12-01')).toEqual([
    'BAD_INPUT',
    'decidedOn',
    'no-law-yet',
  ]);
});

test.each([
  ['care-support', { decidedOn: '2026-10-04' }],
  ['care-support', { filedOn: '2026-10-04', decidedOn: '2026-10-14' }],
  ['disabled-parent-support', { decidedOn: '2025-01-10' }],
  ['facility-care', { decidedOn: '2026-11-10' }],
])('%s %j: from which month it pays nobody told us, so no month is made up', (programme, days) => {
  expect(refusal(programme, fileOf({ facts: {}, ...days }), '2026-12-01')).toEqual([
    'BAD_INPUT',
    'decidedOn',
    'start-unknown',
  ]);
});

test('facts that cannot be are refused as everywhere', () => {
  const unborn = fileOf({ facts: born('2026-10-15'), ...DAYS });
  expect(refusal('child-assistance', unborn, '2026-12-01')).toEqual([
    'BAD_INPUT',
    'birth',
    'future',
  ]);
});

test('a day that is none is refused before anything is reckoned', () => {
  const file = { facts: SEVERE, decidedOn: '2026-02-30' } as unknown as PaymentFile;
  expect(refusal('disability-assistance', file, '2026-12-01')).toEqual([
    'BAD_INPUT',
    'decidedOn',
    'day',
  ]);
});

test('a hundred and twenty months are told, and a file without right says so from the start', () => {
  const file = fileOf({ facts: SEVERE, ...DAYS });
  expect(refusal('disability-assistance', file, '2036-09-30')).toBe(120);
  const healthy = fileOf({ facts: { ...SEVERE, disability: ['none'] }, ...DAYS });
  const [first] = paymentMonths('disability-assistance', healthy, civilDate('2026-10-31'));
  expect(first).toMatchObject({ state: 'stopped', amount: null, why: { key: 'no-right' } });
});
