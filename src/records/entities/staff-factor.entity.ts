import { Entity, ForeignKey, Index } from 'typeorm';
import { Count, Id, Instant, Key, Sealed } from '../columns';
import { StaffUser } from './staff-user.entity';

/** The second factor of an account: the secret that her telephone counts codes from. */
@Entity({ name: 'staff_factor' })
@Index('ux_staff_factor_staff', ['staffId'], { unique: true })
export class StaffFactor {
  @Id()
  id!: string;

  @Key()
  @ForeignKey(() => StaffUser, {
    name: 'fk_staff_factor_staff',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  staffId!: string;

  /** In force; null until a first code was shown. */
  @Sealed('optional')
  secret!: string | null;

  /** Offered, and in force once a code of it was shown. */
  @Sealed('optional')
  offered!: string | null;

  /** The last time step of which a code was taken: none is taken twice. */
  @Count()
  lastStep!: number;

  @Count()
  version!: number;

  @Instant()
  createdAt!: number;
}
