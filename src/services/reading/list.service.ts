import { PROGRAMMES } from '../../policy';
import { countBeneficiaries, searchBeneficiaries } from '../../records/queries/beneficiary-search';
import type {
  BeneficiaryCursor,
  BeneficiaryFilter,
  BeneficiaryRow,
} from '../../records/queries/beneficiary-search';
import { countHouseholds, listHouseholds } from '../../records/queries/household-list';
import type {
  HouseholdFilter,
  HouseholdRow,
  HouseholdsAsked,
} from '../../records/queries/household-list';
import type { RawRecognition } from '../../records/queries/nested';
import type { Page } from '../../records/queries/page';
import type { PersonFilter } from '../../records/queries/person-conditions';
import type { ServiceRow } from '../../records/queries/service-records';
import { enrolmentList, recognitionList, serviceList } from '../../records/queries/statement-lists';
import type {
  EnrolmentFilter,
  Paged,
  RecognitionFilter,
  ServiceListFilter,
} from '../../records/queries/statement-lists';
import type { Reader } from '../../records/rows';
import { maskedBirth, maskedHousehold } from '../access/masks';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, scopeOf } from '../actor';
import { cleanText } from '../clean-inbound';
import { refuseRecord } from '../record-faults';
import type { ServiceParts } from '../service-parts';
import { openedNote } from './opened-note';
import { EnrolmentRead, RecognitionRead } from './read-statements';
import type { Reads } from './read-trail';

/**
 * Lists of the records, in pages; the communes of the actor are a condition of every statement. What was read of
 * recognitions, enrolments and services is gathered in `reads`, which the door tells before it answers.
 */
export class ListService {
  constructor(private readonly parts: ServiceParts) {}

  /** As much of each as the actor is shown. */
  async people(
    actor: Actor,
    filter: BeneficiaryFilter,
  ): Promise<Page<BeneficiaryRow & BeneficiaryCursor>> {
    mustBeAllowed(actor, 'beneficiary.list');
    mustSeeKinds(actor, filter);
    const page = await this.look(actor, (rows) =>
      searchBeneficiaries(rows, scopeOf(actor), seen(filter)),
    );
    return { ...page, rows: page.rows.map((row) => ({ ...row, ...maskedBirth(actor, row) })) };
  }

  /** Who broke the glass leaves an entry even by looking through the list. */
  private look<T>(actor: Actor, find: (rows: Reader) => Promise<T>): Promise<T> {
    const { db } = this.parts;
    if (actor.kind !== 'staff' || actor.role !== 'emergency-reader') return db.read(find);
    const note = { action: 'beneficiary.list', object: `unit:${scopeOf(actor)[0] ?? ''}` };
    return db.write(auditName(actor), note, find);
  }

  countPeople(actor: Actor, filter: PersonFilter): Promise<number> {
    mustBeAllowed(actor, 'beneficiary.list');
    mustSeeKinds(actor, filter);
    return this.parts.db.read((rows) => countBeneficiaries(rows, scopeOf(actor), seen(filter)));
  }

  async households(actor: Actor, asked: HouseholdsAsked): Promise<Page<HouseholdRow>> {
    mustBeAllowed(actor, 'household.read');
    if (asked.recognised !== undefined) mustBeAllowed(actor, 'recognition.read');
    const page = await this.parts.db.read((rows) => listHouseholds(rows, scopeOf(actor), asked));
    return { ...page, rows: page.rows.map((row) => maskedHousehold(actor, row)) };
  }

  countHouseholds(actor: Actor, filter: HouseholdFilter): Promise<number> {
    mustBeAllowed(actor, 'household.read');
    if (filter.recognised !== undefined) mustBeAllowed(actor, 'recognition.read');
    return this.parts.db.read((rows) => countHouseholds(rows, scopeOf(actor), filter));
  }

  async recognitions(
    actor: Actor,
    asked: RecognitionFilter & Paged,
    reads: Reads,
  ): Promise<Page<RecognitionRead>> {
    mustBeAllowed(actor, 'recognition.read');
    const page = await this.parts.db.read((rows) =>
      recognitionList.page(rows, scopeOf(actor), asked),
    );
    const read = page.rows.map((row) => new RecognitionRead(this.parts.vault, row));
    reads.add('recognition', page.rows.flatMap(subjectOf));
    return { ...page, rows: read };
  }

  countRecognitions(actor: Actor, filter: RecognitionFilter): Promise<number> {
    mustBeAllowed(actor, 'recognition.read');
    return this.parts.db.read((rows) => recognitionList.total(rows, scopeOf(actor), filter));
  }

  async enrolments(
    actor: Actor,
    asked: EnrolmentFilter & Paged,
    reads: Reads,
  ): Promise<Page<EnrolmentRead>> {
    mustBeAllowed(actor, 'enrolment.read');
    mustBeProgramme(asked.programme);
    const page = await this.parts.db.read((rows) =>
      enrolmentList.page(rows, scopeOf(actor), asked),
    );
    reads.add(
      'enrolment',
      page.rows.map(({ beneficiaryId }) => beneficiaryId),
    );
    return { ...page, rows: page.rows.map((row) => new EnrolmentRead(row)) };
  }

  countEnrolments(actor: Actor, filter: EnrolmentFilter): Promise<number> {
    mustBeAllowed(actor, 'enrolment.read');
    return this.parts.db.read((rows) => enrolmentList.total(rows, scopeOf(actor), filter));
  }

  async services(
    actor: Actor,
    asked: ServiceListFilter & Paged,
    reads: Reads,
  ): Promise<Page<ServiceRow>> {
    mustBeAllowed(actor, 'service-record.list');
    const page = await this.parts.db.read((rows) => serviceList.page(rows, scopeOf(actor), asked));
    reads.add(
      'service',
      page.rows.map(({ beneficiaryId }) => beneficiaryId),
    );
    return { ...page, rows: page.rows.map((row) => openedNote(this.parts.vault, actor, row)) };
  }

  countServices(actor: Actor, filter: ServiceListFilter): Promise<number> {
    mustBeAllowed(actor, 'service-record.list');
    return this.parts.db.read((rows) => serviceList.total(rows, scopeOf(actor), filter));
  }
}

/** A filter by what somebody receives tells what she receives. */
function mustSeeKinds(actor: Actor, filter: PersonFilter): void {
  mustBeProgramme(filter.enrolledIn);
  mustBeProgramme(filter.notEnrolledIn);
  if (filter.recognised !== undefined) mustBeAllowed(actor, 'recognition.read');
  if (filter.enrolledIn !== undefined || filter.notEnrolledIn !== undefined) {
    mustBeAllowed(actor, 'enrolment.read');
  }
}

/** A key that is none would find nobody, as if nobody received it. @throws AppError BAD_INPUT */
function mustBeProgramme(key: string | undefined): void {
  if (key !== undefined && !PROGRAMMES.some((one) => one.key === key)) {
    refuseRecord('no-such-programme');
  }
}

/** Engines end a text at NUL in different places; nobody searches for what cannot be seen. */
function seen<F extends PersonFilter>(filter: F): F {
  return { ...filter, name: cleanText(filter.name ?? '') };
}

function subjectOf({ beneficiaryId, householdId }: RawRecognition): string[] {
  const subject = beneficiaryId ?? householdId;
  return subject === null ? [] : [subject];
}
