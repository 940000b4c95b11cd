import { Field, ObjectType } from 'type-graphql';
import { TruthEnum } from './enums';
import { GiftType } from './gift.types';
import { AmountType, NamedLineType, PercentRangeType, VndRangeType } from './law.types';

@ObjectType('Insurance', {
  simpleResolvers: true,
  description: 'Bảo hiểm y tế — Health insurance: group, contribution, level.',
})
export class InsuranceType {
  @Field(() => [NamedLineType], {
    description: 'Nhóm tham gia — Groups that may pay, in the law’s order; one when settled.',
  })
  groups!: readonly NamedLineType[];

  @Field(() => VndRangeType, {
    nullable: true,
    description:
      'Tự đóng mỗi tháng — What she pays a month; null when it hangs on an unknown wage.',
  })
  own!: VndRangeType | null;

  @Field(() => PercentRangeType, { description: 'Mức hưởng — Share of treatment cost paid.' })
  level!: PercentRangeType;

  @Field(() => NamedLineType, {
    nullable: true,
    description: 'Mức hưởng theo nhóm — The group that sets the level.',
  })
  levelFrom!: NamedLineType | null;
}

@ObjectType('Outcome', {
  simpleResolvers: true,
  description: 'Kết quả, không kèm lý do — What a verdict comes to.',
})
export class OutcomeType {
  @Field(() => TruthEnum, { description: 'Kết luận — The verdict.' })
  truth!: string;

  @Field(() => AmountType, { nullable: true, description: 'Số tiền — The amount.' })
  amount!: AmountType | null;

  @Field(() => GiftType, {
    nullable: true,
    description: 'Thứ không phải tiền — What is given besides money.',
  })
  gift!: GiftType | null;

  @Field(() => InsuranceType, { nullable: true, description: 'Bảo hiểm y tế — Health insurance.' })
  insurance!: InsuranceType | null;

  @Field(() => [NamedLineType], { description: 'Nhóm — The lines that hold.' })
  lines!: readonly NamedLineType[];
}
