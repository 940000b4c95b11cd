import { Entity, ForeignKey, Index } from 'typeorm';
import { Count, Id, Instant, Key, Text } from '../columns';
import { StaffUser } from './staff-user.entity';

/** Failed tries at an account from one side: a caller's address, or whoever knows the password already. */
@Entity({ name: 'staff_lock' })
@Index('ux_staff_lock', ['staffId', 'side'], { unique: true })
@Index('ix_staff_lock_updated', ['updatedAt'])
export class StaffLock {
  @Id()
  id!: string;

  @Key()
  @ForeignKey(() => StaffUser, {
    name: 'fk_staff_lock_staff',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  staffId!: string;

  /** Keyed hash: no address is stored. */
  @Text(64)
  side!: string;

  /** Since the last success from there. */
  @Count()
  failures!: number;

  @Instant('optional')
  lockedUntil!: number | null;

  @Count()
  version!: number;

  @Instant()
  updatedAt!: number;
}
