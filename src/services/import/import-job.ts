import { createHash } from 'node:crypto';
import { ImportJob } from '../../records/entities/import-job.entity';
import type { ImportRow } from '../../records/entities/import-row.entity';
import type { Reader } from '../../records/rows';
import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import type { Vault } from '../../shared/ports';
import type { Actor } from '../actor';
import { scopeOf, writerOf } from '../actor';
import { openJson, placeOf, sealJson } from '../sealed-json';
import type { RowRead } from './read-row';
import { readRow } from './read-row';
import type { RowCells } from './row-notes';

/** Called after each block of rows. */
export type OnProgress = (rows: number) => void;

/** The job, if the actor brought it or serves all its communes. @throws AppError NOT_FOUND */
export async function jobInSight(rows: Reader, actor: Actor, id: string): Promise<ImportJob> {
  const job = await rows.get(ImportJob, { id });
  if (!isInSight(actor, job)) throw new AppError('NOT_FOUND', 'There is no such record.');
  return job;
}

/** Whether the actor brought the job or serves all its communes. */
export function isInSight(actor: Actor, { uploadedBy, units }: ImportJob): boolean {
  const scope = scopeOf(actor);
  if (uploadedBy === writerOf(actor) || scope === 'all') return true;
  return units.length > 0 && units.every((unit) => scope.includes(unit));
}

/** SHA-256 in hexadecimal digits. */
export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A row's cells under seal. */
export function sealCells(vault: Vault, rowId: string, cells: RowCells): string {
  return sealJson(vault, placeOf('import_row', 'cells', rowId), cells);
}

/** What a stored row says; its commune is the one that was settled when it was read. */
export function readStored(vault: Vault, row: ImportRow, on: CivilDate): RowRead {
  const cells = openJson<RowCells>(vault, placeOf('import_row', 'cells', row.id), row.cells);
  return readRow(cells ?? {}, { on, ownCommune: row.unitCode });
}
