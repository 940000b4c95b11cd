import { ImportJob } from '../../records/entities/import-job.entity';
import { ImportRow } from '../../records/entities/import-row.entity';
import type { Writer } from '../../records/rows';
import { vietnamDay } from '../../shared/civil-date';
import type { StaffActor } from '../actor';
import { auditName, scopeOf } from '../actor';
import { LIVE_IMPORT } from '../live/live-import';
import type { Finding } from './findings';
import { parked } from './findings';
import { formOf } from '../forms';
import { formOfJob, sealCells } from './import-job';
import { personKey } from './person-key';
import { readRow } from './read-row';
import type { Looked, Prospect, WritingParts } from './row-flow';
import type { RowCells } from './row-notes';

/** A row of the file on its way in. */
export interface FileRow {
  readonly number: number;
  readonly cells: RowCells;
}

export interface Staging {
  readonly actor: StaffActor;
  readonly job: ImportJob;
}

interface Read extends Prospect {
  readonly cells: RowCells;
}

/**
 * Reads a block of rows, looks for what is known already, and keeps them with what was found: one transaction.
 * @returns the job as it is now
 * @throws AppError CONFLICT when somebody else reads the same file
 */
export async function stageRows(
  parts: WritingParts,
  staging: Staging,
  block: readonly FileRow[],
): Promise<ImportJob> {
  const { actor, job } = staging;
  const prospects = block.map((row) => toProspect(parts, staging, row));
  const note = {
    action: 'import.read',
    object: `import_job:${job.id}`,
    details: { rows: block.length },
  };
  const progress = {
    updatedAt: parts.clock.now(),
    stepRows: (job.stepRows ?? 0) + block.length,
  };
  await parts.db.write(auditName(actor), note, async (rows) => {
    await rows.insert(ImportRow, await toRows(parts, rows, { ...staging, prospects }));
    await rows.guardedUpdate(ImportJob, job, progress);
    LIVE_IMPORT.announce(rows, 'progress', { subject: job.id });
  });
  return { ...job, ...progress, version: job.version + 1 };
}

function toProspect(
  { vault, clock }: WritingParts,
  { actor, job }: Staging,
  { number, cells }: FileRow,
): Read {
  const scope = scopeOf(actor);
  const [own = null, another] = typeof scope === 'string' ? [] : scope;
  const ownCommune = another === undefined ? own : null;
  const reading = { on: vietnamDay(clock.now()), ownCommune };
  const read = readRow(formOf(formOfJob(job)), cells, reading);
  const key = personKey(vault, read.person);
  const served = key.unitCode === null || typeof scope === 'string' || scope.includes(key.unitCode);
  const strange: readonly Finding[] = served ? [] : [{ column: 'commune', key: 'other-commune' }];
  const findings = [...read.findings, ...strange];
  return { rowNumber: number, cells, key, read: { ...read, findings } };
}

async function toRows(
  parts: WritingParts,
  rows: Writer,
  { actor, job, prospects }: Staging & { readonly prospects: readonly Read[] },
): Promise<ImportRow[]> {
  const { flow } = formOf(formOfJob(job));
  const at = { parts, jobId: job.id, scope: scopeOf(actor), by: actor.id };
  const looked = await flow.look(rows, prospects, at);
  return prospects.map((prospect, index) => toRow({ parts, job }, prospect, looked[index]));
}

function toRow(
  { parts: { vault, ids }, job }: Pick<Staging, 'job'> & { readonly parts: WritingParts },
  { rowNumber, cells, key, read }: Read,
  looked: Looked = { findings: [], candidates: [] },
): ImportRow {
  const findings = [...read.findings, ...looked.findings];
  const { foldedName: _, ...kept } = key;
  const id = ids.next();
  return {
    ...NOTHING_DECIDED,
    ...kept,
    id,
    jobId: job.id,
    rowNumber,
    state: parked(findings) ? 'parked' : 'ready',
    cells: sealCells(vault, id, cells),
    findings,
    candidates: looked.candidates,
    unitCode: looked.unitCode ?? key.unitCode,
    beneficiaryId: looked.beneficiaryId ?? null,
  };
}

const NOTHING_DECIDED = {
  decision: null,
  sameAs: null,
  decidedBy: null,
  registered: false,
  statementId: null,
} as const;
