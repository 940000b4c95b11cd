import { StaffUser } from '../../records/entities/staff-user.entity';
import { oneOf } from '../../records/rows';
import type { Reader } from '../../records/rows';
import type { StaffActor } from '../actor';
import { personOf } from '../actor';

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
