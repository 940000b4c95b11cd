import type { DataSourceOptions } from 'typeorm';
import type { ApiServices } from './api/context';
import { Database } from './records/database';
import { BeneficiaryService } from './services/beneficiary.service';
import type { ChatParts } from './services/chat-parts';
import { ChatService } from './services/chat.service';
import { EligibilityService } from './services/eligibility.service';
import { EnrolmentService } from './services/enrolment.service';
import { ExportService } from './services/export.service';
import { HouseholdService } from './services/household.service';
import { ImportService } from './services/import/import.service';
import { OnceService } from './services/once.service';
import { RecognitionService } from './services/recognition.service';
import { ReviewService } from './services/review.service';
import { ServiceRecordService } from './services/service-record.service';
import { StaffService } from './services/staff.service';
import { RevealService } from './services/access/reveal.service';
import { AlarmService } from './services/staff/alarms';
import { DelegationService } from './services/staff/delegation.service';
import { EmergencyService } from './services/staff/emergency.service';
import { StandingService } from './services/standing.service';
import { TopUpService } from './services/top-up.service';

export interface ServicesParts extends Omit<ChatParts, 'db' | 'programmesIn'> {
  readonly source: DataSourceOptions;
  readonly secondFactor?: 'optional' | 'required';
}

export interface OpenServices extends ApiServices {
  /** True when the database had no tables before. */
  readonly isFresh: boolean;
  /** Whether the database answers. */
  isReachable(): Promise<boolean>;
  /** Ends what runs, then the connection. */
  close(): Promise<void>;
}

/** Opens and migrates the database and puts the use cases on top of it. */
export async function openServices(given: ServicesParts): Promise<OpenServices> {
  const { source, clock, ids, random } = given;
  const db = await Database.open({ source, clock, ids, random });
  const isFresh = await migrated(db);
  const topUps = new TopUpService({ ...given, db });
  const parts = { ...given, db, programmesIn: topUps.programmesIn.bind(topUps) };
  const chat = new ChatService(parts);
  const beneficiaries = new BeneficiaryService(parts);
  return {
    chat,
    eligibility: new EligibilityService(parts),
    beneficiaries,
    households: new HouseholdService(parts),
    recognitions: new RecognitionService(parts),
    enrolments: new EnrolmentService(parts),
    standings: new StandingService(parts),
    imports: new ImportService({ ...parts, people: beneficiaries }),
    exports: new ExportService(parts),
    once: new OnceService(parts),
    serviceRecords: new ServiceRecordService(parts),
    review: new ReviewService(parts),
    staff: new StaffService(parts),
    reveals: new RevealService(parts),
    alarms: new AlarmService(parts),
    delegations: new DelegationService(parts),
    emergencies: new EmergencyService(parts),
    topUps,
    isFresh,
    isReachable: async () => (await db.read((rows) => rows.sql('SELECT 1 AS one', []))).length > 0,
    close: async () => {
      await chat.stop();
      await db.close();
    },
  };
}

async function migrated(db: Database): Promise<boolean> {
  try {
    return (await db.migrate()) > 0;
  } catch (error) {
    await db.close();
    throw error;
  }
}
