import type { Actor } from '../services/actor';
import type { BeneficiaryService } from '../services/beneficiary.service';
import type { ChatService } from '../services/chat.service';
import type { EligibilityService } from '../services/eligibility.service';
import type { EnrolmentService } from '../services/enrolment.service';
import type { ExportService } from '../services/export.service';
import type { HouseholdService } from '../services/household.service';
import type { ImportService } from '../services/import/import.service';
import type { OnceService } from '../services/once.service';
import type { RecognitionService } from '../services/recognition.service';
import type { ReviewService } from '../services/review.service';
import type { ServiceRecordService } from '../services/service-record.service';
import type { Session, StaffService } from '../services/staff.service';
import type { Caller } from '../services/staff/desk';
import type { RevealService } from '../services/access/reveal.service';
import type { AlarmService } from '../services/staff/alarms';
import type { DelegationService } from '../services/staff/delegation.service';
import type { EmergencyService } from '../services/staff/emergency.service';
import type { StandingService } from '../services/standing.service';
import type { TopUpService } from '../services/top-up.service';
import type { CivilDate } from '../shared/civil-date';
import type { ApiLanguage } from './errors';

/** The use cases that resolvers may call. */
export interface ApiServices {
  readonly chat: ChatService;
  readonly eligibility: EligibilityService;
  readonly beneficiaries: BeneficiaryService;
  readonly households: HouseholdService;
  readonly recognitions: RecognitionService;
  readonly enrolments: EnrolmentService;
  readonly standings: StandingService;
  readonly imports: ImportService;
  readonly exports: ExportService;
  readonly once: OnceService;
  readonly serviceRecords: ServiceRecordService;
  readonly review: ReviewService;
  readonly staff: StaffService;
  readonly reveals: RevealService;
  readonly alarms: AlarmService;
  readonly delegations: DelegationService;
  readonly emergencies: EmergencyService;
  readonly topUps: TopUpService;
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
  readonly services: ApiServices;
  readonly session: ApiSession;
  readonly signInTries: {
    /** Counts a try. @throws AppError TOO_MANY_REQUESTS when this caller failed too often. */
    begin(): void;
    /** Takes the try back: whoever knows the password guesses nothing. */
    succeed(): void;
  };
}
