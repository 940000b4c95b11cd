import { createHash } from 'node:crypto';
import { StaffUser } from '../../records/entities/staff-user.entity';
import { oneOf } from '../../records/rows';
import type { Reader, TableOf, Writer } from '../../records/rows';
import type { StaffActor } from '../actor';
import { personOf } from '../actor';
import { staffFault } from '../staff/staff-faults';

/** More hands than any version of a record has been in. */
const MOST = 1_000;

/**
 * Whether nobody who acts here had a hand in it: neither the actor nor the one she acts for, whichever of their
 * accounts they used then.
 * @param makers accounts (staff ids), as rows name their writers; 'system' is nobody
 */
export async function isAnotherPerson(
  rows: Reader,
  actor: StaffActor,
  makers: readonly string[],
): Promise<boolean> {
  const where = { id: oneOf([...new Set(makers)]) };
  const users = await rows.list(StaffUser, { where, order: { id: 'ASC' }, take: MOST });
  const persons = new Map(users.map(({ id, personId }) => [id, personId]));
  return isAnother(
    actor,
    makers.map((maker) => persons.get(maker) ?? maker),
  );
}

/** The same of persons that are known already. */
export function isAnother(actor: StaffActor, makers: readonly string[]): boolean {
  const here = [personOf(actor), ...(actor.onBehalfOf ? [actor.onBehalfOf.personId] : [])];
  return !here.some((person) => makers.includes(person));
}

/** Before an approval. @throws AppError FORBIDDEN `own-making` for whoever had a hand in it */
export async function mustBeAnotherPerson(
  rows: Reader,
  actor: StaffActor,
  makers: readonly string[],
): Promise<void> {
  if (!(await isAnotherPerson(rows, actor, makers))) throw staffFault('own-making');
}

/** What an approval is bound to: the same for equal content, whatever the order of its fields. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

interface Checked {
  readonly id: string;
  readonly version: number;
  readonly contentHash: string;
}

/**
 * Changes a row only while it holds the content that was seen: an edit of it in between voids the approval, whoever
 * made it.
 * @throws AppError CONFLICT `content-changed`
 */
export async function approveContent<E extends Checked>(
  rows: Writer,
  table: TableOf<E>,
  { seen, patch }: { readonly seen: Checked; readonly patch: Partial<E> },
): Promise<void> {
  const { id, version, contentHash: hash } = seen;
  const where = { id, version, contentHash: hash } as never;
  const raised = { ...patch, version: version + 1 } as Partial<E>;
  if ((await rows.update(table, where, raised)) !== 1) throw staffFault('content-changed');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}
