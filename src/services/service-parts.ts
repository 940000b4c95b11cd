import type { Programme, TopUpArea } from '../policy';
import type { Database } from '../records/database';
import type { Clock, Ids, Vault } from '../shared/ports';

/** The programmes as they stand in an area, with what the province and its communes add there. */
export type ProgrammesIn = (area: TopUpArea) => Promise<readonly Programme[]>;

/** What every use case is given: the records, and the outside as the inside sees it. */
export interface ServiceParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: Vault;
}
