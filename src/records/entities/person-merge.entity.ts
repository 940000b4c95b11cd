import { Entity, Index } from 'typeorm';
import { Count, Id, Instant, Key, SealedLong, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';

/** Two records that were one person's: what moved from the one to the other, so that it can be taken back. */
@Entity({ name: 'person_merge' })
@Index('ix_person_merge_loser', ['loserId'])
@Index('ix_person_merge_code', ['loserCode', 'state'])
@Index('ix_person_merge_survivor', ['survivorId', 'id'])
export class PersonMerge {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  /** The record that went. */
  @Key()
  @NotPersonal('opaque key')
  loserId!: string;

  /** Her code that people still hold in their hands: it leads to the record that stayed. */
  @Text(11)
  @Personal('basic', 'finding the person by a code that was given out')
  loserCode!: string;

  /** The record that stayed. */
  @Key()
  @NotPersonal('opaque key')
  survivorId!: string;

  @Text(10)
  @NotPersonal('whether it still holds')
  state!: 'merged' | 'undone';

  /** What was where before, as JSON; null once it was undone or erased. */
  @SealedLong('optional')
  @Personal('sensitive', 'taking the merge back')
  before!: string | null;

  @Key()
  @NotPersonal('member of staff')
  mergedBy!: string;

  @Instant()
  @NotPersonal('when they were merged')
  mergedAt!: number;

  @Key('optional')
  @NotPersonal('member of staff')
  undoneBy!: string | null;

  @Instant('optional')
  @NotPersonal('when it was taken back')
  undoneAt!: number | null;

  @Count()
  @NotPersonal('guard of updates')
  version!: number;
}
