import type { Reader } from '../rows';
import type { AsOf } from '../two-times';
import type { Scope } from './scope';
import { inForce, whereOf, within } from './conditions';
import type { Condition } from './conditions';
import { limitOf, pageOf } from './page';
import type { Page } from './page';

/** A household as lists show it. */
export interface HouseholdRow {
  readonly id: string;
  readonly unitCode: string;
  readonly hamlet: string | null;
  readonly formedOn: string;
  readonly endedOn: string | null;
  readonly mergedInto: string | null;
}

/** Which households; what is absent does not matter. */
export interface HouseholdFilter {
  readonly unitCode?: string;
  /** How many people live there on the day. */
  readonly sizeFrom?: number;
  readonly sizeTo?: number;
  /** A fact that a decision proves of the household on the day. */
  readonly recognised?: string;
  /** Whether it is a household on the day: formed, and not ended. */
  readonly standing?: boolean;
  /** 'YYYY-MM-DD'; when sizes and decisions are looked at. */
  readonly on: string;
}

export interface HouseholdsAsked extends HouseholdFilter {
  /** The key of the last one of the page before. */
  readonly after?: string;
  /** 1 to 100 rows. */
  readonly first: number;
}

export const HOUSEHOLD_COLUMNS = 'h.id, h.unitCode, h.hamlet, h.formedOn, h.endedOn, h.mergedInto';

/** Households of the scope in the order of their registration. */
export async function listHouseholds(
  rows: Reader,
  scope: Scope,
  { after, first, ...filter }: HouseholdsAsked,
): Promise<Page<HouseholdRow>> {
  if (typeof scope !== 'string' && scope.length === 0) return { rows: [], hasMore: false };
  const further: Condition[] = after === undefined ? [] : [['h.id > ?', after]];
  const { where, values } = whereOf([...householdConditions(scope, filter), ...further]);
  const found = await rows.sql<HouseholdRow>(
    `SELECT ${HOUSEHOLD_COLUMNS} FROM household h ${where} ORDER BY h.id LIMIT ${limitOf(first) + 1}`,
    values,
  );
  return pageOf(found, first);
}

/** How many households the filter finds in the scope. */
export async function countHouseholds(
  rows: Reader,
  scope: Scope,
  filter: HouseholdFilter,
): Promise<number> {
  if (typeof scope !== 'string' && scope.length === 0) return 0;
  const { where, values } = whereOf(householdConditions(scope, filter));
  const [row] = await rows.sql<{ total: number }>(
    `SELECT COUNT(*) AS total FROM household h ${where}`,
    values,
  );
  return Number(row?.total);
}

function householdConditions(scope: Scope, filter: HouseholdFilter): Condition[] {
  const { unitCode, sizeFrom, sizeTo, recognised, standing, on } = filter;
  const at: AsOf = { on, knownAt: null };
  const conditions: Condition[] = within(scope, 'h.unitCode');
  if (unitCode !== undefined) conditions.push(['h.unitCode = ?', unitCode]);
  const size = below('SELECT COUNT(*) FROM household_member s', inForce('s', at));
  const [count, ...values] = size;
  if (sizeFrom !== undefined) conditions.push([`(${count}) >= ?`, ...values, sizeFrom]);
  if (sizeTo !== undefined) conditions.push([`(${count}) <= ?`, ...values, sizeTo]);
  if (recognised !== undefined) {
    const fact: Condition = ['s.fact = ?', recognised];
    const [sql, ...rest] = below('SELECT 1 FROM recognition s', [fact, ...inForce('s', at)]);
    conditions.push([`EXISTS (${sql})`, ...rest]);
  }
  if (standing === true) {
    conditions.push(['h.formedOn <= ?', on], ['h.endedOn IS NULL OR h.endedOn >= ?', on]);
  }
  if (standing === false) conditions.push(['h.endedOn < ? OR h.formedOn > ?', on, on]);
  return conditions;
}

function below(select: string, conditions: readonly Condition[]): Condition {
  const sql = conditions.map(([one]) => ` AND (${one})`).join('');
  const values = conditions.flatMap(([, ...rest]) => rest);
  return [`${select} WHERE s.householdId = h.id${sql}`, ...values];
}
