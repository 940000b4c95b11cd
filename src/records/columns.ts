import { Column, PrimaryColumn } from 'typeorm';
import type { ColumnOptions } from 'typeorm';

/**
 * The only column kinds of this system: each means the same on SQLite, MariaDB and MySQL. Keys compare
 * byte by byte because the database itself is created utf8mb4_bin (checked when it is opened).
 */
type Presence = 'optional';

/** Whole đồng come back as text from MariaDB; they stay far below 2^53, so Number holds them exactly. */
const vnd = {
  to: (value: number | null) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};

const instant = {
  to: (value: number | null) => (value === null ? null : new Date(value)),
  from: (value: Date | null) => (value === null ? null : value.getTime()),
};

/** Wrapped in an object because MySQL's client parses a JSON column before TypeORM parses it again. */
const wrapped = {
  to: (value: string | null) => (value === null ? null : { sealed: value }),
  from: (value: { sealed: string } | null) => (value === null ? null : value.sealed),
};

/** The row's own key, made by us. */
export function Id(): PropertyDecorator {
  return PrimaryColumn({ type: 'varchar', length: 36 });
}

/** A short name that is the row's key. */
export function NameKey(length: number): PropertyDecorator {
  return PrimaryColumn({ type: 'varchar', length });
}

/** A whole number below 2^53 that is, or is part of, the row's key; made by us, never by the database. */
export function Place(): PropertyDecorator {
  return PrimaryColumn({ type: 'bigint', transformer: vnd });
}

/** Another row's key. */
export function Key(presence?: Presence): PropertyDecorator {
  return column({ type: 'varchar', length: 36 }, presence);
}

/** At most `length` characters; the same constant bounds it where it enters. */
export function Text(length: number, presence?: Presence): PropertyDecorator {
  return column({ type: 'varchar', length }, presence);
}

/** Yes or no; never empty. */
export function Flag(): PropertyDecorator {
  return column({ type: 'boolean' });
}

/** A whole number below 2^31. */
export function Count(presence?: Presence): PropertyDecorator {
  return column({ type: 'int' }, presence);
}

/** Whole đồng. */
export function Vnd(presence?: Presence): PropertyDecorator {
  return column({ type: 'bigint', transformer: vnd }, presence);
}

/** A day, 'YYYY-MM-DD'. */
export function Day(presence?: Presence): PropertyDecorator {
  return column({ type: 'date' }, presence);
}

/** An instant: UTC milliseconds in code, datetime(3) or sortable UTC text in the database. */
export function Instant(presence?: Presence): PropertyDecorator {
  return column({ type: 'datetime', precision: 3, transformer: instant }, presence);
}

/** JSON as text; stored, never queried inside. */
export function Json(presence?: Presence): PropertyDecorator {
  return column({ type: 'simple-json' }, presence);
}

/** A short text sealed by the vault. */
export function Sealed(presence?: Presence): PropertyDecorator {
  return sealed(column({ type: 'text' }, presence));
}

/** Sealed text that may pass MariaDB's 64 kB `text`: bodies, conversation states, verdict traces. */
export function SealedLong(presence?: Presence): PropertyDecorator {
  return sealed(column({ type: 'json', transformer: wrapped }, presence));
}

/** The sealed columns of a table, own and inherited, in order of declaration. */
export function sealedColumns(entity: object): readonly string[] {
  const parent = Object.getPrototypeOf(entity) as object | null;
  return [...(parent === null ? [] : sealedColumns(parent)), ...(sealedOf.get(entity) ?? [])];
}

const sealedOf = new Map<object, string[]>();

function sealed(declare: PropertyDecorator): PropertyDecorator {
  return (target, name) => {
    const known = sealedOf.get(target.constructor) ?? [];
    sealedOf.set(target.constructor, [...known, String(name)]);
    declare(target, name);
  };
}

function column(options: ColumnOptions, presence?: Presence): PropertyDecorator {
  return Column({ ...options, nullable: presence === 'optional' });
}
