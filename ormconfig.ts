import 'reflect-metadata';
import Sqlite from 'libsql';
import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import { databaseUrl } from './src/ops/config';
import { ENTITIES, MIGRATIONS } from './src/records/schema';

const COMMON = {
  entities: [...ENTITIES],
  migrations: [...MIGRATIONS],
  migrationsTransactionMode: 'each' as const,
  synchronize: false as const,
};

/**
 * How TypeORM reaches a database. `mariadb://` and `mysql://` name a server; anything else is the path of
 * an SQLite file, or ':memory:'. MariaDB behind a `mysql://` address would report differences for ever.
 */
export function dataSourceOptions(url: string): DataSourceOptions {
  const scheme = /^([a-z]+):\/\//.exec(url)?.[1];
  if (scheme === undefined) {
    return { ...COMMON, type: 'better-sqlite3', driver: Sqlite, database: url };
  }
  if (scheme !== 'mariadb' && scheme !== 'mysql') {
    throw new Error('DATABASE_URL must begin with mariadb:// or mysql://, or be a file path.');
  }
  return {
    ...COMMON,
    type: scheme,
    url,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    dateStrings: ['DATE'],
    poolSize: 10,
  };
}

/**
 * For the TypeORM command line (`-d`), which awaits what it finds here. Made only when awaited: importing
 * this file reads no environment and cannot fail on a wrong one.
 */
export const commandLineSource: PromiseLike<DataSource> = {
  then: (resolve, reject) =>
    Promise.resolve()
      .then(() => new DataSource(dataSourceOptions(databaseUrl())))
      .then(resolve, reject),
};
