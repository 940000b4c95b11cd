import { CalendarNotice } from '../../../src/records/entities/calendar-notice.entity';
import type { NewNotice } from '../../../src/services/calendar/calendar.service';
import { here, province } from '../../support/office';
import { useRecords } from '../../support/records';
import { filesOf } from './file-story';

const records = useRecords();
const { calendar } = filesOf(records);

const TET: NewNotice = {
  days: [
    { day: '2027-02-05', kind: 'off', name: 'Tết Âm lịch' },
    { day: '2027-02-08', kind: 'off', name: 'Tết Âm lịch' },
    { day: '2027-02-13', kind: 'worked', name: 'Làm bù cho ngày 31/12' },
  ],
  decision: 'Thông báo 9/TB-BNV',
  decidedOn: '2026-11-20',
};
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string; details?: { why?: string; field?: string } }) =>
      error.details?.why ?? error.details?.field ?? error.code,
  );

test('a year without a notice is reckoned, and says so', async () => {
  const year = await calendar().year({ kind: 'visitor' }, 2027);
  expect(year.announced).toBe(false);
  expect(year.days.map(({ day }) => day).slice(0, 7)).toEqual([
    '2027-01-01',
    '2027-02-04',
    '2027-02-05',
    '2027-02-06',
    '2027-02-07',
    '2027-02-08',
    '2027-02-09',
  ]);
  expect(year.days.every(({ works, notice }) => !works && notice === null)).toBe(true);
});

test('a notice fixes its days, with its number, and the year is announced', async () => {
  await calendar().add(province, TET);
  const { announced, days } = await calendar().year({ kind: 'visitor' }, 2027);
  expect(announced).toBe(true);
  const saturday = days.find(({ day }) => day === '2027-02-13');
  expect(saturday).toMatchObject({
    works: true,
    why: 'notice',
    notice: { decision: 'Thông báo 9/TB-BNV', enteredBy: 'lan' },
  });
});

test('a day has one notice; a withdrawn one gives way, and is kept', async () => {
  const id = await calendar().add(province, TET);
  expect(await refused(calendar().add(province, TET))).toBe('day-known');
  expect(await refused(calendar().withdraw(province, { id, version: 2 }))).toBe('old-version');
  await calendar().withdraw(province, { id, version: 1 });
  expect(await refused(calendar().withdraw(province, { id, version: 2 }))).toBe('old-version');
  await calendar().add(province, { ...TET, days: TET.days.slice(0, 1) });
  const rows = await records.db.read((all) => all.count(CalendarNotice, { day: '2027-02-05' }));
  expect(rows).toBe(2);
});

test('of two who enter the same notice at once one wins', async () => {
  const outcomes = await Promise.all([1, 2].map(() => refused(calendar().add(province, TET))));
  expect(outcomes.sort()).toEqual(['day-known', 'done']);
});

test.each<[string, Partial<NewNotice>]>([
  ['days', { days: [] }],
  ['no-such-notice', { days: [0, 1].map(() => ({ day: '2027-02-05', kind: 'off', name: 'Tết' })) }],
  ['no-calendar', { days: [{ day: '2051-02-05', kind: 'off', name: 'Tết' }] }],
  ['days.0.day', { days: [{ day: '2027-02-30', kind: 'off', name: 'Tết' }] }],
  ['days.0.name', { days: [{ day: '2027-02-05', kind: 'off', name: ' ' }] }],
  ['decision', { decision: 'x' }],
])('a wrong notice is refused: %s', async (why, says) => {
  expect(await refused(calendar().add(province, { ...TET, ...says }))).toBe(why);
});

test('days off are the province’s to enter; a year beyond our calendar is refused', async () => {
  expect(await refused(calendar().add(here, TET))).toBe('FORBIDDEN');
  expect(await refused(calendar().year(here, 2051))).toBe('no-calendar');
});
