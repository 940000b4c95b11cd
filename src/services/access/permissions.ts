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
  /** Looks for records that may be one person's, and says that they are not. */
  'beneficiary.compare': ['system', ...OFFICERS],
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
  'conversation.close': [...SUPPORT],
  /** Offers a conversation to a colleague, and accepts or declines an offer. */
  'conversation.hand-over': [...SUPPORT],
  /** Gives a conversation to somebody, whoever owns it. */
  'conversation.assign': ['province-officer'],
  /** Notes and labels for colleagues; the citizen reads neither. */
  'conversation.note': [...SUPPORT],
  'conversation.promise': [...SUPPORT],
  /** Replies kept ready: nothing in them is about a person. */
  'canned.list': [...SUPPORT, 'commune-officer'],
  'canned.write': [...OFFICERS],
  'desk.figures': [...SUPPORT, 'commune-leader'],
  'hours.list': ['visitor', 'citizen', 'system', ...ROLES],
  'hours.write': ['system', ...OFFICERS],
  'review.queue': [...SUPPORT],
  'review.judge': [...SUPPORT],
  'live.watch': [...OFFICERS, 'commune-leader', 'reviewer'],
  'top-up.list': ['visitor', 'citizen', 'system', ...ROLES],
  'top-up.add': ['system', ...OFFICERS, 'rule-editor'],
  /** By somebody else than who entered it. */
  'top-up.approve': [...OFFICERS, 'commune-leader', 'rule-approver'],
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
  /** Which account of a channel may ask about a person: done where she sits, with her papers. */
  'link.write': [...OFFICERS],
  'link.read': [...OFFICERS, 'commune-leader', 'dpo'],
  /** Announces when and where a commune pays. */
  'payday.write': [...OFFICERS, 'payment-clerk'],
  /** Whoever holds the code of a notice: the answer names nobody. */
  'notice.check': ['visitor', 'citizen', 'system', ...ROLES],
} as const satisfies Record<
  string,
  readonly (Role | 'visitor' | 'citizen' | 'system' | 'partner')[]
>;

export type Operation = keyof typeof PERMISSIONS;

/**
 * What is not done at a desk that its owner left: who she is must have been shown in the last quarter of an hour.
 * Approving, taking lists out, giving and handing on roles and keys, seeing in full, making one of two records.
 */
export const STEP_UP: readonly Operation[] = [
  'beneficiary.merge',
  'beneficiary.reveal',
  'import.approve',
  'export.people',
  'top-up.approve',
  'application.decide',
  'staff.create',
  'staff.end',
  'staff.grant',
  'staff.reset',
  'delegation.write',
  'emergency.open',
  'partner.manage',
];

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
