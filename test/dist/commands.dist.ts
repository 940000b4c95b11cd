import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The terminal commands as tsc built them. */

const QUESTION = 'Mẹ tôi 82 tuổi, không có lương hưu, có được trợ cấp gì không?';
const ON = ['--on', '2026-11-23'];
jest.setTimeout(60_000);

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command; `input` null leaves its standard input open and silent. */
function run(
  script: 'ask' | 'chat',
  args: readonly string[],
  input: string | null,
): Promise<Ended> {
  const path = join(__dirname, '..', '..', 'dist', 'scripts', `${script}.js`);
  const child = spawn(process.execPath, [path, ...args]);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  if (input !== null) child.stdin.end(input);
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, out, err })));
}

test('ask and chat give the same answer, and nothing but the answer', async () => {
  const asked = await run('ask', [...ON, QUESTION], '');
  const chatted = await run('chat', ON, `${QUESTION}\n`);
  expect(asked).toMatchObject({ code: 0, err: '' });
  expect(chatted).toMatchObject({ code: 0, err: '' });
  expect(asked.out).toMatch(
    /^Có\. Mẹ bác được hưởng trợ cấp hưu trí xã hội: 540\.000 đồng mỗi tháng\./,
  );
  expect(chatted.out.trim()).toBe(asked.out.trim());
});

test('ask ends by itself though nobody closes its input', async () => {
  expect(await run('ask', [...ON, QUESTION], null)).toMatchObject({ code: 0 });
});

test('further messages come one a line and belong to one conversation', async () => {
  const { out } = await run(
    'ask',
    [...ON, '--json', 'Mẹ tôi 82 tuổi'],
    'Không có lương hưu\n\nVì sao?\n',
  );
  const turns = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(turns).toHaveLength(3);
  expect(turns[1].replies[0]).toMatch(/540\.000/);
  expect(turns[2].replies[0]).toMatch(/Điều 21/);
});

test.each([
  ['a day before any law', ['--on', '2019-01-01', QUESTION], /2021-07-01/],
  ['a day that does not exist', ['--on', '2026-02-30', QUESTION], /YYYY-MM-DD/],
  ['a word for a day', ['--on', 'tomorrow', QUESTION], /YYYY-MM-DD/],
  ['an option that does not exist', ['--loud', QUESTION], /Usage/],
  ['a language we do not speak', ['--language', 'fr', QUESTION], /--language/],
  ['no message', [], /Give a message/],
])('%s is refused with one sentence and code 2', async (_what, args, says) => {
  const { code, out, err } = await run('ask', args, '');
  expect([code, out]).toEqual([2, '']);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(says);
});
