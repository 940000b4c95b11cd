import { EventEmitter } from 'node:events';
import { onCrash } from '../../src/ops/last-words';
import { createLogger } from '../../src/ops/logger';
import { createVault } from '../../src/ops/vault';

const lines: string[] = [];
const log = createLogger('info', { write: (line) => void lines.push(line) });
beforeEach(() => void lines.splice(0));

const SEALED = createVault(Buffer.alloc(32, 7)).seal('015149000077', 'beneficiary|citizenId|1');

test.each([
  ['a name', 'Lò Thị Ón'],
  ['a name in NFD', 'Lò Thị Ón'.normalize('NFD')],
  ['an identity number', '015149000077'],
  ['an identity number in groups', '015 149 000 077'],
  ['a telephone', '+84 912.345.678'],
  ['a telephone with a dash', '0912-345-678'],
  ['a number that was made a number', 15_149_000_077],
  ['a seal', SEALED],
  ['a seal inside more', `at ${SEALED}`],
  ['a whole record', { displayName: 'Lo', citizenId: 'x' }],
  ['a list', ['Lo']],
  ['a buffer', Buffer.from('Lo')],
  ['an error', new Error('Lo')],
  ['a very long text', 'x'.repeat(1_001)],
])('%s never reaches a line, whatever the field is called', (_, value) => {
  log.error('turn', { id: value } as never);
  expect(JSON.parse(String(lines[0]))).toMatchObject({ id: '[withheld]' });
});

test.each([
  ['an id', '01933c6e-0000-7000-8000-123456789012'],
  ['a lane', 'turn 01933c6e-0000-7000-8000-123456789012'],
  ['a place in the code', 'Object.parse (/app/dist/src/x.js:120:14) < main (node:internal:3:1)'],
  ['a count', 4_711],
  ['a switch', true],
  ['a key', 'social-pension'],
])('%s does', (_, value) => {
  log.info('turn', { what: value } as never);
  expect(JSON.parse(String(lines[0]))).toMatchObject({ what: value });
});

test('a process that breaks says where, never what was said', () => {
  const process = new EventEmitter();
  let ended = 0;
  onCrash(process, log, () => void (ended += 1));
  process.emit('uncaughtException', new TypeError('cannot read "Lò Thị Ón 015149000077"'));
  process.emit('uncaughtException', 'Lò Thị Ón');
  expect(ended).toBe(2);
  expect(lines.join()).toContain('"kind":"TypeError"');
  expect(lines.join()).toContain('logger.test');
  expect(lines.join()).not.toMatch(/Ón|0151/);
});
