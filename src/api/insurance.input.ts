import { Field, InputType, Int } from 'type-graphql';
import type { CardCase, CardGroup, Decision, SelfReferral, Visit } from '../policy';
import { AppError } from '../shared/app-error';
import type { CivilDate } from '../shared/civil-date';
import {
  CardGroupEnum,
  CardKindEnum,
  CareEnum,
  CorrectLineEnum,
  DecisionEnum,
  FacilityEnum,
  FiveYearsEnum,
  PaidLineEnum,
  PatientEnum,
  SelfReferralReasonEnum,
} from './insurance.enums';
import { LIMITS } from './limits';
import { DayScalar, VndScalar } from './scalars';

const COMMUNE = {
  nullable: true,
  description:
    'Xã, phường nơi ở, tên hoặc mã: cộng phần tỉnh, xã hỗ trợ thêm — The commune, by name or code, for what is added there; without it only what holds in the whole province counts.',
} as const;

@InputType('ContributionInput', { description: 'Đóng theo nhóm nào — Under which group one pays.' })
export class ContributionInput {
  @Field(() => String, {
    description: 'Khóa của nhóm, như trong `insurance.groups` — Key of the group.',
  })
  group!: string;

  @Field(() => Int, { description: 'Số tháng: 1, 3, 6 hoặc 12 — For 1, 3, 6 or 12 months.' })
  months!: number;

  @Field(() => VndScalar, { nullable: true, description: 'Lương đóng — The insured wage a month.' })
  wage?: number | null;

  @Field(() => VndScalar, { nullable: true, description: 'Lương hưu — The pension a month.' })
  pension?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Người thứ mấy trong hộ — Her place among the members who pay.',
  })
  memberPlace?: number | null;

  @Field(() => String, COMMUNE)
  commune?: string | null;
}

@InputType('SelfReferralInput', {
  description: 'Tự đi khám, không có giấy chuyển — Care without a referral.',
})
export class SelfReferralInput implements SelfReferral {
  @Field(() => FacilityEnum, { description: 'Nơi khám — The place of care.' })
  facility!: SelfReferral['facility'];

  @Field(() => CareEnum, { description: 'Ngoại trú hay nội trú — Out of the ward or in it.' })
  care!: SelfReferral['care'];

  @Field(() => SelfReferralReasonEnum, { description: 'Vì sao — Why.' })
  because!: SelfReferral['because'];

  @Field(() => PatientEnum, { description: 'Người bệnh — Who is treated.' })
  patient!: SelfReferral['patient'];
}

@InputType('VisitInput', {
  description:
    'Một lần khám: ghi `correctLine` hoặc `selfReferral` — One visit; give one of the two.',
})
export class VisitInput {
  @Field(() => VndScalar, {
    description: 'Chi phí trong phạm vi bảo hiểm — What of the bill the insurance covers.',
  })
  cost!: number;

  @Field(() => Int, { description: 'Mức hưởng: 80, 95, 100 — The card’s level, %.' })
  level!: number;

  @Field(() => CorrectLineEnum, {
    nullable: true,
    description: 'Khám đúng nơi — In the right line.',
  })
  correctLine?: Extract<Visit['line'], string> | null;

  @Field(() => SelfReferralInput, { nullable: true, description: 'Tự đi khám — Self-referred.' })
  selfReferral?: SelfReferralInput | null;

  @Field(() => FiveYearsEnum, { description: 'Đã đủ 5 năm liên tục — The five-year rule.' })
  fiveYears!: Visit['fiveYears'];
}

@InputType('CardInput', {
  description: 'Thẻ nào; mỗi loại cần vài ngày — Which card; each kind needs some of the days.',
})
export class CardInput {
  @Field(() => CardKindEnum, { description: 'Loại — The kind.' })
  kind!: CardCase['kind'];

  @Field(() => DayScalar, { nullable: true, description: 'CHILD, GRADE_1: ngày sinh — Birth.' })
  birth?: CivilDate | null;

  @Field(() => Int, { nullable: true, description: 'GRADE_1, GRADE_12: năm — The year.' })
  year?: number | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'Ngày chính: nhập học, hết khóa, bắt đầu theo quyết định, lấy bộ phận cơ thể, đóng tiền — The day of enrolment, end of course, start by the decision, removal, or payment.',
  })
  day?: CivilDate | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Ngày cuối của thẻ trước; để trống nếu chưa có — Last day of the card before.',
  })
  cardUntil?: CivilDate | null;

  @Field(() => DecisionEnum, { nullable: true, description: 'DECISION: quyết định nào — Which.' })
  decision?: Decision | null;

  @Field(() => CardGroupEnum, { nullable: true, description: 'PAID: nhóm nào — Which group.' })
  group?: CardGroup | null;
}

@InputType('FormerStandingInput', {
  description:
    'Diện được Nhà nước đóng hoặc hỗ trợ trước khi xã sáp nhập — A standing that the State paid or supported before the communes merged.',
})
export class FormerStandingInput {
  @Field(() => DayScalar, { description: 'Ngày được công nhận — The day it was recognised.' })
  recognisedOn!: CivilDate;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Ngày cuối của quyết định; để trống nếu chưa rõ — Its last day, if known.',
  })
  documentUntil?: CivilDate | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'Ngày có quyết định mới xác định lại; để trống nếu chưa có — From when a new document says what she is.',
  })
  determinedAnewOn?: CivilDate | null;
}

@InputType('CoverInput', { description: 'Một thời gian có thẻ — A time with a valid card.' })
export class CoverInput {
  @Field(() => DayScalar, { description: 'Ngày đầu — The first day.' })
  from!: CivilDate;

  @Field(() => DayScalar, { description: 'Ngày cuối — The last day.' })
  until!: CivilDate;
}

@InputType('PaidInput', { description: 'Một lần cùng chi trả — An own share that was paid.' })
export class PaidInput {
  @Field(() => DayScalar, { description: 'Ngày trả — The day.' })
  on!: CivilDate;

  @Field(() => VndScalar, { description: 'Số tiền — How much.' })
  amount!: number;

  @Field(() => PaidLineEnum, { description: 'Đúng tuyến hay không — In the right line or not.' })
  line!: 'correct' | 'wrong';
}

@InputType('HouseholdContributionInput', {
  description: 'Cả hộ đóng — A household that pays in its form.',
})
export class HouseholdContributionInput {
  @Field(() => Int, { description: 'Số người tự đóng — How many members pay.' })
  members!: number;

  @Field(() => Int, { description: 'Số tháng: 1, 3, 6 hoặc 12 — For 1, 3, 6 or 12 months.' })
  months!: number;

  @Field(() => String, COMMUNE)
  commune?: string | null;
}

@InputType('FiveYearInput', {
  description: 'Thẻ và tiền đã trả — Times with a card, and own shares of the year.',
})
export class FiveYearInput {
  @Field(() => [CoverInput], {
    description: `Các thời gian có thẻ, tối đa ${LIMITS.covers} — Times with a card.`,
  })
  covers!: CoverInput[];

  @Field(() => [PaidInput], {
    description: `Các lần cùng chi trả, tối đa ${LIMITS.payments} — Own shares paid.`,
  })
  paid!: PaidInput[];
}

/** @throws AppError BAD_INPUT unless just one of the two ways to be treated is given */
export function toVisit({ cost, level, correctLine, selfReferral, fiveYears }: VisitInput): Visit {
  const line = [correctLine, selfReferral].filter((one) => one !== undefined && one !== null);
  if (line.length !== 1 || line[0] === undefined) {
    throw new AppError('BAD_INPUT', 'Give either correctLine or selfReferral.', {
      field: 'selfReferral',
    });
  }
  return { cost, level, line: line[0], fiveYears };
}

/** @throws AppError BAD_INPUT when a day that the kind needs is missing; it names the field */
export function toCardCase(input: CardInput): CardCase {
  const { kind, cardUntil } = input;
  const need = <K extends 'birth' | 'year' | 'day' | 'decision' | 'group'>(field: K) => {
    const value = input[field];
    if (value !== undefined && value !== null) return value;
    throw new AppError('BAD_INPUT', `This kind of card needs "${field}".`, { field });
  };
  switch (kind) {
    case 'child':
      return { kind, birth: need('birth') };
    case 'grade-1':
      return { kind, birth: need('birth'), year: need('year') };
    case 'grade-12':
      return { kind, year: need('year') };
    case 'first-year-student':
      return { kind, enrolledOn: need('day'), cardUntil: cardUntil ?? null };
    case 'final-year-student':
      return { kind, courseEndsOn: need('day') };
    case 'decision':
      return { kind, by: need('decision'), from: need('day') };
    case 'organ-donor':
      return { kind, removedOn: need('day') };
    case 'paid':
      return { kind, group: need('group'), paidOn: need('day'), cardUntil: cardUntil ?? null };
  }
}
