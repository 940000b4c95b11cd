import { Application } from '../../records/entities/application.entity';
import { sees } from '../in-scope';
import { liveKind } from './live-kind';

/** A file is seen by who serves the commune that holds it now, whichever it was when the event was told. */
export const LIVE_APPLICATION = liveKind({
  kind: 'application',
  changes: ['state', 'content'],
  operation: 'application.list',
  sees: async (rows, actor, { subject }) => {
    const file = await rows.find(Application, { id: subject });
    return file !== null && sees(actor, file);
  },
});
