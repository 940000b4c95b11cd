import { z } from 'zod';
import { readsBy, readsOf } from '../../records/queries/audit-reads';
import type { ReadEntry, ReadsAsked } from '../../records/queries/audit-reads';
import { objectsOf, peopleBehind } from '../../records/queries/whose';
import type { Page } from '../../records/queries/page';
import type { Reader } from '../../records/rows';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed } from '../actor';
import { parseInput } from '../parse-input';
import type { ServiceParts } from '../service-parts';

/** One reading, with the people whose data it showed. */
export interface Reading extends ReadEntry {
  /** Keys of people; empty where the object is a conversation, a commune, or nobody's any more. */
  readonly people: readonly string[];
}

const SPAN = z
  .object({ from: z.int(), to: z.int(), first: z.int().min(1).max(1000) })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'it lies before the beginning' });

/**
 * Who read whose data: what a breach notice must say (Luật 91/2025/QH15, Điều 23). Asking leaves an entry of
 * its own.
 */
export class ReadTrailService {
  constructor(private readonly parts: Pick<ServiceParts, 'db'>) {}

  /**
   * Whose data an account read between two moments, the oldest first.
   * @param reader the actor as the trail names it, 'staff:<id>'
   * @throws AppError BAD_INPUT naming the field
   */
  async by(actor: Actor, reader: string, asked: ReadsAsked): Promise<Page<Reading>> {
    mustBeAllowed(actor, 'audit.reads');
    check(asked);
    const note = { action: 'audit.reads-by', object: reader.slice(0, 100) };
    return this.parts.db.write(auditName(actor), note, async (rows) =>
      withPeople(rows, await readsBy(rows, reader, asked)),
    );
  }

  /** Who read a person's data between two moments, the oldest first. @throws AppError like `by` */
  async of(actor: Actor, beneficiaryId: string, asked: ReadsAsked): Promise<Page<ReadEntry>> {
    mustBeAllowed(actor, 'audit.reads');
    check(asked);
    const note = { action: 'audit.reads-of', object: `beneficiary:${beneficiaryId.slice(0, 36)}` };
    return this.parts.db.write(auditName(actor), note, async (rows) =>
      readsOf(rows, await objectsOf(rows, beneficiaryId), asked),
    );
  }
}

function check({ from, to, first }: ReadsAsked): void {
  parseInput(SPAN, { from, to, first });
}

async function withPeople(rows: Reader, page: Page<ReadEntry>): Promise<Page<Reading>> {
  const people = await peopleBehind(rows, page.rows.flatMap(objectsIn));
  const told = page.rows.map((entry) => {
    const whose = objectsIn(entry).flatMap((object) => people.get(object) ?? []);
    return { ...entry, people: [...new Set(whose)] };
  });
  return { ...page, rows: told };
}

/** What an entry may lead to: its object, or whoever stood on the page. */
function objectsIn({ object, shown }: ReadEntry): string[] {
  return [object, ...shown.flatMap((id) => [`beneficiary:${id}`, `household:${id}`])];
}
