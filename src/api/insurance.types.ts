import { Field, ObjectType } from 'type-graphql';
import type { Citation, Range, Standing } from '../policy';
import { enumOf, StandingEnum, TruthEnum } from './enums';
import { CitationType, DayRangeType, toCitation, VndRangeType } from './law.types';
import { DayScalar, VndScalar } from './scalars';

const PayerEnum = enumOf(
  'InsurancePayer',
  ['state', 'state-part', 'insurance-fund', 'employer', 'self'],
  'Ai đóng phần còn lại: Nhà nước, Nhà nước một phần, quỹ bảo hiểm xã hội, nơi làm việc, không ai — Who pays what she does not.',
);

const PriceRuleEnum = enumOf(
  'InsurancePriceRule',
  ['fixed', 'follows', 'not-said'],
  'FIXED: không đóng bù, không hoàn lại; FOLLOWS: phần người khác đóng theo mức mới; NOT_SAID: nghị định không nêu — What a later change of the base salary does to months already paid.',
);

const CostReasonEnum = enumOf(
  'InsuranceCostReason',
  ['level', 'small-cost', 'primary-care', 'five-years', 'self-referral'],
  'Theo mức hưởng, chi phí nhỏ, trạm y tế, 5 năm liên tục, tự đi khám — Why the fund pays just that.',
);

/** What every reckoned answer rests on. */
@ObjectType('InsuranceGrounds', { simpleResolvers: true })
class GroundsType {
  @Field(() => [CitationType], { description: 'Căn cứ — Where the law says it.' })
  laws!: readonly CitationType[];

  @Field(() => StandingEnum, {
    description: 'Mức chắc chắn của nguồn yếu nhất — How sure the weakest source is.',
  })
  standing!: string;
}

/** Citations as the API shows them, and the standing beside them. */
export function toGrounds(of: {
  readonly laws: readonly Citation[];
  readonly standing: Standing;
}): GroundsType {
  return { laws: of.laws.map(toCitation), standing: of.standing };
}

@ObjectType('InsuranceContribution', {
  simpleResolvers: true,
  description:
    'Tiền đóng bảo hiểm y tế — What is paid at the price of the day of payment, with what officers entered of the province and communes.',
})
export class InsuranceContributionType extends GroundsType {
  @Field(() => PayerEnum, { description: 'Ai đóng phần còn lại — Who pays the rest.' })
  payer!: string;

  @Field(() => VndRangeType, {
    nullable: true,
    description: 'Tự đóng cho cả các tháng — Her own part for all the months; null without a wage.',
  })
  own!: Range<number> | null;

  @Field(() => VndRangeType, {
    nullable: true,
    description: 'Phần người khác đóng — The others’ part; null while its base is not known.',
  })
  others!: Range<number> | null;

  @Field(() => VndRangeType, {
    nullable: true,
    description:
      'Trong đó tỉnh, xã hỗ trợ thêm — Of it, what the province or commune adds by its own decision.',
  })
  local!: Range<number> | null;

  @Field(() => PriceRuleEnum, {
    description: 'Khi lương cơ sở đổi — When the base salary changes.',
  })
  laterChange!: string;
}

@ObjectType('HouseholdContribution', {
  simpleResolvers: true,
  description: 'Tiền đóng theo hộ gia đình — What a household pays in its form.',
})
export class HouseholdContributionType extends GroundsType {
  @Field(() => [VndScalar], { description: 'Từng người — Member by member, first to last.' })
  members!: readonly number[];

  @Field(() => VndScalar, { description: 'Cả hộ — Together.' })
  total!: number;
}

@ObjectType('InsuranceCost', {
  simpleResolvers: true,
  description: 'Quỹ trả và tự trả — Who pays what of one visit or stay.',
})
export class InsuranceCostType extends GroundsType {
  @Field(() => VndRangeType, {
    nullable: true,
    description: 'Quỹ trả — What the fund pays; null where the law we hold gives no rate.',
  })
  fund!: Range<number> | null;

  @Field(() => VndRangeType, { nullable: true, description: 'Tự trả — What is left for her.' })
  own!: Range<number> | null;

  @Field(() => CostReasonEnum, { description: 'Vì sao — Why.' })
  because!: string;

  @Field(() => [String], {
    description: 'Cơ quan xác định — What an office must settle, Vietnamese.',
  })
  communeDecides!: readonly string[];
}

@ObjectType('CardValidity', {
  simpleResolvers: true,
  description: 'Thẻ có giá trị từ ngày nào — From when until when a card is valid.',
})
export class CardValidityType extends GroundsType {
  @Field(() => DayRangeType, {
    nullable: true,
    description: 'Ngày đầu — The first day; two ends where an office must settle which.',
  })
  from!: Range<string> | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'Ngày cuối — The last day; null when it follows from the months paid or lasts with the standing.',
  })
  until!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Ngân sách đóng đến — The last day that the budget pays for, where it differs.',
  })
  budgetUntil!: string | null;

  @Field(() => [String], {
    description: 'Cơ quan xác định — What an office must settle, Vietnamese.',
  })
  communeDecides!: readonly string[];
}

@ObjectType('CareAfterCard', {
  simpleResolvers: true,
  description: 'Thẻ hết hạn khi đang điều trị — A card that ends during treatment.',
})
export class CareAfterCardType extends GroundsType {
  @Field(() => DayScalar, {
    description: 'Ngày cuối còn được trả — The last day of treatment that the card still pays.',
  })
  paidUntil!: string;
}

@ObjectType('KeptStanding', {
  simpleResolvers: true,
  description: 'Diện cũ có được giữ không — Whether a former standing is kept.',
})
export class KeptStandingType extends GroundsType {
  @Field(() => TruthEnum, { description: 'Còn được giữ — Is it still kept?' })
  truth!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Ngày cuối, khi quyết định có ghi — Its last day, where a document says so.',
  })
  until!: string | null;
}

@ObjectType('FiveYearRule', {
  simpleResolvers: true,
  description:
    'Quyền lợi 5 năm liên tục — Five years without a break and much paid oneself: the fund then pays all.',
})
export class FiveYearRuleType extends GroundsType {
  @Field(() => TruthEnum, { description: 'Quỹ trả hết chưa — Does the fund pay everything now?' })
  truth!: string;

  @Field(() => TruthEnum, { description: 'Đủ 5 năm liên tục — Five years without a break?' })
  continuous!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Liên tục từ — Unbroken since.' })
  since!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Trả hết từ — All is paid from.' })
  from!: string | null;

  @Field(() => DayScalar, { description: 'Đến hết — To the end of this year.' })
  until!: string;

  @Field(() => VndScalar, {
    description: 'Còn phải cùng chi trả — What may still be paid before the limit is exceeded.',
  })
  left!: number;
}
