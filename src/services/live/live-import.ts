import { ImportJob } from '../../records/entities/import-job.entity';
import { isInSight } from '../import/import-job';
import { liveKind } from './live-kind';

/** An import is seen by who brought it and who serves all its communes; one that was dropped by nobody. */
export const LIVE_IMPORT = liveKind({
  kind: 'import',
  changes: ['progress', 'state'],
  operation: 'import.read',
  sees: async (rows, actor, { subject }) => {
    const job = await rows.find(ImportJob, { id: subject });
    return job !== null && isInSight(actor, job);
  },
});
