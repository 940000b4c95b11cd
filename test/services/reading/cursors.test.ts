import { Cursors } from '../../../src/services/reading/cursors';
import { testVault } from '../../support/chat';
import { here, province, there } from '../../support/office';
import { testClock } from '../../support/records';

const clock = testClock();
const cursors = new Cursors({ vault: testVault, clock });
const list = { actor: here, name: 'people', asked: { name: 'lo', order: 'name' } };

beforeEach(() => clock.set('2026-11-23T05:00:00.000Z'));

function why(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return (error as { details: { why: string } }).details.why;
  }
}

test('a cursor stands for its place in its own list, and tells nothing of it outside', () => {
  const cursor = cursors.writer(list)(['lo thi on', 'id-1']);
  expect(cursors.read(list, cursor)).toEqual(['lo thi on', 'id-1']);
  expect(cursors.read({ ...list, asked: { order: 'name', name: 'lo' } }, cursor)).toHaveLength(2);
  const text = Buffer.from(cursor, 'base64url').toString('latin1') + cursor;
  for (const secret of ['lo thi', 'id-1', 'people']) expect(text).not.toContain(secret);
});

test.each([
  ['another account', { ...list, actor: there }],
  ['another list', { ...list, name: 'households' }],
  ['another filter', { ...list, asked: { name: 'lo t', order: 'name' } }],
  ['the province', { ...list, actor: province }],
])('a cursor given to %s is foreign', (_whose, other) => {
  const cursor = cursors.writer(other)(['lo thi on', 'id-1']);
  expect(why(() => cursors.read(list, cursor))).toBe('foreign-cursor');
});

test('what was altered, sealed for something else or made up is forged', () => {
  const cursor = cursors.writer(list)(['lo thi on', 'id-1']);
  const altered = cursor.slice(0, -8) + (cursor.endsWith('AAAAAAAA') ? 'BBBBBBBB' : 'AAAAAAAA');
  const elsewhere = testVault.seal('["a"]', 'beneficiary|citizenId|1');
  const made = [altered, elsewhere, '', 'x', 'W10', '💥', 'v1.a.b.c.d', 'x'.repeat(100_000)];
  for (const one of made) expect(why(() => cursors.read(list, one))).toBe('forged-cursor');
});

test('after a day a cursor is stale; just before it is not', () => {
  const cursor = cursors.writer(list)(['lo thi on', 'id-1']);
  clock.pass(24 * 3_600_000);
  expect(cursors.read(list, cursor)).toHaveLength(2);
  clock.pass(1);
  expect(why(() => cursors.read(list, cursor))).toBe('stale-cursor');
});
