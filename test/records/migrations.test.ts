import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../ormconfig';
import { ENTITIES, MIGRATIONS } from '../../src/records/schema';
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
