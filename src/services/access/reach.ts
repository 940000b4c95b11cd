import type { Operation, Role } from '../actor';
import { PERMISSIONS, ROLES, SERVES } from '../actor';

/** Everybody whom the table of permissions knows. */
export const WHO = ['visitor', 'citizen', 'system', 'partner', ...ROLES] as const;
export type Who = (typeof WHO)[number];

/**
 * How far an operation reaches for somebody: not at all; rows of nobody's in particular (`yes`); people of the
 * units that were granted, of the whole province; or `nobody`, where the operation is open but no row is.
 */
export type Reach = 'no' | 'yes' | 'units' | 'province' | 'nobody';

/** What these operations touch belongs to no commune; all others reach people, and so only the units served. */
const OF_NO_COMMUNE: readonly string[] = [
  'eligibility',
  'verdict',
  'conversation',
  'review',
  'top-up',
  'reveal',
  'staff',
  'own',
  'delegation',
  'emergency',
  'alarm',
  'audit',
  'calendar',
  'canned',
  'desk',
  'hours',
  'provider',
  'unit',
  'keys',
  'retention',
  'partner',
  'live',
  'message',
  'notice',
];

/** Whether the operation touches the records of people, and so of communes. */
export function isOfPeople(operation: Operation): boolean {
  if (operation === 'application.track') return false;
  return !OF_NO_COMMUNE.includes(String(operation.split('.')[0]));
}

/** One cell of the table role × operation × reach, which `docs/permissions.md` prints. */
export function reachOf(who: Who, operation: Operation): Reach {
  const named = PERMISSIONS[operation] as readonly Who[];
  // Another office's program may what everybody may besides what it was given leave for.
  if (!named.includes(who) && !(who === 'partner' && named.includes('visitor'))) return 'no';
  if (!isOfPeople(operation)) return 'yes';
  if (who === 'system') return 'province';
  if (who === 'partner') return 'units';
  return who === 'visitor' || who === 'citizen' ? 'nobody' : SERVES[who];
}

/** Roles whose holders come to see personal data of citizens. */
export function seesPeople(role: Role): boolean {
  const operations = Object.keys(PERMISSIONS) as Operation[];
  return operations.some(
    (one) =>
      (isOfPeople(one) || one === 'conversation.read') &&
      !['no', 'nobody'].includes(reachOf(role, one)),
  );
}
