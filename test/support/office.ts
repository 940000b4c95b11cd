import { PROGRAMMES } from '../../src/policy';
import type { Actor, StaffActor } from '../../src/services/actor';
import { ApplicationReadingService } from '../../src/services/applications/application-reading.service';
import { ApplicationService } from '../../src/services/applications/application.service';
import { CorrectionService } from '../../src/services/applications/correction.service';
import { DecisionService } from '../../src/services/applications/decision.service';
import { RevealService } from '../../src/services/access/reveal.service';
import { BeneficiaryService } from '../../src/services/beneficiary.service';
import type { NewBeneficiary } from '../../src/services/beneficiary.service';
import { CalendarService } from '../../src/services/calendar/calendar.service';
import { EnrolmentService } from '../../src/services/enrolment.service';
import { ExportService } from '../../src/services/export/export.service';
import { HouseholdService } from '../../src/services/household.service';
import { MembershipService } from '../../src/services/households/membership.service';
import { ImportService } from '../../src/services/import/import.service';
import { MergeService } from '../../src/services/people/merge.service';
import { ListService } from '../../src/services/reading/list.service';
import { NestedService } from '../../src/services/reading/nested.service';
import { ProviderService } from '../../src/services/providers/provider.service';
import { RecognitionService } from '../../src/services/recognition.service';
import { ServiceRecordService } from '../../src/services/service-record.service';
import { StandingService } from '../../src/services/standing.service';
import type { Uploads } from '../../src/shared/ports';
import { sourceOf } from '../../src/spreadsheets/byte-source';
import { countedTokens, testVault } from './chat';
import type { TestRecords } from './records';

/** Tú Lệ and Nghĩa Lộ. */
export const HERE = '04630';
export const THERE = '04288';

export const here: StaffActor = {
  kind: 'staff',
  id: 'mai',
  role: 'commune-officer',
  unitCodes: [HERE],
};
export const there: StaffActor = { ...here, id: 'tam', unitCodes: [THERE] };
export const province: StaffActor = {
  ...here,
  id: 'lan',
  role: 'province-officer',
  unitCodes: 'all',
};
export const reviewer: StaffActor = { ...province, id: 'an', role: 'reviewer' };

const OFFICERS = [here, there, province, reviewer];

/** Files in memory instead of on a disk. */
function heldUploads(): Uploads & { readonly held: Map<string, Uint8Array> } {
  const held = new Map<string, Uint8Array>();
  return {
    held,
    open: async (key) => {
      const bytes = held.get(key);
      return bytes === undefined ? null : { ...sourceOf(bytes), close: async () => undefined };
    },
    remove: async (key) => void held.delete(key),
  };
}

/** The records' use cases on a test database, and people to begin with. */
export function anOffice(records: TestRecords) {
  const tokens = countedTokens();
  const parts = () => ({
    ...records,
    db: records.db,
    vault: testVault,
    tokens,
    programmesIn: async () => PROGRAMMES,
  });
  const uploads = heldUploads();
  const people = () => new BeneficiaryService(parts());
  return {
    people,
    households: () => new HouseholdService(parts()),
    memberships: () => new MembershipService(parts()),
    recognitions: () => new RecognitionService(parts()),
    enrolments: () => new EnrolmentService(parts()),
    standings: () => new StandingService(parts()),
    imports: () =>
      new ImportService({
        ...parts(),
        people: people(),
        recognitions: new RecognitionService(parts()),
        enrolments: new EnrolmentService(parts()),
        serviceRecords: new ServiceRecordService(parts()),
        uploads,
        workingFor: async (id) => OFFICERS.find((one) => one.id === id) ?? null,
      }),
    uploads,
    providers: () => new ProviderService(parts()),
    calendar: () => new CalendarService(parts()),
    applications: () => new ApplicationService(parts()),
    corrections: () => new CorrectionService(parts()),
    decisions: () =>
      new DecisionService({
        ...parts(),
        enrolments: new EnrolmentService(parts()),
        recognitions: new RecognitionService(parts()),
      }),
    readings: () => new ApplicationReadingService(parts()),
    lists: () => new ListService(parts()),
    nested: () => new NestedService(parts()),
    merges: () => new MergeService(parts()),
    exports: () => new ExportService(parts()),
    reveals: () => new RevealService(parts()),
    serviceRecords: () => new ServiceRecordService(parts()),
    /** Registers somebody of Tú Lệ. @returns her id */
    person: (says: Partial<NewBeneficiary> = {}, actor: Actor = province) =>
      people().register(actor, { displayName: 'Lò Thị Ón', unitCode: HERE, ...says }),
  };
}
