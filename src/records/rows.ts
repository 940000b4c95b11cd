import { Between, In, IsNull, LessThan, MoreThan, Not } from 'typeorm';
import type {
  EntityManager,
  FindOptionsOrder,
  FindOptionsWhere,
  ObjectLiteral,
  QueryDeepPartialEntity,
} from 'typeorm';
import { AppError } from '../shared/app-error';
import type { Announced } from './announced';
import { insertAtOnce } from './insert-at-once';

/** Conditions for `where`: the operators that mean the same on every engine. */
export {
  Between as between,
  In as oneOf,
  IsNull as empty,
  LessThan as below,
  MoreThan as above,
  Not as not,
};

export type TableOf<E> = new () => E;

export interface Listing<E> {
  readonly where: FindOptionsWhere<E> | FindOptionsWhere<E>[];
  readonly order: FindOptionsOrder<E>;
  /** Most rows to return. */
  readonly take: number;
}

/** From so many rows on they are inserted at once. */
const MANY = 10;

/** What a service sees of the database when it only reads. */
export class Reader {
  constructor(protected readonly manager: EntityManager) {}

  /** On SQLite; for `queries/` where one statement cannot serve both engines well. */
  get embedded(): boolean {
    return this.manager.dataSource.options.type === 'better-sqlite3';
  }

  /** The row, or null. */
  find<E extends ObjectLiteral>(table: TableOf<E>, where: FindOptionsWhere<E>): Promise<E | null> {
    return this.manager.findOneBy(table, where);
  }

  /** The row. @throws AppError NOT_FOUND */
  async get<E extends ObjectLiteral>(table: TableOf<E>, where: FindOptionsWhere<E>): Promise<E> {
    const row = await this.find(table, where);
    if (row === null) throw new AppError('NOT_FOUND', 'There is no such record.');
    return row;
  }

  list<E extends ObjectLiteral>(table: TableOf<E>, listing: Listing<E>): Promise<E[]> {
    return this.manager.find(table, {
      where: listing.where,
      order: listing.order,
      take: listing.take,
    });
  }

  count<E extends ObjectLiteral>(table: TableOf<E>, where: FindOptionsWhere<E>): Promise<number> {
    return this.manager.countBy(table, where);
  }

  /** Names of the tables that have a column, in a fixed order. */
  tablesWith(column: string): readonly string[] {
    return this.manager.dataSource.entityMetadatas
      .filter(({ columns }) => columns.some(({ propertyName }) => propertyName === column))
      .map(({ tableName }) => tableName)
      .sort();
  }

  /** Fixed SQL with `?` places, for `queries/` only. Column values come raw: see `raw-values.ts`. */
  sql<R>(text: string, values: readonly (string | number | null)[]): Promise<R[]> {
    return this.manager.query(text, [...values]);
  }
}

/** What a service sees of the database inside a write. */
export class Writer extends Reader {
  private readonly said: Announced[] = [];

  /** Like `list`, and nobody else changes these rows before the commit. */
  listHeld<E extends ObjectLiteral>(table: TableOf<E>, listing: Listing<E>): Promise<E[]> {
    // SQLite has one writer: whoever wrote since this transaction read is found at its first write.
    return this.manager.find(table, {
      where: listing.where,
      order: listing.order,
      take: listing.take,
      ...(!this.embedded && { lock: { mode: 'pessimistic_write' as const } }),
    });
  }

  /** What `announce` was told so far. */
  get announced(): readonly Announced[] {
    return this.said;
  }

  /** Tells whoever watches once this write is committed; the same thing said twice is told once. */
  announce(event: Announced): void {
    this.said.push(event);
  }

  async insert<E extends ObjectLiteral>(table: TableOf<E>, rows: E | readonly E[]): Promise<void> {
    const list = (Array.isArray(rows) ? rows : [rows]) as E[];
    if (this.embedded && list.length >= MANY) return insertAtOnce(this.manager, table, list);
    if (list.length > 0) await this.manager.insert(table, list as QueryDeepPartialEntity<E>[]);
  }

  /** Changes the matching rows; returns how many matched. Never for a row with a version. */
  async update<E extends ObjectLiteral>(
    table: TableOf<E>,
    where: FindOptionsWhere<E>,
    patch: Partial<E>,
  ): Promise<number> {
    const result = await this.manager.update(table, where, patch as QueryDeepPartialEntity<E>);
    return Number(result.affected);
  }

  /**
   * Changes one row that still has the version that was read, and raises the version.
   * @throws AppError CONFLICT when somebody else was quicker: read again and start over.
   */
  async guardedUpdate<E extends { id: string; version: number }>(
    table: TableOf<E>,
    read: { readonly id: string; readonly version: number },
    patch: Partial<E>,
  ): Promise<void> {
    const where = { id: read.id, version: read.version } as FindOptionsWhere<E>;
    const raised = { ...patch, version: read.version + 1 } as Partial<E>;
    if ((await this.update(table, where, raised)) !== 1) {
      throw new AppError('CONFLICT', 'Somebody else changed this record. Read it again.');
    }
  }

  /** Deletes the matching rows; returns how many. */
  async remove<E extends ObjectLiteral>(
    table: TableOf<E>,
    where: FindOptionsWhere<E>,
  ): Promise<number> {
    const result = await this.manager.delete(table, where);
    return Number(result.affected);
  }
}
