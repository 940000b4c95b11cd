import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The commands of an office as tsc built them, on a data folder that was empty. */

const folder = mkdtempSync(join(tmpdir(), 'an-sinh-office-'));
jest.setTimeout(120_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as it would be typed behind `node dist/scripts/`. */
function run(script: string, ...args: string[]): Promise<Ended> {
  const path = join(__dirname, '..', '..', 'dist', 'scripts', `${script}.js`);
  const child = spawn(process.execPath, [path, ...args], {
    env: { PATH: process.env.PATH, DATA_DIR: folder, LOG_LEVEL: 'silent' },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

const DAYS = ['--from', '2026-11-01', '--to', '2026-11-30'];

test('a partner is added, shown, given another key and ended', async () => {
  const terms = ['--name', 'Bảo hiểm xã hội', '--scope', 'beneficiary.list', '--province'];
  const added = await run('partner', 'add', 'bhxh-tinh', ...terms);
  expect(added).toMatchObject({ code: 0, err: '' });
  const key = added.out.trim().split('\n').at(-1) ?? '';
  expect(key).toMatch(/^[\w-]{40,}$/);
  const shown = await run('partner', 'list');
  expect(shown.out).toContain('bhxh-tinh  Bảo hiểm xã hội');
  expect(shown.out).not.toContain(key);
  expect(await run('partner', 'rotate', 'bhxh-tinh')).toMatchObject({ code: 0, err: '' });
  expect(await run('partner', 'end', 'bhxh-tinh')).toMatchObject({ code: 0, err: '' });
});

test.each([
  ['audit-verify', [], /nguyên vẹn: \d+ dòng/],
  ['retain', ['--dry-run'], /^Sẽ làm \(chưa làm gì\):/],
  ['retain', [], /^Đã làm:/],
  ['keys', ['status'], /khóa chủ +đang niêm phong/],
  ['documents', ['--check'], /^$/],
  ['schema-changes', [], /^$/],
])('%s %j does its work', async (script, args, says) => {
  const { code, out, err } = await run(script, ...args);
  expect([code, out]).toEqual([0, expect.stringMatching(says)]);
  expect(err).not.toMatch(/^\s+at /m);
});

test('audit says that nobody read', async () => {
  const { code, out, err } = await run('audit', 'reads', '--of', 'nobody', ...DAYS);
  expect([code, out, err.trim()]).toEqual([0, '', 'Không có lần đọc nào.']);
});

test.each([
  ['partner', ['dance', 'x'], /^Cách dùng/],
  ['partner', ['add', 'abc', '--name', 'a', '--scope', 'fly', '--province'], /việc “fly”/],
  ['partner', ['rotate', 'nobody', '--signing-key', 'no-such-file'], /no-such-file/],
  ['partner', ['rotate', 'nobody'], /Không có đối tác này/],
  ['audit', ['reads'], /^Cách dùng/],
  ['audit', ['reads', '--by', 'nobody', ...DAYS], /Không có tài khoản nobody/],
  ['audit-verify', ['--loud'], /^Cách dùng/],
  ['retain', ['--loud'], /^Cách dùng/],
  ['keys', ['dance'], /^Cách dùng/],
  ['documents', ['--loud'], /^Usage/],
  ['documents', ['--drop', '../schema.graphql'], /^No \.\.\/schema\.graphql/],
  ['schema-changes', ['--loud'], /^Usage/],
])('%s %j is refused in words, with code 2', async (script, args, says) => {
  const { code, out, err } = await run(script, ...args);
  expect([code, out, err]).toEqual([2, '', expect.stringMatching(says)]);
  expect(err).not.toMatch(/^\s+at /m);
});
