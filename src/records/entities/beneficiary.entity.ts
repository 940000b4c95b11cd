import { Entity, Index } from 'typeorm';
import { Count, Day, Id, Instant, Key, Sealed, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';

export type LifeStatus = 'alive' | 'dead' | 'unknown';
export type Sex = 'female' | 'male';

/** A person known to the office. A partly known birth is the range of days it may lie in. */
@Entity({ name: 'beneficiary' })
@Index('ix_beneficiary_name', ['foldedName', 'id'])
@Index('ix_beneficiary_unit', ['unitCode', 'foldedName', 'id'])
@Index('ix_beneficiary_birth', ['birthFrom', 'id'])
@Index('ix_beneficiary_birth_to', ['birthTo', 'birthFrom', 'id'])
@Index('ix_beneficiary_clash', ['citizenIdClash', 'id'])
@Index('ux_beneficiary_citizen_id', ['citizenIdIndex'], { unique: true })
@Index('ix_beneficiary_phone_name', ['phoneIndex', 'foldedName', 'id'])
@Index('ix_beneficiary_citizen_id_name', ['citizenIdIndex', 'foldedName', 'id'])
@Index('ix_beneficiary_ethnicity_name', ['ethnicity', 'foldedName', 'id'])
@Index('ix_beneficiary_sex_name', ['sex', 'foldedName', 'id'])
@Index('ix_beneficiary_life_name', ['lifeStatus', 'foldedName', 'id'])
@Index('ux_beneficiary_code', ['code'], { unique: true })
export class Beneficiary {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  /** Mã số an sinh xã hội: see `social-code.ts`. */
  @Text(11)
  @Personal('basic', 'the handle by which the person and the office find the record')
  code!: string;

  @Text(200)
  @Personal('basic', 'search by name')
  foldedName!: string;

  @Text(200)
  @Personal('basic', 'to know and address the person')
  displayName!: string;

  @Day('optional')
  @Personal('basic', 'entitlement by age')
  birthFrom!: string | null;

  @Day('optional')
  @Personal('basic', 'entitlement by age')
  birthTo!: string | null;

  @Sealed('optional')
  @Personal('basic', 'identification on papers')
  citizenId!: string | null;

  @Text(64, 'optional')
  @Personal('basic', 'finding a person by citizen id')
  citizenIdIndex!: string | null;

  /** Instead of the index, where somebody whom the registering officer does not see has the number already. */
  @Text(64, 'optional')
  @Personal('basic', 'a number that two records claim, for the province to settle')
  citizenIdClash!: string | null;

  @Sealed('optional')
  @Personal('basic', 'calling the person back')
  phone!: string | null;

  @Text(64, 'optional')
  @Personal('basic', 'finding a person by phone')
  phoneIndex!: string | null;

  @Text(10, 'optional')
  @Personal('basic', 'statistics and address')
  sex!: Sex | null;

  @Text(60, 'optional')
  @Personal('sensitive', 'entitlement by ethnic minority')
  ethnicity!: string | null;

  @Text(10)
  @Personal('basic', 'which commune serves the person')
  unitCode!: string;

  @Text(10)
  @Personal('basic', 'payments stop after a death')
  lifeStatus!: LifeStatus;

  @Day('optional')
  @Personal('basic', 'payments stop after a death, and the funeral is supported')
  diedOn!: string | null;

  @Key()
  @NotPersonal('member of staff or system')
  registeredBy!: string;

  @Count()
  @NotPersonal('guard of updates')
  version!: number;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;

  @Instant()
  @NotPersonal('when the row last changed')
  updatedAt!: number;
}
