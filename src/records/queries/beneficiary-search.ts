import type { LifeStatus, Sex } from '../entities/beneficiary.entity';
import type { Reader } from '../rows';
import { amongst, unrestricted, whereOf, within } from './conditions';
import { fewPeople } from './few-people';
import { limitOf, pageOf } from './page';
import type { Page } from './page';
import { afterPerson, PEOPLE_ORDER_BY, personConditions, wayOf } from './person-conditions';
import type { PeopleOrder, PersonFilter, PersonPlace } from './person-conditions';
import type { Scope } from './scope';

export interface BeneficiaryCursor {
  readonly foldedName: string;
  readonly id: string;
}

export interface BeneficiaryFilter extends PersonFilter {
  /** By name when absent. */
  readonly order?: PeopleOrder;
  readonly after?: PersonPlace;
  /** 1 to 100 rows. */
  readonly first: number;
}

/** A person as lists show her. */
export interface BeneficiaryRow {
  readonly id: string;
  readonly code: string;
  readonly displayName: string;
  readonly birthFrom: string | null;
  readonly birthTo: string | null;
  readonly sex: Sex | null;
  readonly unitCode: string;
  readonly lifeStatus: LifeStatus;
}

/** The columns of a `BeneficiaryRow`. */
export const PERSON_COLUMNS =
  'b.id, b.code, b.foldedName, b.displayName, b.birthFrom, b.birthTo, b.sex, b.unitCode, b.lifeStatus';

/** People in the order asked; pages go on after a row, so that they stay cheap and never overlap. */
export async function searchBeneficiaries(
  rows: Reader,
  scope: Scope,
  filter: BeneficiaryFilter,
): Promise<Page<BeneficiaryRow & BeneficiaryCursor>> {
  if (typeof scope !== 'string' && scope.length === 0) return { rows: [], hasMore: false };
  const { order = 'name', after, first } = filter;
  const few = isBounded(scope, filter) ? null : await fewPeople(rows, filter);
  if (few?.length === 0) return { rows: [], hasMore: false };
  const { where, values } = whereOf([
    ...(few === null ? [] : [amongst('b.id', few)]),
    ...within(scope, 'b.unitCode'),
    ...unrestricted(scope, 'b.id'),
    ...personConditions(filter, few === null ? wayOf(scope, filter) : 'another-way'),
    ...(after === undefined ? [] : [afterPerson(order, after)]),
  ]);
  const by = few === null ? PEOPLE_ORDER_BY[order] : sorted(PEOPLE_ORDER_BY[order]);
  const found = await rows.sql<BeneficiaryRow & BeneficiaryCursor>(
    `SELECT ${PERSON_COLUMNS} FROM beneficiary b ${where}
      ORDER BY ${by} LIMIT ${limitOf(first) + 1}`,
    values,
  );
  return pageOf(found, first);
}

/** Communes or the beginning of a name keep the walk short by themselves. */
function isBounded(scope: Scope, { unitCode, name = '', match }: PersonFilter): boolean {
  return (
    typeof scope !== 'string' || unitCode !== undefined || (name !== '' && match !== 'anywhere')
  );
}

/** The same order, in which no index stands: both engines would rather follow one than sort a few. */
function sorted(order: string): string {
  const [first = '', ...rest] = order.split(', ');
  // Whose birth is not known comes before all, as an empty text does.
  return [`COALESCE(${first}, '')`, ...rest].join(', ');
}

/** How many people the filter finds in the scope. */
export async function countBeneficiaries(
  rows: Reader,
  scope: Scope,
  filter: PersonFilter,
): Promise<number> {
  if (typeof scope !== 'string' && scope.length === 0) return 0;
  const { where, values } = whereOf([
    ...within(scope, 'b.unitCode'),
    ...unrestricted(scope, 'b.id'),
    ...personConditions(filter, wayOf(scope, filter)),
  ]);
  const [row] = await rows.sql<{ total: number }>(
    `SELECT COUNT(*) AS total FROM beneficiary b ${where}`,
    values,
  );
  return Number(row?.total);
}
