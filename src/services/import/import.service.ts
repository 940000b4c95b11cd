import { ImportJob } from '../../records/entities/import-job.entity';
import type { ImportState } from '../../records/entities/import-job.entity';
import { ImportRow } from '../../records/entities/import-row.entity';
import { countRows, decidersOf } from '../../records/queries/import-rows';
import type { Page } from '../../records/queries/page';
import type { Writer } from '../../records/rows';
import type { Table } from '../../spreadsheets/write-table';
import { isAnotherPerson } from '../access/another-person';
import type { Actor, StaffActor } from '../actor';
import { auditName, mustBeAllowed, scopeOf, staffActor } from '../actor';
import { LIVE_IMPORT } from '../live/live-import';
import { parseInput } from '../parse-input';
import type { BroughtFile } from './bring-file';
import { forgetFile, isFault, openJob, stageFile } from './bring-file';
import type { FormKey } from '../forms';
import { formOf } from '../forms';
import { importFault } from './import-faults';
import type { OnProgress } from './import-job';
import { formOfJob, hashOf, isInSight, jobInSight } from './import-job';
import { reportOf } from './import-report';
import type { ImportRowView, RowsAsked } from './import-row-views';
import { rowViews } from './import-row-views';
import type { ImportStatus } from './import-status';
import { toStatus } from './import-status';
import type { RowDecided } from './row-decision';
import { checkDecision, DECISION } from './row-decision';
import type { RunningParts } from './run-imports';
import { ImportRunner } from './run-imports';
import { templateOf } from './template';

const MOST_JOBS = 100;

/** Lists from spreadsheets: read and checked, approved by a second person, written, taken back. */
export class ImportService {
  private readonly runner: ImportRunner;

  constructor(private readonly parts: RunningParts) {
    this.runner = new ImportRunner(parts);
  }

  /** An empty form to fill. @throws like `mustBeAllowed` */
  async template(actor: Actor, form: FormKey, format: 'xlsx' | 'csv'): Promise<Uint8Array> {
    mustBeAllowed(actor, 'import.read');
    return templateOf(formOf(form), format);
  }

  /**
   * Reads a file, checks every row and keeps all of it under seal; writes nothing to the records. A file that
   * was being read when the machine stopped is read on from there.
   * @throws AppError BAD_INPUT for a file that is refused as a whole, CONFLICT when it was brought already
   */
  async bring(actor: Actor, file: BroughtFile, onProgress?: OnProgress): Promise<ImportStatus> {
    const staff = this.mayBring(actor, file.form);
    const job = await openJob(this.parts, staff, file);
    try {
      await stageFile(this.parts, { staff, job, source: file.source, onProgress });
    } catch (error) {
      // One that we failed on is taken up again.
      if (isFault(error)) await forgetFile(this.parts, staff, job);
      throw error;
    }
    return this.status(actor, job.id);
  }

  /**
   * The same in the background, for a file that was sent in: `resume` reads it.
   * @returns the key of the import
   * @throws AppError BAD_INPUT when there is no such file, CONFLICT when it was brought already
   */
  async start(actor: Actor, { uploadKey, name, form }: Sent): Promise<string> {
    const staff = this.mayBring(actor, form);
    const source = await this.parts.uploads.open(uploadKey);
    if (source === null) throw importFault('no-upload');
    try {
      return (await openJob(this.parts, staff, { name, source, form, uploadKey })).id;
    } finally {
      await source.close();
    }
  }

  /** Forgets an import of which nothing was written yet. @throws AppError NOT_FOUND, CONFLICT */
  async drop(actor: Actor, id: string): Promise<string> {
    mustBeAllowed(actor, 'import.write');
    const step = { id, verb: 'drop', from: ['checked', 'refused'] } as const;
    return this.change(actor, step, async (rows) => {
      const { done = 0 } = await countRows(rows, id);
      if (done > 0) throw importFault('import-state');
      await rows.remove(ImportRow, { jobId: id });
      await rows.remove(ImportJob, { id });
      return id;
    });
  }

  /** @throws AppError NOT_FOUND, also for an import of other communes */
  async status(actor: Actor, id: string): Promise<ImportStatus> {
    mustBeAllowed(actor, 'import.read');
    return this.parts.db.read(async (rows) => {
      const job = await jobInSight(rows, actor, id);
      return toStatus(this.parts.vault, job, await countRows(rows, id));
    });
  }

  /** The newest imports that the actor may see, at most a hundred. */
  async list(actor: Actor): Promise<readonly ImportStatus[]> {
    mustBeAllowed(actor, 'import.read');
    return this.parts.db.read(async (rows) => {
      const newest = { where: {}, order: { id: 'DESC' }, take: MOST_JOBS } as const;
      const jobs = await rows.list(ImportJob, newest);
      const seen: ImportStatus[] = [];
      for (const job of jobs.filter((one) => isInSight(actor, one))) {
        seen.push(toStatus(this.parts.vault, job, await countRows(rows, job.id)));
      }
      return seen;
    });
  }

  /** What was found, row by row, for a file. @throws AppError NOT_FOUND */
  async report(actor: Actor, id: string): Promise<Table> {
    const { form } = await this.status(actor, id);
    const note = { action: 'import.report', object: `import_job:${id}` };
    await this.parts.db.write(auditName(actor), note, async () => undefined);
    return reportOf(this.parts.db, id, formOf(form).columns);
  }

  /** Rows with what they say and what is wrong; reading them leaves an audit entry. @throws AppError NOT_FOUND */
  async rows(actor: Actor, id: string, asked: RowsAsked): Promise<Page<ImportRowView>> {
    mustBeAllowed(actor, 'import.read');
    const note = { action: 'import.rows', object: `import_job:${id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const job = await jobInSight(rows, actor, id);
      return rowViews(this.parts, rows, { job, scope: scopeOf(actor), asked });
    });
  }

  /**
   * Says of a parked row that it is left out, or whom it is about.
   * @returns the hash of the content as it is now
   * @throws AppError NOT_FOUND, BAD_INPUT (`ImportFault`), CONFLICT at another step
   */
  async decide(actor: Actor, id: string, input: RowDecided): Promise<string> {
    const staff = staffActor(actor, 'import.write');
    const decided = parseInput(DECISION, input);
    const { rowNumber, decision, sameAs } = decided;
    const step = { id, verb: 'decide', from: ['checked', 'done'] } as const;
    return this.change(actor, step, async (rows, job) => {
      const row = await rows.get(ImportRow, { jobId: id, rowNumber });
      checkDecision(row, decided, formOf(formOfJob(job)).flow);
      const patch = { decision, sameAs, decidedBy: staff.id } as const;
      await rows.update(
        ImportRow,
        { id: row.id },
        { ...patch, state: decision === 'skip' ? 'skipped' : 'ready' },
      );
      const contentHash = hashOf(`${job.contentHash}|${rowNumber}|${decision}|${sameAs ?? ''}`);
      await this.move(rows, job, { state: 'checked', contentHash });
      return contentHash;
    });
  }

  /**
   * Lets what was seen be written.
   * @param contentHash of the content that was seen
   * @throws AppError FORBIDDEN for whoever brought it or decided about its rows, CONFLICT at another step or
   *   when it changed, NOT_FOUND
   */
  async approve(actor: Actor, id: string, contentHash: string): Promise<string> {
    const staff = staffActor(actor, 'import.approve');
    return this.change(actor, { id, verb: 'approve', from: ['checked'] }, async (rows, job) => {
      const makers = [job.uploadedBy, ...(await decidersOf(rows, id))];
      if (!(await isAnotherPerson(rows, staff, makers))) throw importFault('own-import');
      if (job.contentHash !== contentHash) throw importFault('import-changed');
      await this.move(rows, job, { ...this.begun('approved'), approvedBy: staff.id });
      return id;
    });
  }

  /** Takes back what an import wrote; `run` does it. @throws AppError NOT_FOUND, CONFLICT at another step */
  async undo(actor: Actor, id: string): Promise<string> {
    mustBeAllowed(actor, 'import.approve');
    const step = { id, verb: 'undo', from: ['checked', 'done'] } as const;
    return this.change(actor, step, async (rows, job) => {
      await this.move(rows, job, this.begun('undoing'));
      return id;
    });
  }

  /** @see ImportRunner.run */
  run(id: string, onProgress?: OnProgress): Promise<void> {
    return this.runner.run(id, onProgress);
  }

  /** @see ImportRunner.resume */
  resume(): Promise<void> {
    return this.runner.resume();
  }

  /** Begins at once with what waits; what fails is taken up again by the next `resume`. */
  wake(): void {
    void this.resume().catch(() => undefined);
  }

  /** Ends after the block in hand. */
  stop(): Promise<void> {
    return this.runner.stop();
  }

  private mayBring(actor: Actor, form: FormKey): StaffActor {
    const staff = staffActor(actor, 'import.write');
    for (const one of formOf(form).needs) mustBeAllowed(actor, one);
    return staff;
  }

  private begun(state: ImportState): Partial<ImportJob> {
    return { state, stepStartedAt: this.parts.clock.now(), stepRows: 0 };
  }

  private async change<T>(
    actor: Actor,
    { id, verb, from }: Step,
    fn: (rows: Writer, job: ImportJob) => Promise<T>,
  ): Promise<T> {
    const note = { action: `import.${verb}`, object: `import_job:${id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const job = await jobInSight(rows, actor, id);
      if (!from.includes(job.state)) throw importFault('import-state');
      return fn(rows, job);
    });
  }

  private move(rows: Writer, job: ImportJob, patch: Partial<ImportJob>): Promise<void> {
    const change = patch.state === undefined ? 'progress' : 'state';
    LIVE_IMPORT.announce(rows, change, { subject: job.id });
    return rows.guardedUpdate(ImportJob, job, { ...patch, updatedAt: this.parts.clock.now() });
  }
}

/** A file that was sent in, and by which form it is read. */
export interface Sent {
  readonly uploadKey: string;
  readonly name: string;
  readonly form: FormKey;
}

interface Step {
  readonly id: string;
  readonly verb: string;
  readonly from: readonly ImportState[];
}
