import type { Actor, Role } from '../actor';

/** How much of a field somebody is shown; `reveal`: a part, and all of it for a reason that is kept. */
export type Shown = 'full' | 'reveal' | 'part' | 'none';

/** What is known of a person, field by field. */
export const PERSON_FIELDS = [
  'code',
  'name',
  'birth',
  'sex',
  'lifeStatus',
  'address',
  'ethnicity',
  'phone',
  'citizenId',
  'note',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

type Masks = Readonly<Record<PersonField, Shown>>;

const ALL: Masks = {
  code: 'full',
  name: 'full',
  birth: 'full',
  sex: 'full',
  lifeStatus: 'full',
  address: 'full',
  ethnicity: 'full',
  phone: 'full',
  citizenId: 'full',
  note: 'full',
};
const NOTHING = Object.fromEntries(PERSON_FIELDS.map((field) => [field, 'none'])) as Masks;

/** The whole table field × role. What a role has no use for it is not shown. */
export const MASKS: Readonly<Record<Role, Masks>> = {
  'province-officer': { ...ALL, citizenId: 'reveal' },
  'commune-officer': { ...ALL, citizenId: 'reveal' },
  'commune-leader': { ...ALL, phone: 'reveal', citizenId: 'reveal' },
  'payment-clerk': {
    ...{ ...ALL, ethnicity: 'none', note: 'none' },
    ...{ phone: 'reveal', citizenId: 'reveal' },
  },
  collaborator: {
    ...{ ...ALL, birth: 'part', ethnicity: 'none', note: 'none' },
    ...{ phone: 'part', citizenId: 'part' },
  },
  'emergency-reader': { ...ALL, ethnicity: 'none', note: 'none', citizenId: 'reveal' },
  admin: NOTHING,
  auditor: NOTHING,
  dpo: NOTHING,
  reviewer: NOTHING,
  'rule-editor': NOTHING,
  'rule-approver': NOTHING,
};

/** Another office's program knows people by their codes and names, not by what they did not give to that office. */
const PARTNER: Masks = {
  ...ALL,
  ethnicity: 'none',
  phone: 'none',
  citizenId: 'none',
  note: 'none',
};

/** How much of a field the actor is shown. The machine's own jobs see all; a citizen or visitor nothing. */
export function shownTo(actor: Actor, field: PersonField): Shown {
  if (actor.kind === 'system') return 'full';
  if (actor.kind === 'partner') return PARTNER[field];
  return actor.kind === 'staff' ? MASKS[actor.role][field] : 'none';
}

/** Text as the actor is shown it: whole, its last three characters, or null. */
export function maskedText(actor: Actor, field: PersonField, text: string | null): string | null {
  const shown = shownTo(actor, field);
  if (text === null || shown === 'none') return null;
  if (shown === 'full') return text;
  return '•'.repeat(Math.max(0, text.length - 3)) + text.slice(-3);
}

/** A household as the actor is shown it: where it lies is the address of its people. */
export function maskedHousehold<Row extends { readonly hamlet: string | null }>(
  actor: Actor,
  row: Row,
): Row {
  if (shownTo(actor, 'address') === 'full') return row;
  return { ...row, hamlet: maskedText(actor, 'address', row.hamlet) };
}

interface Birth {
  readonly birthFrom: string | null;
  readonly birthTo: string | null;
}

/** A birth as the actor is shown it: as it is known, its year or years, or not at all. */
export function maskedBirth(actor: Actor, { birthFrom, birthTo }: Birth): Birth {
  const shown = shownTo(actor, 'birth');
  if (shown === 'full' || birthFrom === null || birthTo === null) return { birthFrom, birthTo };
  if (shown === 'none') return { birthFrom: null, birthTo: null };
  return { birthFrom: `${birthFrom.slice(0, 4)}-01-01`, birthTo: `${birthTo.slice(0, 4)}-12-31` };
}
