import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Enrolment } from '../records/entities/enrolment.entity';
import { PAYMENT_WAYS } from '../services/enrolment.service';
import type { EnrolmentWording } from '../services/enrolment.service';
import type { CivilDate } from '../shared/civil-date';
import { civilDate } from '../shared/civil-date';
import { enumOf } from './enums';
import { ProgrammeType, toProgramme } from './programme.types';
import { BecauseEnum } from './recognition.types';
import { DayScalar, InstantScalar, toInstant, VndScalar } from './scalars';

const PaymentWayEnum = enumOf(
  'PaymentWay',
  PAYMENT_WAYS,
  'Tài khoản, tiền mặt, hiện vật — How it reaches the person.',
);

@ObjectType('Enrolment', {
  simpleResolvers: true,
  description: 'Đang hưởng một chương trình, từ ngày đến ngày — Somebody receives a programme.',
})
export class EnrolmentType {
  @Field(() => ID, {
    description: 'Khóa, không đổi qua các lần sửa — The statement, through all wordings.',
  })
  id!: string;

  @Field(() => String, { description: 'Bản này — This wording; send it with a change.' })
  revision!: string;

  @Field(() => ProgrammeType, { description: 'Chương trình, theo luật ngày đầu — The programme.' })
  programme!: () => ProgrammeType;

  @Field(() => String, { description: 'Số quyết định — Number of the decision.' })
  decision!: string;

  @Field(() => DayScalar, { description: 'Ngày quyết định — When it was decided.' })
  decidedOn!: string;

  @Field(() => VndScalar, { nullable: true, description: 'Mức hưởng — Amount; null if not money.' })
  amount!: number | null;

  @Field(() => PaymentWayEnum, { nullable: true, description: 'Nhận cách nào — How it is paid.' })
  payment!: string | null;

  @Field(() => DayScalar, { description: 'Từ ngày — First day.' })
  validFrom!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if known.' })
  validTo!: string | null;

  @Field(() => InstantScalar, { description: 'Biết từ lúc — Since when we know it so.' })
  knownFrom!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Biết vậy đến lúc; trống nếu vẫn vậy — Until when; null: it is what we know now.',
  })
  knownTo!: string | null;

  @Field(() => BecauseEnum, { description: 'Vì sao ghi — Why this wording was written.' })
  because!: string;
}

@InputType('EnrolmentWordingInput', {
  description: 'Nội dung một quyết định hưởng — What it says.',
})
export class EnrolmentWordingInput {
  @Field(() => String, { description: 'Số quyết định — Number of the decision.' })
  decision!: string;

  @Field(() => DayScalar, { description: 'Ngày quyết định — When it was decided.' })
  decidedOn!: CivilDate;

  @Field(() => VndScalar, { nullable: true, description: 'Mức hưởng — Amount; none if not money.' })
  amount?: number | null;

  @Field(() => PaymentWayEnum, { nullable: true, description: 'Nhận cách nào — How it is paid.' })
  payment?: EnrolmentWording['payment'];

  @Field(() => DayScalar, { description: 'Từ ngày — First day.' })
  validFrom!: CivilDate;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if known.' })
  validTo?: CivilDate | null;
}

@InputType('EnrolmentInput', {
  description: 'Một người bắt đầu hưởng — Somebody begins to receive.',
})
export class EnrolmentInput extends EnrolmentWordingInput {
  @Field(() => ID, { description: 'Ai — Who.' })
  beneficiaryId!: string;

  @Field(() => String, { description: 'Khóa chương trình — Key of the programme.' })
  programme!: string;
}

export function toEnrolment(row: Enrolment): EnrolmentType {
  const { statementId, id, programme, knownFrom, knownTo, validFrom, ...rest } = row;
  return {
    ...rest,
    id: statementId,
    revision: id,
    programme: () => toProgramme(programme, civilDate(validFrom)),
    validFrom,
    knownFrom: toInstant(knownFrom),
    knownTo: knownTo === null ? null : toInstant(knownTo),
  };
}
