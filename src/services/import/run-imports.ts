import { isDuplicate } from '../../records/db-errors';
import { ImportJob } from '../../records/entities/import-job.entity';
import { ImportRow } from '../../records/entities/import-row.entity';
import type { Writer } from '../../records/rows';
import type { Uploads } from '../../shared/ports';
import type { Actor, StaffActor } from '../actor';
import { auditName } from '../actor';
import { againOnConflict } from '../again-on-conflict';
import { isFault, stageFile } from './bring-file';
import { formOf } from '../forms';
import type { ImportFault } from './import-faults';
import type { OnProgress } from './import-job';
import { formOfJob, readStored } from './import-job';
import type { WritingParts } from './row-flow';

export interface RunningParts extends WritingParts {
  readonly uploads: Uploads;
  /** Who brought a file, with what she may see today; null when the account was closed. */
  readonly workingFor: (staffId: string) => Promise<StaffActor | null>;
}

const MOST_JOBS = 100;
/** How many rows one transaction takes back. */
const UNDO_BLOCK = 200;
/** A file that nobody found for so long was lost with its disk. */
const LOST_AFTER_MS = 3_600_000;
const WRITER: Actor = { kind: 'system', job: 'import' };

/** Does what was asked of imports, block by block; whoever takes over after a crash goes on where it stopped. */
export class ImportRunner {
  /** So that a long import is not taken up once more with each sweep. */
  private resuming: Promise<void> | null = null;
  /** Somebody asked for more while it was busy. */
  private askedAgain = false;
  private stopped = false;

  constructor(private readonly parts: RunningParts) {}

  /**
   * Writes an approved import, or takes one back; a block is one transaction.
   * @param onProgress is told how many rows are behind it
   */
  async run(id: string, onProgress: OnProgress = () => undefined): Promise<void> {
    for (let all = 0, rows = await this.step(id); rows > 0; rows = await this.step(id)) {
      all += rows;
      onProgress(all);
      if (this.stopped) return;
    }
  }

  /** Takes up the imports that wait to be read, written or taken back. */
  resume(): Promise<void> {
    this.askedAgain = true;
    this.resuming ??= this.untilIdle().finally(() => (this.resuming = null));
    return this.resuming;
  }

  /** Ends after the block in hand. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.resuming?.catch(() => undefined);
  }

  private async untilIdle(): Promise<void> {
    while (this.askedAgain && !this.stopped) {
      this.askedAgain = false;
      await this.runAll();
    }
  }

  private async runAll(): Promise<void> {
    const jobs = await this.parts.db.read((rows) =>
      rows.list(ImportJob, {
        where: [{ state: 'reading' }, { state: 'approved' }, { state: 'undoing' }],
        order: { id: 'ASC' },
        take: MOST_JOBS,
      }),
    );
    const failures: unknown[] = [];
    for (const job of jobs) {
      if (this.stopped) return;
      // One that breaks must not hold up those behind it.
      const work = job.state === 'reading' ? this.read(job) : this.run(job.id);
      await work.catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }

  /** A file brought on the terminal has no key: whoever brings it again goes on with it. */
  private async read(job: ImportJob): Promise<void> {
    const { uploads, clock } = this.parts;
    const { uploadKey: key } = job;
    if (key === null) return;
    const source = await uploads.open(key);
    if (source === null) {
      if (clock.now() - job.updatedAt > LOST_AFTER_MS) await this.refuse(job, 'file-gone');
      return;
    }
    try {
      const staff = await this.parts.workingFor(job.uploadedBy);
      if (staff === null) await this.refuse(job, 'account-closed');
      else await stageFile(this.parts, { staff, job, source, isStopped: () => this.stopped });
    } catch (error) {
      if (!isFault(error)) throw error;
      await this.refuse(job, String(error.details['why']) as ImportFault);
    } finally {
      await source.close();
    }
    if (!this.stopped) await uploads.remove(key);
  }

  private async refuse({ id }: ImportJob, fault: ImportFault): Promise<void> {
    const note = { action: 'import.refuse', object: `import_job:${id}`, details: { fault } };
    await this.parts.db.write(auditName(WRITER), note, async (rows) => {
      const job = await rows.get(ImportJob, { id });
      await rows.remove(ImportRow, { jobId: id });
      const patch = { state: 'refused', fault, liveHash: null, uploadKey: null } as const;
      await this.move(rows, job, patch);
    });
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
        const many = writes ? await this.writeNext(rows, job) : await this.undoNext(rows, job);
        const end = writes
          ? ({ state: 'done' } as const)
          : ({ state: 'undone', liveHash: null } as const);
        const stepRows = (job.stepRows ?? 0) + many;
        await this.move(rows, job, { stepRows, ...(many === 0 && end) });
        return many;
      }),
    );
  }

  private writeNext(rows: Writer, job: ImportJob): Promise<number> {
    const { parts } = this;
    const read = (row: ImportRow) => readStored(parts, job, row);
    return formOf(formOfJob(job)).flow.writeNext({ parts, rows, job, read });
  }

  /** The last rows first. */
  private async undoNext(rows: Writer, job: ImportJob): Promise<number> {
    const block = await rows.list(ImportRow, {
      where: { jobId: job.id, state: 'done' },
      order: { rowNumber: 'DESC' },
      take: UNDO_BLOCK,
    });
    const undoing = { rows, job, clock: this.parts.clock, by: job.uploadedBy };
    for (const row of block) {
      const findings = await formOf(formOfJob(job)).flow.undo(undoing, row);
      const patch = { state: 'undone', findings: [...row.findings, ...findings] } as const;
      await rows.update(ImportRow, { id: row.id }, patch);
    }
    return block.length;
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

  private move(rows: Writer, job: ImportJob, patch: Partial<ImportJob>): Promise<void> {
    return rows.guardedUpdate(ImportJob, job, { ...patch, updatedAt: this.parts.clock.now() });
  }
}
