import type { MemberRole } from '../entities/household-member.entity';
import type { PaymentWay } from '../entities/enrolment.entity';
import type { Because, AsOf } from '../two-times';
import type { Reader } from '../rows';
import { PERSON_COLUMNS } from './beneficiary-search';
import type { BeneficiaryRow } from './beneficiary-search';
import type { Scope } from './scope';
import { amongst, inForce, unrestricted, whereOf, within } from './conditions';
import { HOUSEHOLD_COLUMNS } from './household-list';
import type { HouseholdRow } from './household-list';

/**
 * What hangs on a page of people or households, one statement for all of them. Each looks at the communes of the
 * person or household that it is about, whatever led there: a row out of scope is not found.
 */

/** A row with two times as it comes raw: instants are what the driver gives, read by `raw-values.ts`. */
export interface RawStatement {
  readonly id: string;
  readonly statementId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly knownFrom: unknown;
  readonly knownTo: unknown;
  readonly because: Because;
}

export interface RawRecognition extends RawStatement {
  readonly beneficiaryId: string | null;
  readonly householdId: string | null;
  readonly unitCode: string | null;
  readonly fact: string;
  /** Under seal. */
  readonly value: string;
  readonly decision: string;
  readonly decidedOn: string;
}

export interface RawEnrolment extends RawStatement {
  readonly beneficiaryId: string;
  readonly programme: string;
  readonly decision: string;
  readonly decidedOn: string;
  /** Whole đồng, text on a server. */
  readonly amount: number | string | null;
  readonly payment: PaymentWay | null;
}

/** Somebody in a household; her own columns are null when another commune serves her now. */
export interface MemberRow {
  readonly statementId: string;
  /** The wording in force. */
  readonly revision: string;
  readonly householdId: string;
  readonly role: MemberRole;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly person: BeneficiaryRow | null;
}

const STATEMENT = 's.id, s.statementId, s.validFrom, s.validTo, s.knownFrom, s.knownTo, s.because';
export const RECOGNITION_COLUMNS = `${STATEMENT}, s.beneficiaryId, s.householdId, s.unitCode, s.fact, s.value, s.decision, s.decidedOn`;
export const ENROLMENT_COLUMNS = `${STATEMENT}, s.beneficiaryId, s.programme, s.decision, s.decidedOn, s.amount, s.payment`;

/** People or households, and the two times that are asked about. */
export interface OfMany {
  readonly ids: readonly string[];
  readonly at: AsOf;
}

/** Nothing was asked, or the asker sees nobody. */
function isNothing(scope: Scope, ids: readonly string[]): boolean {
  return ids.length === 0 || (typeof scope !== 'string' && scope.length === 0);
}

/** Only statements about people of the scope: a join, or nothing for a scope without bounds. */
function ofPeople(scope: Scope): string {
  return typeof scope === 'string' ? '' : 'JOIN beneficiary b ON b.id = s.beneficiaryId';
}

/** The household in which each of the people lives on the day; none where another commune serves it. */
export async function householdsOfPeople(
  rows: Reader,
  scope: Scope,
  { ids, at }: OfMany,
): Promise<(HouseholdRow & { readonly beneficiaryId: string })[]> {
  if (isNothing(scope, ids)) return [];
  const { where, values } = whereOf([
    amongst('s.beneficiaryId', ids),
    ...unrestricted(scope, 's.beneficiaryId'),
    ...inForce('s', at),
    ...within(scope, 'h.unitCode'),
    ...within(scope, 'b.unitCode'),
  ]);
  return rows.sql(
    `SELECT s.beneficiaryId, ${HOUSEHOLD_COLUMNS} FROM household_member s
       JOIN household h ON h.id = s.householdId ${ofPeople(scope)} ${where}`,
    values,
  );
}

/** Who lives in each of the households on the day. */
export async function membersOfHouseholds(
  rows: Reader,
  scope: Scope,
  { ids, at }: OfMany,
): Promise<MemberRow[]> {
  if (isNothing(scope, ids)) return [];
  const { where, values } = whereOf([
    amongst('s.householdId', ids),
    ...inForce('s', at),
    ...within(scope, 'h.unitCode'),
  ]);
  const hers = [...within(scope, 'b.unitCode'), ...unrestricted(scope, 'b.id')];
  const seen = hers.map(([one]) => ` AND (${one})`).join('');
  const communes = hers.flatMap(([, ...rest]) => rest);
  const found = await rows.sql<
    Omit<MemberRow, 'person' | 'validFrom'> & { since: string } & {
      [K in keyof BeneficiaryRow]: BeneficiaryRow[K] | null;
    }
  >(
    `SELECT s.statementId, s.id AS revision, s.householdId, s.role, s.validFrom AS since, s.validTo, ${PERSON_COLUMNS}
       FROM household_member s JOIN household h ON h.id = s.householdId
       LEFT JOIN beneficiary b ON b.id = s.beneficiaryId ${seen} ${where}
      ORDER BY s.id`,
    [...communes, ...values],
  );
  return found.map(({ statementId, revision, householdId, role, since, validTo, ...person }) => ({
    statementId,
    revision,
    householdId,
    role,
    validFrom: since,
    validTo,
    person: person.id === null ? null : (person as BeneficiaryRow),
  }));
}

/** What is recognised of each of the people on the day. */
export async function recognitionsOfPeople(
  rows: Reader,
  scope: Scope,
  { ids, at }: OfMany,
): Promise<RawRecognition[]> {
  if (isNothing(scope, ids)) return [];
  const { where, values } = whereOf([
    amongst('s.beneficiaryId', ids),
    ...unrestricted(scope, 's.beneficiaryId'),
    ...inForce('s', at),
    ...within(scope, 'b.unitCode'),
  ]);
  return rows.sql(
    `SELECT ${RECOGNITION_COLUMNS} FROM recognition s ${ofPeople(scope)} ${where} ORDER BY s.fact, s.validFrom, s.id`,
    values,
  );
}

/** What is recognised of each of the households on the day. */
export async function recognitionsOfHouseholds(
  rows: Reader,
  scope: Scope,
  { ids, at }: OfMany,
): Promise<RawRecognition[]> {
  if (isNothing(scope, ids)) return [];
  const { where, values } = whereOf([
    amongst('s.householdId', ids),
    ...inForce('s', at),
    ...within(scope, 'h.unitCode'),
  ]);
  const join = typeof scope === 'string' ? '' : 'JOIN household h ON h.id = s.householdId';
  return rows.sql(
    `SELECT ${RECOGNITION_COLUMNS} FROM recognition s ${join} ${where} ORDER BY s.fact, s.validFrom, s.id`,
    values,
  );
}

/** What each of the people receives on the day. */
export async function enrolmentsOfPeople(
  rows: Reader,
  scope: Scope,
  { ids, at }: OfMany,
): Promise<RawEnrolment[]> {
  if (isNothing(scope, ids)) return [];
  const { where, values } = whereOf([
    amongst('s.beneficiaryId', ids),
    ...unrestricted(scope, 's.beneficiaryId'),
    ...inForce('s', at),
    ...within(scope, 'b.unitCode'),
  ]);
  return rows.sql(
    `SELECT ${ENROLMENT_COLUMNS} FROM enrolment s ${ofPeople(scope)} ${where} ORDER BY s.programme, s.validFrom, s.id`,
    values,
  );
}
