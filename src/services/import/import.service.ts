import { isDuplicate } from '../../records/db-errors';
import { ImportJob } from '../../records/entities/import-job.entity';
import type { ImportState } from '../../records/entities/import-job.entity';
import { ImportRow } from '../../records/entities/import-row.entity';
import { countRows, decidersOf } from '../../records/queries/import-rows';
import type { Writer } from '../../records/rows';
import type { Table } from '../../spreadsheets/write-table';
import { isAnotherPerson } from '../access/another-person';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, staffActor } from '../actor';
import { againOnConflict } from '../again-on-conflict';
import { parseInput } from '../parse-input';
import type { BroughtFile } from './bring-file';
import { bringFile } from './bring-file';
import { importFault } from './import-faults';
import type { OnProgress } from './import-job';
import { hashOf, isInSight, jobInSight } from './import-job';
import { reportOf } from './import-report';
import type { ImportStatus } from './import-status';
import { toStatus } from './import-status';
import type { RowDecided } from './row-decision';
import { checkDecision, DECISION } from './row-decision';
import { undoNext } from './undo-rows';
import type { WritingParts } from './write-rows';
import { RowsWriting } from './write-rows';

const MOST_JOBS = 100;
const WRITER: Actor = { kind: 'system', job: 'import' };

/** Lists of people from spreadsheets: read and checked, approved by a second person, written, taken back. */
export class ImportService {
  /** So that a long import is not taken up once more with each sweep. */
  private resuming: Promise<void> | null = null;

  constructor(private readonly parts: WritingParts) {}

  /**
   * Reads a file, checks every row and keeps all of it under seal; writes nothing to the records. A file that
   * was being read when the machine stopped is read on from there.
   * @throws AppError BAD_INPUT for a file that is refused as a whole, CONFLICT when it was brought already
   */
  async bring(actor: Actor, file: BroughtFile, onProgress?: OnProgress): Promise<ImportStatus> {
    const staff = staffActor(actor, 'import.write');
    return this.status(actor, await bringFile(this.parts, { staff, file, onProgress }));
  }

  /** Forgets an import of which nothing was written yet. @throws AppError NOT_FOUND, CONFLICT */
  async drop(actor: Actor, id: string): Promise<void> {
    mustBeAllowed(actor, 'import.write');
    await this.change(actor, { id, verb: 'drop', from: ['checked'] }, async (rows) => {
      const { done = 0 } = await countRows(rows, id);
      if (done > 0) throw importFault('import-state');
      await rows.remove(ImportRow, { jobId: id });
      await rows.remove(ImportJob, { id });
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
      const jobs = await rows.list(ImportJob, {
        where: {},
        order: { id: 'DESC' },
        take: MOST_JOBS,
      });
      const seen: ImportStatus[] = [];
      for (const job of jobs.filter((one) => isInSight(actor, one))) {
        seen.push(toStatus(this.parts.vault, job, await countRows(rows, job.id)));
      }
      return seen;
    });
  }

  /** What was found, row by row, for a file. @throws AppError NOT_FOUND */
  async report(actor: Actor, id: string): Promise<Table> {
    mustBeAllowed(actor, 'import.read');
    await this.status(actor, id);
    return reportOf(this.parts.db, id);
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
      checkDecision(row, decided);
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
  async approve(actor: Actor, id: string, contentHash: string): Promise<void> {
    const staff = staffActor(actor, 'import.approve');
    await this.change(actor, { id, verb: 'approve', from: ['checked'] }, async (rows, job) => {
      const makers = [job.uploadedBy, ...(await decidersOf(rows, id))];
      if (!(await isAnotherPerson(rows, staff, makers))) throw importFault('own-import');
      if (job.contentHash !== contentHash) throw importFault('import-changed');
      await this.move(rows, job, { state: 'approved', approvedBy: staff.id });
    });
  }

  /** Takes back what an import wrote; `run` does it. @throws AppError NOT_FOUND, CONFLICT at another step */
  async undo(actor: Actor, id: string): Promise<void> {
    mustBeAllowed(actor, 'import.approve');
    await this.change(actor, { id, verb: 'undo', from: ['checked', 'done'] }, (rows, job) =>
      this.move(rows, job, { state: 'undoing' }),
    );
  }

  /**
   * Writes an approved import, or takes one back, block by block; a block is one transaction, so that whoever
   * takes over after a crash goes on behind the last one that was committed.
   */
  async run(id: string, onProgress: OnProgress = () => undefined): Promise<void> {
    for (let all = 0, rows = await this.step(id); rows > 0; rows = await this.step(id)) {
      all += rows;
      onProgress(all);
    }
  }

  /** Takes up the imports that a crash or an approval from elsewhere left to be written or taken back. */
  resume(): Promise<void> {
    this.resuming ??= this.runAll().finally(() => (this.resuming = null));
    return this.resuming;
  }

  private async runAll(): Promise<void> {
    const jobs = await this.parts.db.read((rows) =>
      rows.list(ImportJob, {
        where: [{ state: 'approved' }, { state: 'undoing' }],
        order: { id: 'ASC' },
        take: MOST_JOBS,
      }),
    );
    for (const { id } of jobs) await this.run(id);
  }

  /** One block. @returns how many rows; 0 when the job is at its end */
  private step(id: string): Promise<number> {
    const noted = (rows: number) => ({
      action: 'import.step',
      object: `import_job:${id}`,
      details: { rows },
    });
    return this.again(() =>
      this.parts.db.write(auditName(WRITER), noted, async (rows) => {
        const job = await rows.get(ImportJob, { id });
        if (job.state !== 'approved' && job.state !== 'undoing') return 0;
        const writes = job.state === 'approved';
        const many = writes
          ? await new RowsWriting(this.parts, rows, job).next()
          : await undoNext({ rows, job, clock: this.parts.clock, by: job.uploadedBy });
        const end = writes
          ? ({ state: 'done' } as const)
          : ({ state: 'undone', liveHash: null } as const);
        await this.move(rows, job, many === 0 ? end : {});
        return many;
      }),
    );
  }

  /** Somebody may have registered one of the people in between: looked at again, her row is parked. */
  private async again<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await againOnConflict(write);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return againOnConflict(write);
    }
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
    return rows.guardedUpdate(ImportJob, job, { ...patch, updatedAt: this.parts.clock.now() });
  }
}

interface Step {
  readonly id: string;
  readonly verb: string;
  readonly from: readonly ImportState[];
}
