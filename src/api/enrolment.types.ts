import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Enrolment } from '../records/entities/enrolment.entity';
import { PAYMENT_WAYS } from '../services/enrolment.service';
import type { EnrolmentWording } from '../services/enrolment.service';
import { civilDate } from '../shared/civil-date';
import { enumOf } from './enums';
import { ProgrammeType, toProgramme } from './programme.types';
import { VndScalar } from './scalars';
import { DecidedInput, StatementType, toKnown } from './statement.types';

export const PaymentWayEnum = enumOf(
  'PaymentWay',
  PAYMENT_WAYS,
  'Tài khoản, tiền mặt, hiện vật — How it reaches the person.',
);

@ObjectType('Enrolment', {
  simpleResolvers: true,
  description: 'Đang hưởng một chương trình, từ ngày đến ngày — Somebody receives a programme.',
})
export class EnrolmentType extends StatementType {
  @Field(() => ID, { description: 'Ai — Who receives it.' })
  beneficiaryId!: string;

  @Field(() => String, { description: 'Khóa chương trình — Key of the programme.' })
  programmeKey!: string;

  @Field(() => ProgrammeType, { description: 'Chương trình, theo luật ngày đầu — The programme.' })
  programme!: ProgrammeType;

  @Field(() => VndScalar, { nullable: true, description: 'Mức hưởng — Amount; null if not money.' })
  amount!: number | null;

  @Field(() => PaymentWayEnum, { nullable: true, description: 'Nhận cách nào — How it is paid.' })
  payment!: string | null;
}

@InputType('EnrolmentWordingInput', {
  description: 'Nội dung một quyết định hưởng — What it says.',
})
export class EnrolmentWordingInput extends DecidedInput {
  @Field(() => VndScalar, { nullable: true, description: 'Mức hưởng — Amount; none if not money.' })
  amount?: number | null;

  @Field(() => PaymentWayEnum, { nullable: true, description: 'Nhận cách nào — How it is paid.' })
  payment?: EnrolmentWording['payment'];
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
  const { statementId, id, programme, ...rest } = row;
  return {
    ...rest,
    ...toKnown(row),
    id: statementId,
    revision: id,
    programmeKey: programme,
    get programme() {
      return toProgramme(programme, civilDate(row.validFrom));
    },
  };
}
