import Sqlite from 'libsql';
import { createPool } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';

/** Rows of a statement, by the driver alone. */
export type HandRows = (sql: string, values: readonly string[]) => Promise<Row[]>;
export type Row = Readonly<Record<string, string | number | null>>;

/** @param database the path of an SQLite file or a server's address */
export async function handRows(database: string): Promise<HandRows> {
  if (!database.includes('://')) return sqliteRows(new Sqlite(database));
  const uri = database.replace(/^mariadb:/, 'mysql:');
  const pool = createPool({ uri, charset: 'utf8mb4_bin', dateStrings: true, connectionLimit: 10 });
  return async (sql, values) => {
    const [rows] = await pool.query<(Row & RowDataPacket)[]>(sql, [...values]);
    return rows;
  };
}

function sqliteRows(file: Sqlite.Database): HandRows {
  file.pragma('cache_size = -131072');
  const prepared = new Map<string, Sqlite.Statement>();
  return async (sql, values) => {
    const statement = prepared.get(sql) ?? file.prepare(sql);
    prepared.set(sql, statement);
    return statement.all(...values) as Row[];
  };
}
