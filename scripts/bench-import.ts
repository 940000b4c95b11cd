import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../ormconfig';
import { systemRandom } from '../src/ops/system';
import { openBench } from './bench-api-parts';
import { Progress } from './progress';

/** What one run of the import is told: the database, and the file that is brought into it. */
export interface ImportTask {
  readonly database: string;
  readonly file: string;
}

interface Wanted {
  readonly people: number;
  readonly rows: number;
  readonly kills: number;
}

interface Place {
  readonly folder: string;
  readonly server: string | undefined;
  /** An SQLite file with seeded people, of which copies are used instead of seeding anew. */
  readonly seeded?: string | undefined;
}

const MINUTE = 60_000;
/** The least that invented households have on average, so that there are people enough. */
const PEOPLE_OF_HOUSEHOLD = 3.9;

/**
 * `npm run bench -- import [people] [rows] [kills] [server or seeded file]`: brings a list into an installation with
 * many people, in a process of its own whose memory is watched; then once more, killed again and again at any
 * moment, and compares what stands in the tables. A server (`mariadb://…/name`) is used instead of SQLite, with
 * databases of its own that are dropped first.
 */
export async function benchImport(given: readonly string[]): Promise<void> {
  const [people = 1_000_000, rows = 100_000, kills = 10] = given.slice(0, 3).map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'an-sinh-bench-'));
  const onServer = given[3]?.includes('://') === true;
  const place = onServer
    ? { folder, server: given[3] }
    : { folder, server: undefined, seeded: given[3] };
  try {
    await run({ people, rows, kills }, place);
  } finally {
    rmSync(place.folder, { recursive: true });
  }
}

async function run({ people, rows, kills }: Wanted, place: Place): Promise<void> {
  const file = join(place.folder, 'list.csv');
  writeFileSync(file, listOf(rows));
  const once = { database: await freshDatabase(place, 'once'), file };
  await fillWithPeople(once.database, people, place);
  const killed = { database: await copyOf(once.database, place), file };
  if (place.server !== undefined) await fillWithPeople(killed.database, people, place);

  const clean = await oneRun(once, null);
  report(clean, { people, rows, kills });
  let runs = 0;
  for (; runs < kills; runs++) await oneRun(killed, systemRandom() * (clean.ms / kills) + 500);
  await oneRun(killed, null);
  const [one, other] = [await tablesOf(once.database), await tablesOf(killed.database)];
  console.log(`killed ${runs} times: ${one === other ? 'equal' : 'DIFFERENT'} (${one} ${other})`);
  if (one !== other) process.exitCode = 1;
}

interface Run {
  readonly ms: number;
  /** Seconds of one processor, which say the same on a busy machine. */
  readonly worked: number;
  /** Bytes of resident memory: the most, and the most before the middle. */
  readonly most: number;
  readonly half: number;
}

function report({ ms, worked, most, half }: Run, { people, rows }: Wanted): void {
  console.log(
    `${rows} rows against ${people} people: ${(ms / 1000).toFixed(0)} s, ${((rows * 1000) / ms).toFixed(0)} rows/s ` +
      `(${ms < 5 * MINUTE ? 'within' : 'OVER'} five minutes), ${worked.toFixed(0)} s of a processor, ` +
      `memory at most ${mb(most)} MB, ${mb(half)} MB in the first half`,
  );
}

/** One process that brings the list in as far as it comes. @param killAfter milliseconds; null lets it end */
function oneRun(task: ImportTask, killAfter: number | null): Promise<Run> {
  const began = performance.now();
  const memory: number[] = [];
  let worked = 0;
  const child: ChildProcess = fork(join(__dirname, 'bench-import-run.js'), [JSON.stringify(task)]);
  const watch = setInterval(() => {
    memory.push(residentOf(child.pid));
    worked = Math.max(worked, workedBy(child.pid));
  }, 250);
  const kill = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve, reject) => {
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      if (kill !== null) clearTimeout(kill);
      if (code !== 0 && signal !== 'SIGKILL') return reject(new Error(`the import ended: ${code}`));
      const half = memory.slice(0, memory.length / 2);
      resolve({
        ms: performance.now() - began,
        worked,
        most: Math.max(...memory),
        half: Math.max(...half),
      });
    });
  });
}

/** Resident bytes of a process, as Linux tells them. */
function residentOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Seconds of a processor that a process has used, as Linux tells them in hundredths. */
function workedBy(pid: number | undefined): number {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ').slice(13, 15);
    return (Number(user) + Number(system)) / 100;
  } catch {
    return 0;
  }
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

/** A list of people with identity numbers of their own, every tenth of whom receives something. */
function listOf(rows: number): string {
  const header =
    'Họ và tên,Ngày sinh,Giới tính,Dân tộc,Số định danh,Xã,Chương trình đang hưởng,Mức hưởng,Hưởng từ ngày,Số quyết định,Ngày quyết định';
  const lines = Array.from({ length: rows }, (_, at) => {
    const id = String(15_200_000_000 + at).padStart(12, '0');
    const receives =
      at % 10 === 0 ? 'Trợ cấp hưu trí xã hội,540000,01/07/2025,12/QĐ-UBND,20/06/2025' : ',,,,';
    return `${nameOf(at)},${1930 + (at % 90)},Nữ,Thái,${id},xã Tú Lệ,${receives}`;
  });
  return [header, ...lines].join('\n');
}

const SYLLABLES = ['Lò', 'Thị', 'Ón', 'Sua', 'Mỷ', 'Pàng', 'Vàng', 'Seo', 'Dao', 'Mẩy'];

/** A name for each number, none of them twice. */
function nameOf(at: number): string {
  return Array.from(String(at), (digit) => SYLLABLES[Number(digit)]).join(' ');
}

/** The address of an empty database: a new file of the folder, or one of the server's whose name ends so; dropped first. */
export async function freshDatabase({ folder, server }: Place, name: string): Promise<string> {
  if (server === undefined) return join(folder, `${name}.sqlite`);
  const url = new URL(server);
  const database = `${url.pathname.slice(1)}_${name}`;
  url.pathname = '/mysql';
  const source = await new DataSource({ type: 'mariadb', url: url.toString() }).initialize();
  await source.query(`DROP DATABASE IF EXISTS \`${database}\``);
  await source.query(`CREATE DATABASE \`${database}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  await source.destroy();
  url.pathname = `/${database}`;
  return url.toString();
}

/** SQLite files are copied, once nobody has them open; a server's database is filled anew. */
async function copyOf(database: string, place: Place): Promise<string> {
  if (place.server !== undefined) return freshDatabase(place, 'killed');
  const copy = join(place.folder, 'killed.sqlite');
  copyFileSync(database, copy);
  return copy;
}

async function fillWithPeople(database: string, people: number, { seeded }: Place): Promise<void> {
  if (seeded !== undefined) return copyFileSync(seeded, database);
  const households = Math.ceil(people / PEOPLE_OF_HOUSEHOLD);
  const filling = new Progress('Đang thêm', households, 'hộ');
  const { services } = await openBench(database);
  await services.seed({ households, seed: 1, tell: filling.tell });
  filling.end();
  await services.close();
}

/** What stands in the tables, apart from keys and instants, which are new in every run. */
const TOLD = [
  `SELECT foldedName, birthFrom, birthTo, citizenIdIndex, sex, ethnicity, unitCode, lifeStatus, version
     FROM beneficiary WHERE registeredBy = 'bench-officer'
     ORDER BY foldedName, citizenIdIndex, unitCode, birthFrom`,
  'SELECT COUNT(*) AS people, SUM(version) AS versions FROM beneficiary ORDER BY 1',
  `SELECT b.citizenIdIndex, e.programme, e.amount, e.decision, e.decidedOn, e.validFrom, e.validTo, e.because
     FROM enrolment e JOIN beneficiary b ON b.id = e.beneficiaryId WHERE e.recordedBy = 'bench-officer'
     ORDER BY b.citizenIdIndex, e.programme, e.validFrom`,
  `SELECT rowNumber, state, findings, citizenIdIndex, nameIndex, unitCode, registered
     FROM import_row ORDER BY rowNumber`,
  'SELECT state, fileHash, contentHash, units FROM import_job ORDER BY fileHash',
];

async function tablesOf(database: string): Promise<string> {
  const source = await new DataSource(dataSourceOptions(database)).initialize();
  const hash = createHash('sha256');
  for (const sql of TOLD) {
    for (let from = 0, rows = 1; rows > 0; from += 50_000) {
      const page: object[] = await source.query(`${sql} LIMIT 50000 OFFSET ${from}`);
      for (const row of page) hash.update(JSON.stringify(row));
      rows = page.length;
    }
  }
  await source.destroy();
  return hash.digest('hex').slice(0, 12);
}
