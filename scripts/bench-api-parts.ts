import { dataSourceOptions } from '../ormconfig';
import type { OpenServices } from '../src/app-services';
import { NO_DOORS } from '../src/app-no-doors';
import { openServices } from '../src/app-services';
import { converse } from '../src/conversation/converse';
import { clockOn, systemIds, systemRandom, systemTokens } from '../src/ops/system';
import { NO_UPLOADS } from '../src/ops/uploads';
import { createSafe } from '../src/ops/vault';
import { civilDate } from '../src/shared/civil-date';
import type { Clock, Vault } from '../src/shared/ports';

/** The invented decisions of `npm run seed` are in force on this day. */
export const API_DAY = civilDate('2026-11-23');
export const MASTER_KEY = Buffer.alloc(32, 7);
export const READER = { login: 'canbo', role: 'province-officer' } as const;
/** One page of the list with what hangs on each person: what all servers answer. */
export const PAGE = `query People($after: String) {
  beneficiaries(first: 50, after: $after) {
    edges { node {
      id code name birth { min max } sex unitCode lifeStatus
      household { id unitCode hamlet formedOn }
      recognitions { id fact { key } value { options } decision decidedOn validFrom validTo }
      enrolments { id programmeKey amount payment decision decidedOn validFrom validTo }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The four that are compared: ours whole; mercurius; hand-written without and with our session and audit trail. */
export const SERVERS = ['ours', 'mercurius', 'by-hand', 'by-hand-told'] as const;
export type ServerKind = (typeof SERVERS)[number];

/** What a server's process is told. */
export interface ServerTask {
  readonly kind: ServerKind;
  readonly database: string;
  /** For what the program keeps beside its database. */
  readonly folder: string;
}

export interface OpenBench {
  readonly services: OpenServices;
  readonly vault: Vault;
  readonly clock: Clock;
}

/** Use cases and vault over a database, without any door. */
export async function openBench(database: string): Promise<OpenBench> {
  const clock = clockOn(API_DAY);
  const { vault, safe } = createSafe(MASTER_KEY, [], clock);
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const services = await openServices({
    source: dataSourceOptions(database),
    clock,
    ids: systemIds,
    tokens: systemTokens,
    random: systemRandom,
    vault,
    safe,
    log: silent,
    reader: undefined,
    uploads: NO_UPLOADS,
    ...NO_DOORS,
    converse,
  });
  return { services, vault, clock };
}
