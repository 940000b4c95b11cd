import { Entity, Index } from 'typeorm';
import { Count, Flag, Id, Instant, Text } from '../columns';

/** A member of staff. Logins are lower case and trimmed: MariaDB ignores trailing spaces in a key. */
@Entity({ name: 'staff_user' })
@Index('ux_staff_user_login', ['login'], { unique: true })
export class StaffUser {
  @Id()
  id!: string;

  @Text(60)
  login!: string;

  @Text(200)
  passwordHash!: string;

  @Text(20)
  role!: string;

  /** The commune she serves; null serves the whole province. */
  @Text(10, 'optional')
  unitCode!: string | null;

  @Flag()
  active!: boolean;

  /** Failures since the last success. */
  @Count()
  failedAttempts!: number;

  @Instant('optional')
  lockedUntil!: number | null;

  @Count()
  version!: number;

  @Instant()
  createdAt!: number;
}
