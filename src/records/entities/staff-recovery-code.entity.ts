import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Key, Text } from '../columns';
import { StaffUser } from './staff-user.entity';

/** A code on paper that stands once for the second factor: only its keyed hash is stored, until it is used. */
@Entity({ name: 'staff_recovery_code' })
@Index('ux_staff_recovery_code', ['staffId', 'codeIndex'], { unique: true })
export class StaffRecoveryCode {
  @Id()
  id!: string;

  @Key()
  @ForeignKey(() => StaffUser, {
    name: 'fk_staff_recovery_code_staff',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  staffId!: string;

  @Text(64)
  codeIndex!: string;
}
