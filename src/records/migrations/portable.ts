import { TableForeignKey, TableIndex } from 'typeorm';
import type { QueryRunner, TableColumnOptions } from 'typeorm';

/**
 * Column words for migrations. All mean the same on every engine; the two whose names differ are chosen
 * here and nowhere else. A column is required unless wrapped in `optional`.
 */
export function words(runner: QueryRunner) {
  const sqlite = runner.dataSource.options.type === 'better-sqlite3';
  return {
    id: (): TableColumnOptions => ({ ...text('id', 36), isPrimary: true }),
    nameKey: (name: string, length: number): TableColumnOptions => ({
      ...text(name, length),
      isPrimary: true,
    }),
    place: (name: string): TableColumnOptions => ({ name, type: 'bigint', isPrimary: true }),
    key: (name: string) => text(name, 36),
    text,
    longText: (name: string): TableColumnOptions => ({ name, type: 'text' }),
    json: (name: string): TableColumnOptions => ({ name, type: 'json' }),
    count: (name: string): TableColumnOptions => ({ name, type: sqlite ? 'integer' : 'int' }),
    flag: (name: string): TableColumnOptions =>
      sqlite ? { name, type: 'boolean' } : { name, type: 'tinyint' },
    vnd: (name: string): TableColumnOptions => ({ name, type: 'bigint' }),
    day: (name: string): TableColumnOptions => ({ name, type: 'date' }),
    instant: (name: string): TableColumnOptions => ({ name, type: 'datetime', precision: 3 }),
    optional: (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true }),
  };
}

/** An index over columns in this order; the name is ours, because unnamed ones look like differences. */
export function index(name: string, ...columnNames: string[]): TableIndex {
  return new TableIndex({ name, columnNames });
}

/** An index that lets no two rows have the same values; rows with a null among them are not compared. */
export function unique(name: string, ...columnNames: string[]): TableIndex {
  return new TableIndex({ name, columnNames, isUnique: true });
}

/** Without both NO ACTIONs written out MariaDB reports a difference for ever. */
export function parent(name: string, columnName: string, table: string): TableForeignKey {
  return new TableForeignKey({
    name,
    columnNames: [columnName],
    referencedTableName: table,
    referencedColumnNames: ['id'],
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  });
}

function text(name: string, length: number): TableColumnOptions {
  return { name, type: 'varchar', length: String(length) };
}
