import { Entity, ForeignKey, Index } from 'typeorm';
import { Key, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';
import { TwoTimes } from '../two-times';
import { Beneficiary } from './beneficiary.entity';
import { Household } from './household.entity';

/** How somebody stands to the head of the household. */
export const MEMBER_ROLES = [
  'head',
  'spouse',
  'child',
  'parent',
  'grandparent',
  'grandchild',
  'sibling',
  'other-relative',
  'not-related',
] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** Who lives in a household as what, from when to when. */
@Entity({ name: 'household_member' })
@Index('ix_household_member_household', ['householdId', 'knownTo'])
@Index('ix_household_member_person', ['beneficiaryId', 'knownTo'])
@Index('ix_household_member_statement', ['statementId', 'knownFrom'])
export class HouseholdMember extends TwoTimes {
  @Key()
  @ForeignKey(() => Household, {
    name: 'fk_household_member_household',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @NotPersonal('opaque key')
  householdId!: string;

  @Key()
  @ForeignKey(() => Beneficiary, {
    name: 'fk_household_member_person',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @Personal('basic', 'who lives there')
  beneficiaryId!: string;

  @Text(20)
  @Personal('basic', 'support is counted by household, and kinship decides of some')
  role!: MemberRole;
}
