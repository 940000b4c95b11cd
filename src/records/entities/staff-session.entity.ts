import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, Key, Text } from '../columns';
import { StaffUser } from './staff-user.entity';

/** A signed-in browser; the token itself is never stored. */
@Entity({ name: 'staff_session' })
@Index('ux_staff_session_token', ['tokenHash'], { unique: true })
@Index('ix_staff_session_staff', ['staffId'])
@Index('ix_staff_session_expires', ['expiresAt'])
export class StaffSession {
  @Id()
  id!: string;

  @Text(64)
  tokenHash!: string;

  @Key()
  @ForeignKey(() => StaffUser, {
    name: 'fk_staff_session_staff',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  staffId!: string;

  @Instant()
  expiresAt!: number;

  @Instant()
  idleUntil!: number;

  @Instant()
  createdAt!: number;
}
