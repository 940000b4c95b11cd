import type { DataSource } from 'typeorm';

/** On SQLite, with the one connection that TypeORM shares. */
export function isEmbedded({ options }: DataSource): boolean {
  return options.type === 'better-sqlite3';
}

/** Sets the embedded engine, or checks the server. @throws Error when the server does not compare byte by byte */
export async function prepareEngine(source: DataSource): Promise<void> {
  if (isEmbedded(source)) {
    await source.query('PRAGMA journal_mode = WAL');
    await source.query('PRAGMA synchronous = FULL');
    await source.query('PRAGMA foreign_keys = ON');
    await source.query('PRAGMA busy_timeout = 5000');
    // Kilobytes: the indexes of a million people do not fit the usual two megabytes.
    await source.query('PRAGMA cache_size = -131072');
    return;
  }
  const [row] = await source.query<{ name: string }[]>('SELECT @@collation_database AS name');
  if (row?.name !== 'utf8mb4_bin') {
    throw new Error(
      `The database compares text by ${String(row?.name)}; create it with CHARACTER SET utf8mb4 COLLATE utf8mb4_bin.`,
    );
  }
}
