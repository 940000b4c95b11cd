import type { HouseholdRow } from '../../records/queries/household-list';
import {
  enrolmentsOfPeople,
  householdsOfPeople,
  membersOfHouseholds,
  recognitionsOfHouseholds,
  recognitionsOfPeople,
} from '../../records/queries/nested';
import type { MemberRow, OfMany, RawRecognition } from '../../records/queries/nested';
import type { Scope } from '../../records/queries/scope';
import { serviceRecordsOf } from '../../records/queries/service-records';
import type { ServiceRow } from '../../records/queries/service-records';
import type { Reader } from '../../records/rows';
import { maskedBirth, maskedHousehold } from '../access/masks';
import type { Actor, Operation } from '../actor';
import { mustBeAllowed, scopeOf } from '../actor';
import type { ServiceParts } from '../service-parts';
import { openedNote } from './opened-note';
import { EnrolmentRead, RecognitionRead } from './read-statements';
import type { Reads } from './read-trail';
import { tellReads } from './read-trail';

/** What is asked of many people or households at once. */
export interface Nested extends OfMany {
  /** Is told what was read. */
  readonly reads: Reads;
}

/**
 * What hangs on a page of people or households, for all of them by one statement each. The communes of the actor
 * are a condition of every statement; what was read is gathered in `reads`, which the door must hand to `tell`
 * before it answers.
 */
export class NestedService {
  constructor(private readonly parts: ServiceParts) {}

  /** The household of each person, in the order of `ids`; null where none is known or none of hers is seen. */
  async householdsOf(actor: Actor, asked: Nested): Promise<(HouseholdRow | null)[]> {
    const found = await this.nested(actor, 'household.read', (rows, scope) =>
      householdsOfPeople(rows, scope, asked),
    );
    asked.reads.add('household', asked.ids);
    const byPerson = new Map(found.map((row) => [row.beneficiaryId, maskedHousehold(actor, row)]));
    return asked.ids.map((id) => byPerson.get(id) ?? null);
  }

  /** Who lives in each household, the head first; the person is null when another commune serves her now. */
  async membersOf(actor: Actor, asked: Nested): Promise<MemberRow[][]> {
    const found = await this.nested(actor, 'household.read', (rows, scope) =>
      membersOfHouseholds(rows, scope, asked),
    );
    asked.reads.add('member', asked.ids);
    const headFirst = (a: MemberRow, b: MemberRow) =>
      Number(b.role === 'head') - Number(a.role === 'head');
    const shown = found.map((member) => ({
      ...member,
      person: member.person && { ...member.person, ...maskedBirth(actor, member.person) },
    }));
    return grouped(asked.ids, shown, ({ householdId }) => householdId).map((members) =>
      members.sort(headFirst),
    );
  }

  async recognitionsOfPeople(actor: Actor, asked: Nested): Promise<RecognitionRead[][]> {
    const found = await this.nested(actor, 'recognition.read', (rows, scope) =>
      recognitionsOfPeople(rows, scope, asked),
    );
    asked.reads.add('recognition', asked.ids);
    return this.recognised(asked.ids, found, 'beneficiaryId');
  }

  async recognitionsOfHouseholds(actor: Actor, asked: Nested): Promise<RecognitionRead[][]> {
    const found = await this.nested(actor, 'recognition.read', (rows, scope) =>
      recognitionsOfHouseholds(rows, scope, asked),
    );
    asked.reads.add('recognition', asked.ids);
    return this.recognised(asked.ids, found, 'householdId');
  }

  async enrolmentsOf(actor: Actor, asked: Nested): Promise<EnrolmentRead[][]> {
    const found = await this.nested(actor, 'enrolment.read', (rows, scope) =>
      enrolmentsOfPeople(rows, scope, asked),
    );
    asked.reads.add('enrolment', asked.ids);
    const read = found.map((row) => new EnrolmentRead(row));
    return grouped(asked.ids, read, ({ beneficiaryId }) => beneficiaryId);
  }

  /** What each person was given, the newest first. @param first 1 to 100 a person */
  async servicesOf(
    actor: Actor,
    asked: Omit<Nested, 'at'>,
    first: number,
  ): Promise<ServiceRow[][]> {
    const found = await this.nested(actor, 'service-record.list', (rows, scope) =>
      serviceRecordsOf(rows, scope, { beneficiaryIds: asked.ids, first }),
    );
    asked.reads.add('service', asked.ids);
    const opened = found.map((row) => openedNote(this.parts.vault, actor, row));
    return grouped(asked.ids, opened, ({ beneficiaryId }) => beneficiaryId);
  }

  /** Leaves the audit entry of what a request has read. @throws then nothing may be answered */
  tell(actor: Actor, reads: Reads): Promise<void> {
    return tellReads(this.parts.db, actor, reads);
  }

  private nested<Row>(
    actor: Actor,
    operation: Operation,
    read: (rows: Reader, scope: Scope) => Promise<Row[]>,
  ): Promise<Row[]> {
    mustBeAllowed(actor, operation);
    return this.parts.db.read((rows) => read(rows, scopeOf(actor)));
  }

  private recognised(
    ids: readonly string[],
    found: readonly RawRecognition[],
    key: 'beneficiaryId' | 'householdId',
  ): RecognitionRead[][] {
    const read = found.map((row) => new RecognitionRead(this.parts.vault, row));
    return grouped(ids, read, (row) => row[key]);
  }
}

/** The rows of each key, in the order of the keys. */
function grouped<Row>(
  ids: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): Row[][] {
  const groups = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(String(keyOf(row)))?.push(row);
  return ids.map((id) => groups.get(id) ?? []);
}
