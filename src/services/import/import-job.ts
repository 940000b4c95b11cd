import { createHash } from 'node:crypto';
import { ImportJob } from '../../records/entities/import-job.entity';
import type { ImportRow } from '../../records/entities/import-row.entity';
import type { Reader } from '../../records/rows';
import { AppError } from '../../shared/app-error';
import { vietnamDay } from '../../shared/civil-date';
import type { ByteSource, Vault } from '../../shared/ports';
import { piecesOf } from '../../spreadsheets/byte-source';
import type { Actor } from '../actor';
import { scopeOf, writerOf } from '../actor';
import { openJson, placeOf, sealJson } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { FORM_KEYS, formOf } from '../forms';
import type { FormKey } from '../forms';
import { readRow } from './read-row';
import type { RowCells } from './row-notes';
import type { RowRead } from './row-says';

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
  if (uploadedBy === writerOf(actor) || typeof scope === 'string') return true;
  return units.length > 0 && units.every((unit) => scope.includes(unit));
}

/** SHA-256 in hexadecimal digits. */
export function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The same of a file, read by pieces. */
export async function hashOfSource(source: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of piecesOf(source)) hash.update(piece);
  return hash.digest('hex');
}

/** A row's cells under seal. */
export function sealCells(vault: Vault, rowId: string, cells: RowCells): string {
  return sealJson(vault, placeOf('import_row', 'cells', rowId), cells);
}

/** The form by which a job is read. */
export function formOfJob({ form }: ImportJob): FormKey {
  return FORM_KEYS.find((key) => key === form) ?? 'people';
}

/** A row's cells, opened. */
export function openCells(vault: Vault, row: ImportRow): RowCells {
  return openJson<RowCells>(vault, placeOf('import_row', 'cells', row.id), row.cells) ?? {};
}

/** What a stored row says; its commune is the one that was settled when it was read. */
export function readStored(
  { vault, clock }: Pick<ServiceParts, 'vault' | 'clock'>,
  job: ImportJob,
  row: ImportRow,
): RowRead {
  const reading = { on: vietnamDay(clock.now()), ownCommune: row.unitCode };
  return readRow(formOf(formOfJob(job)), openCells(vault, row), reading);
}
