import { WorkingCalendar } from '../../../src/policy';
import { REQUEST_KINDS } from '../../../src/records/entities/privacy-request.entity';
import { dueDays, isOverdue, TERMS } from '../../../src/services/privacy/request-clock';
import { addDays, civilDate } from '../../../src/shared/civil-date';

const UNANNOUNCED = new WorkingCalendar([]);

/** security.md 1.4, Điều 5 Nghị định 356/2025/NĐ-CP: answer, act, act with others, extension. */
const LAW = [
  ['access', 10, 15, 10],
  ['correction', 10, 15, 10],
  ['erasure', 20, 30, 20],
  ['restriction', 15, 20, 15],
  ['objection', 15, 20, 15],
  ['withdrawal', 15, 20, 15],
  ['protection', 15, 15, 15],
] as const;

test('the table of terms is the decree’s, and has every kind', () => {
  expect(LAW.map(([kind]) => kind).sort()).toEqual([...REQUEST_KINDS].sort());
  for (const [kind, days, withOthers, extension] of LAW) {
    expect({ [kind]: TERMS[kind] }).toEqual({ [kind]: { days, withOthers, extension } });
  }
});

describe.each(LAW)('%s', (kind, alone, others) => {
  test.each([
    ['alone', alone],
    ['with-others', others],
  ] as const)('%s: %i days', (who, days) => {
    const received = civilDate('2026-11-23');
    const { actDue } = dueDays(UNANNOUNCED, kind, { received, others: who });
    expect(actDue).toBe(addDays(received, days));
    for (const [step, late] of [
      [-1, false],
      [0, false],
      [1, true],
    ] as const) {
      expect(isOverdue(actDue, addDays(actDue, step))).toBe(late);
    }
  });
});

test.each([
  ['Monday', '2026-11-23', '2026-11-25'],
  ['Thursday: the weekend does not count', '2026-11-26', '2026-11-30'],
  ['Friday', '2026-11-27', '2026-12-01'],
  ['Saturday', '2026-11-28', '2026-12-01'],
  ['Sunday', '2026-11-29', '2026-12-01'],
  ['the eve of Tết: its five days do not count', '2026-02-13', '2026-02-24'],
  ['before 30 April and 1 May, a Thursday and a Friday', '2026-04-29', '2026-05-05'],
  ['before the feast of the Hùng kings, moved to a Monday', '2026-04-24', '2026-04-29'],
  ['New Year’s Eve', '2025-12-31', '2026-01-05'],
  ['before the national day', '2026-08-31', '2026-09-04'],
])('an answer is due in two working days from %s', (_, received, due) => {
  const { answerDue } = dueDays(UNANNOUNCED, 'access', {
    received: civilDate(received),
    others: 'alone',
  });
  expect(answerDue).toBe(due);
  expect(isOverdue(answerDue, addDays(answerDue, -1))).toBe(false);
  expect(isOverdue(answerDue, answerDue)).toBe(false);
  expect(isOverdue(answerDue, addDays(answerDue, 1))).toBe(true);
});

test.each([
  ['a later year has its Tết too', '2031-01-20', '2031-01-29', []],
  ['a day that a notice makes off does not count', '2026-11-23', '2026-11-26', ['2026-11-24']],
] as const)('%s', (_, received, due, off) => {
  const notices = off.map((day) => ({ day: civilDate(day), kind: 'off' as const }));
  const asked = { received: civilDate(received), others: 'alone' } as const;
  expect(dueDays(new WorkingCalendar(notices), 'access', asked).answerDue).toBe(due);
});
