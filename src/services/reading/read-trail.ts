import type { Database } from '../../records/database';
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

  /** Whose records of which kind: ids, never names. */
  details(): Record<string, string> {
    return Object.fromEntries(
      [...this.seen].map(([what, subjects]) => [what, [...subjects].join(' ')]),
    );
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
  const note = { action: 'people.read', object: 'people:page', details: reads.details() };
  await db.tell(auditName(actor), note);
}
