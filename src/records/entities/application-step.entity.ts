import { Entity, ForeignKey, Index } from 'typeorm';
import { Count, Day, Id, Instant, Key, Sealed, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';
import { Application } from './application.entity';

/** What happens to a file. 'papers-asked' stops the legal clock, 'completed' sets it going again. */
export const STEP_KINDS = [
  'received',
  'papers-asked',
  'completed',
  'verified',
  'forwarded',
  'granted',
  'refused',
  'returned',
  'withdrawn',
  'appealed',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** One thing that happened to a file, as it is known now, and when the office wrote it down so; before: `ApplicationStepPast`. */
@Entity({ name: 'application_step' })
@Index('ux_application_step_seq', ['applicationId', 'seq'], { unique: true })
export class ApplicationStep {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @ForeignKey(() => Application, {
    name: 'fk_application_step_application',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @NotPersonal('opaque key')
  applicationId!: string;

  @Count()
  @NotPersonal('place in the file')
  seq!: number;

  @Text(20)
  @Personal('basic', 'what happened')
  kind!: StepKind;

  @Day()
  @Personal('basic', 'when it happened')
  happenedOn!: string;

  @Instant()
  @NotPersonal('when it was written down')
  recordedAt!: number;

  @Key()
  @NotPersonal('member of staff or system')
  recordedBy!: string;

  @Sealed('optional')
  @Personal('sensitive', 'which papers, to whom, why')
  note!: string | null;
}
