import type { ImportJob } from '../../records/entities/import-job.entity';
import type { ImportRow } from '../../records/entities/import-row.entity';
import type { Scope } from '../../records/queries/scope';
import type { Reader, Writer } from '../../records/rows';
import type { Clock } from '../../shared/ports';
import type { BeneficiaryService } from '../beneficiary.service';
import type { EnrolmentService } from '../enrolment.service';
import type { RecognitionService } from '../recognition.service';
import type { ServiceParts } from '../service-parts';
import type { ServiceRecordService } from '../service-record.service';
import type { Finding } from './findings';
import type { PersonKey } from './person-key';
import type { RowRead } from './row-says';

/** What an import is given: the records, and the use cases by which the same is written by hand. */
export interface WritingParts extends ServiceParts {
  readonly people: Pick<BeneficiaryService, 'newRow' | 'freeCodes'>;
  readonly recognitions: Pick<RecognitionService, 'newRow'>;
  readonly enrolments: Pick<EnrolmentService, 'newRow'>;
  readonly serviceRecords: Pick<ServiceRecordService, 'newRow'>;
}

/** A row that was read, before the records were looked at. */
export interface Prospect {
  readonly rowNumber: number;
  readonly key: PersonKey;
  readonly read: RowRead;
}

/** What the records say to a row. */
export interface Looked {
  readonly findings: readonly Finding[];
  /** Keys of people, or 'row:12'. */
  readonly candidates: readonly string[];
  /** The commune that must be served to see the row, when the row does not name it. */
  readonly unitCode?: string;
  /** Whom it is about, when that is sure. */
  readonly beneficiaryId?: string;
}

/** Where a block of rows is looked at. */
export interface Looking {
  readonly parts: WritingParts;
  readonly jobId: string;
  readonly scope: Scope;
  /** Who brought it. */
  readonly by: string;
}

/** Where the rows of an approved job are written. */
export interface BlockWork {
  readonly parts: WritingParts;
  readonly rows: Writer;
  readonly job: ImportJob;
  /** What a stored row says. */
  readonly read: (row: ImportRow) => RowRead;
}

/** Where and by whom an import is taken back. */
export interface Undoing {
  readonly rows: Writer;
  readonly job: ImportJob;
  readonly clock: Clock;
  readonly by: string;
}

/** What becomes of the rows of a form. */
export interface RowFlow {
  /** Whether an officer may say of a row that it is about somebody new. */
  readonly takesNew: boolean;
  /** Looks for what is known already, for a block of rows at once; one answer for each, in their order. */
  look(rows: Reader, block: readonly Prospect[], at: Looking): Promise<readonly Looked[]>;
  /** Writes the next ready rows, or parks those that meanwhile may not be written. @returns how many they were */
  writeNext(work: BlockWork): Promise<number>;
  /** Takes one written row back. @returns what is to be told about it */
  undo(undoing: Undoing, row: ImportRow): Promise<readonly Finding[]>;
}
