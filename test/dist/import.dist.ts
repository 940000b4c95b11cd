import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'libsql';
import { openInstallation } from '../../src/app';
import { loadConfig } from '../../src/ops/config';

const ROOT = join(__dirname, '..', '..');
const ROWS = 10_000;
const HEADER =
  'Họ và tên,Ngày sinh,Số định danh,Xã,Chương trình,Mức hưởng,Hưởng từ ngày,Số QĐ,Ngày QĐ';
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A data folder with two officers and a file of people. */
async function anInstallation(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'an-sinh-import-'));
  folders.push(folder);
  const services = await openInstallation(loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }));
  for (const login of ['mai', 'lan']) {
    const account = { login, role: 'province-officer', unitCode: null } as const;
    await services.staff.create({ kind: 'system', job: 'test' }, account);
  }
  await services.close();
  const people = Array.from({ length: ROWS }, (_, at) => {
    const [name, id] = [nameOf(at), String(15_149_000_000 + at).padStart(12, '0')];
    return `${name},1949,${id},xã Tú Lệ,trợ cấp hưu trí xã hội,540000,01/07/2025,${at}/QĐ,20/06/2025`;
  });
  writeFileSync(join(folder, 'people.csv'), [HEADER, ...people].join('\n'));
  return folder;
}

function nameOf(number: number): string {
  const letters = String(number).replace(/\d/g, (digit) => 'abcdeghikl'.charAt(Number(digit)));
  return `Lò ${letters}`;
}

function run(folder: string, command: string, given: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'dist', 'scripts', `${command}.js`), ...given], {
    cwd: folder,
    env: { PATH: process.env.PATH, DATA_DIR: folder, LOG_LEVEL: 'silent' },
  });
}

async function ended(child: ChildProcess): Promise<string> {
  let said = '';
  child.stdout?.on('data', (piece: Buffer) => (said += piece.toString()));
  child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`it ended with ${code}: ${said}`);
  return said;
}

function countOf(folder: string, table: string): number {
  const database = new Sqlite(join(folder, 'an-sinh.sqlite'), { readonly: true });
  const row = database.prepare(`SELECT COUNT(*) AS many FROM ${table}`).get() as { many: number };
  database.close();
  return row.many;
}

/** Kills the command, as the power would, once it has gone on by this many rows. */
async function killed(child: ChildProcess, folder: string, table: string): Promise<void> {
  const until = countOf(folder, table) + 700;
  while (countOf(folder, table) < until && child.exitCode === null) await wait(5);
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(child.signalCode).toBe('SIGKILL');
  expect(countOf(folder, table)).toBeLessThan(ROWS);
}

const jobOf = (said: string) => String(/^[0-9a-f-]{36}/m.exec(said)?.[0]);

async function exported(folder: string): Promise<unknown> {
  await ended(run(folder, 'export', ['people', '--format', 'json', '--to', 'out.json']));
  return JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
}

test('an import that was killed while reading and while writing ends like one that was not', async () => {
  const clean = await anInstallation();
  const said = await ended(run(clean, 'import', ['people.csv', '--as', 'mai']));
  const wrote = await ended(run(clean, 'import', ['--approve', jobOf(said), '--as', 'lan']));
  process.stdout.write(`${said.split('\n')[0]}\n${wrote.split('\n')[0]}\n`);
  const expected = await exported(clean);
  expect(expected).toHaveLength(ROWS);

  const hurt = await anInstallation();
  const bring = () => run(hurt, 'import', ['people.csv', '--as', 'mai']);
  await killed(bring(), hurt, 'import_row');
  await killed(bring(), hurt, 'import_row');
  const id = jobOf(await ended(bring()));
  await killed(run(hurt, 'import', ['--approve', id, '--as', 'lan']), hurt, 'beneficiary');
  await killed(run(hurt, 'import', ['--resume']), hurt, 'beneficiary');
  await ended(run(hurt, 'import', ['--resume']));
  expect(await exported(hurt)).toEqual(expected);
  expect(countOf(hurt, 'enrolment')).toBe(ROWS);
}, 600_000);

test('the one who brought it may not approve, and a dry run keeps nothing', async () => {
  const folder = await anInstallation();
  writeFileSync(join(folder, 'one.csv'), `${HEADER}\nLò Ón,1949,,xã Tú Lệ,,,,,`);
  const said = await ended(run(folder, 'import', ['one.csv', '--as', 'mai']));
  await expect(
    ended(run(folder, 'import', ['--approve', jobOf(said), '--as', 'mai'])),
  ).rejects.toThrow('Người nhập hoặc người chọn dòng không được tự duyệt.');
  const bad = `${HEADER}\nLò Ón 2,1949,,xã Tú Lệ,,,,,`;
  writeFileSync(join(folder, 'two.csv'), bad);
  await ended(run(folder, 'import', ['two.csv', '--as', 'mai', '--dry-run', '--report', 'r.csv']));
  expect(readFileSync(join(folder, 'r.csv'), 'utf8')).toContain('Hãy viết họ tên bằng chữ.');
  expect(countOf(folder, 'import_job')).toBe(1);
}, 120_000);
