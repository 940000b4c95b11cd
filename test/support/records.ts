import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../ormconfig';
import { Database } from '../../src/records/database';
import { ENTITIES } from '../../src/records/schema';
import type { Clock, Ids } from '../../src/shared/ports';

/** A clock that stands still until it is told otherwise. */
export interface TestClock extends Clock {
  set(instant: string): void;
  pass(ms: number): void;
}

/** Stands at noon in Vietnam on 23 November 2026. */
export function testClock(): TestClock {
  let now = Date.parse('2026-11-23T05:00:00.000Z');
  return {
    now: () => now,
    set: (instant) => void (now = Date.parse(instant)),
    pass: (ms) => void (now += ms),
  };
}

/** 00000000-0000-7000-8000-000000000001, …2 and so on: they order like real ones. */
export function countedIds(): Ids {
  let last = 0;
  return { next: () => `00000000-0000-7000-8000-${String(++last).padStart(12, '0')}` };
}

/** Which engine the suite runs on: the one that TEST_DATABASE_URL names, else SQLite in memory. */
export const ON_SERVER = process.env.TEST_DATABASE_URL !== undefined;

/**
 * The database of this test process: in memory, or one of its own on the server (dropped and created).
 * @param suffix keeps a second database of the same process apart
 */
export async function freshUrl(suffix = ''): Promise<string> {
  const server = process.env.TEST_DATABASE_URL;
  if (server === undefined) return ':memory:';
  const url = new URL(server);
  const name = `${url.pathname.slice(1)}_${process.env.JEST_WORKER_ID ?? '0'}${suffix}`;
  await onServer(`DROP DATABASE IF EXISTS \`${name}\``);
  await onServer(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  url.pathname = `/${name}`;
  return url.toString();
}

/** Removes what `freshUrl` made. */
export async function dropUrl(url: string): Promise<void> {
  if (ON_SERVER) await onServer(`DROP DATABASE IF EXISTS \`${new URL(url).pathname.slice(1)}\``);
}

export interface TestRecords {
  readonly db: Database;
  readonly clock: TestClock;
  readonly ids: Ids;
  /** For a second connection; only a server has one. */
  url(): string;
}

/** A migrated database, and how it is emptied. */
interface Opened {
  readonly db: Database;
  readonly url: string;
  readonly clock: TestClock;
  readonly ids: Ids;
  readonly empty: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The one database of all files of a bundle: migrating for each of them takes longer than their tests. */
let kept: Promise<Opened> | null = null;
let isKept = false;

/** Every `useRecords` of this process shares one database from now on; it is closed when all tests are done. */
export function keepRecords(): void {
  isKept = true;
  afterAll(async () => (await kept)?.close());
}

/** A migrated database for a test file; every test begins with empty tables. */
export function useRecords(): TestRecords {
  let opened: Opened;

  beforeAll(async () => {
    opened = await (isKept ? (kept ??= opening()) : opening());
  });
  afterAll(() => (isKept ? undefined : opened.close()));
  beforeEach(async () => {
    opened.clock.set('2026-11-23T05:00:00.000Z');
    await opened.empty();
  });
  return {
    get db() {
      return opened.db;
    },
    clock: later(() => opened.clock),
    ids: later(() => opened.ids),
    url: () => opened.url,
  };
}

async function opening(): Promise<Opened> {
  const [clock, ids] = [testClock(), countedIds()];
  const url = await freshUrl();
  const db = await openAt(url, { clock, ids });
  await db.migrate();
  const cleaner = ON_SERVER ? await new DataSource(dataSourceOptions(url)).initialize() : null;
  return {
    ...{ db, url, clock, ids },
    empty: () =>
      cleaner === null
        ? db.read((rows) => empty((sql) => rows.sql(sql, [])))
        : empty((sql) => cleaner.query(sql)),
    close: async () => {
      await cleaner?.destroy();
      await db.close();
      await dropUrl(url);
    },
  };
}

/** Stands for what is there once the tests begin. */
function later<T extends object>(get: () => T): T {
  return new Proxy({} as T, { get: (_none, key) => Reflect.get(get(), key) as unknown });
}

/** Opens without migrating. */
export function openAt(url: string, parts: { clock: Clock; ids: Ids }): Promise<Database> {
  return Database.open({ source: dataSourceOptions(url), ...parts, random: () => 0.5 });
}

/** Children first: foreign keys hold. */
async function empty(run: (sql: string) => Promise<unknown>): Promise<void> {
  const tables = ENTITIES.map((entity) => tableName(entity.name)).reverse();
  for (const table of tables) await run(`DELETE FROM ${table}`);
}

function tableName(entity: string): string {
  return entity.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}

async function onServer(sql: string): Promise<void> {
  const url = new URL(String(process.env.TEST_DATABASE_URL));
  url.pathname = '/mysql';
  const source = await new DataSource({ type: 'mariadb', url: url.toString() }).initialize();
  await source.query(sql);
  await source.destroy();
}
