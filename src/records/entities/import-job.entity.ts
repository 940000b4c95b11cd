import { Entity, Index } from 'typeorm';
import { Count, Id, Instant, Json, Key, Sealed, Text } from '../columns';
import { NotPersonal } from '../personal';

/**
 * reading → checked → approved → done → undoing → undone. 'approved' is being written; a job whose parked rows
 * were decided after 'done' is 'checked' again. A file that is refused as a whole while it is read in the
 * background is 'refused', with the `fault`.
 */
export const IMPORT_STATES = [
  'reading',
  'checked',
  'approved',
  'done',
  'undoing',
  'undone',
  'refused',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** A file of people that an officer brought, on its way into the records. */
@Entity({ name: 'import_job' })
@Index('ux_import_job_live', ['liveHash'], { unique: true })
@Index('ix_import_job_state', ['state', 'id'])
export class ImportJob {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  /** Under seal: people name files after people. */
  @Sealed()
  @NotPersonal('name of a file, under seal')
  fileName!: string;

  @Text(64)
  @NotPersonal('hash of the file')
  fileHash!: string;

  /** The same until the import is undone, so that no file is brought in twice. */
  @Text(64, 'optional')
  @NotPersonal('hash of the file')
  liveHash!: string | null;

  /** Of the file and of everything decided about its rows: what the second person approves. */
  @Text(64)
  @NotPersonal('hash')
  contentHash!: string;

  /** Key of the form by which it is read; null for a list of people brought before there were others. */
  @Text(20, 'optional')
  @NotPersonal('key of a form')
  form!: string | null;

  /** Where the file waits while it is read in the background. */
  @Key('optional')
  @NotPersonal('opaque key of a file')
  uploadKey!: string | null;

  /** Since when rows are read, written or taken back. */
  @Instant('optional')
  @NotPersonal('when the step began')
  stepStartedAt!: number | null;

  /** How many rows the step has behind it. */
  @Count('optional')
  @NotPersonal('a count of rows')
  stepRows!: number | null;

  /** Why the file was refused. */
  @Text(40, 'optional')
  @NotPersonal('key of a fault')
  fault!: string | null;

  @Text(10)
  @NotPersonal('how far the import is')
  state!: ImportState;

  /** Communes named by rows that can be written. */
  @Json()
  @NotPersonal('communes are not people')
  units!: readonly string[];

  @Key()
  @NotPersonal('member of staff')
  uploadedBy!: string;

  @Key('optional')
  @NotPersonal('member of staff')
  approvedBy!: string | null;

  @Count()
  @NotPersonal('guard of updates')
  version!: number;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;

  @Instant()
  @NotPersonal('when the row last changed')
  updatedAt!: number;
}
