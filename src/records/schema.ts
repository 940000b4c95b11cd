import { ApplicationDocument } from './entities/application-document.entity';
import { ApplicationHand } from './entities/application-hand.entity';
import { ApplicationStepPast } from './entities/application-step-past.entity';
import { ApplicationStep } from './entities/application-step.entity';
import { Application } from './entities/application.entity';
import { getMetadataArgsStorage } from 'typeorm';
import { AccountLink } from './entities/account-link.entity';
import { AdministrativeUnit } from './entities/administrative-unit.entity';
import { AuditEntry } from './entities/audit-entry.entity';
import { Beneficiary } from './entities/beneficiary.entity';
import { ChannelSecret } from './entities/channel-secret.entity';
import { CalendarNotice } from './entities/calendar-notice.entity';
import { CitizenNotice } from './entities/citizen-notice.entity';
import { Complaint } from './entities/complaint.entity';
import { Consent } from './entities/consent.entity';
import { ConsentText } from './entities/consent-text.entity';
import { Conversation } from './entities/conversation.entity';
import { DataKey } from './entities/data-key.entity';
import { CannedReply } from './entities/canned-reply.entity';
import { DeskNote } from './entities/desk-note.entity';
import { DeskPresence } from './entities/desk-presence.entity';
import { DeskTalk } from './entities/desk-talk.entity';
import { DeskWait } from './entities/desk-wait.entity';
import { OfficeHours } from './entities/office-hours.entity';
import { Rating } from './entities/rating.entity';
import { StaffPromise } from './entities/staff-promise.entity';
import { Enrolment } from './entities/enrolment.entity';
import { HouseholdMember } from './entities/household-member.entity';
import { Household } from './entities/household.entity';
import { IdempotencyKey } from './entities/idempotency-key.entity';
import { ImportJob } from './entities/import-job.entity';
import { ImportRow } from './entities/import-row.entity';
import { JobCursor } from './entities/job-cursor.entity';
import { IndexedMessage } from './entities/indexed-message.entity';
import { Lease } from './entities/lease.entity';
import { LinkCode } from './entities/link-code.entity';
import { LinkTries } from './entities/link-tries.entity';
import { LiveEvent } from './entities/live-event.entity';
import { ListReveal } from './entities/list-reveal.entity';
import { MessageToken } from './entities/message-token.entity';
import { Message } from './entities/message.entity';
import { Notice } from './entities/notice.entity';
import { PartnerBudget } from './entities/partner-budget.entity';
import { PartnerKey } from './entities/partner-key.entity';
import { PartnerMessage } from './entities/partner-message.entity';
import { PartnerSearch } from './entities/partner-search.entity';
import { Partner } from './entities/partner.entity';
import { Payday } from './entities/payday.entity';
import { PrivacyRequest } from './entities/privacy-request.entity';
import { PersonDistinct } from './entities/person-distinct.entity';
import { PersonMerge } from './entities/person-merge.entity';
import { Recognition } from './entities/recognition.entity';
import { Reminder } from './entities/reminder.entity';
import { Restriction } from './entities/restriction.entity';
import { Review } from './entities/review.entity';
import { ServiceProvider } from './entities/service-provider.entity';
import { ServiceRecord } from './entities/service-record.entity';
import { EmergencyAccess } from './entities/emergency-access.entity';
import { Reveal } from './entities/reveal.entity';
import { SecurityAlarm } from './entities/security-alarm.entity';
import { StaffFactor } from './entities/staff-factor.entity';
import { StaffGrant } from './entities/staff-grant.entity';
import { StaffLock } from './entities/staff-lock.entity';
import { StaffPerson } from './entities/staff-person.entity';
import { StaffRecoveryCode } from './entities/staff-recovery-code.entity';
import { StaffSession } from './entities/staff-session.entity';
import { StaffUser } from './entities/staff-user.entity';
import { TopUp } from './entities/top-up.entity';
import { Verdict } from './entities/verdict.entity';
import { Initial1700000000001 } from './migrations/1700000000001-initial';
import { TopUp1700000000002 } from './migrations/1700000000002-top-up';
import { ComplaintAndReminder1700000000003 } from './migrations/1700000000003-complaint-and-reminder';
import { HouseholdRecognitionEnrolment1700000000004 } from './migrations/1700000000004-household-recognition-enrolment';
import { Import1700000000005 } from './migrations/1700000000005-import';
import { Application1700000000006 } from './migrations/1700000000006-application';
import { Reading1700000000007 } from './migrations/1700000000007-reading';
import { Partner1700000000008 } from './migrations/1700000000008-partner';
import { Access1700000000009 } from './migrations/1700000000009-access';
import { Privacy1700000000010 } from './migrations/1700000000010-privacy';
import { UnitsAndForms1700000000011 } from './migrations/1700000000011-units-and-forms';
import { LiveSearchMerge1700000000012 } from './migrations/1700000000012-live-search-merge';
import { PeopleByFilter1700000000014 } from './migrations/1700000000014-people-by-filter';
import { Rights1700000000015 } from './migrations/1700000000015-rights';
import { Channels1700000000017 } from './migrations/1700000000017-channels';
import { SealedResults1700000000018 } from './migrations/1700000000018-sealed-results';
import { AccountLinks1700000000019 } from './migrations/1700000000019-account-links';
import { CitizenNotices1700000000020 } from './migrations/1700000000020-citizen-notices';
import { Desk1700000000021 } from './migrations/1700000000021-desk';
import { HoursAndRatings1700000000022 } from './migrations/1700000000022-hours-and-ratings';
import { OpenEnds1700000000025 } from './migrations/1700000000025-open-ends';
import { LastBirthDays1700000000029 } from './migrations/1700000000029-last-birth-days';

/** Tables that hold something about citizens: each of their columns must say what it is (`personal.ts`). */
export const CITIZEN_TABLES = [
  Beneficiary,
  Household,
  HouseholdMember,
  Recognition,
  Enrolment,
  ServiceRecord,
  Conversation,
  Message,
  Verdict,
  Review,
  Complaint,
  Reminder,
  ImportJob,
  ImportRow,
  Application,
  ApplicationStep,
  ApplicationStepPast,
  ApplicationDocument,
  ApplicationHand,
  PrivacyRequest,
  Consent,
  IndexedMessage,
  MessageToken,
  PersonMerge,
  PersonDistinct,
  Reveal,
  Restriction,
  Notice,
  AccountLink,
  LinkCode,
  CitizenNotice,
  DeskTalk,
  DeskNote,
  DeskWait,
  DeskPresence,
  StaffPromise,
  Rating,
] as const;

/** Every entity, parents before children. */
export const ENTITIES = [
  ServiceProvider,
  ...CITIZEN_TABLES,
  StaffPerson,
  StaffUser,
  StaffSession,
  StaffGrant,
  StaffFactor,
  StaffRecoveryCode,
  StaffLock,
  EmergencyAccess,
  SecurityAlarm,
  ListReveal,
  AuditEntry,
  IdempotencyKey,
  Lease,
  TopUp,
  CalendarNotice,
  Partner,
  PartnerKey,
  PartnerBudget,
  PartnerMessage,
  PartnerSearch,
  DataKey,
  JobCursor,
  ConsentText,
  LiveEvent,
  AdministrativeUnit,
  ChannelSecret,
  LinkTries,
  Payday,
  CannedReply,
  OfficeHours,
] as const;

/** Every migration, oldest first. */
export const MIGRATIONS = [
  Initial1700000000001,
  TopUp1700000000002,
  ComplaintAndReminder1700000000003,
  HouseholdRecognitionEnrolment1700000000004,
  Import1700000000005,
  Application1700000000006,
  Reading1700000000007,
  Partner1700000000008,
  Access1700000000009,
  Privacy1700000000010,
  UnitsAndForms1700000000011,
  LiveSearchMerge1700000000012,
  PeopleByFilter1700000000014,
  Rights1700000000015,
  Channels1700000000017,
  SealedResults1700000000018,
  AccountLinks1700000000019,
  CitizenNotices1700000000020,
  Desk1700000000021,
  HoursAndRatings1700000000022,
  OpenEnds1700000000025,
  LastBirthDays1700000000029,
] as const;

/** The name of an entity's table. */
export function tableName(entity: object): string {
  const table = getMetadataArgsStorage().tables.find(({ target }) => target === entity);
  return String(table?.name);
}
