import type { DataSourceOptions } from 'typeorm';
import type { ApiServices } from './api/context';
import { Database } from './records/database';
import type { NotedOutside } from './services/audit.service';
import { AuditService } from './services/audit.service';
import { ReadTrailService } from './services/audit/read-trail.service';
import { ApplicationReadingService } from './services/applications/application-reading.service';
import { ApplicationService } from './services/applications/application.service';
import { CorrectionService } from './services/applications/correction.service';
import { DecisionService } from './services/applications/decision.service';
import { BeneficiaryService } from './services/beneficiary.service';
import { CalendarService } from './services/calendar/calendar.service';
import { BulkService } from './services/bulk.service';
import { ChannelSecrets } from './services/channels/channel-secrets';
import type { NoticeParts } from './services/channels/notice.service';
import { NoticeService } from './services/channels/notice.service';
import type { ChatParts } from './services/chat-parts';
import { ChatService } from './services/chat.service';
import { EligibilityService } from './services/eligibility.service';
import { EnrolmentService } from './services/enrolment.service';
import { ExportService } from './services/export/export.service';
import { HouseholdService } from './services/household.service';
import { ImportService } from './services/import/import.service';
import { KeyService } from './services/keys/key.service';
import { LinkListService } from './services/links/link-list.service';
import { LinkService } from './services/links/link.service';
import { LiveService } from './services/live/live.service';
import { MembershipService } from './services/households/membership.service';
import { SendNotices } from './services/notices/send-notices';
import type { SendNoticesParts } from './services/notices/send-notices';
import { PaydayService } from './services/notices/payday.service';
import { NoticeCheckService } from './services/notices/notice-check.service';
import { OnceService } from './services/once.service';
import { PartnerService } from './services/partners/partner.service';
import { PartnerSearchService } from './services/partners/partner-search.service';
import { PartnerUseService } from './services/partners/partner-use.service';
import { ProviderService } from './services/providers/provider.service';
import { Cursors } from './services/reading/cursors';
import { ListService } from './services/reading/list.service';
import { NestedService } from './services/reading/nested.service';
import { ConsentService } from './services/privacy/consent.service';
import { PrivacyRequestService } from './services/privacy/privacy-request.service';
import { RetentionService } from './services/privacy/retention.service';
import { RecognitionService } from './services/recognition.service';
import { ReviewService } from './services/review.service';
import { prepareSeed, seedProvince } from './services/seed/seed-province';
import type { SeedBlock, Seeded, Seeding, SeedMade } from './services/seed/seed-province';
import { DuplicateService } from './services/people/duplicate.service';
import { RegistrationService } from './services/people/registration.service';
import { MergeService } from './services/people/merge.service';
import { MessageSearchService } from './services/search/message-search.service';
import { remakeIndex } from './services/search/index-messages';
import type { ServiceParts } from './services/service-parts';
import { ServiceRecordService } from './services/service-record.service';
import { StaffService } from './services/staff.service';
import { workingFor } from './services/staff-actor';
import { RevealService } from './services/access/reveal.service';
import { AlarmService } from './services/staff/alarms';
import { DelegationService } from './services/staff/delegation.service';
import { EmergencyService } from './services/staff/emergency.service';
import { StandingService } from './services/standing.service';
import { TopUpService } from './services/top-up.service';
import { UnitService } from './services/units/unit.service';
import type { AuditHeads, KeySafe, Uploads } from './shared/ports';

/** How often keys that another process added are looked for; a rotation waits longer than that. */
export const KEYS_EVERY_MS = 5_000;

export interface ServicesParts
  extends Omit<ChatParts, 'db' | 'programmesIn'>, Pick<SendNoticesParts, 'isOpen' | 'templateFor'> {
  readonly source: DataSourceOptions;
  /** What holds the keys of `vault`. */
  readonly safe: KeySafe;
  /** Where heads of the audit trail are noted; absent for records that do not outlive the process. */
  readonly heads?: AuditHeads;
  readonly uploads: Uploads;
  readonly sendNotice: NoticeParts['sendNotice'];
  readonly secondFactor?: 'optional' | 'required';
}

export interface OpenServices extends ApiServices {
  /** For commands on the machine itself. */
  readonly keys: KeyService;
  readonly audit: AuditService;
  readonly secrets: ChannelSecrets;
  readonly notices: NoticeService;
  /** Hands on what citizens are to be told; call it every few seconds. */
  readonly citizenNotices: { resume(): Promise<void> };
  readonly retention: RetentionService;
  /** True when the database had no tables before. */
  readonly isFresh: boolean;
  /** Marks all messages for the search anew, after one of them. */
  reindexMessages(after: string, onDone: (messages: number, last: string) => void): Promise<void>;
  /** Whether the database answers. */
  isReachable(): Promise<boolean>;
  /** Fills the records with invented people. @throws like `seedProvince` */
  seed(seeding: Seeding): Promise<Seeded>;
  /** Makes rows of invented people for somebody else's `seed`. */
  prepareSeed(block: SeedBlock): SeedMade;
  /** Ends what runs, then the connection. */
  close(): Promise<void>;
}

function seedServices(parts: ServiceParts): Pick<OpenServices, 'seed' | 'prepareSeed'> {
  return {
    seed: (seeding) => seedProvince(parts, seeding),
    prepareSeed: (block) => prepareSeed(parts, block),
  };
}

/** Opens and migrates the database and puts the use cases on top of it. */
export async function openServices(given: ServicesParts): Promise<OpenServices> {
  const { source, clock, ids, random } = given;
  const db = await Database.open({ source, clock, ids, random });
  const keys = new KeyService({ ...given, db });
  const isFresh = await prepared(db, keys);
  const looking = setInterval(() => void keys.refresh().catch(() => undefined), KEYS_EVERY_MS);
  looking.unref();
  const topUps = new TopUpService({ ...given, db });
  const parts = { ...given, db, programmesIn: topUps.programmesIn.bind(topUps) };
  const units = await loadedUnits(parts);
  const talking = channelServices(parts);
  const live = new LiveService(parts);
  const records = recordServices(parts);
  return {
    ...records,
    ...officeServices(parts),
    ...talking,
    eligibility: new EligibilityService(parts),
    keys,
    audit: new AuditService({ db, ...outsideOf(given) }),
    retention: new RetentionService(parts),
    once: new OnceService(parts),
    review: new ReviewService(parts),
    live,
    search: new MessageSearchService(parts),
    reindexMessages: (after, onDone) => remakeIndex(parts, after, onDone),
    topUps,
    units,
    isFresh,
    isReachable: async () => (await db.read((rows) => rows.sql('SELECT 1 AS one', []))).length > 0,
    ...seedServices(parts),
    close: async () => {
      clearInterval(looking);
      await Promise.all([talking.chat.stop(), talking.notices.stop()]);
      live.stop();
      await records.imports.stop();
      await db.close();
    },
  };
}

type Opened = ChatParts & Pick<ServicesParts, 'uploads'>;

/** What comes in and goes out by the channels. */
function channelServices(parts: ChatParts & NoticeParts & Omit<SendNoticesParts, 'putTemplate'>) {
  const chat = new ChatService(parts);
  const notices = new NoticeService(parts);
  const putTemplate = notices.put.bind(notices);
  const sending = new SendNotices({ ...parts, putTemplate });
  return {
    chat,
    links: new LinkService({ ...parts, wake: (id) => chat.wake(id) }),
    linkLists: new LinkListService(parts),
    noticeChecks: new NoticeCheckService(parts),
    paydays: new PaydayService(parts),
    notices,
    citizenNotices: {
      resume: async () => {
        for (const id of await sending.putDue()) chat.wake(id);
      },
    },
    secrets: new ChannelSecrets(parts),
  };
}

/** People, households and what is decided about them and given to them. */
function recordServices(parts: Opened) {
  const beneficiaries = new BeneficiaryService(parts);
  const recognitions = new RecognitionService(parts);
  const enrolments = new EnrolmentService(parts);
  const serviceRecords = new ServiceRecordService(parts);
  const byHand = { people: beneficiaries, recognitions, enrolments, serviceRecords };
  const working = workingFor(parts.db, parts.clock);
  return {
    beneficiaries,
    households: new HouseholdService(parts),
    memberships: new MembershipService(parts),
    merges: new MergeService(parts),
    duplicates: new DuplicateService(parts),
    registrations: new RegistrationService({ ...parts, people: beneficiaries }),
    recognitions,
    enrolments,
    serviceRecords,
    standings: new StandingService(parts),
    imports: new ImportService({ ...parts, ...byHand, workingFor: working }),
    exports: new ExportService(parts),
    lists: new ListService(parts),
    nested: new NestedService(parts),
    cursors: new Cursors(parts),
    bulk: new BulkService(parts),
    applications: new ApplicationService(parts),
    applicationReadings: new ApplicationReadingService(parts),
    corrections: new CorrectionService(parts),
    decisions: new DecisionService({ ...parts, enrolments, recognitions }),
    calendar: new CalendarService(parts),
    providers: new ProviderService(parts),
  };
}

/** Staff and partners, what they may see, and who looks after that. */
function officeServices(parts: Opened) {
  return {
    staff: new StaffService(parts),
    partners: new PartnerService(parts),
    partnerUse: new PartnerUseService(parts),
    partnerSearches: new PartnerSearchService(parts),
    reveals: new RevealService(parts),
    alarms: new AlarmService(parts),
    delegations: new DelegationService(parts),
    emergencies: new EmergencyService(parts),
    readTrail: new ReadTrailService(parts),
    privacyRequests: new PrivacyRequestService(parts),
    consents: new ConsentService(parts),
  };
}

function outsideOf({ heads, vault }: ServicesParts): { readonly outside?: NotedOutside } {
  return heads === undefined ? {} : { outside: { heads, vault } };
}

async function loadedUnits(parts: ServiceParts): Promise<UnitService> {
  const units = new UnitService(parts);
  await units.load();
  return units;
}

async function prepared(db: Database, keys: KeyService): Promise<boolean> {
  try {
    const isFresh = (await db.migrate()) > 0;
    await keys.refresh();
    return isFresh;
  } catch (error) {
    await db.close();
    throw error;
  }
}
