import { Beneficiary } from '../entities/beneficiary.entity';
import { Enrolment } from '../entities/enrolment.entity';
import { HouseholdMember } from '../entities/household-member.entity';
import { Recognition } from '../entities/recognition.entity';
import { ServiceRecord } from '../entities/service-record.entity';
import type { Reader, TableOf } from '../rows';
import { above, oneOf } from '../rows';
import { knownNow } from '../two-times';
import { unrestricted, within } from './conditions';
import { restrictedAmong } from './restricted';
import type { Scope } from './scope';

/** Where the next page of an export begins; pages neither overlap nor grow dear. */
export interface ExportPage {
  readonly scope: Scope;
  /** One commune; null for all that the scope has. */
  readonly unitCode: string | null;
  /** The key of the last row of the page before; '' for the first. */
  readonly after: string;
  readonly take: number;
}

/** Nobody on a page has so many. */
const MOST_OF_PAGE = 100_000;

/** The communes of a page: 'all', or none when it is asked for one that the scope has not. */
function unitsOf({ scope, unitCode }: ExportPage): Scope {
  if (unitCode === null) return scope;
  return typeof scope === 'string' || scope.includes(unitCode) ? [unitCode] : [];
}

/** The next rows of a table that has a commune of its own, by key. */
export function pageInUnits<E extends { id: string; unitCode: string }>(
  rows: Reader,
  table: TableOf<E>,
  page: ExportPage,
): Promise<E[]> {
  const units = unitsOf(page);
  const served = typeof units === 'string' ? {} : { unitCode: oneOf([...units]) };
  return rows.list<{ id: string; unitCode: string }>(table, {
    where: { ...served, id: above(page.after) },
    order: { id: 'ASC' },
    take: page.take,
  }) as Promise<E[]>;
}

/** What people receive by what is known now, each person's in the order of days. */
export function enrolmentsOf(rows: Reader, people: readonly string[]): Promise<Enrolment[]> {
  return rows.list(Enrolment, {
    where: knownNow<Enrolment>({ beneficiaryId: oneOf([...people]) }),
    order: { validFrom: 'ASC', id: 'ASC' },
    take: MOST_OF_PAGE,
  });
}

/** Enrolments of people of the communes. */
export function enrolmentPage(rows: Reader, page: ExportPage): Promise<Enrolment[]> {
  const sql = `SELECT s.id FROM enrolment s JOIN beneficiary b ON b.id = s.beneficiaryId
    WHERE s.id > ? AND s.knownTo IS NULL`;
  return hydrated(rows, Enrolment, { sql, unit: 'b.unitCode', page });
}

/** Recognitions of people and households of the communes. */
export function recognitionPage(rows: Reader, page: ExportPage): Promise<Recognition[]> {
  const sql = `SELECT s.id FROM recognition s LEFT JOIN beneficiary b ON b.id = s.beneficiaryId
    LEFT JOIN household h ON h.id = s.householdId
    WHERE s.id > ? AND s.knownTo IS NULL AND s.unitCode IS NULL`;
  return hydrated(rows, Recognition, { sql, unit: 'COALESCE(b.unitCode, h.unitCode)', page });
}

/** Recognitions of the communes themselves. */
export function areaClassPage(rows: Reader, page: ExportPage): Promise<Recognition[]> {
  const sql = `SELECT s.id FROM recognition s
    WHERE s.id > ? AND s.knownTo IS NULL AND s.unitCode IS NOT NULL`;
  return hydrated(rows, Recognition, { sql, unit: 's.unitCode', page });
}

/** What was given to people who are of the communes now. */
export function serviceRecordPage(rows: Reader, page: ExportPage): Promise<ServiceRecord[]> {
  const sql = `SELECT s.id FROM service_record s JOIN beneficiary b ON b.id = s.beneficiaryId
    WHERE s.id > ?`;
  return hydrated(rows, ServiceRecord, { sql, unit: 'b.unitCode', page });
}

/** People by key, but those whose record is restricted where the scope does not show it. */
export async function peopleById(
  rows: Reader,
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Beneficiary>> {
  const once = [...new Set(ids)];
  const found = await rows.list(Beneficiary, {
    where: { id: oneOf(once) },
    order: { id: 'ASC' },
    take: once.length,
  });
  const shown = await unrestrictedOf(rows, scope, found);
  return new Map(shown.map((one) => [one.id, one]));
}

/** People without those whose record is restricted, where the scope does not show it. */
export async function unrestrictedOf(
  rows: Reader,
  scope: Scope,
  people: readonly Beneficiary[],
): Promise<readonly Beneficiary[]> {
  if (scope === 'everybody') return people;
  const hidden = await restrictedAmong(
    rows,
    people.map(({ id }) => id),
  );
  return people.filter(({ id }) => !hidden.has(id));
}

/** Who lives in households by what is known now, without an end. */
export async function membersNow(
  rows: Reader,
  homes: readonly string[],
): Promise<readonly HouseholdMember[]> {
  const found = await rows.list(HouseholdMember, {
    where: knownNow<HouseholdMember>({ householdId: oneOf([...new Set(homes)]) }),
    order: { id: 'ASC' },
    take: MOST_OF_PAGE,
  });
  return found.filter(({ validTo }) => validTo === null);
}

interface Hydrating {
  readonly sql: string;
  /** The column that has the commune. */
  readonly unit: string;
  /** The column that has the person it is about. */
  readonly subject?: string;
  readonly page: ExportPage;
}

async function hydrated<E extends { id: string }>(
  rows: Reader,
  table: TableOf<E>,
  { sql, unit, page, subject = 's.beneficiaryId' }: Hydrating,
): Promise<E[]> {
  const units = unitsOf(page);
  if (units.length === 0) return [];
  const hers = [...within(units, unit), ...unrestricted(page.scope, subject)];
  const seen = hers.map(([one]) => ` AND (${one})`).join('');
  const found = await rows.sql<{ id: string }>(`${sql}${seen} ORDER BY s.id LIMIT ${page.take}`, [
    page.after,
    ...(typeof units === 'string' ? [] : units),
  ]);
  return rows.list<{ id: string }>(table, {
    where: { id: oneOf(found.map(({ id }) => id)) },
    order: { id: 'ASC' },
    take: page.take,
  }) as Promise<E[]>;
}
