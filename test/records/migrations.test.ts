import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../ormconfig';
import { Access1700000000009 } from '../../src/records/migrations/1700000000009-access';
import { HouseholdRecognitionEnrolment1700000000004 } from '../../src/records/migrations/1700000000004-household-recognition-enrolment';
import { SealedResults1700000000018 } from '../../src/records/migrations/1700000000018-sealed-results';
import { ENTITIES, MIGRATIONS } from '../../src/records/schema';
import { readSocialCode } from '../../src/records/social-code';
import { dropUrl, freshUrl } from '../support/records';

let url: string;
let source: DataSource;

beforeEach(async () => {
  url = await freshUrl('_migrations');
  source = await new DataSource(dataSourceOptions(url)).initialize();
});
afterEach(async () => {
  await source.destroy();
  await dropUrl(url);
});

async function drift(): Promise<string[]> {
  const log = await source.driver.createSchemaBuilder().log();
  return log.upQueries.map(({ query }) => query);
}

async function downAll(): Promise<void> {
  for (let left = MIGRATIONS.length; left > 0; left--) await source.undoLastMigration();
}

test('the migrations make exactly the tables that the entities describe', async () => {
  expect(await drift()).not.toEqual([]);
  expect(await source.runMigrations()).toHaveLength(MIGRATIONS.length);
  expect(await drift()).toEqual([]);
});

test('every migration can be taken back and run again', async () => {
  await source.runMigrations();
  await downAll();
  const runner = source.createQueryRunner();
  for (const { tableName } of source.entityMetadatas) {
    expect(await runner.hasTable(tableName)).toBe(false);
  }
  await source.runMigrations();
  expect(await drift()).toEqual([]);
});

test('running the migrations twice changes nothing', async () => {
  await source.runMigrations();
  expect(await source.runMigrations()).toEqual([]);
});

test('every index and foreign key has a name of our own', () => {
  expect(source.entityMetadatas).toHaveLength(ENTITIES.length);
  for (const metadata of source.entityMetadatas) {
    for (const { name } of metadata.indices) expect(name).toMatch(/^(ix|ux)_[a-z_]+$/);
    for (const { name } of metadata.foreignKeys) expect(name).toMatch(/^fk_[a-z_]+$/);
  }
});

test('people who were registered before codes existed are each given one', async () => {
  await source.runMigrations();
  const since = MIGRATIONS.indexOf(HouseholdRecognitionEnrolment1700000000004);
  for (let left = MIGRATIONS.length; left > since; left--) await source.undoLastMigration();
  const columns = 'id, foldedName, displayName, unitCode, lifeStatus, registeredBy, version';
  const values = "'lo thi on', 'Lò Thị Ón', '04630', 'alive', 'system', 1";
  for (const id of ['one', 'two']) {
    await source.query(
      `INSERT INTO beneficiary (${columns}, createdAt, updatedAt)
       VALUES ('${id}', ${values}, '2026-01-01 00:00:00', '2026-01-01 00:00:00')`,
    );
  }
  await source.runMigrations();
  const rows = (await source.query('SELECT code FROM beneficiary')) as { code: string }[];
  expect(rows).toHaveLength(2);
  for (const { code } of rows) expect(readSocialCode(code)).toBe(code);
  expect(rows[0]?.code).not.toBe(rows[1]?.code);
  expect(await drift()).toEqual([]);
});

test('accounts of before become accounts with grants, and go back to what they were', async () => {
  await source.runMigrations();
  const since = MIGRATIONS.indexOf(Access1700000000009);
  for (let left = MIGRATIONS.length; left > since; left--) await source.undoLastMigration();
  const columns = 'id, login, passwordHash, role, unitCode, active, failedAttempts, version';
  const at = "'2026-01-02 03:04:05.678'";
  await source.query(
    `INSERT INTO staff_user (${columns}, createdAt) VALUES
     ('a', 'quantri', 'h1', 'admin', NULL, 1, 0, 3, ${at}),
     ('b', 'mai', 'h2', 'commune-officer', '04630', 0, 4, 7, ${at})`,
  );
  await source.query(
    `INSERT INTO staff_session (id, tokenHash, staffId, expiresAt, idleUntil, createdAt)
     VALUES ('s', 't', 'a', ${at}, ${at}, ${at})`,
  );
  await source.runMigrations();
  const sql = (text: string) => source.query(text) as Promise<Record<string, unknown>[]>;
  expect(await sql('SELECT id, personId, version FROM staff_user ORDER BY id')).toEqual([
    { id: 'a', personId: 'a', version: 3 },
    { id: 'b', personId: 'b', version: 7 },
  ]);
  const grants = await sql('SELECT staffId, role, unitCode FROM staff_grant ORDER BY staffId');
  expect(grants).toEqual([
    { staffId: 'a', role: 'admin', unitCode: null },
    { staffId: 'b', role: 'commune-officer', unitCode: '04630' },
  ]);
  expect(await sql('SELECT id FROM staff_session')).toEqual([]);
  expect(await drift()).toEqual([]);
  // An account to which the administrator gave nothing any more is closed by the way back.
  await source.query(`UPDATE staff_grant SET endedAt = ${at} WHERE staffId = 'a'`);
  for (let left = MIGRATIONS.length; left > since; left--) await source.undoLastMigration();
  const back = await sql('SELECT login, role, unitCode, active FROM staff_user ORDER BY id');
  expect(
    back.map((row) => [row['login'], row['role'], row['unitCode'], Number(row['active'])]),
  ).toEqual([
    ['quantri', 'auditor', null, 0],
    ['mai', 'commune-officer', '04630', 0],
  ]);
});

test('results kept in the clear are gone once they lie under seal, and sealed ones on the way back', async () => {
  await source.runMigrations();
  const since = MIGRATIONS.indexOf(SealedResults1700000000018);
  const back = async () => {
    for (let left = MIGRATIONS.length; left > since; left--) await source.undoLastMigration();
  };
  const keep = () =>
    source.query(
      `INSERT INTO idempotency_key (id, actor, token, requestHash, result, createdAt)
       VALUES ('k', 'staff:mai', 'asked-twice', 'x', '{"sealed":"y"}', '2026-01-01 00:00:00')`,
    );
  const left = () => source.query('SELECT id FROM idempotency_key') as Promise<unknown[]>;
  await back();
  await keep();
  await source.runMigrations();
  expect(await left()).toEqual([]);
  await keep();
  await back();
  expect(await left()).toEqual([]);
});
