import { Entity, ForeignKey, Index } from 'typeorm';
import { Count, Day, Id, Instant, Key, Text } from '../columns';
import { StaffUser } from './staff-user.entity';

/** A role that an account may act in, where, and on which days; never deleted. */
@Entity({ name: 'staff_grant' })
@Index('ix_staff_grant_staff', ['staffId'])
@Index('ix_staff_grant_role', ['role'])
@Index('ix_staff_grant_behalf', ['onBehalfOf'])
export class StaffGrant {
  @Id()
  id!: string;

  @Key()
  @ForeignKey(() => StaffUser, {
    name: 'fk_staff_grant_staff',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  staffId!: string;

  @Text(20)
  role!: string;

  /** The commune served, as its code was on `fromDay`; null for roles that serve none or all. */
  @Text(10, 'optional')
  unitCode!: string | null;

  /** The hamlet served within the commune, folded; null for all of it. */
  @Text(100, 'optional')
  hamlet!: string | null;

  @Day()
  fromDay!: string;

  /** The last day. */
  @Day('optional')
  untilDay!: string | null;

  /** The account of whom she acts for; null for a role of her own. */
  @Key('optional')
  onBehalfOf!: string | null;

  @Key()
  grantedBy!: string;

  /** Taken back before its last day. */
  @Instant('optional')
  endedAt!: number | null;

  @Key('optional')
  endedBy!: string | null;

  @Count()
  version!: number;

  @Instant()
  createdAt!: number;
}
