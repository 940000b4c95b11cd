import { converse } from '../../../src/conversation/converse';
import { WorkingCalendar } from '../../../src/policy';
import type { StaffActor } from '../../../src/services/actor';
import { hoursAt } from '../../../src/services/desk/hours-now';
import { civilDate } from '../../../src/shared/civil-date';
import { anInbound } from '../../support/builders';
import { aChat } from '../../support/chat';
import { useRecords } from '../../support/records';

const records = useRecords();
const officer: StaffActor = { kind: 'staff', id: 'o', role: 'province-officer', unitCodes: 'all' };
const DAY = [
  ['07:30', '11:30'],
  ['13:30', '17:00'],
] as const;
const WEEK = [DAY, DAY, DAY, DAY, DAY, [], []];
const ROWS = [{ validFrom: '2026-01-01', week: WEEK }];

/** 'later 2026-11-30 07:30 sure' for a moment of Vietnam. */
function at(moment: string, calendar = new WorkingCalendar([]), rows = ROWS): string {
  const told = hoursAt(rows, calendar, Date.parse(`${moment}:00+07:00`));
  return told.state === 'later' ? `later ${told.day} ${told.time} ${told.holidays}` : told.state;
}

test.each([
  ['2026-11-23T07:29', 'later 2026-11-23 07:30 sure', 'a minute before'],
  ['2026-11-23T07:30', 'open', 'the first minute'],
  ['2026-11-23T11:29', 'open', 'the last minute of the morning'],
  ['2026-11-23T11:30', 'later 2026-11-23 13:30 sure', 'at noon'],
  ['2026-11-27T17:00', 'later 2026-11-30 07:30 sure', 'Friday evening'],
  ['2026-11-28T09:00', 'later 2026-11-30 07:30 sure', 'Saturday'],
  ['2026-11-29T23:59', 'later 2026-11-30 07:30 sure', 'Sunday night'],
])('at %s the office is: %s (%s)', (moment, told) => {
  expect(at(moment)).toBe(told);
});

// Mùng một Tết Đinh Mùi is 6 February 2027; a notice gives 5 to 11 February, and the 4th, which we reckon off, is worked.
const TET = new WorkingCalendar([
  { day: civilDate('2027-02-04'), kind: 'worked' },
  ...['05', '06', '07', '08', '09', '10', '11'].map((day) => ({
    day: civilDate(`2027-02-${day}`),
    kind: 'off' as const,
  })),
]);

test.each([
  ['2027-02-04T16:59', 'open', 'the last working minute before Tết'],
  ['2027-02-04T17:00', 'later 2027-02-12 07:30 sure', 'the evening before'],
  ['2027-02-06T09:00', 'later 2027-02-12 07:30 sure', 'mùng một'],
  ['2027-02-11T23:59', 'later 2027-02-12 07:30 sure', 'the last day off'],
  ['2027-02-12T07:30', 'open', 'the day after'],
])('around an announced Tết, at %s: %s (%s)', (moment, told) => {
  expect(at(moment, TET)).toBe(told);
});

test('before Tết is announced the day is told as one that may move', () => {
  expect(at('2027-02-06T09:00')).toMatch(/^later 2027-02-\d\d 07:30 unsure$/);
});

test('a Saturday that a notice makes worked has the hours of a Monday', () => {
  const swapped = new WorkingCalendar([{ day: civilDate('2026-11-28'), kind: 'worked' }]);
  expect(at('2026-11-28T09:00', swapped)).toBe('open');
});

test('what no row and no calendar speaks of is not known', () => {
  expect(at('2025-12-31T09:00')).toBe('unknown');
  expect(at('2051-06-01T09:00')).toBe('unknown');
});

test('hours are entered from a day on, once, and withdrawn', async () => {
  const { desk } = aChat(records).chat;
  const hours = {
    validFrom: '2026-01-01',
    week: WEEK.map((day) => day.map(([a, b]) => [a, b] as [string, string])),
    decision: '12/QĐ-UBND',
  };
  expect(await desk.hours.now(officer, null)).toEqual({ state: 'unknown' });
  const id = await desk.hours.add(officer, hours);
  expect(await desk.hours.now(officer, null)).toMatchObject({ state: 'later', time: '13:30' });
  await expect(desk.hours.add(officer, hours)).rejects.toMatchObject({
    details: { why: 'hours-known' },
  });
  const crossed = hours.week.map((day, at) => (at === 0 ? [...day].reverse() : day));
  const wrong = { ...hours, validFrom: '2026-02-01', week: crossed };
  await expect(desk.hours.add(officer, wrong)).rejects.toMatchObject({
    details: { why: 'hours-order' },
  });
  await desk.hours.withdraw(officer, id);
  expect(await desk.hours.now(officer, null)).toEqual({ state: 'unknown' });
  await desk.hours.add(officer, hours);
});

test('an officer of a commune enters the hours of her own commune only', async () => {
  const { desk } = aChat(records).chat;
  const own: StaffActor = { ...officer, role: 'commune-officer', unitCodes: ['04279'] };
  const hours = { validFrom: '2026-01-01', week: WEEK.map(() => []), decision: '12/QĐ-UBND' };
  await desk.hours.add(own, { ...hours, unitCode: '04279' });
  for (const unitCode of ['04282', null]) {
    await expect(desk.hours.add(own, { ...hours, unitCode })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  }
});

describe('a citizen who wants a person hears', () => {
  test('how many wait before her, once, and again when she asks', async () => {
    const test = aChat(records, { converse });
    for (const address of ['a', 'b', 'c']) {
      await test.chat.receive(anInbound({ address, text: 'gặp cán bộ' }));
      await test.chat.idle();
    }
    const before = test.texts().map((text) => /(còn \d+ người|không còn ai)/.exec(text)?.[0]);
    expect(before).toEqual(['không còn ai', 'còn 1 người', 'còn 2 người']);
    await test.chat.receive(anInbound({ address: 'c', text: 'mẹ tôi 82 tuổi' }));
    await test.chat.idle();
    expect(test.texts().at(-1)).not.toContain('chờ trước');
    expect(test.texts().at(-1)).not.toContain('đang chờ');
    await test.chat.receive(anInbound({ address: 'b', text: 'bao giờ đến lượt tôi?' }));
    await test.chat.idle();
    expect(test.texts().at(-1)).toContain('trước bác còn 1 người đang chờ');
  });

  test('when staff work again, and that nobody knows where no hours are written down', async () => {
    const test = aChat(records, { converse });
    await test.say('gặp cán bộ');
    expect(test.texts().at(-1)).toContain('Tôi chưa biết giờ làm việc của cán bộ');
    const week = WEEK.map((day) => day.map(([from, to]) => [from, to] as [string, string]));
    await test.chat.desk.hours.add(officer, { validFrom: '2026-01-01', week, decision: '12/QĐ' });
    records.clock.set('2026-11-28T02:00:00.000Z');
    await test.say('khi nào cán bộ trả lời?');
    expect(test.texts().at(-1)).toContain('làm việc lại lúc 7 giờ 30 thứ Hai, ngày 30/11');
    records.clock.set('2026-11-23T05:00:00.000Z');
  });
});
