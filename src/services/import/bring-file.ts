import { isDuplicate } from '../../records/db-errors';
import { ImportJob } from '../../records/entities/import-job.entity';
import { ImportRow } from '../../records/entities/import-row.entity';
import { lastStaged, unitsOfRows } from '../../records/queries/import-rows';
import { AppError } from '../../shared/app-error';
import { readSpreadsheet } from '../../spreadsheets/read-spreadsheet';
import type { StaffActor } from '../actor';
import { auditName } from '../actor';
import { placeOf } from '../sealed-json';
import { LIVE_IMPORT } from '../live/live-import';
import type { ServiceParts } from '../service-parts';
import { cellsUnder, headerIn, headerMayFollow } from './find-header';
import type { Header } from './find-header';
import { importFault } from './import-faults';
import { hashOf } from './import-job';
import type { OnProgress } from './import-job';
import type { FileRow } from './stage-rows';
import { stageRows } from './stage-rows';

/** A file as it came. */
export interface BroughtFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Bringing {
  readonly staff: StaffActor;
  readonly file: BroughtFile;
  readonly onProgress: OnProgress | undefined;
}

/** How many rows one transaction stages. */
const BLOCK = 500;
const LONGEST_NAME = 200;

/** Stages a file row by row. @returns the key of the import */
export async function bringFile(parts: ServiceParts, bringing: Bringing): Promise<string> {
  const { staff, file } = bringing;
  const job = await openJob(parts, staff, file);
  try {
    await stageFile(parts, job, bringing);
  } catch (error) {
    // A file that is refused leaves nothing behind; one that we failed on is taken up again.
    if (error instanceof AppError && error.code === 'BAD_INPUT') await forget(parts, staff, job);
    throw error;
  }
  const note = { action: 'import.check', object: `import_job:${job.id}` };
  await parts.db.write(auditName(staff), note, async (rows) => {
    const units = await unitsOfRows(rows, job.id);
    const updatedAt = parts.clock.now();
    await rows.guardedUpdate(ImportJob, job, { state: 'checked', units, updatedAt });
    LIVE_IMPORT.announce(rows, 'state', { subject: job.id });
  });
  return job.id;
}

/** A new job, or the one that was being read when the machine stopped. @throws AppError CONFLICT */
async function openJob(
  parts: ServiceParts,
  staff: StaffActor,
  { name, bytes }: BroughtFile,
): Promise<ImportJob> {
  const hash = hashOf(bytes);
  const known = await parts.db.read((rows) => rows.find(ImportJob, { liveHash: hash }));
  if (known?.state === 'reading' && known.uploadedBy === staff.id) return known;
  if (known !== null) throw importFault('file-known');
  const id = parts.ids.next();
  const now = parts.clock.now();
  const job: ImportJob = {
    id,
    fileName: parts.vault.seal(name.slice(0, LONGEST_NAME), placeOf('import_job', 'fileName', id)),
    fileHash: hash,
    liveHash: hash,
    contentHash: hash,
    state: 'reading',
    units: [],
    uploadedBy: staff.id,
    approvedBy: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const note = { action: 'import.bring', object: `import_job:${id}` };
  try {
    await parts.db.write(auditName(staff), note, (rows) => rows.insert(ImportJob, job));
  } catch (error) {
    throw isDuplicate(error) ? importFault('file-known') : error;
  }
  return job;
}

async function stageFile(parts: ServiceParts, job: ImportJob, bringing: Bringing): Promise<void> {
  const { staff, file, onProgress } = bringing;
  const last = await parts.db.read((rows) => lastStaged(rows, job.id));
  let staged = 0;
  let block: FileRow[] = [];
  const stage = async () => {
    await stageRows(parts, { actor: staff, job }, block);
    staged += block.length;
    block = [];
    onProgress?.(staged);
  };
  for await (const row of fileRows(file.bytes)) {
    if (row.number <= last) continue;
    block.push(row);
    if (block.length === BLOCK) await stage();
  }
  if (block.length > 0) await stage();
}

/** The rows below the header. @throws AppError BAD_INPUT when there is none */
async function* fileRows(bytes: Uint8Array): AsyncGenerator<FileRow> {
  let header: Header | null = null;
  for await (const row of readSpreadsheet(bytes)) {
    if (header === null) {
      header = headerIn(row);
      if (header === null && !headerMayFollow(row)) break;
      continue;
    }
    const cells = cellsUnder(header, row);
    if (cells !== null) yield { number: row.number, cells };
  }
  if (header === null) throw importFault('no-header');
}

async function forget(parts: ServiceParts, staff: StaffActor, job: ImportJob): Promise<void> {
  const note = { action: 'import.refuse', object: `import_job:${job.id}` };
  await parts.db.write(auditName(staff), note, async (rows) => {
    await rows.remove(ImportRow, { jobId: job.id });
    await rows.remove(ImportJob, { id: job.id });
  });
}
