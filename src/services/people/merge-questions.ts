import { Enrolment } from '../../records/entities/enrolment.entity';
import { HouseholdMember } from '../../records/entities/household-member.entity';
import { Recognition } from '../../records/entities/recognition.entity';
import type { Reader } from '../../records/rows';
import type { TwoTimes } from '../../records/two-times';
import { knownNow, overlaps } from '../../records/two-times';
import type { PlainPerson } from './plain-person';

/** Which of two records is right where they say different things. */
export type Side = 'survivor' | 'loser';
export const SIDES = ['survivor', 'loser'] as const;

/** Something that two records of one person say differently, and only an officer can decide. */
export interface MergeQuestion {
  /** 'birth', 'home', 'enrolment social-pension' and the like. */
  readonly matter: string;
  readonly survivor: string;
  readonly loser: string;
}

/** Columns that are taken together, and how they are shown; no identity number is shown in full. */
const FIELDS = [
  { matter: 'name', columns: ['displayName', 'foldedName'], show: (p) => p.displayName },
  {
    matter: 'birth',
    columns: ['birthFrom', 'birthTo'],
    show: ({ birthFrom, birthTo }) => days(birthFrom, birthTo),
  },
  {
    matter: 'citizenId',
    columns: ['citizenId', 'citizenIdIndex', 'citizenIdClash'],
    show: (p) => ending(p.citizenId),
  },
  { matter: 'phone', columns: ['phone', 'phoneIndex'], show: (p) => ending(p.phone) },
  { matter: 'sex', columns: ['sex'], show: (p) => String(p.sex) },
  { matter: 'ethnicity', columns: ['ethnicity'], show: (p) => String(p.ethnicity) },
  { matter: 'commune', columns: ['unitCode'], show: (p) => p.unitCode },
  {
    matter: 'life',
    columns: ['lifeStatus', 'diedOn'],
    show: (p) => [p.lifeStatus, p.diedOn ?? ''].join(' ').trim(),
  },
] as const satisfies readonly Field[];

interface Field {
  readonly matter: string;
  readonly columns: readonly (keyof PlainPerson)[];
  readonly show: (person: PlainPerson) => string;
}

/** The columns of a person that a merge may set, by matter. */
export const MERGED_FIELDS: readonly Field[] = FIELDS;

/** Whether a record says anything of a matter. */
export function saysOf({ columns, matter }: Field, person: PlainPerson): boolean {
  if (matter === 'life' && person.lifeStatus === 'unknown') return false;
  return columns.some((column) => person[column] !== null);
}

/** What the two rows themselves say differently; what only one of them knows is no question. */
export function questionsOfFields(survivor: PlainPerson, loser: PlainPerson): MergeQuestion[] {
  return MERGED_FIELDS.filter(
    (field) =>
      saysOf(field, survivor) &&
      saysOf(field, loser) &&
      field.columns.some((column) => survivor[column] !== loser[column]),
  ).map(({ matter, show }) => ({ matter, survivor: show(survivor), loser: show(loser) }));
}

/** Statements of both that cannot all be true of one person. */
export interface StatementClash extends MergeQuestion {
  readonly table: typeof HouseholdMember | typeof Enrolment | typeof Recognition;
  /** Keys of the wordings that fall when the other side is kept. */
  readonly of: Readonly<Record<Side, readonly string[]>>;
}

/** Two households, or the same programme or recognition twice, on the same day. */
export async function clashesOf(
  rows: Reader,
  survivorId: string,
  loserId: string,
): Promise<readonly StatementClash[]> {
  const pair = { survivorId, loserId };
  return [
    ...(await clashes(rows, HouseholdMember, { ...pair, matter: () => 'home' })),
    ...(await clashes(rows, Enrolment, { ...pair, matter: (e) => `enrolment ${e.programme}` })),
    ...(await clashes(rows, Recognition, { ...pair, matter: (r) => `recognition ${r.fact}` })),
  ];
}

/** What is written down about a person with two times. */
export type PersonStatement = HouseholdMember | Enrolment | Recognition;

type Owned = TwoTimes & { beneficiaryId: string | null };

async function clashes<E extends Owned>(
  rows: Reader,
  table: new () => E,
  at: { survivorId: string; loserId: string; matter: (row: E) => string },
): Promise<StatementClash[]> {
  const own = async (beneficiaryId: string) =>
    (await rows.list<Owned>(table, {
      where: knownNow<Owned>({ beneficiaryId }),
      order: { validFrom: 'ASC', id: 'ASC' },
      take: 500,
    })) as E[];
  const [ours, theirs] = [await own(at.survivorId), await own(at.loserId)];
  const found = new Map<string, { survivor: Set<E>; loser: Set<E> }>();
  for (const a of ours) {
    for (const b of theirs) {
      if (at.matter(a) !== at.matter(b) || !overlaps(a, b)) continue;
      const clash = found.get(at.matter(a)) ?? { survivor: new Set(), loser: new Set() };
      clash.survivor.add(a);
      clash.loser.add(b);
      found.set(at.matter(a), clash);
    }
  }
  const show = (set: Set<E>) => [...set].map((one) => days(one.validFrom, one.validTo)).join(', ');
  const keys = (set: Set<E>) => [...set].map(({ id }) => id);
  return [...found].map(([matter, { survivor, loser }]) => ({
    matter,
    survivor: show(survivor),
    loser: show(loser),
    table: table as unknown as StatementClash['table'],
    of: { survivor: keys(survivor), loser: keys(loser) },
  }));
}

function days(from: string | null, to: string | null): string {
  return from === to ? String(from) : `${from} – ${to ?? '…'}`;
}

function ending(number: string | null): string {
  return `…${(number ?? '').slice(-4)}`;
}
