import { Entity, ForeignKey, Index } from 'typeorm';
import { Count, Flag, Id, Instant, Key, Text } from '../columns';
import { StaffPerson } from './staff-person.entity';

/** An account. Logins are lower case and trimmed: MariaDB ignores trailing spaces in a key. */
@Entity({ name: 'staff_user' })
@Index('ux_staff_user_login', ['login'], { unique: true })
@Index('ix_staff_user_person', ['personId'])
export class StaffUser {
  @Id()
  id!: string;

  @Text(60)
  login!: string;

  @Key()
  @ForeignKey(() => StaffPerson, {
    name: 'fk_staff_user_person',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  personId!: string;

  @Text(200)
  passwordHash!: string;

  @Flag()
  active!: boolean;

  /** Raised by a reset: marks that browsers hold from before are void. */
  @Count()
  deviceEpoch!: number;

  @Count()
  version!: number;

  @Instant()
  createdAt!: number;
}
