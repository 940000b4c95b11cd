import { EmergencyAccess } from '../../records/entities/emergency-access.entity';
import { StaffUser } from '../../records/entities/staff-user.entity';
import { emergencyUnits, grantRows } from '../../records/queries/door-rows';
import type { GrantRow } from '../../records/queries/door-rows';
import { above, oneOf } from '../../records/rows';
import type { Reader } from '../../records/rows';
import { civilDate, vietnamDay } from '../../shared/civil-date';
import type { Role } from '../actor';
import { SERVES } from '../actor';
import { unitsOfGrant } from './units-of-grant';

/** No account has more. */
const MOST = 200;

/** A role that an account may act in at this moment, and for whose people. */
export interface Hat {
  readonly role: Role;
  readonly unitCodes: 'all' | readonly string[];
  /** Hamlets within them, folded, beyond which she sees nobody; null for all. */
  readonly hamlets: readonly string[] | null;
  /** Who handed it to her; null for a role of her own. */
  readonly onBehalfOf: { readonly staffId: string; readonly personId: string } | null;
}

/** Whether it is the role that a session acts in. */
export function isWorn(
  hat: Hat,
  by: { readonly role: string; readonly onBehalfOf: string | null },
): boolean {
  return hat.role === by.role && (hat.onBehalfOf?.staffId ?? null) === by.onBehalfOf;
}

/**
 * The roles that an account may act in now, its own first, in the order they were granted. What somebody handed
 * on holds only while she holds it herself; a broken glass is the role of an emergency reader.
 */
export async function hatsOf(rows: Reader, staffId: string, now: number): Promise<readonly Hat[]> {
  const grants = await grantRows(rows, staffId, MOST);
  const own = grants.filter(({ onBehalfOf }) => onBehalfOf === null);
  const handed = grants.filter((one) => one.onBehalfOf !== null && isHeld(one, now));
  const hats: Hat[] = byRole(own, now).map((hat) => ({ ...hat, onBehalfOf: null }));
  const givers = [...new Set(handed.map(({ onBehalfOf }) => String(onBehalfOf)))];
  for (const giver of await accounts(rows, givers)) {
    const hers = await grantRows(rows, giver.id, MOST);
    const still = handed.filter(
      (one) => one.onBehalfOf === giver.id && hers.some((held) => isSource(held, one, now)),
    );
    const onBehalfOf = { staffId: giver.id, personId: giver.personId };
    hats.push(...byRole(still, now).map((hat) => ({ ...hat, onBehalfOf })));
  }
  const emergency = await emergencyUnits(rows, staffId, { now, most: MOST });
  const unitCodes = emergency.flatMap((unitCode) => today(unitCode, now));
  if (unitCodes.length > 0)
    hats.push({ role: 'emergency-reader', unitCodes, hamlets: null, onBehalfOf: null });
  return hats;
}

/** The glass that she broke and that has not closed. */
export function openEmergencies(
  rows: Reader,
  staffId: string,
  now: number,
): Promise<EmergencyAccess[]> {
  const where = { staffId, expiresAt: above(now) };
  return rows
    .list(EmergencyAccess, { where, order: { id: 'ASC' }, take: MOST })
    .then((found) => found.filter(({ endedAt }) => endedAt === null));
}

/** Whether a grant holds at an instant: its days, its not having been taken back, and its commune. */
export function isHeld(grant: Omit<GrantRow, 'staffId'>, now: number): boolean {
  const { fromDay, untilDay, endedAt, role, unitCode } = grant;
  const day = vietnamDay(now);
  if (endedAt !== null || fromDay > day || (untilDay !== null && untilDay < day)) return false;
  return SERVES[role as Role] !== 'units' || unitsHeld(unitCode, fromDay, now).length > 0;
}

function byRole(grants: readonly GrantRow[], now: number): Omit<Hat, 'onBehalfOf'>[] {
  const held = grants.filter((one) => isHeld(one, now));
  const roles = [...new Set(held.map(({ role }) => role as Role))];
  return roles.map((role) => {
    const serves = SERVES[role];
    const granted = held.filter((one) => one.role === role);
    const codes = granted.flatMap(({ unitCode, fromDay }) => unitsHeld(unitCode, fromDay, now));
    const unitCodes = { units: [...new Set(codes)], province: 'all', nobody: [] } as const;
    const hamlets = granted.flatMap(({ hamlet }) => hamlet ?? []);
    const isBounded = hamlets.length === granted.length;
    return { role, unitCodes: unitCodes[serves], hamlets: isBounded ? hamlets : null };
  });
}

/** A grant of somebody's own from which one was handed on. */
function isSource(own: GrantRow, handed: GrantRow, now: number): boolean {
  const same = own.role === handed.role && own.unitCode === handed.unitCode;
  return same && own.onBehalfOf === null && isHeld(own, now);
}

function unitsHeld(unitCode: string | null, fromDay: string, now: number): readonly string[] {
  if (unitCode === null) return [];
  return unitsOfGrant(unitCode, { from: civilDate(fromDay), on: vietnamDay(now) });
}

function today(unitCode: string, now: number): readonly string[] {
  return unitsOfGrant(unitCode, { from: vietnamDay(now), on: vietnamDay(now) });
}

async function accounts(rows: Reader, ids: readonly string[]): Promise<StaffUser[]> {
  if (ids.length === 0) return [];
  const where = { id: oneOf([...ids]), active: true };
  return rows.list(StaffUser, { where, order: { id: 'ASC' }, take: MOST });
}
