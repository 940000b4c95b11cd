import { Entity, ForeignKey, Index } from 'typeorm';
import { Count, Day, Flag, Id, Json, Key, SealedLong, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';
import { ImportJob } from './import-job.entity';

/** 'ready' waits for the approval, 'parked' for the officer. */
export type ImportRowState = 'ready' | 'parked' | 'skipped' | 'done' | 'undone';

/** What the officer says of a row that may be about somebody known: leave it out, it is she, it is not. */
export const ROW_DECISIONS = ['skip', 'same', 'new'] as const;
export type RowDecision = (typeof ROW_DECISIONS)[number];

/** One row of an imported file, as it was read, and what became of it. */
@Entity({ name: 'import_row' })
@Index('ux_import_row_number', ['jobId', 'rowNumber'], { unique: true })
@Index('ix_import_row_state', ['jobId', 'state', 'rowNumber'])
@Index('ix_import_row_citizen_id', ['jobId', 'citizenIdIndex'])
@Index('ix_import_row_name', ['jobId', 'nameIndex'])
export class ImportRow {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @ForeignKey(() => ImportJob, {
    name: 'fk_import_row_job',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @NotPersonal('opaque key')
  jobId!: string;

  /** As the spreadsheet program shows it. */
  @Count()
  @NotPersonal('place in a file')
  rowNumber!: number;

  @Text(10)
  @NotPersonal('how far the row is')
  state!: ImportRowState;

  /** The cells by column, under seal. */
  @SealedLong()
  @Personal('sensitive', 'what the office was given to write down')
  cells!: string;

  /** Which columns are wrong and why, as keys. */
  @Json()
  @NotPersonal('keys of faults')
  findings!: readonly object[];

  /** Keys of people, or 'row:12', who may be the same person. */
  @Json()
  @NotPersonal('opaque keys')
  candidates!: readonly string[];

  @Text(64, 'optional')
  @Personal('basic', 'finding two rows about one person')
  citizenIdIndex!: string | null;

  @Text(64, 'optional')
  @Personal('basic', 'finding two rows about one person')
  nameIndex!: string | null;

  @Day('optional')
  @Personal('basic', 'finding two rows about one person')
  birthFrom!: string | null;

  @Day('optional')
  @Personal('basic', 'finding two rows about one person')
  birthTo!: string | null;

  @Text(10, 'optional')
  @Personal('basic', 'who may see and approve the row')
  unitCode!: string | null;

  @Text(10, 'optional')
  @NotPersonal('what the officer said')
  decision!: RowDecision | null;

  /** Whom the officer named: one of `candidates`. */
  @Text(40, 'optional')
  @NotPersonal('opaque key')
  sameAs!: string | null;

  @Key('optional')
  @NotPersonal('member of staff')
  decidedBy!: string | null;

  /** Whom the row is about, as far as that is sure, and whom it was written to. */
  @Key('optional')
  @Personal('basic', 'taking an import back')
  beneficiaryId!: string | null;

  /** Whether the row brought her into the records. */
  @Flag()
  @NotPersonal('whether the row brought her into the records')
  registered!: boolean;

  /** The statement, or the service record, that the row wrote. */
  @Key('optional')
  @NotPersonal('opaque key')
  statementId!: string | null;
}
