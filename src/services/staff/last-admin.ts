import { StaffGrant } from '../../records/entities/staff-grant.entity';
import { StaffUser } from '../../records/entities/staff-user.entity';
import { oneOf } from '../../records/rows';
import type { Writer } from '../../records/rows';
import { isHeld } from '../access/hats';
import { staffFault } from './staff-faults';

/** No office has more administrators. */
const MOST = 1_000;

interface Leaving {
  /** The account that is ended; or the one whose grant is. */
  readonly staffId: string;
  /** Null for all its grants. */
  readonly grantId: string | null;
  readonly now: number;
}

/**
 * Lets nobody take the last administrator away. Another one is held until the commit, so that two who end each
 * other at the same moment do not both succeed.
 * @throws AppError CONFLICT `last-admin`, or a plain one when somebody was quicker
 */
export async function mustLeaveAnAdmin(rows: Writer, leaving: Leaving): Promise<void> {
  const { staffId, grantId } = leaving;
  const { goes, staying } = await adminsBeside(rows, leaving);
  if (!goes) return;
  const [other] = await rows.list(StaffUser, {
    where: { id: oneOf([...staying]), active: true },
    order: { id: 'ASC' },
    take: 1,
  });
  if (other === undefined) throw staffFault('last-admin');
  // Whoever ends an account raises its row anyway; here the grant alone would go, and nobody would notice.
  if (grantId !== null) await hold(rows, await rows.get(StaffUser, { id: staffId }));
  if (other.id !== staffId) await hold(rows, other);
  // Her grant may have ended between the first look and the hold.
  const held = await adminsBeside(rows, leaving);
  if (!held.staying.includes(other.id)) throw staffFault('last-admin');
}

/** Whether an administrator goes at all, and the accounts of those who stay. */
async function adminsBeside(
  rows: Writer,
  { staffId, grantId, now }: Leaving,
): Promise<{ readonly goes: boolean; readonly staying: readonly string[] }> {
  const all = await rows.list(StaffGrant, {
    where: { role: 'admin' },
    order: { createdAt: 'ASC' },
    take: MOST,
  });
  const grants = all.filter((one) => isHeld(one, now));
  const isGoing = (one: StaffGrant) =>
    one.staffId === staffId && (grantId === null || one.id === grantId);
  return {
    goes: grants.some(isGoing),
    staying: grants.filter((one) => !isGoing(one)).map((one) => one.staffId),
  };
}

function hold(rows: Writer, user: StaffUser): Promise<void> {
  return rows.guardedUpdate(StaffUser, user, {});
}
