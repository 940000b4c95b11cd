import fc from 'fast-check';
import type { DayNotice } from '../../../src/policy';
import { WorkingCalendar } from '../../../src/policy';
import { publicHolidays } from '../../../src/policy/calendar/public-holidays';
import { isWeekend, weekday } from '../../../src/policy/calendar/weekday';
import { addDays, civilDate } from '../../../src/shared/civil-date';

const reckoned = new WorkingCalendar([]);

/** '04-25..05-03' and single days of a year, as days. */
function daysOf(year: number, text: string): string[] {
  return text.split(' ').flatMap((part) => {
    const [first, last = first] = part.split('..').map((day) => civilDate(`${year}-${day}`));
    const days: string[] = [];
    for (let day = civilDate(String(first)); day <= String(last); day = addDays(day, 1))
      days.push(day);
    return days;
  });
}

/** Each year's days off as officials had them, weekends left out, without days that were swapped for a Saturday. */
test.each([
  [2021, '01-01 02-10..02-16 04-21 04-30 05-03 09-02..09-03'],
  [2022, '01-03 01-31..02-04 04-11 05-02..05-03 09-01..09-02'],
  [2023, '01-02 01-20..01-26 05-01..05-03 09-01 09-04'],
  [2024, '01-01 02-08..02-14 04-18 04-30..05-01 09-02..09-03'],
  [2025, '01-01 01-27..01-31 04-07 04-30..05-01 09-01..09-02'],
  [2026, '01-01 02-16..02-20 04-27 04-30..05-01 09-01..09-02'],
])('%d has the days off that were announced', (year, text) => {
  const announced = daysOf(year, text).filter((day) => !isWeekend(civilDate(day)));
  const ours = daysOf(year, '01-01..12-31')
    .map(civilDate)
    .filter((day) => !isWeekend(day) && !reckoned.works(day));
  expect(ours).toEqual(announced);
});

test.each([
  ['2026-11-23', 'weekday', true],
  ['2026-11-28', 'weekend', false],
  ['2027-02-06', 'tet', false],
  ['2026-04-26', 'hung-kings', false],
  ['2026-04-27', 'made-up', false],
  ['2026-09-01', 'national-day', false],
])('%s is %s', (day, why, works) => {
  expect(reckoned.dayOn(civilDate(day))).toEqual({ day, why, works });
});

test('no year has fewer than eleven days off of its own, and each on a weekend is made up', () => {
  for (let year = 2021; year <= 2050; year++) {
    const days = [...publicHolidays(year)];
    const kept = days.filter(([, why]) => why !== 'made-up');
    const madeUp = days.filter(([, why]) => why === 'made-up');
    expect(kept).toHaveLength(11);
    expect(madeUp).toHaveLength(kept.filter(([day]) => isWeekend(day)).length);
    expect(madeUp.filter(([day]) => isWeekend(day))).toEqual([]);
    expect(days.map(([day]) => day)).toEqual(days.map(([day]) => day).sort());
  }
});

test('a year that we hold no calendar for is refused, not guessed', () => {
  expect(() => reckoned.works(civilDate('2051-03-01'))).toThrow('We hold no calendar for 2051.');
  expect(() => reckoned.works(civilDate('2020-12-31'))).toThrow('We hold no calendar for 2020.');
});

test('Sunday is 0 and Saturday 6, through centuries', () => {
  const days = ['1800-01-05', '2000-02-29', '2026-11-22', '2026-11-28', '2999-12-31'];
  expect(days.map((day) => weekday(civilDate(day)))).toEqual([0, 2, 0, 6, 2]);
});

describe('notices', () => {
  const swap: readonly DayNotice[] = [
    { day: civilDate('2026-08-31'), kind: 'off' },
    { day: civilDate('2026-08-22'), kind: 'worked' },
  ];
  const swapped = new WorkingCalendar(swap);

  test('a Monday is off and the Saturday before it is worked', () => {
    expect(swapped.works(civilDate('2026-08-31'))).toBe(false);
    expect(swapped.works(civilDate('2026-08-22'))).toBe(true);
    expect(reckoned.works(civilDate('2026-08-31'))).toBe(true);
    expect(reckoned.works(civilDate('2026-08-22'))).toBe(false);
  });

  test('a swap alone does not announce the year: Tết does', () => {
    const of = (day: string) => new WorkingCalendar([{ day: civilDate(day), kind: 'off' }]);
    expect(swapped.isAnnounced(2026)).toBe(false);
    expect(of('2026-02-16').isAnnounced(2026)).toBe(true);
    expect(of('2026-02-16').isAnnounced(2027)).toBe(false);
    expect(of('2060-02-16').isAnnounced(2060)).toBe(false);
  });

  test('24 November is not sure from 2026 on until a notice settles it', () => {
    const span = (year: number) =>
      [civilDate(`${year}-11-20`), civilDate(`${year}-11-27`)] as const;
    expect(reckoned.caveats(...span(2026))).toEqual(['no-announcement', 'culture-day']);
    expect(reckoned.caveats(...span(2025))).toEqual(['no-announcement']);
    const settled = new WorkingCalendar([
      { day: civilDate('2026-11-24'), kind: 'worked' },
      { day: civilDate('2026-02-17'), kind: 'off' },
    ]);
    expect(settled.caveats(...span(2026))).toEqual([]);
  });
});

const anyDay = fc
  .integer({ min: 0, max: 10_500 })
  .map((days) => addDays(civilDate('2021-01-05'), days));

test('counting adds up: from one day to a second and on to a third', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(60), fc.nat(60), (from, first, second) => {
      const middle = addDays(from, first);
      const last = addDays(middle, second);
      const parts = reckoned.workingDays(from, middle) + reckoned.workingDays(middle, last);
      expect(reckoned.workingDays(from, last)).toBe(parts);
    }),
  );
});
