import { Application } from '../../records/entities/application.entity';
import { restrictedAmong } from '../../records/queries/restricted';
import { sees, seesRestricted } from '../in-scope';
import { liveKind } from './live-kind';

/**
 * A file is seen by who serves the commune that holds it now, whichever it was when the event was told; of somebody
 * whose record is restricted by then only by who keeps such records.
 */
export const LIVE_APPLICATION = liveKind({
  kind: 'application',
  changes: ['state', 'content'],
  operation: 'application.list',
  sees: async (rows, actor, { subject }) => {
    const file = await rows.find(Application, { id: subject });
    if (file === null || !sees(actor, file)) return false;
    const { beneficiaryId: id } = file;
    return seesRestricted(actor) || !(await restrictedAmong(rows, [id])).has(id);
  },
});
