import { AdministrativeUnit } from './entities/administrative-unit.entity';
import { AuditEntry } from './entities/audit-entry.entity';
import { Beneficiary } from './entities/beneficiary.entity';
import { Complaint } from './entities/complaint.entity';
import { Conversation } from './entities/conversation.entity';
import { Enrolment } from './entities/enrolment.entity';
import { HouseholdMember } from './entities/household-member.entity';
import { Household } from './entities/household.entity';
import { IdempotencyKey } from './entities/idempotency-key.entity';
import { ImportJob } from './entities/import-job.entity';
import { ImportRow } from './entities/import-row.entity';
import { Lease } from './entities/lease.entity';
import { Message } from './entities/message.entity';
import { Recognition } from './entities/recognition.entity';
import { Reminder } from './entities/reminder.entity';
import { Review } from './entities/review.entity';
import { ServiceRecord } from './entities/service-record.entity';
import { StaffSession } from './entities/staff-session.entity';
import { StaffUser } from './entities/staff-user.entity';
import { TopUp } from './entities/top-up.entity';
import { Verdict } from './entities/verdict.entity';
import { Initial1700000000001 } from './migrations/1700000000001-initial';
import { TopUp1700000000002 } from './migrations/1700000000002-top-up';
import { ComplaintAndReminder1700000000003 } from './migrations/1700000000003-complaint-and-reminder';
import { HouseholdRecognitionEnrolment1700000000004 } from './migrations/1700000000004-household-recognition-enrolment';
import { Import1700000000005 } from './migrations/1700000000005-import';
import { UnitsAndForms1700000000011 } from './migrations/1700000000011-units-and-forms';

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
] as const;

/** Every entity, parents before children. */
export const ENTITIES = [
  ...CITIZEN_TABLES,
  StaffUser,
  StaffSession,
  AuditEntry,
  IdempotencyKey,
  Lease,
  TopUp,
  AdministrativeUnit,
] as const;

/** Every migration, oldest first. */
export const MIGRATIONS = [
  Initial1700000000001,
  TopUp1700000000002,
  ComplaintAndReminder1700000000003,
  HouseholdRecognitionEnrolment1700000000004,
  Import1700000000005,
  UnitsAndForms1700000000011,
] as const;
