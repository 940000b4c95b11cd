import { Field, InputType, Int } from 'type-graphql';
import type { HouseholdFilter } from '../../records/queries/household-list';
import type { PersonFilter } from '../../records/queries/person-conditions';
import type {
  EnrolmentFilter,
  RecognitionFilter,
  ServiceListFilter,
} from '../../records/queries/statement-lists';
import { LACKS, PEOPLE_ORDERS } from '../../services/reading/person-lists';
import type { CivilDate } from '../../shared/civil-date';
import { LifeStatusEnum } from '../beneficiary.types';
import { enumOf, FactKeyEnum } from '../enums';
import { SubjectKindEnum } from '../recognition.types';
import { DayScalar } from '../scalars';

const LackEnum = enumOf(
  'Lack',
  LACKS,
  'Hồ sơ còn thiếu gì: ngày sinh, số định danh, điện thoại, dân tộc, giới tính, hộ — What a record lacks.',
);
const MatchEnum = enumOf(
  'NameMatch',
  ['start', 'anywhere'],
  'Tên bắt đầu bằng, hay có chứa — How what is sought must lie in a name; START is quick at any size.',
);
export const PeopleOrderEnum = enumOf(
  'PeopleOrder',
  PEOPLE_ORDERS,
  'Xếp theo tên, theo tuổi từ cao xuống, hoặc theo lúc ghi — By name, the oldest first, or as registered.',
);

@InputType('PeopleFilter', {
  description:
    'Lọc người; bỏ trống thì không xét — Which people; what is left out does not matter.',
})
export class PeopleFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Họ tên, có dấu hay không — A name, with marks or without.',
  })
  name?: string | null;

  @Field(() => MatchEnum, {
    nullable: true,
    description: 'Mặc định ANYWHERE — How it must match; ANYWHERE if absent.',
  })
  match?: PersonFilter['match'] | null;

  @Field(() => String, { nullable: true, description: 'Mã xã, phường — Code of a commune.' })
  unitCode?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Có thể sinh từ ngày này — May have been born on this day or later.',
  })
  bornFrom?: CivilDate | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Có thể sinh đến ngày này — May have been born on this day or earlier.',
  })
  bornTo?: CivilDate | null;

  @Field(() => LifeStatusEnum, {
    nullable: true,
    description: 'Còn sống hay đã mất — Life status.',
  })
  lifeStatus?: PersonFilter['lifeStatus'] | null;

  @Field(() => FactKeyEnum, {
    nullable: true,
    description:
      'Đang được công nhận điều này — Such a recognition of the person is in force today.',
  })
  recognised?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Đang hưởng chương trình này — Receives the programme of this key today.',
  })
  enrolledIn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Không hưởng chương trình này — Does not receive the programme of this key today.',
  })
  notEnrolledIn?: string | null;

  @Field(() => [LackEnum], {
    nullable: true,
    description: 'Thiếu tất cả những thứ này — The record lacks all of these.',
  })
  missing?: PersonFilter['missing'] | null;
}

@InputType('HouseholdFilter', {
  description:
    'Lọc hộ; bỏ trống thì không xét — Which households; what is left out does not matter.',
})
export class HouseholdFilterInput {
  @Field(() => String, { nullable: true, description: 'Mã xã, phường — Code of a commune.' })
  unitCode?: string | null;

  @Field(() => Int, { nullable: true, description: 'Ít nhất mấy người — At least so many people.' })
  sizeFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Nhiều nhất mấy người — At most so many.' })
  sizeTo?: number | null;

  @Field(() => FactKeyEnum, {
    nullable: true,
    description:
      'Hộ đang được công nhận điều này, như poverty — Such a recognition of the household is in force today, for example poverty.',
  })
  recognised?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Nay còn là một hộ hay không — Whether it is a household today.',
  })
  standing?: boolean | null;
}

@InputType('RecognitionFilter', {
  description: 'Lọc điều được công nhận — Which recognitions; what is left out does not matter.',
})
export class RecognitionFilterInput {
  @Field(() => FactKeyEnum, { nullable: true, description: 'Thông tin nào — Of this fact.' })
  fact?: string | null;

  @Field(() => SubjectKindEnum, { nullable: true, description: 'Về ai — About such a subject.' })
  subject?: RecognitionFilter['subject'] | null;

  @Field(() => String, { nullable: true, description: 'Mã xã, phường — Code of a commune.' })
  unitCode?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Còn hiệu lực ngày — In force on a day.' })
  on?: CivilDate | null;
}

@InputType('EnrolmentFilter', {
  description: 'Lọc điều đang hưởng — Which enrolments; what is left out does not matter.',
})
export class EnrolmentFilterInput {
  @Field(() => String, { nullable: true, description: 'Khóa chương trình — Of this programme.' })
  programme?: string | null;

  @Field(() => String, { nullable: true, description: 'Mã xã, phường — Code of a commune.' })
  unitCode?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Đang hưởng ngày — In force on a day.' })
  on?: CivilDate | null;
}

@InputType('ServiceRecordFilter', {
  description: 'Lọc lần đã nhận — Which service records; what is left out does not matter.',
})
export class ServiceRecordFilterInput {
  @Field(() => String, { nullable: true, description: 'Ai — Given to this person (her id).' })
  beneficiaryId?: string | null;

  @Field(() => String, { nullable: true, description: 'Khóa chương trình — Of this programme.' })
  programme?: string | null;

  @Field(() => String, { nullable: true, description: 'Mã xã, phường — Code of a commune.' })
  unitCode?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Nhận từ ngày — Given on it or later.' })
  givenFrom?: CivilDate | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Nhận đến ngày — Given on it or earlier.',
  })
  givenTo?: CivilDate | null;
}

type Given<T> = { -readonly [K in keyof T]?: Exclude<T[K], null | undefined> };

/** A filter without what was left out or null, so that both mean the same and have the same cursors. */
function given<T extends object>(input: T | null | undefined): Given<T> {
  const entries = Object.entries(input ?? {}).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(entries) as Given<T>;
}

/** @param on the day on which decisions are looked at */
export function toPersonFilter(
  input: PeopleFilterInput | null | undefined,
  on: CivilDate,
): PersonFilter {
  const filter = given(input);
  return { match: 'anywhere', on, ...filter } as PersonFilter;
}

/** @param on the day on which sizes and decisions are looked at */
export function toHouseholdFilter(
  input: HouseholdFilterInput | null | undefined,
  on: CivilDate,
): HouseholdFilter {
  return { ...given(input), on };
}

export function toRecognitionFilter(
  input: RecognitionFilterInput | null | undefined,
): RecognitionFilter {
  return given(input) as RecognitionFilter;
}

export function toEnrolmentFilter(input: EnrolmentFilterInput | null | undefined): EnrolmentFilter {
  return given(input);
}

export function toServiceFilter(
  input: ServiceRecordFilterInput | null | undefined,
): ServiceListFilter {
  return given(input);
}
