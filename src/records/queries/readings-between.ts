import { AuditEntry } from '../entities/audit-entry.entity';
import { between } from '../rows';
import type { Reader } from '../rows';

/** No reviewer reads more. */
const MOST = 500;

/** Something that an actor did, as the trail has it. */
export interface Reading {
  readonly at: number;
  readonly action: string;
  /** table:id */
  readonly object: string;
}

/** What an actor read and wrote in a span of time, both ends included, the first one first. */
export async function readingsBetween(
  rows: Reader,
  actor: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly Reading[]> {
  const found = await rows.list(AuditEntry, {
    where: { actor, at: between(from, to) },
    order: { at: 'ASC', seq: 'ASC' },
    take: MOST,
  });
  return found.map(({ at, action, object }) => ({ at, action, object }));
}
