import type { ImportJob, ImportState } from '../../records/entities/import-job.entity';
import type { RowCounts } from '../../records/queries/import-rows';
import type { Vault } from '../../shared/ports';
import { openText, placeOf } from '../sealed-json';
import type { FormKey } from '../forms';
import type { ImportFault } from './import-faults';
import { formOfJob } from './import-job';

/** An import as an officer sees it. */
export interface ImportStatus {
  readonly id: string;
  readonly form: FormKey;
  readonly fileName: string;
  readonly state: ImportState;
  /** What whoever approves sends back, so that nothing else is approved than what was seen. */
  readonly contentHash: string;
  readonly units: readonly string[];
  readonly uploadedBy: string;
  readonly approvedBy: string | null;
  readonly ready: number;
  readonly parked: number;
  readonly skipped: number;
  readonly done: number;
  readonly undone: number;
  /** Rows a second since the step began; null before the first block. */
  readonly rate: number | null;
  /** Why the file was refused as a whole. */
  readonly fault: ImportFault | null;
  /** UTC milliseconds. */
  readonly createdAt: number;
}

/** The job with how far its rows are. */
export function toStatus(vault: Vault, job: ImportJob, counts: RowCounts): ImportStatus {
  const { id, state, contentHash, units, uploadedBy, approvedBy, createdAt } = job;
  const fileName = openText(vault, placeOf('import_job', 'fileName', id), job.fileName) ?? '';
  const { ready = 0, parked = 0, skipped = 0, done = 0, undone = 0 } = counts;
  return {
    ...{ id, form: formOfJob(job), fileName, state, contentHash, units, uploadedBy, approvedBy },
    ...{ ready, parked, skipped, done, undone, rate: rateOf(job) },
    fault: job.fault as ImportFault | null,
    createdAt,
  };
}

function rateOf({ stepStartedAt, stepRows, updatedAt }: ImportJob): number | null {
  if (stepStartedAt === null || stepRows === null || stepRows === 0) return null;
  const seconds = Math.max(0.001, (updatedAt - stepStartedAt) / 1000);
  return Math.round(stepRows / seconds);
}
