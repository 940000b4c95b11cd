import { Entity, ForeignKey, Index } from 'typeorm';
import { Count, Day, Id, Instant, Key, Sealed, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';
import type { StepKind } from './application-step.entity';
import { Application } from './application.entity';

/** A step as it was believed before it was corrected or struck out; never changed afterwards. */
@Entity({ name: 'application_step_past' })
@Index('ix_application_step_past_file', ['applicationId', 'seq', 'knownTo'])
export class ApplicationStepPast {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @ForeignKey(() => Application, {
    name: 'fk_application_step_past_application',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @NotPersonal('opaque key')
  applicationId!: string;

  @Count()
  @NotPersonal('place in the file')
  seq!: number;

  @Text(20)
  @Personal('basic', 'what was believed to have happened')
  kind!: StepKind;

  @Day()
  @Personal('basic', 'when it was believed to have happened')
  happenedOn!: string;

  @Instant()
  @NotPersonal('since when it was believed')
  recordedAt!: number;

  @Key()
  @NotPersonal('member of staff or system')
  recordedBy!: string;

  @Sealed('optional')
  @Personal('sensitive', 'which papers, to whom, why')
  note!: string | null;

  /** The number of the decision that was believed; only of an answer. */
  @Text(200, 'optional')
  @Personal('sensitive', 'proof of the answer')
  decision!: string | null;

  @Instant()
  @NotPersonal('until when it was believed')
  knownTo!: number;

  @Key()
  @NotPersonal('member of staff')
  correctedBy!: string;

  /** Who approved it; null where one person is enough. */
  @Key('optional')
  @NotPersonal('member of staff')
  approvedBy!: string | null;

  @Sealed()
  @Personal('sensitive', 'why it was corrected')
  reason!: string;
}
