import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, Key, Sealed, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';
import { Beneficiary } from './beneficiary.entity';

/** A field of a person that was shown in full to somebody who otherwise sees a part of it, and why. */
@Entity({ name: 'reveal' })
@Index('ix_reveal_person', ['beneficiaryId', 'createdAt'])
@Index('ix_reveal_staff', ['staffId', 'createdAt'])
export class Reveal {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @ForeignKey(() => Beneficiary, {
    name: 'fk_reveal_person',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @Personal('basic', 'whose data was read')
  beneficiaryId!: string;

  @Text(20)
  @NotPersonal('name of a field')
  field!: string;

  @Sealed()
  @Personal('basic', 'why it was read; may name somebody')
  reason!: string;

  @Key()
  @NotPersonal('member of staff')
  staffId!: string;

  @Instant()
  @NotPersonal('when it was shown')
  createdAt!: number;
}
