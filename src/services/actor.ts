import type { Scope } from '../records/queries/beneficiary-search';
import { AppError } from '../shared/app-error';

/**
 * Who acts. Admin keeps accounts and sees no citizen; officers serve people of their communes (the
 * province's: of all); reviewers speak with citizens and judge answers; auditors check that the trail is whole.
 */
export const ROLES = [
  'admin',
  'province-officer',
  'commune-officer',
  'reviewer',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

export interface StaffActor {
  readonly kind: 'staff';
  readonly id: string;
  readonly role: Role;
  readonly unitCodes: Scope;
}

export type Actor =
  /** Nobody in particular: a front end asking what the law says. */
  | { readonly kind: 'visitor' }
  | { readonly kind: 'citizen'; readonly channel: string; readonly address: string }
  | StaffActor
  | { readonly kind: 'system'; readonly job: string };

const OFFICERS = ['province-officer', 'commune-officer'] as const;
const SUPPORT = ['province-officer', 'reviewer'] as const;

/** Who may do what; what is not here nobody may. Row scope comes on top, in the queries. */
export const PERMISSIONS = {
  'eligibility.assess': ['visitor', 'citizen', 'system', ...ROLES],
  'verdict.keep': ['system', ...OFFICERS, 'reviewer'],
  /** Whoever holds the code: it is unguessable, and the verdict names nobody. */
  'verdict.read': ['visitor', 'citizen', 'system', ...OFFICERS, 'reviewer'],
  'beneficiary.list': ['system', ...OFFICERS],
  'beneficiary.read': ['system', ...OFFICERS],
  'beneficiary.register': ['system', ...OFFICERS],
  'household.read': ['system', ...OFFICERS],
  'household.write': ['system', ...OFFICERS],
  'recognition.read': ['system', ...OFFICERS],
  'recognition.write': ['system', ...OFFICERS],
  'enrolment.read': ['system', ...OFFICERS],
  'enrolment.write': ['system', ...OFFICERS],
  'standing.read': ['system', ...OFFICERS],
  'import.read': [...OFFICERS],
  'import.write': [...OFFICERS],
  /** By somebody else than who brought the file or decided about its rows. */
  'import.approve': [...OFFICERS],
  'export.people': ['system', ...OFFICERS],
  /** Communes and their classes: nothing in them is about a person. */
  'unit.list': ['system', ...OFFICERS, 'reviewer'],
  'service-record.list': ['system', ...OFFICERS],
  'service-record.record': ['system', ...OFFICERS],
  'conversation.list': ['system', ...SUPPORT],
  'conversation.read': ['system', ...SUPPORT],
  'conversation.take-over': [...SUPPORT],
  'conversation.reply': [...SUPPORT],
  'conversation.hand-back': [...SUPPORT],
  'review.queue': [...SUPPORT],
  'review.judge': [...SUPPORT],
  'top-up.list': ['visitor', 'citizen', 'system', ...ROLES],
  'top-up.add': ['system', ...OFFICERS],
  'staff.create': ['admin', 'system'],
  'staff.list': ['admin', 'system'],
  'audit.verify': ['admin', 'auditor', 'system'],
} as const satisfies Record<string, readonly (Role | 'visitor' | 'citizen' | 'system')[]>;

export type Operation = keyof typeof PERMISSIONS;

/** Whether the table lets this actor do it at all; the rows it may touch are another question. */
export function may(actor: Actor, operation: Operation): boolean {
  const who = actor.kind === 'staff' ? actor.role : actor.kind;
  return (PERMISSIONS[operation] as readonly string[]).includes(who);
}

/** @throws AppError UNAUTHENTICATED for a visitor, FORBIDDEN for anybody else whom the table does not name. */
export function mustBeAllowed(actor: Actor, operation: Operation): void {
  if (may(actor, operation)) return;
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
  if (actor.kind === 'system') return 'all';
  return actor.kind === 'staff' ? actor.unitCodes : [];
}

/** The actor as a record names its writer: the staff id, or 'system'. */
export function writerOf(actor: Actor): string {
  return actor.kind === 'staff' ? actor.id : 'system';
}

/** The actor as the audit trail names it: never an address. */
export function auditName(actor: Actor): string {
  if (actor.kind === 'staff') return `staff:${actor.id}`;
  return actor.kind === 'system' ? `system:${actor.job}` : actor.kind;
}
