import { isDuplicate } from '../../records/db-errors';
import { ImportJob } from '../../records/entities/import-job.entity';
import { ImportRow } from '../../records/entities/import-row.entity';
import { lastStaged, unitsOfRows } from '../../records/queries/import-rows';
import { AppError } from '../../shared/app-error';
import type { ByteSource } from '../../shared/ports';
import { readSpreadsheet } from '../../spreadsheets/read-spreadsheet';
import type { StaffActor } from '../actor';
import { auditName } from '../actor';
import { placeOf } from '../sealed-json';
import { LIVE_IMPORT } from '../live/live-import';
import type { Columns } from './form';
import { cellsUnder, headerIn, headerMayFollow } from './find-header';
import type { Header } from './find-header';
import type { FormKey } from '../forms';
import { formOf } from '../forms';
import { importFault } from './import-faults';
import { formOfJob, hashOfSource } from './import-job';
import type { OnProgress } from './import-job';
import type { WritingParts } from './row-flow';
import type { FileRow } from './stage-rows';
import { stageRows } from './stage-rows';

/** A file as it came. */
export interface BroughtFile {
  readonly name: string;
  readonly source: ByteSource;
  readonly form: FormKey;
  /** Where it waits, when it is read in the background. */
  readonly uploadKey?: string;
}

/** How many rows one transaction stages. */
const BLOCK = 500;
const LONGEST_NAME = 200;

/**
 * A new job, or the one that was being read when the machine stopped.
 * @throws AppError CONFLICT when the file is known
 */
export async function openJob(
  parts: WritingParts,
  staff: StaffActor,
  file: BroughtFile,
): Promise<ImportJob> {
  const hash = await hashOfSource(file.source);
  const known = await parts.db.read((rows) => rows.find(ImportJob, { liveHash: hash }));
  const goesOn = known?.state === 'reading' && known.uploadedBy === staff.id;
  if (goesOn && file.uploadKey === undefined && formOfJob(known) === file.form) return known;
  if (known !== null) throw importFault('file-known');
  const job = newJob(parts, staff, { ...file, hash });
  const { id } = job;
  const noted = { action: 'import.bring', object: `import_job:${id}` };
  try {
    await parts.db.write(auditName(staff), noted, async (rows) => {
      await rows.insert(ImportJob, job);
      return id;
    });
  } catch (error) {
    throw isDuplicate(error) ? importFault('file-known') : error;
  }
  return job;
}

function newJob(
  { ids, clock, vault }: WritingParts,
  { id: uploadedBy }: StaffActor,
  { name, form, uploadKey = null, hash }: Hashed,
): ImportJob {
  const id = ids.next();
  const now = clock.now();
  const place = placeOf('import_job', 'fileName', id);
  return {
    id,
    fileName: vault.seal(name.slice(0, LONGEST_NAME), place),
    ...{ fileHash: hash, liveHash: hash, contentHash: hash },
    ...{ state: 'reading', units: [], uploadedBy, approvedBy: null, form, uploadKey },
    ...{ stepStartedAt: now, stepRows: 0, fault: null },
    ...{ version: 1, createdAt: now, updatedAt: now },
  };
}

interface Hashed extends Omit<BroughtFile, 'source' | 'uploadKey'> {
  readonly uploadKey?: string | null | undefined;
  readonly hash: string;
}

export interface Filing {
  readonly staff: StaffActor;
  readonly job: ImportJob;
  readonly source: ByteSource;
  readonly onProgress?: OnProgress | undefined;
  /** Whether the process ends: the rest is read by whoever takes over. */
  readonly isStopped?: () => boolean;
}

/**
 * Stages a file row by row, from where it was left; then it waits to be approved.
 * @throws AppError BAD_INPUT for a file that is refused as a whole
 */
export async function stageFile(parts: WritingParts, filing: Filing): Promise<void> {
  const { staff, source, onProgress } = filing;
  let { job } = filing;
  const last = await parts.db.read((rows) => lastStaged(rows, job.id));
  let staged = 0;
  let block: FileRow[] = [];
  const stage = async () => {
    job = await stageRows(parts, { actor: staff, job }, block);
    staged += block.length;
    block = [];
    onProgress?.(staged);
  };
  for await (const row of fileRows(source, formOf(formOfJob(job)).columns)) {
    if (row.number <= last) continue;
    block.push(row);
    if (block.length === BLOCK) await stage();
    if (filing.isStopped?.() === true) return;
  }
  if (block.length > 0) await stage();
  const note = { action: 'import.check', object: `import_job:${job.id}` };
  await parts.db.write(auditName(staff), note, async (rows) => {
    const units = await unitsOfRows(rows, job.id);
    const updatedAt = parts.clock.now();
    await rows.guardedUpdate(ImportJob, job, {
      ...{ state: 'checked', units, updatedAt, uploadKey: null },
    });
    LIVE_IMPORT.announce(rows, 'state', { subject: job.id });
  });
}

/** Forgets a file that was refused as a whole: it leaves nothing behind. */
export async function forgetFile(
  parts: WritingParts,
  staff: StaffActor,
  { id }: ImportJob,
): Promise<void> {
  const note = { action: 'import.refuse', object: `import_job:${id}` };
  await parts.db.write(auditName(staff), note, async (rows) => {
    await rows.remove(ImportRow, { jobId: id });
    await rows.remove(ImportJob, { id });
  });
}

/** Whether the file itself is at fault, so that reading it again would not help. */
export function isFault(error: unknown): error is AppError {
  return error instanceof AppError && error.code === 'BAD_INPUT';
}

/** The rows below the header. @throws AppError BAD_INPUT when there is none */
async function* fileRows(source: ByteSource, columns: Columns): AsyncGenerator<FileRow> {
  let header: Header | null = null;
  for await (const row of readSpreadsheet(source)) {
    if (header === null) {
      header = headerIn(columns, row);
      if (header === null && !headerMayFollow(row)) break;
      continue;
    }
    const cells = cellsUnder(header, row);
    if (cells !== null) yield { number: row.number, cells };
  }
  if (header === null) throw importFault('no-header');
}
