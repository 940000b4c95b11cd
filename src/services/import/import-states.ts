export { IMPORT_STATES as IMPORT_JOB_STATES } from '../../records/entities/import-job.entity';

/** How far a row can be. */
export const IMPORT_ROW_STATES = ['ready', 'parked', 'skipped', 'done', 'undone'] as const;
