import type { Database } from '../../records/database';
import { PAGE_OF_PEOPLE } from '../../records/queries/audit-reads';
import type { Actor } from '../actor';
import { auditName } from '../actor';

/** What one request has read of people besides the list itself. */
export class Reads {
  private readonly seen = new Map<string, Set<string>>();

  /** @param what 'recognition', 'enrolment' … @param subjects ids of the people or households it is about */
  add(what: string, subjects: readonly string[]): void {
    const known = this.seen.get(what) ?? new Set();
    for (const one of subjects) known.add(one);
    this.seen.set(what, known);
  }

  get isEmpty(): boolean {
    return this.seen.size === 0;
  }

  /** Whose records of which kinds: ids, never names. What was read of the same ones stands together, 'person enrolment'. */
  details(): Record<string, string> {
    const kinds = new Map<string, string[]>();
    for (const [what, subjects] of this.seen) {
      const ids = [...subjects].join(' ');
      kinds.set(ids, [...(kinds.get(ids) ?? []), what]);
    }
    return Object.fromEntries([...kinds].map(([ids, what]) => [what.join(' '), ids]));
  }
}

/**
 * Leaves one audit entry for what a request has read, before the answer goes out.
 * @throws what the write refuses: then nothing may be answered
 */
export async function tellReads(
  db: Pick<Database, 'tell'>,
  actor: Actor,
  reads: Reads,
): Promise<void> {
  if (reads.isEmpty) return;
  const note = { action: 'people.read', object: PAGE_OF_PEOPLE, details: reads.details() };
  await db.tell(auditName(actor), note);
}
