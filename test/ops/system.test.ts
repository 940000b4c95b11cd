import { createLogger } from '../../src/ops/logger';
import { clockOn, systemClock, systemIds, systemTokens } from '../../src/ops/system';
import { civilDate, vietnamDay } from '../../src/shared/civil-date';

test('ids made one after another sort in that order', () => {
  const made = Array.from({ length: 2000 }, () => systemIds.next());
  expect(made[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(2000);
});

test('a clock moved to a day shows that day in Vietnam, at the real time of day', () => {
  for (const now of ['2026-11-23T16:59:00Z', '2026-11-23T17:01:00Z', '2028-02-29T01:00:00Z']) {
    const real = { now: () => Date.parse(now) };
    const moved = clockOn(civilDate('2025-07-01'), real);
    expect(vietnamDay(moved.now())).toBe('2025-07-01');
    expect(new Date(moved.now()).toISOString().slice(11)).toBe(
      new Date(now).toISOString().slice(11),
    );
  }
  expect(systemClock.now()).toBeGreaterThan(Date.parse('2026-01-01'));
});

test('codes can be read out and secrets cannot be guessed', () => {
  const codes = Array.from({ length: 500 }, () => systemTokens.code());
  expect(new Set(codes).size).toBe(500);
  for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
  expect(systemTokens.secret()).toMatch(/^[\w-]{43}$/);
  expect(systemTokens.secret()).not.toBe(systemTokens.secret());
});

test('a log line is JSON and withholds what may hold a person or a secret', () => {
  const lines: string[] = [];
  const log = createLogger('info', { write: (line) => void lines.push(line) });
  log.info('turn', { conversation: 'c1', replies: 2 });
  log.warn('send', { displayName: 'Đào', phone: '0912', text: 'mẹ tôi', accessToken: 'abc' });
  log.error('broken', { id: 'e1' });
  const [turn, send, broken] = lines.map((line) => JSON.parse(line));
  expect(turn).toMatchObject({ level: 30, event: 'turn', conversation: 'c1', replies: 2 });
  expect(turn.time).toMatch(/^\d{4}-.*Z$/);
  expect(send).toMatchObject({ displayName: '[withheld]', text: '[withheld]' });
  expect(lines[1]).not.toMatch(/Đào|0912|mẹ tôi|abc/);
  expect(broken.level).toBe(50);
});

test('a quieter level writes less', () => {
  const lines: string[] = [];
  const log = createLogger('error', { write: (line) => void lines.push(line) });
  log.info('turn');
  log.warn('send');
  expect(lines).toEqual([]);
});
