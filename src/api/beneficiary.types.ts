import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { BeneficiaryCursor, BeneficiaryRow } from '../records/queries/beneficiary-search';
import type { Place } from '../services/reading/cursors';
import { connectionOf } from './connection';
import { enumOf } from './enums';
import { showSocialCode } from '../services/beneficiary.service';
import type { NewBeneficiary } from '../services/beneficiary.service';
import type { Registration } from '../services/people/registration.service';
import type { CivilDate } from '../shared/civil-date';
import { DayRangeType } from './law.types';
import { DayScalar } from './scalars';

const SexEnum = enumOf('Sex', ['female', 'male'], 'Giới tính — Sex.');
export const LifeStatusEnum = enumOf(
  'LifeStatus',
  ['alive', 'dead', 'unknown'],
  'Còn sống hay đã mất — Life status.',
);

/** What lists show of a person, wherever she stands. */
@ObjectType({ simpleResolvers: true })
abstract class PersonType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, {
    description: 'Mã số an sinh xã hội — The social-security code, as it is printed.',
  })
  code!: string;

  @Field(() => String, { description: 'Họ và tên — Full name.' })
  name!: string;

  @Field(() => DayRangeType, {
    nullable: true,
    description: 'Ngày sinh, hoặc khoảng — Days on which the birth may lie.',
  })
  birth!: DayRangeType | null;

  @Field(() => SexEnum, { nullable: true, description: 'Giới tính — Sex.' })
  sex!: string | null;

  @Field(() => String, { description: 'Mã xã, phường — Commune.' })
  unitCode!: string;

  @Field(() => LifeStatusEnum, { description: 'Còn sống hay đã mất — Life status.' })
  lifeStatus!: string;
}

@ObjectType('Beneficiary', {
  simpleResolvers: true,
  description: 'Một người mà cơ quan biết — A person known to the office.',
})
export class BeneficiaryType extends PersonType {}

/** Of its own, so that no type leads back to itself and a query is no deeper than the schema. */
@ObjectType('HouseholdPerson', {
  simpleResolvers: true,
  description: 'Một người, xem từ hộ của mình — A person as her household shows her.',
})
export class HouseholdPersonType extends PersonType {}

export const BeneficiaryConnectionType = connectionOf(BeneficiaryType, {
  name: 'Beneficiary',
  of: 'Một trang danh sách người — A page of people.',
});

@InputType('BeneficiaryInput', { description: 'Một người mới — A person to register.' })
export class BeneficiaryInput {
  @Field(() => String, { description: 'Họ và tên — Full name.' })
  name!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Ngày sinh, hoặc ngày sớm nhất — Birth, or the first day it may lie on.',
  })
  birthFrom?: CivilDate | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'Ngày muộn nhất; mặc định như trên — The last day it may lie on; the same if absent.',
  })
  birthTo?: CivilDate | null;

  @Field(() => String, { nullable: true, description: 'Số định danh — Twelve digits.' })
  citizenId?: string | null;

  @Field(() => String, { nullable: true, description: 'Điện thoại — Telephone.' })
  phone?: string | null;

  @Field(() => SexEnum, { nullable: true, description: 'Giới tính — Sex.' })
  sex?: NewBeneficiary['sex'];

  @Field(() => String, { nullable: true, description: 'Dân tộc — Ethnicity.' })
  ethnicity?: string | null;

  @Field(() => String, { description: 'Mã xã, phường — Commune.' })
  unitCode!: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Đã xem các hồ sơ giống này, đây là người khác — Those who are alike and were looked at: this is another person.',
  })
  notSameAs?: readonly string[] | null;
}

/** The input as the service takes it: a single day of birth is both ends of its range. */
export function toNewBeneficiary(input: BeneficiaryInput): Registration {
  const { name, birthFrom, birthTo, notSameAs, ...rest } = input;
  const from = birthFrom ?? null;
  const birth = { birthFrom: from, birthTo: birthTo ?? from };
  return { ...rest, displayName: name, ...birth, notSameAs: notSameAs ?? [] };
}

/** Where a list of people by name goes on. */
export function placeByName([foldedName, id]: Place): BeneficiaryCursor {
  return { foldedName: String(foldedName), id: String(id) };
}

/** A person as the lists show her. */
export function toBeneficiary(row: BeneficiaryRow): BeneficiaryType {
  const { id, code, displayName, birthFrom, birthTo, sex, unitCode, lifeStatus } = row;
  const birth = birthFrom === null || birthTo === null ? null : { min: birthFrom, max: birthTo };
  return { id, code: showSocialCode(code), name: displayName, birth, sex, unitCode, lifeStatus };
}
