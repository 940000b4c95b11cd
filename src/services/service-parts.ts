import type { Database } from '../records/database';
import type { Clock, Ids, Vault } from '../shared/ports';

/** What every use case is given: the records, and the outside as the inside sees it. */
export interface ServiceParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: Vault;
}
