import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Gift, Range } from '../policy';
import { giftWords } from '../services/dictionary';
import { GiftKindEnum } from './enums';
import { PhraseType } from './law.types';
import { VndScalar } from './scalars';

@ObjectType('WeightRange', {
  simpleResolvers: true,
  description: 'Khoảng khối lượng, ki-lô-gam — Kilograms, both ends included.',
})
export class WeightRangeType implements Range<number> {
  @Field(() => Float, { description: 'Ít nhất — At least.' })
  min!: number;

  @Field(() => Float, { description: 'Nhiều nhất — At most.' })
  max!: number;
}

@ObjectType('Gift', {
  simpleResolvers: true,
  description:
    'Thứ được hưởng không phải tiền: hiện vật, miễn giảm, khoản vay — What is given besides money; fields of another kind are null.',
})
export class GiftType {
  @Field(() => GiftKindEnum, { description: 'Loại — Goods, a share not to pay, or a loan.' })
  kind!: string;

  @Field(() => PhraseType, { description: 'Viết thành lời — In words.' })
  text!: PhraseType;

  @Field(() => WeightRangeType, { nullable: true, description: 'Mỗi tháng — Goods a month.' })
  kg!: WeightRangeType | null;

  @Field(() => Int, { nullable: true, description: 'Nhiều nhất mấy tháng — Months at most.' })
  months!: number | null;

  @Field(() => Float, { nullable: true, description: 'Mức giảm, % — Share not to be paid.' })
  percent!: number | null;

  @Field(() => VndScalar, { nullable: true, description: 'Vay nhiều nhất — The most lent.' })
  most!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Phần giá trị được vay, % — The most lent of the price or the estimate.',
  })
  costPercent!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lãi suất, % một năm — Interest a year.' })
  rate!: number | null;

  @Field(() => Int, { nullable: true, description: 'Thời hạn, năm — The longest term, years.' })
  years!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Số năm đầu chưa trả gốc — First years without repayment of the sum.',
  })
  graceYears!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Lãi quá hạn, % lãi thường — Interest on what is overdue, % of the rate.',
  })
  overduePercent!: number | null;
}

const EMPTY = {
  kg: null,
  months: null,
  percent: null,
  most: null,
  costPercent: null,
  rate: null,
  years: null,
  graceYears: null,
  overduePercent: null,
};

/** A gift as the API shows it. */
export function toGift(gift: Gift): GiftType {
  return { ...EMPTY, ...gift, text: giftWords(gift) };
}
