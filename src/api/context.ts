import type { Actor } from '../services/actor';
import type { ReadTrailService } from '../services/audit/read-trail.service';
import type { ApplicationReadingService } from '../services/applications/application-reading.service';
import type { ApplicationService } from '../services/applications/application.service';
import type { CorrectionService } from '../services/applications/correction.service';
import type { DecisionService } from '../services/applications/decision.service';
import type { BeneficiaryService } from '../services/beneficiary.service';
import type { CalendarService } from '../services/calendar/calendar.service';
import type { BulkService } from '../services/bulk.service';
import type { ChatService } from '../services/chat.service';
import type { EligibilityService } from '../services/eligibility.service';
import type { EnrolmentService } from '../services/enrolment.service';
import type { ExportService } from '../services/export/export.service';
import type { HouseholdService } from '../services/household.service';
import type { ImportService } from '../services/import/import.service';
import type { LinkListService } from '../services/links/link-list.service';
import type { LinkService } from '../services/links/link.service';
import type { LiveService } from '../services/live/live.service';
import type { MembershipService } from '../services/households/membership.service';
import type { PaydayService } from '../services/notices/payday.service';
import type { NoticeCheckService } from '../services/notices/notice-check.service';
import type { OnceService } from '../services/once.service';
import type { PartnerService } from '../services/partners/partner.service';
import type { PartnerSearchService } from '../services/partners/partner-search.service';
import type { PartnerUseService } from '../services/partners/partner-use.service';
import type { ProviderService } from '../services/providers/provider.service';
import type { Cursors } from '../services/reading/cursors';
import type { ListService } from '../services/reading/list.service';
import type { NestedService } from '../services/reading/nested.service';
import type { ConsentService } from '../services/privacy/consent.service';
import type { PrivacyRequestService } from '../services/privacy/privacy-request.service';
import type { DuplicateService } from '../services/people/duplicate.service';
import type { RegistrationService } from '../services/people/registration.service';
import type { MergeService } from '../services/people/merge.service';
import type { RecognitionService } from '../services/recognition.service';
import type { ReviewService } from '../services/review.service';
import type { MessageSearchService } from '../services/search/message-search.service';
import type { ServiceRecordService } from '../services/service-record.service';
import type { Session, StaffService } from '../services/staff.service';
import type { Caller } from '../services/staff/desk';
import type { RevealService } from '../services/access/reveal.service';
import type { AlarmService } from '../services/staff/alarms';
import type { DelegationService } from '../services/staff/delegation.service';
import type { EmergencyService } from '../services/staff/emergency.service';
import type { StandingService } from '../services/standing.service';
import type { TopUpService } from '../services/top-up.service';
import type { UnitService } from '../services/units/unit.service';
import type { CivilDate } from '../shared/civil-date';
import type { ApiLanguage } from './errors';
import type { Loaders } from './reading/loaders';

/** The use cases that resolvers may call. */
export interface ApiServices {
  readonly chat: ChatService;
  readonly eligibility: EligibilityService;
  readonly beneficiaries: BeneficiaryService;
  readonly households: HouseholdService;
  readonly memberships: MembershipService;
  readonly merges: MergeService;
  readonly duplicates: DuplicateService;
  readonly registrations: RegistrationService;
  readonly recognitions: RecognitionService;
  readonly enrolments: EnrolmentService;
  readonly standings: StandingService;
  readonly imports: ImportService;
  readonly exports: ExportService;
  readonly once: OnceService;
  readonly lists: ListService;
  readonly nested: NestedService;
  readonly cursors: Cursors;
  readonly bulk: BulkService;
  readonly units: UnitService;
  readonly serviceRecords: ServiceRecordService;
  readonly review: ReviewService;
  readonly search: MessageSearchService;
  readonly staff: StaffService;
  readonly live: LiveService;
  readonly reveals: RevealService;
  readonly alarms: AlarmService;
  readonly delegations: DelegationService;
  readonly emergencies: EmergencyService;
  readonly topUps: TopUpService;
  readonly partners: PartnerService;
  readonly partnerUse: PartnerUseService;
  readonly partnerSearches: PartnerSearchService;
  readonly readTrail: ReadTrailService;
  readonly applications: ApplicationService;
  readonly applicationReadings: ApplicationReadingService;
  readonly corrections: CorrectionService;
  readonly decisions: DecisionService;
  readonly calendar: CalendarService;
  readonly providers: ProviderService;
  readonly privacyRequests: PrivacyRequestService;
  readonly consents: ConsentService;
  readonly links: LinkService;
  readonly linkLists: LinkListService;
  readonly noticeChecks: NoticeCheckService;
  readonly paydays: PaydayService;
}

/** The session as the caller holds it: a bearer token, or a cookie that only the door can write. */
export interface ApiSession {
  readonly token: string | null;
  /** From where it is asked: the mark that an earlier session left in this browser, and the address. */
  readonly caller: Caller;
  /** Hands the token to the browser in an httpOnly cookie. */
  keep(session: Session): void;
  /** Takes the cookie back. */
  drop(): void;
}

/** What one request knows. It never leaves this room: services are given an actor, not a context. */
export interface ApiContext {
  readonly actor: Actor;
  readonly on: CivilDate;
  readonly language: ApiLanguage;
  /** Who the caller is by now, for what lasts longer than a request. @throws AppError UNAUTHENTICATED */
  readonly actorNow?: () => Promise<Actor>;
  readonly services: ApiServices;
  /** What hangs on the rows of this request's pages. */
  readonly loaders: Loaders;
  readonly session: ApiSession;
  readonly signInTries: {
    /** Counts a try. @throws AppError TOO_MANY_REQUESTS when this caller failed too often. */
    begin(): void;
    /** Takes the try back: whoever knows the password guesses nothing. */
    succeed(): void;
  };
}
