import type { Scope } from '../records/queries/scope';
import { AppError } from '../shared/app-error';

/**
 * Who acts. Admin keeps accounts and sees no citizen; officers serve people of their communes (the
 * province's: of all); leaders approve what others entered; payment clerks see who is paid; collaborators see
 * whoever gives them her code; reviewers speak with citizens and judge answers; rule editors draft and approvers
 * publish what the province adds to the law; auditors check that the trail is whole, the data protection officer
 * (dpo) that nobody read without a reason. An emergency reader is not appointed: she broke the glass.
 */
export const ROLES = [
  'admin',
  'province-officer',
  'commune-officer',
  'reviewer',
  'auditor',
  'commune-leader',
  'payment-clerk',
  'collaborator',
  'rule-editor',
  'rule-approver',
  'dpo',
  'emergency-reader',
] as const;
export type Role = (typeof ROLES)[number];

export interface StaffActor {
  readonly kind: 'staff';
  readonly id: string;
  readonly role: Role;
  readonly unitCodes: Scope;
  /** The human being behind the account; absent where each account is somebody's only one. */
  readonly personId?: string;
  /** For whom she acts, when the role was handed to her by somebody else. */
  readonly onBehalfOf?: { readonly staffId: string; readonly personId: string };
  /** When she last showed who she is (UTC milliseconds); absent on the machine itself. */
  readonly provedAt?: number;
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

const OFFICERS = ['province-officer', 'commune-officer'] as const;
const SUPPORT = ['province-officer', 'reviewer'] as const;
/** See people of their communes and change none of them. */
const READERS = ['commune-leader', 'payment-clerk', 'emergency-reader'] as const;

/** Who may do what; what is not here nobody may. Row scope comes on top, in the queries. */
export const PERMISSIONS = {
  'eligibility.assess': ['visitor', 'citizen', 'system', ...ROLES],
  'verdict.keep': ['system', ...OFFICERS, 'reviewer'],
  /** Whoever holds the code: it is unguessable, and the verdict names nobody. */
  'verdict.read': ['visitor', 'citizen', 'system', ...OFFICERS, 'reviewer', 'commune-leader'],
  'beneficiary.list': ['system', ...OFFICERS, ...READERS, 'partner'],
  'beneficiary.read': ['system', ...OFFICERS, ...READERS, 'collaborator', 'partner'],
  'beneficiary.register': ['system', ...OFFICERS, 'partner'],
  'beneficiary.merge': [...OFFICERS],
  'household.read': ['system', ...OFFICERS, 'commune-leader', 'emergency-reader', 'partner'],
  'household.write': ['system', ...OFFICERS],
  'recognition.read': ['system', ...OFFICERS, 'commune-leader', 'emergency-reader', 'partner'],
  'recognition.write': ['system', ...OFFICERS],
  'enrolment.read': ['system', ...OFFICERS, ...READERS, 'partner'],
  'enrolment.write': ['system', ...OFFICERS],
  'standing.read': ['system', ...OFFICERS, 'commune-leader', 'partner'],
  'import.read': [...OFFICERS, 'commune-leader'],
  'import.write': [...OFFICERS],
  /** By somebody else than who brought the file or decided about its rows. */
  'import.approve': [...OFFICERS, 'commune-leader'],
  'export.people': ['system', ...OFFICERS],
  /** Communes and their classes: nothing in them is about a person. */
  'unit.list': ['system', ...OFFICERS, 'reviewer', 'commune-leader'],
  'service-record.list': ['system', ...OFFICERS, ...READERS, 'partner'],
  'service-record.record': ['system', ...OFFICERS],
  'conversation.list': ['system', ...SUPPORT],
  'conversation.read': ['system', ...SUPPORT],
  'message.search': [...SUPPORT],
  'conversation.take-over': [...SUPPORT],
  'conversation.reply': [...SUPPORT],
  'conversation.hand-back': [...SUPPORT],
  'review.queue': [...SUPPORT],
  'review.judge': [...SUPPORT],
  'live.watch': [...OFFICERS, 'commune-leader', 'reviewer'],
  'top-up.list': ['visitor', 'citizen', 'system', ...ROLES],
  'top-up.add': ['system', ...OFFICERS, 'rule-editor'],
  'application.list': ['system', ...OFFICERS, 'commune-leader'],
  'application.read': ['system', ...OFFICERS, 'commune-leader'],
  'application.write': ['system', ...OFFICERS],
  /** By somebody else than who prepared the file. */
  'application.decide': [...OFFICERS, 'commune-leader'],
  /** Whoever holds the code on the receipt: it is unguessable, and the answer names nobody. */
  'application.track': ['visitor', 'citizen', 'system', ...ROLES],
  'calendar.list': ['visitor', 'citizen', 'system', ...ROLES],
  'calendar.write': ['system', 'province-officer'],
  'provider.list': ['visitor', 'citizen', 'system', ...ROLES],
  'provider.write': ['system', ...OFFICERS],
  'beneficiary.reveal': [...OFFICERS, ...READERS],
  'reveal.list': ['dpo', 'auditor'],
  'staff.create': ['admin', 'system'],
  'staff.list': ['admin', 'auditor', 'system'],
  'staff.end': ['admin', 'system'],
  'staff.grant': ['admin', 'system'],
  'staff.reset': ['admin', 'system'],
  'staff.sessions': ['admin', 'system'],
  /** What everybody does with an account of her own: its sessions, its second factor, the role she acts in. */
  'own.account': [...ROLES],
  /** Her own role, to somebody who acts for her. */
  'delegation.write': ['commune-leader'],
  'delegation.list': ['commune-leader', 'admin', 'auditor'],
  'emergency.open': [...OFFICERS, 'commune-leader', 'reviewer'],
  'emergency.end': [...OFFICERS, 'commune-leader', 'reviewer', 'emergency-reader'],
  'emergency.list': ['dpo', 'auditor'],
  /** By somebody else than who broke the glass. */
  'emergency.review': ['dpo'],
  'alarm.list': ['dpo', 'auditor', 'admin'],
  'alarm.settle': ['dpo'],
  'audit.verify': ['admin', 'auditor', 'dpo', 'system'],
  /** Whose data an account read, and who read somebody's. */
  'audit.reads': ['auditor', 'dpo', 'system'],
  /** On the machine itself, by whoever holds its master key. */
  'keys.turn': ['system'],
  'partner.list': ['admin', 'system'],
  'partner.manage': ['admin', 'system'],
  'retention.run': ['system'],
  /** What a person asks about her own data: taken in at any desk, answered and carried out by few. */
  'privacy-request.record': ['system', ...OFFICERS, 'reviewer', 'dpo'],
  'privacy-request.read': ['system', ...OFFICERS, 'dpo'],
  'privacy-request.answer': ['system', 'province-officer', 'dpo'],
  'consent.record': ['system', 'citizen', ...OFFICERS, 'dpo'],
  'consent.read': ['system', ...OFFICERS, 'dpo'],
} as const satisfies Record<
  string,
  readonly (Role | 'visitor' | 'citizen' | 'system' | 'partner')[]
>;

export type Operation = keyof typeof PERMISSIONS;

/**
 * Whose rows a role may touch at most: those of the units it is granted for, of the whole province, of nobody.
 * A role that stands at 'nobody' sees no citizen even where an operation were given to it by mistake.
 */
export const SERVES = {
  admin: 'nobody',
  'province-officer': 'province',
  'commune-officer': 'units',
  reviewer: 'nobody',
  auditor: 'nobody',
  'commune-leader': 'units',
  'payment-clerk': 'units',
  collaborator: 'units',
  'rule-editor': 'province',
  'rule-approver': 'province',
  dpo: 'province',
  'emergency-reader': 'units',
} as const satisfies Record<Role, 'units' | 'province' | 'nobody'>;

/** What a partner may be given leave for. */
export const PARTNER_SCOPES: readonly string[] = Object.entries(PERMISSIONS).flatMap(
  ([operation, who]) => ((who as readonly string[]).includes('partner') ? [operation] : []),
);

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
