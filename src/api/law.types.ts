import { Field, Int, ObjectType } from 'type-graphql';
import type { Citation, Range } from '../policy';
import { citationText } from '../policy';
import { PerEnum, StandingEnum } from './enums';
import { DayScalar, VndScalar } from './scalars';

@ObjectType('Phrase', {
  simpleResolvers: true,
  description: 'Một câu bằng hai thứ tiếng — One sentence in two languages.',
})
export class PhraseType {
  @Field(() => String, { description: 'Tiếng Việt — Vietnamese.' })
  vi!: string;

  @Field(() => String, { description: 'Tiếng Anh — English.' })
  en!: string;
}

@ObjectType('Citation', {
  simpleResolvers: true,
  description:
    'Điều luật, ghi như trên công báo — Where the law says it, as the gazette prints it.',
})
export class CitationType {
  @Field(() => String, { description: 'Văn bản — The act.' })
  act!: string;

  @Field(() => String, { description: 'Điều, khoản, điểm — The place in it; may be empty.' })
  at!: string;

  @Field(() => String, { description: 'Viết liền — Both as one line.' })
  text!: string;

  @Field(() => StandingEnum, { description: 'Mức chắc chắn — How surely we know it.' })
  standing!: string;
}

/** A citation as the API shows it. */
export function toCitation(law: Citation): CitationType {
  return { act: law.act, at: law.at, text: citationText(law), standing: law.standing };
}

@ObjectType('VndRange', {
  simpleResolvers: true,
  description: 'Khoảng số tiền — Money, both ends included; equal ends when it is exact.',
})
export class VndRangeType implements Range<number> {
  @Field(() => VndScalar, { description: 'Ít nhất — At least.' })
  min!: number;

  @Field(() => VndScalar, { description: 'Nhiều nhất — At most.' })
  max!: number;
}

@ObjectType('PercentRange', {
  simpleResolvers: true,
  description: 'Khoảng phần trăm — Per cent, both ends included.',
})
export class PercentRangeType implements Range<number> {
  @Field(() => Int, { description: 'Ít nhất — At least.' })
  min!: number;

  @Field(() => Int, { description: 'Nhiều nhất — At most.' })
  max!: number;
}

@ObjectType('DayRange', {
  simpleResolvers: true,
  description: 'Khoảng ngày — Days, both ends included.',
})
export class DayRangeType implements Range<string> {
  @Field(() => DayScalar, { description: 'Sớm nhất — The earliest.' })
  min!: string;

  @Field(() => DayScalar, { description: 'Muộn nhất — The latest.' })
  max!: string;
}

@ObjectType('Amount', {
  simpleResolvers: true,
  description:
    'Số tiền — Whole đồng, paid as often as `per` says. Both ends are null when the commune decides the amount.',
})
export class AmountType {
  @Field(() => PerEnum, { description: 'Trả khi nào — How often it is paid.' })
  per!: string;

  @Field(() => Boolean, {
    description: 'Là mức thấp nhất — The law gives only the least; the office may give more.',
  })
  isFloor!: boolean;

  @Field(() => VndScalar, { nullable: true, description: 'Ít nhất — At least.' })
  min!: number | null;

  @Field(() => VndScalar, { nullable: true, description: 'Nhiều nhất — At most.' })
  max!: number | null;

  @Field(() => Boolean, {
    description: 'Xã quyết định mức — Entitled, but the law we hold does not settle the amount.',
  })
  communeDecides!: boolean;
}

@ObjectType('NamedLine', {
  simpleResolvers: true,
  description: 'Nhóm trong một chương trình — One way into a programme.',
})
export class NamedLineType {
  @Field(() => String, { description: 'Khóa không đổi — Key, never renamed.' })
  key!: string;

  @Field(() => PhraseType, { description: 'Tên dễ hiểu — Its plain name.' })
  name!: PhraseType;
}
