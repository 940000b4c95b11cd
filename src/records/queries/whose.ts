import { places } from '../raw-values';
import type { Reader } from '../rows';

/** How an object of the trail leads to people: its kind, and the query that gives (object id, person). */
const WAYS: Readonly<Record<string, (marks: string) => string>> = {
  beneficiary: (marks) =>
    `SELECT id AS object, id AS person FROM beneficiary WHERE id IN (${marks})`,
  household: (marks) =>
    `SELECT DISTINCT householdId AS object, beneficiaryId AS person FROM household_member
     WHERE householdId IN (${marks})`,
  recognition: (marks) =>
    `SELECT DISTINCT statementId AS object, beneficiaryId AS person FROM recognition
     WHERE statementId IN (${marks}) AND beneficiaryId IS NOT NULL`,
  enrolment: (marks) =>
    `SELECT DISTINCT statementId AS object, beneficiaryId AS person FROM enrolment
     WHERE statementId IN (${marks})`,
  household_member: (marks) =>
    `SELECT DISTINCT statementId AS object, beneficiaryId AS person FROM household_member
     WHERE statementId IN (${marks})`,
  service_record: (marks) =>
    `SELECT id AS object, beneficiaryId AS person FROM service_record WHERE id IN (${marks})`,
  import_job: (marks) =>
    `SELECT jobId AS object, beneficiaryId AS person FROM import_row
     WHERE jobId IN (${marks}) AND beneficiaryId IS NOT NULL`,
  privacy_request: (marks) =>
    `SELECT id AS object, beneficiaryId AS person FROM privacy_request
     WHERE id IN (${marks}) AND beneficiaryId IS NOT NULL`,
};

/** Most values of one statement. */
const MOST = 5_000;

/** Whose data each of these objects ('table:id') are; of conversations and whole communes nobody is named. */
export async function peopleBehind(
  rows: Reader,
  objects: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const people = new Map<string, readonly string[]>();
  for (const [kind, way] of Object.entries(WAYS)) {
    const prefix = `${kind}:`;
    const of = objects.filter((one) => one.startsWith(prefix));
    const ids = [...new Set(of.map((one) => one.slice(prefix.length)))];
    for (let from = 0; from < ids.length; from += MOST) {
      const some = ids.slice(from, from + MOST);
      const found = await rows.sql<{ object: string; person: string }>(way(places(some)), some);
      for (const { object, person } of found) {
        const at = `${prefix}${object}`;
        people.set(at, [...(people.get(at) ?? []), person]);
      }
    }
  }
  return people;
}

/** Every object under which the trail may tell that this person's data were read. */
export async function objectsOf(rows: Reader, beneficiaryId: string): Promise<readonly string[]> {
  const look = async (kind: string, sql: string) => {
    const found = await rows.sql<{ id: string }>(sql, [beneficiaryId]);
    return found.map(({ id }) => `${kind}:${id}`);
  };
  const statements = (table: string) =>
    look(table, `SELECT DISTINCT statementId AS id FROM ${table} WHERE beneficiaryId = ?`);
  const rowsOf = (table: string) => look(table, `SELECT id FROM ${table} WHERE beneficiaryId = ?`);
  return [
    `beneficiary:${beneficiaryId}`,
    ...(await look(
      'household',
      'SELECT DISTINCT householdId AS id FROM household_member WHERE beneficiaryId = ?',
    )),
    ...(await statements('recognition')),
    ...(await statements('enrolment')),
    ...(await statements('household_member')),
    ...(await rowsOf('service_record')),
    ...(await look(
      'import_job',
      'SELECT DISTINCT jobId AS id FROM import_row WHERE beneficiaryId = ?',
    )),
    ...(await rowsOf('privacy_request')),
  ];
}
