import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../ormconfig';
import { HouseholdRecognitionEnrolment1700000000004 } from '../../src/records/migrations/1700000000004-household-recognition-enrolment';
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
