import type { Scope } from '../records/queries/scope';
import { AppError } from '../shared/app-error';
import type { Operation, Role } from './access/permissions';
import { PARTNER_SCOPES, PERMISSIONS, STEP_UP } from './access/permissions';
import { staffFault } from './staff/staff-faults';

export { PARTNER_SCOPES, PERMISSIONS, ROLES, SERVES, STEP_UP } from './access/permissions';
export type { Operation, Role };

export interface StaffActor {
  readonly kind: 'staff';
  readonly id: string;
  readonly role: Role;
  readonly unitCodes: Scope;
  /** Hamlets within the communes, folded, to which she is bounded; absent for all of them. */
  readonly hamlets?: readonly string[];
  /** The human being behind the account; absent where each account is somebody's only one. */
  readonly personId?: string;
  /** For whom she acts, when the role was handed to her by somebody else. */
  readonly onBehalfOf?: { readonly staffId: string; readonly personId: string };
  /** How long ago she showed who she is; absent on the machine itself. */
  readonly proof?: 'fresh' | 'old';
}

/** A program of another office, by one of its keys. */
export interface PartnerActor {
  readonly kind: 'partner';
  readonly id: string;
  readonly keyId: string;
  readonly scopes: readonly string[];
  readonly unitCodes: Scope;
  /** Cost units. */
  readonly budgetPerMinute: number;
}

export type Actor =
  /** Nobody in particular: a front end asking what the law says. */
  | { readonly kind: 'visitor' }
  | { readonly kind: 'citizen'; readonly channel: string; readonly address: string }
  | StaffActor
  | PartnerActor
  | { readonly kind: 'system'; readonly job: string };

/**
 * Whether the table lets this actor do it at all; the rows it may touch are another question. A partner may what
 * everybody may, and what the table and its own scopes both name.
 */
export function may(actor: Actor, operation: Operation): boolean {
  if (actor.kind === 'partner') {
    const scoped = PARTNER_SCOPES.includes(operation) && actor.scopes.includes(operation);
    return scoped || may({ kind: 'visitor' }, operation);
  }
  const who = actor.kind === 'staff' ? actor.role : actor.kind;
  return (PERMISSIONS[operation] as readonly string[]).includes(who);
}

/**
 * @throws AppError UNAUTHENTICATED for a visitor, FORBIDDEN for anybody else whom the table does not name;
 *   `prove-again` for what is in `STEP_UP` when she showed too long ago who she is
 */
export function mustBeAllowed(actor: Actor, operation: Operation): void {
  if (may(actor, operation)) {
    const isOld = actor.kind === 'staff' && actor.proof === 'old';
    if (isOld && STEP_UP.includes(operation)) throw staffFault('prove-again');
    return;
  }
  if (actor.kind === 'visitor') throw new AppError('UNAUTHENTICATED', 'Sign in first.');
  throw new AppError('FORBIDDEN', 'This account may not do that.', { operation });
}

/** The member of staff behind an operation that only staff may do. @throws like `mustBeAllowed` */
export function staffActor(actor: Actor, operation: Operation): StaffActor {
  mustBeAllowed(actor, operation);
  if (actor.kind !== 'staff') throw new AppError('FORBIDDEN', 'Only staff may do that.');
  return actor;
}

/** The communes whose people the actor may see. */
export function scopeOf(actor: Actor): Scope {
  if (actor.kind === 'system') return 'everybody';
  return actor.kind === 'staff' || actor.kind === 'partner' ? actor.unitCodes : [];
}

/** The human being behind an actor; an account whose person nobody wrote down counts as its own. */
export function personOf({ personId, id }: StaffActor): string {
  return personId ?? id;
}

/** The actor as a record names its writer: the id of the member of staff or partner, or 'system'. */
export function writerOf(actor: Actor): string {
  return actor.kind === 'staff' || actor.kind === 'partner' ? actor.id : 'system';
}

/** The actor as the audit trail names it: never an address. */
export function auditName(actor: Actor): string {
  if (actor.kind === 'partner') return `partner:${actor.id}`;
  if (actor.kind === 'staff') return `staff:${actor.id}`;
  return actor.kind === 'system' ? `system:${actor.job}` : actor.kind;
}
