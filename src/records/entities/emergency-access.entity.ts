import { Entity, ForeignKey, Index } from 'typeorm';
import { Count, Id, Instant, Key, Sealed, Text } from '../columns';
import { StaffUser } from './staff-user.entity';

export type EmergencyOutcome = 'justified' | 'not-justified';

/** Somebody broke the glass: she reads the records of a commune that is not hers, for a while and for a reason. */
@Entity({ name: 'emergency_access' })
@Index('ix_emergency_access_staff', ['staffId', 'expiresAt'])
@Index('ix_emergency_access_opened', ['openedAt'])
export class EmergencyAccess {
  @Id()
  id!: string;

  @Key()
  @ForeignKey(() => StaffUser, {
    name: 'fk_emergency_access_staff',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  staffId!: string;

  @Text(10)
  unitCode!: string;

  /** May name a citizen. */
  @Sealed()
  reason!: string;

  @Instant()
  openedAt!: number;

  @Instant()
  expiresAt!: number;

  @Instant('optional')
  endedAt!: number | null;

  @Key('optional')
  reviewedBy!: string | null;

  @Instant('optional')
  reviewedAt!: number | null;

  @Text(20, 'optional')
  outcome!: EmergencyOutcome | null;

  @Sealed('optional')
  remark!: string | null;

  @Count()
  version!: number;
}
