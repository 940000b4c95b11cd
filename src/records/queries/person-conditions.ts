import { foldText } from '../../shared/fold-text';
import type { LifeStatus } from '../entities/beneficiary.entity';
import { beyond, inForce } from './conditions';
import type { Condition } from './conditions';
import type { Scope } from './scope';

/** What may be lacking in the record of a person. */
export const LACKS = ['birth', 'citizen-id', 'phone', 'ethnicity', 'sex', 'household'] as const;
export type Lack = (typeof LACKS)[number];

/** By name, the oldest first (whose birth is not known before all), or as they were registered. */
export const PEOPLE_ORDERS = ['name', 'oldest', 'registered'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

/** Which people; what is absent does not matter. */
export interface PersonFilter {
  /** Any spelling; folded here. Empty finds everybody. */
  readonly name?: string;
  /** How `name` must lie in the person's name; 'start' uses the index. */
  readonly match?: 'start' | 'anywhere';
  readonly unitCode?: string;
  /** Somebody who may have been born from this day on, 'YYYY-MM-DD'; one whose birth is not known is not found. */
  readonly bornFrom?: string;
  readonly bornTo?: string;
  readonly lifeStatus?: LifeStatus;
  /** On this day something is or is not in force. */
  readonly on?: string;
  /** A fact that a decision proves of the person herself on that day. */
  readonly recognised?: string;
  readonly enrolledIn?: string;
  readonly notEnrolledIn?: string;
  /** All of these are lacking. */
  readonly missing?: readonly Lack[];
}

/** Sorts after every letter, on both engines and in JavaScript's comparison of folded names. */
const LAST = '\u{10FFFF}';

const LACKING: Readonly<Record<Exclude<Lack, 'household'>, string>> = {
  birth: 'birthFrom',
  // Sealed beside its index: where the one is empty, so is the other.
  'citizen-id': 'citizenIdIndex',
  phone: 'phoneIndex',
  ethnicity: 'ethnicity',
  sex: 'sex',
};

/**
 * How a statement finds its people: `by-name` goes through all of them by name, and may begin with a column of the
 * filter in front of the name; `another-way` is bounded by communes or in another order, and such a column would
 * lead it through everybody who is alive.
 */
type Way = 'by-name' | 'another-way';

/** The way of a list within the communes of a scope. */
export function wayOf(scope: Scope, { unitCode, order = 'name' }: Ordered): Way {
  return typeof scope === 'string' && unitCode === undefined && order === 'name'
    ? 'by-name'
    : 'another-way';
}

interface Ordered extends PersonFilter {
  readonly order?: PeopleOrder;
}

/** The filter over `beneficiary b`. */
export function personConditions(filter: PersonFilter, way: Way): Condition[] {
  // SQLite takes no index for `+column`; MariaDB reads it as the column and weighs its indexes by itself.
  const column = (name: string) => (way === 'by-name' ? `b.${name}` : `+b.${name}`);
  const { unitCode, bornFrom, bornTo, lifeStatus, recognised, enrolledIn, notEnrolledIn } = filter;
  const at = { on: filter.on ?? '', knownAt: null };
  const conditions: Condition[] = [...named(filter)];
  if (unitCode !== undefined) conditions.push(['b.unitCode = ?', unitCode]);
  // Few of them are found beforehand (`few-people.ts`): here no index of births may lead through the many.
  if (bornFrom !== undefined) conditions.push(['+b.birthTo >= ?', bornFrom]);
  const oldest = way === 'another-way' && bornFrom === undefined ? 'b.birthFrom' : '+b.birthFrom';
  if (bornTo !== undefined) conditions.push([`${oldest} <= ?`, bornTo]);
  if (lifeStatus !== undefined) conditions.push([`${column('lifeStatus')} = ?`, lifeStatus]);
  const statement = (table: string, column: string, key: string): Condition =>
    exists(table, [[`s.${column} = ?`, key], ...inForce('s', at)]);
  if (recognised !== undefined) conditions.push(statement('recognition', 'fact', recognised));
  if (enrolledIn !== undefined) conditions.push(statement('enrolment', 'programme', enrolledIn));
  if (notEnrolledIn !== undefined) {
    const [sql, ...values] = statement('enrolment', 'programme', notEnrolledIn);
    conditions.push([`NOT ${sql}`, ...values]);
  }
  for (const lack of filter.missing ?? []) {
    if (lack !== 'household') conditions.push([`${column(LACKING[lack])} IS NULL`]);
    // Her number is written down, though two records claim it.
    if (lack === 'citizen-id') conditions.push(['+b.citizenIdClash IS NULL']);
    if (lack === 'household') {
      const [sql, ...values] = exists('household_member', inForce('s', at));
      conditions.push([`NOT ${sql}`, ...values]);
    }
  }
  return conditions;
}

/** A row of `table` about the person. */
function exists(table: string, conditions: readonly Condition[]): Condition {
  const sql = conditions.map(([one]) => ` AND (${one})`).join('');
  const values = conditions.flatMap(([, ...rest]) => rest);
  return [`EXISTS (SELECT 1 FROM ${table} s WHERE s.beneficiaryId = b.id${sql})`, ...values];
}

function named({ name = '', match = 'start' }: PersonFilter): Condition[] {
  const folded = foldText(name);
  if (folded === '') return [];
  if (match === 'start') {
    return [['b.foldedName >= ? AND b.foldedName < ?', folded, folded + LAST]];
  }
  return [["b.foldedName LIKE ? ESCAPE '!'", `%${folded.replace(/[!%_]/g, '!$&')}%`]];
}

/** Where a person stands in an order: the value of its first column, then her key. */
export interface PersonPlace {
  readonly at: string | null;
  readonly id: string;
}

/** The columns of each order; the last one is the key. */
export const PEOPLE_ORDER_BY: Readonly<Record<PeopleOrder, string>> = {
  name: 'b.foldedName, b.id',
  oldest: 'b.birthFrom, b.id',
  registered: 'b.id',
};

/** What comes after a person in an order. */
export function afterPerson(order: PeopleOrder, { at, id }: PersonPlace): Condition {
  if (order === 'registered') return ['b.id > ?', id];
  if (order === 'name') return beyond('b.foldedName', 'b.id', [at ?? '', id]);
  if (at !== null) return beyond('b.birthFrom', 'b.id', [at, id]);
  return ['b.birthFrom IS NOT NULL OR (b.birthFrom IS NULL AND b.id > ?)', id];
}
