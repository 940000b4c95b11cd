import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MEMBER_ROLES } from '../services/household.service';
import type { MemberRole } from '../services/household.service';
import type { CivilDate } from '../shared/civil-date';
import { HouseholdPersonType } from './beneficiary.types';
import { enumOf } from './enums';
import { DayScalar } from './scalars';
import { WordingType } from './statement.types';

const MemberRoleEnum = enumOf(
  'MemberRole',
  MEMBER_ROLES,
  'Quan hệ với chủ hộ — How somebody stands to the head of the household.',
);

@ObjectType('HouseholdMember', {
  simpleResolvers: true,
  description:
    'Một người trong hộ, từ ngày đến ngày — Somebody who lives there, from when to when.',
})
export class HouseholdMemberType {
  @Field(() => ID, {
    description: 'Khóa, không đổi qua các lần sửa — The statement, through all wordings.',
  })
  id!: string;

  @Field(() => String, { description: 'Bản này — This wording; send it with a change.' })
  revision!: string;

  @Field(() => HouseholdPersonType, {
    nullable: true,
    description:
      'Người đó; trống nếu nay thuộc xã khác — Who; null when another commune serves her now.',
  })
  person!: HouseholdPersonType | null;

  @Field(() => MemberRoleEnum, { description: 'Quan hệ với chủ hộ — As what.' })
  role!: string;

  @Field(() => DayScalar, { description: 'Ở từ ngày — First day.' })
  validFrom!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Ở đến hết ngày — Last day, if known.' })
  validTo!: string | null;
}

@ObjectType('Household', {
  simpleResolvers: true,
  description: 'Một hộ gia đình — A household and who lives in it on a day.',
})
export class HouseholdType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, { description: 'Mã xã, phường — Commune.' })
  unitCode!: string;

  @Field(() => String, { nullable: true, description: 'Thôn, bản, tổ — Hamlet.' })
  hamlet!: string | null;

  @Field(() => DayScalar, { description: 'Lập ngày — Since when.' })
  formedOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if it ended.' })
  endedOn!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Nhập vào hộ nào — The household that took in its people.',
  })
  mergedInto!: string | null;

  /** Known already where the household was asked for by its id; else read with those of the page. */
  members?: readonly HouseholdMemberType[];
}

@ObjectType('Membership', {
  simpleResolvers: true,
  description: 'Một bản ghi ai ở hộ nào — One wording of who lived where.',
})
export class MembershipType extends WordingType {
  @Field(() => ID, { description: 'Ai — Who.' })
  beneficiaryId!: string;

  @Field(() => ID, { description: 'Hộ nào — Which household.' })
  householdId!: string;

  @Field(() => MemberRoleEnum, { description: 'Quan hệ với chủ hộ — As what.' })
  role!: string;
}

@InputType('MembershipInput', {
  description: 'Ghi lại cho đúng ai ở đâu — Who lived where, put right for all its days.',
})
export class MembershipInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Hộ khác, nếu ghi sai hộ — Another household, when that was wrong.',
  })
  householdId?: string | null;

  @Field(() => MemberRoleEnum, { description: 'Quan hệ với chủ hộ — As what.' })
  role!: MemberRole;

  @Field(() => DayScalar, { description: 'Ở từ ngày — First day.' })
  validFrom!: CivilDate;

  @Field(() => DayScalar, { nullable: true, description: 'Ở đến hết ngày — Last day, if known.' })
  validTo?: CivilDate | null;
}

@InputType('MemberInput', { description: 'Ai vào hộ — Who moves in as what.' })
export class MemberInput {
  @Field(() => ID, { description: 'Ai — Who.' })
  beneficiaryId!: string;

  @Field(() => MemberRoleEnum, { description: 'Quan hệ với chủ hộ — As what.' })
  role!: MemberRole;
}

@InputType('HouseholdInput', { description: 'Một hộ mới — A household to form.' })
export class HouseholdInput {
  @Field(() => String, { description: 'Mã xã, phường — Commune.' })
  unitCode!: string;

  @Field(() => String, { nullable: true, description: 'Thôn, bản, tổ — Hamlet.' })
  hamlet?: string | null;

  @Field(() => DayScalar, { description: 'Lập ngày — Its first day.' })
  formedOn!: CivilDate;

  @Field(() => [MemberInput], { description: 'Những người vào hộ — Who moves in.' })
  members!: MemberInput[];
}

@InputType('JoinInput', { description: 'Một người vào hộ — Somebody moves in.' })
export class JoinInput extends MemberInput {
  @Field(() => ID, { description: 'Hộ nào — Which household.' })
  householdId!: string;

  @Field(() => DayScalar, { description: 'Từ ngày — From which day.' })
  from!: CivilDate;
}

@InputType('LeaveInput', { description: 'Một người rời hộ — Somebody moves out.' })
export class LeaveInput {
  @Field(() => ID, { description: 'Ai — Who.' })
  beneficiaryId!: string;

  @Field(() => DayScalar, { description: 'Ngày cuối ở đó — Her last day there.' })
  lastDay!: CivilDate;
}

@InputType('SplitInput', { description: 'Tách hộ — Some people become a household of their own.' })
export class SplitInput {
  @Field(() => ID, { description: 'Từ hộ nào — The old household.' })
  householdId!: string;

  @Field(() => [MemberInput], { description: 'Những người tách ra — Who leaves it.' })
  members!: MemberInput[];

  @Field(() => DayScalar, { description: 'Từ ngày — From which day.' })
  from!: CivilDate;

  @Field(() => String, { nullable: true, description: 'Thôn, bản, tổ mới — Another hamlet.' })
  hamlet?: string | null;
}

@InputType('MergeInput', { description: 'Nhập hộ — All people of a household move into another.' })
export class MergeInput {
  @Field(() => ID, { description: 'Hộ nào — The one that ends.' })
  householdId!: string;

  @Field(() => ID, { description: 'Vào hộ nào — The one that stays.' })
  into!: string;

  @Field(() => DayScalar, { description: 'Từ ngày — From which day.' })
  from!: CivilDate;
}

@InputType('DeathInput', { description: 'Một người mất — A death.' })
export class DeathInput {
  @Field(() => ID, { description: 'Ai — Who.' })
  beneficiaryId!: string;

  @Field(() => DayScalar, { description: 'Mất ngày — On which day.' })
  diedOn!: CivilDate;
}
