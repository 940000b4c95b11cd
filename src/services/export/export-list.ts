import type { ExportPage } from '../../records/queries/export-pages';
import type { Reader } from '../../records/rows';
import type { CivilDate } from '../../shared/civil-date';
import type { TableValue } from '../../spreadsheets/write-table';
import type { Actor, Operation } from '../actor';
import type { ServiceParts } from '../service-parts';

/** One line by column; what is left out is empty. */
export type Line = Readonly<Record<string, TableValue>>;

/** A page of lines, and the key of the last row that was read for it; null at the end. */
export interface LinePage {
  readonly lines: readonly Line[];
  readonly last: string | null;
}

export interface Exporting {
  readonly parts: ServiceParts;
  readonly today: CivilDate;
  /** Who is shown the list: as much of every field as the API shows her. */
  readonly actor: Actor;
  /** 'full' where she gave a reason for the fields of which she is shown a part otherwise. */
  readonly revealed: 'full' | 'part';
}

export interface ExportColumn {
  readonly header: string;
  /** What an actor must be allowed besides the list to be given the column. */
  readonly needs?: Operation;
}

/** A list that can be taken out. */
export interface ExportList {
  /** At most 31 characters: the name of the sheet. */
  readonly title: string;
  readonly needs: Operation;
  readonly columns: Readonly<Record<string, ExportColumn>>;
  page(rows: Reader, page: ExportPage, at: Exporting): Promise<LinePage>;
}

/** The key of the last row of a page; null when no other page follows. */
export function lastOf(found: readonly { readonly id: string }[], take: number): string | null {
  return found.length < take ? null : (found.at(-1)?.id ?? null);
}

/** Rows by what they belong to. */
export function grouped<Row>(
  all: readonly Row[],
  by: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group === undefined) groups.set(by(one), [one]);
    else group.push(one);
  }
  return groups;
}
