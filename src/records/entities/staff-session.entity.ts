import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, Key, Text } from '../columns';
import { StaffUser } from './staff-user.entity';

/** 'code' and 'enrol' wait for the second factor: nobody acts in them yet. */
export type SessionStage = 'open' | 'code' | 'enrol';

/** A signed-in browser and the role it acts in; the token itself is never stored. */
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

  @Text(10)
  stage!: SessionStage;

  @Text(20)
  role!: string;

  @Key('optional')
  onBehalfOf!: string | null;

  /** When she last showed who she is: password and, if she has one, second factor. */
  @Instant()
  provedAt!: number;

  @Instant()
  expiresAt!: number;

  @Instant()
  idleUntil!: number;

  @Instant()
  createdAt!: number;
}
