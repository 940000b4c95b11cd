import type { DataSourceOptions } from 'typeorm';
import type { ApiServices } from './api/context';
import { Database } from './records/database';
import { BeneficiaryService } from './services/beneficiary.service';
import { BulkService } from './services/bulk.service';
import type { ChatParts } from './services/chat-parts';
import { ChatService } from './services/chat.service';
import { EligibilityService } from './services/eligibility.service';
import { EnrolmentService } from './services/enrolment.service';
import { ExportService } from './services/export/export.service';
import { HouseholdService } from './services/household.service';
import { ImportService } from './services/import/import.service';
import { OnceService } from './services/once.service';
import { RecognitionService } from './services/recognition.service';
import { ReviewService } from './services/review.service';
import type { ServiceParts } from './services/service-parts';
import { ServiceRecordService } from './services/service-record.service';
import { StaffService } from './services/staff.service';
import { workingFor } from './services/staff-actor';
import { StandingService } from './services/standing.service';
import { TopUpService } from './services/top-up.service';
import { UnitService } from './services/units/unit.service';
import type { Uploads } from './shared/ports';

export interface ServicesParts extends Omit<ChatParts, 'db' | 'programmesIn'> {
  readonly source: DataSourceOptions;
  readonly uploads: Uploads;
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
  const units = await loadedUnits(parts);
  const chat = new ChatService(parts);
  const beneficiaries = new BeneficiaryService(parts);
  const recognitions = new RecognitionService(parts);
  const enrolments = new EnrolmentService(parts);
  const serviceRecords = new ServiceRecordService(parts);
  const byHand = { people: beneficiaries, recognitions, enrolments, serviceRecords };
  const imports = new ImportService({ ...parts, ...byHand, workingFor: workingFor(db) });
  return {
    chat,
    eligibility: new EligibilityService(parts),
    beneficiaries,
    households: new HouseholdService(parts),
    recognitions,
    enrolments,
    standings: new StandingService(parts),
    imports,
    exports: new ExportService(parts),
    once: new OnceService(parts),
    bulk: new BulkService(parts),
    serviceRecords,
    review: new ReviewService(parts),
    staff: new StaffService(parts),
    topUps,
    units,
    isFresh,
    isReachable: async () => (await db.read((rows) => rows.sql('SELECT 1 AS one', []))).length > 0,
    close: async () => {
      await chat.stop();
      await imports.stop();
      await db.close();
    },
  };
}

async function loadedUnits(parts: ServiceParts): Promise<UnitService> {
  const units = new UnitService(parts);
  await units.load();
  return units;
}

async function migrated(db: Database): Promise<boolean> {
  try {
    return (await db.migrate()) > 0;
  } catch (error) {
    await db.close();
    throw error;
  }
}
