import fc from 'fast-check';
import type { ClockMark, DayNotice, Term } from '../../../src/policy';
import { lastDay, latestStart, legalClock, WorkingCalendar } from '../../../src/policy';
import { addDays, civilDate } from '../../../src/shared/civil-date';

const reckoned = new WorkingCalendar([]);
const working = (days: number): Term => ({ days, counts: 'working', laws: [] });
const calendarDays = (days: number): Term => ({ days, counts: 'calendar', laws: [] });

/** 'nhận 2026-10-05, hỏi 2026-10-07, đủ 2026-10-12, xong 2026-10-20' */
function marksOf(story: string): ClockMark[] {
  const does = { nhận: 'start', hỏi: 'stop', đủ: 'start', xong: 'end' } as const;
  return story.split(', ').map((part) => {
    const [word, day] = part.split(' ');
    return { does: does[word as keyof typeof does], on: civilDate(String(day)) };
  });
}

// Each row: what it shows; days of the term; what happened; the last day.
test.each([
  ['bảy ngày làm việc, không vướng gì', 7, 'nhận 2026-10-05', '2026-10-14'],
  ['nhận thứ Sáu: thứ Hai là ngày thứ nhất', 7, 'nhận 2026-10-09', '2026-10-20'],
  ['nhận thứ Bảy: thứ Hai cũng là ngày thứ nhất', 7, 'nhận 2026-10-10', '2026-10-20'],
  ['qua Tết Đinh Mùi 2027', 7, 'nhận 2027-02-01', '2027-02-17'],
  ['nhận ngày làm việc cuối trước Tết', 3, 'nhận 2027-02-03', '2027-02-15'],
  ['nhận trong Tết', 3, 'nhận 2027-02-06', '2027-02-15'],
  ['qua 30/4 và 1/5', 3, 'nhận 2027-04-28', '2027-05-05'],
  ['Giỗ Tổ rơi Chủ nhật, nghỉ bù thứ Hai', 1, 'nhận 2026-04-24', '2026-04-28'],
  ['qua Quốc khánh', 3, 'nhận 2026-08-31', '2026-09-07'],
  ['qua Tết Dương lịch', 1, 'nhận 2026-12-31', '2027-01-04'],
  ['mười ngày làm việc', 10, 'nhận 2025-07-01', '2025-07-15'],
  ['khuyết tật: 20 ngày họp và 5 ngày cấp giấy', 25, 'nhận 2026-10-05', '2026-11-09'],
  ['mai táng: 3 ngày làm việc', 3, 'nhận 2026-10-07', '2026-10-12'],
])('%s', (_what, days, story, due) => {
  const marks = marksOf(story);
  const seen = civilDate(String(marks[0]?.on));
  expect(legalClock(reckoned, { term: working(days), marks, on: seen })).toMatchObject({
    dueOn: due,
    used: 0,
    left: days,
  });
});

describe('dừng và tiếp', () => {
  const at = (story: string, on: string, term: Term | null = working(7)) =>
    legalClock(reckoned, { term, marks: marksOf(story), on: civilDate(on) });

  test('hỏi thêm giấy thì đồng hồ dừng; chưa ai biết ngày hẹn', () => {
    expect(at('nhận 2026-10-05, hỏi 2026-10-07', '2026-10-30')).toMatchObject({
      state: 'stopped',
      used: 2,
      left: 5,
      dueOn: null,
      overdue: false,
    });
  });

  test('đủ giấy thì chạy tiếp phần còn lại, từ ngày sau', () => {
    expect(at('nhận 2026-10-05, hỏi 2026-10-07, đủ 2026-10-12', '2026-10-14')).toMatchObject({
      state: 'running',
      used: 4,
      left: 3,
      dueOn: '2026-10-19',
      overdue: false,
    });
  });

  test('hỏi ngay ngày nhận: chưa mất ngày nào', () => {
    const clock = at('nhận 2026-10-05, hỏi 2026-10-05, đủ 2026-10-12', '2026-10-12');
    expect(clock).toMatchObject({ used: 0, left: 7, dueOn: '2026-10-21' });
  });

  test('hỏi đúng ngày cuối: khi đủ giấy thì phải xong ngay ngày làm việc đó', () => {
    const story = 'nhận 2026-10-05, hỏi 2026-10-14';
    expect(at(story, '2026-10-20')).toMatchObject({ left: 0, dueOn: null, overdue: false });
    expect(at(`${story}, đủ 2026-10-24`, '2026-10-24')).toMatchObject({ dueOn: '2026-10-26' });
  });

  test('hỏi khi đã quá hạn: vẫn là quá hạn, hỏi thêm không cứu được', () => {
    const story = 'nhận 2026-10-05, hỏi 2026-10-16';
    expect(at(story, '2026-10-20')).toMatchObject({ overdue: true, dueOn: '2026-10-14' });
    expect(at(`${story}, đủ 2026-11-02`, '2026-11-02')).toMatchObject({
      overdue: true,
      dueOn: '2026-10-14',
    });
  });

  test.each([
    ['một ngày trước hạn', '2026-10-13', false, 1],
    ['đúng ngày hạn', '2026-10-14', false, 0],
    ['một ngày sau hạn', '2026-10-15', true, 0],
  ])('%s', (_what, on, overdue, left) => {
    expect(at('nhận 2026-10-05', on)).toMatchObject({ overdue, left, dueOn: '2026-10-14' });
  });

  test.each([
    ['xong đúng hạn', '2026-10-14', false],
    ['xong sau hạn', '2026-10-15', true],
  ])('%s thì về sau vẫn vậy', (_what, ends, overdue) => {
    const clock = at(`nhận 2026-10-05, xong ${ends}`, '2026-12-01');
    expect(clock).toMatchObject({ state: 'ended', overdue, dueOn: '2026-10-14' });
  });

  test('luật không cho số ngày: không có hạn, vẫn đếm ngày làm việc', () => {
    expect(at('nhận 2026-10-05', '2026-10-14', null)).toMatchObject({
      term: null,
      used: 7,
      left: null,
      dueOn: null,
      overdue: false,
    });
  });

  test('ngày thường thì đếm mọi ngày; hạn rơi Chủ nhật lùi sang thứ Hai', () => {
    const clock = at('nhận 2026-10-03', '2026-10-10', calendarDays(15));
    expect(clock).toMatchObject({ used: 7, left: 8, dueOn: '2026-10-19' });
  });

  test('việc ghi sau ngày được hỏi thì chưa xảy ra', () => {
    const story = 'nhận 2026-10-05, hỏi 2026-10-07, đủ 2026-10-12';
    expect(at(story, '2026-10-06')).toMatchObject({ state: 'running', dueOn: '2026-10-14' });
  });

  test('năm chưa có thông báo thì nói ra, kể cả khi hạn sang năm sau', () => {
    const notice = [{ day: civilDate('2026-02-17'), kind: 'off' }] as const;
    const announced = new WorkingCalendar(notice);
    const clock = (story: string) =>
      legalClock(announced, {
        term: working(7),
        marks: marksOf(story),
        on: civilDate('2026-12-28'),
      });
    expect(clock('nhận 2026-12-01').caveats).toEqual([]);
    expect(clock('nhận 2026-12-28').caveats).toEqual(['no-announcement']);
  });
});

const anyDay = fc
  .integer({ min: 0, max: 9_000 })
  .map((days) => addDays(civilDate('2021-07-01'), days));
const anyTerm = fc.record({
  left: fc.nat(30),
  counts: fc.constantFrom('working' as const, 'calendar' as const),
});
const near = (from: ReturnType<typeof civilDate>) => fc.nat(60).map((days) => addDays(from, days));

test('one more day off never brings the last day forward, and never a worked one back', () => {
  fc.assert(
    fc.property(
      anyDay,
      anyTerm,
      fc.array(fc.nat(60), { maxLength: 5 }),
      fc.nat(60),
      (from, term, others, one) => {
        const notice = (kind: DayNotice['kind']) => (days: number) => ({
          day: addDays(from, days),
          kind,
        });
        const rest = others.filter((days) => days !== one).map(notice('off'));
        const due = lastDay(new WorkingCalendar(rest), { from, ...term });
        const later = lastDay(new WorkingCalendar([...rest, notice('off')(one)]), {
          from,
          ...term,
        });
        const sooner = lastDay(new WorkingCalendar([...rest, notice('worked')(one)]), {
          from,
          ...term,
        });
        expect(later >= due).toBe(true);
        expect(sooner <= due).toBe(true);
      },
    ),
  );
});

test('a later start and a longer term never end earlier; the last day is worked', () => {
  fc.assert(
    fc.property(anyDay, anyTerm, fc.nat(20), (from, term, more) => {
      const due = lastDay(reckoned, { from, ...term });
      expect(reckoned.works(due)).toBe(true);
      expect(lastDay(reckoned, { ...term, from: addDays(from, more) }) >= due).toBe(true);
      expect(lastDay(reckoned, { ...term, from, left: term.left + more }) >= due).toBe(true);
    }),
  );
});

test('the latest start is the last one that is due in time', () => {
  fc.assert(
    fc.property(anyDay, anyTerm, (by, term) => {
      const start = latestStart(reckoned, { ...term, by });
      expect(lastDay(reckoned, { ...term, from: start }) <= by).toBe(true);
      expect(lastDay(reckoned, { ...term, from: addDays(start, 1) }) > by).toBe(true);
    }),
  );
});

test('working days that were used and are left make the term, until it runs out', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 1, max: 30 }),
      fc.nat(40),
      fc.nat(40),
      (from, days, a, b) => {
        const stop = addDays(from, a);
        const marks: ClockMark[] = [
          { on: from, does: 'start' },
          { on: stop, does: 'stop' },
          { on: addDays(stop, b), does: 'start' },
        ];
        const on = addDays(stop, b);
        const clock = legalClock(reckoned, { term: working(days), marks, on });
        expect(clock.used).toBe(reckoned.workingDays(from, stop));
        expect(clock.left).toBe(Math.max(0, days - clock.used));
      },
    ),
  );
});

test('waiting for papers never costs the office a day, and gives it none', () => {
  fc.assert(
    fc.property(
      anyDay.chain((from) => fc.tuple(fc.constant(from), near(from))),
      fc.nat(30),
      ([from, stop], wait) => {
        const resumed = addDays(stop, wait);
        const marks: ClockMark[] = [
          { on: from, does: 'start' },
          { on: stop, does: 'stop' },
          { on: resumed, does: 'start' },
        ];
        const { dueOn } = legalClock(reckoned, { term: working(30), marks, on: resumed });
        const had = reckoned.workingDays(from, stop);
        if (had >= 30 || dueOn === null) return;
        expect(had + reckoned.workingDays(resumed, dueOn)).toBe(30);
      },
    ),
  );
});
