import { Field, InputType, ObjectType } from 'type-graphql';
import type { EndOfPayment, SuspensionGround } from '../policy';
import { ENDS_OF_PAYMENT, PAYMENT_REASONS, PAYMENT_STATES, SUSPENSION_GROUNDS } from '../policy';
import type { CivilDate } from '../shared/civil-date';
import { RecognitionEndInput } from './eligibility.resolver';
import { enumOf } from './enums';
import type { FactsInput } from './facts.input';
import { HouseholdFactsInput, PersonFactsInput, PlaceFactsInput } from './facts.input';
import { AmountType, CitationType, PhraseType } from './law.types';
import { DayScalar } from './scalars';

const EndOfPaymentEnum = enumOf(
  'EndOfPayment',
  ENDS_OF_PAYMENT,
  'Vì sao thôi hưởng: mất, mất tích, hết điều kiện, tù, từ chối — Why an allowance ended.',
);

const SuspensionGroundEnum = enumOf(
  'SuspensionGround',
  SUSPENSION_GROUNDS,
  'Vì sao tạm dừng: không nhận tiền, không chịu xác định lại, tạm giam — Why payment is held back.',
);

const PaymentStateEnum = enumOf(
  'PaymentState',
  PAYMENT_STATES,
  'Được trả, tạm dừng, thôi hưởng, nơi khác trả, chưa rõ — PAID, SUSPENDED, STOPPED for good, ELSEWHERE by the commune she moved to, OPEN: not settled, so nothing is promised.',
);

const PaymentReasonEnum = enumOf(
  'PaymentReasonKey',
  PAYMENT_REASONS,
  'Lý do của từng tháng — Why a month is paid or not.',
);

@InputType('PaymentEndInput', { description: 'Thôi hưởng — The end of an allowance.' })
class PaymentEndInput {
  @Field(() => DayScalar, { description: 'Ngày xảy ra — The day on which it happened.' })
  on!: CivilDate;

  @Field(() => EndOfPaymentEnum, { description: 'Vì sao — Why.' })
  why!: EndOfPayment;
}

@InputType('SuspensionInput', { description: 'Một lần tạm dừng — One suspension of payment.' })
class SuspensionInput {
  @Field(() => DayScalar, { description: 'Tạm dừng từ ngày — Held back from this day on.' })
  from!: CivilDate;

  @Field(() => SuspensionGroundEnum, { description: 'Vì sao — Why.' })
  why!: SuspensionGround;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'Ngày đầu không nhận tiền, bị tạm giam — First day not collected or detained; the law asks for whole months.',
  })
  since?: CivilDate | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Ngày đến nhận hoặc làm đúng yêu cầu — The day she complied; absent: not yet.',
  })
  resolvedOn?: CivilDate | null;
}

@InputType('PaymentFileInput', {
  description:
    'Một hồ sơ đã có quyết định — A decided file of one person; an age is her age on the day of the decision.',
})
export class PaymentFileInput {
  @Field(() => PersonFactsInput, { description: 'Thông tin đã biết — What is known of her.' })
  facts!: FactsInput;

  @Field(() => HouseholdFactsInput, { nullable: true, description: 'Chung của hộ — Shared.' })
  household?: FactsInput | null;

  @Field(() => PlaceFactsInput, { nullable: true, description: 'Nơi ở — Where she lives.' })
  place?: FactsInput | null;

  @Field(() => [RecognitionEndInput], {
    nullable: true,
    description: 'Quyết định nào hết hạn khi nào — Until when recognitions hold.',
  })
  recognitionEnds?: readonly RecognitionEndInput[] | null;

  @Field(() => DayScalar, { nullable: true, description: 'Ngày nộp — Handed in.' })
  filedOn?: CivilDate | null;

  @Field(() => DayScalar, { description: 'Ngày ký quyết định — The decision was signed.' })
  decidedOn!: CivilDate;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Ngày cấp giấy xác nhận khuyết tật — Issue of the disability certificate.',
  })
  certificateOn?: CivilDate | null;

  @Field(() => PaymentEndInput, { nullable: true, description: 'Thôi hưởng — How it ended.' })
  ended?: PaymentEndInput | null;

  @Field(() => [SuspensionInput], {
    nullable: true,
    description: 'Các lần tạm dừng, cũ trước — Suspensions, oldest first.',
  })
  suspensions?: readonly SuspensionInput[] | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'Chuyển nơi ở, xã cũ thôi trả từ — Moved: a day of the first month that the old commune does not pay.',
  })
  movedFrom?: CivilDate | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Một ngày của tháng cuối; mặc định hôm nay — A day of the last month told.',
  })
  until?: CivilDate | null;
}

@ObjectType('PaymentReason', {
  simpleResolvers: true,
  description: 'Vì sao tháng đó như vậy — Why a month is what it is.',
})
class PaymentReasonType {
  @Field(() => PaymentReasonEnum, { description: 'Khóa — Its key.' })
  key!: string;

  @Field(() => PhraseType, { description: 'Viết thành lời — In words.' })
  text!: PhraseType;

  @Field(() => CitationType, { description: 'Căn cứ — Where the law says so.' })
  law!: CitationType;
}

@ObjectType('PaymentMonth', {
  simpleResolvers: true,
  description: 'Tiền của một tháng — What is paid for one month.',
})
export class PaymentMonthType {
  @Field(() => String, { description: 'Tháng, viết NĂM-THÁNG — The month, YYYY-MM.' })
  month!: string;

  @Field(() => PaymentStateEnum, { description: 'Tình trạng — Whether and by whom it is paid.' })
  state!: string;

  @Field(() => AmountType, {
    nullable: true,
    description: 'Số tiền — The amount; null for a month that is not paid or open.',
  })
  amount!: AmountType | null;

  @Field(() => PaymentReasonType, { description: 'Vì sao — Why.' })
  why!: PaymentReasonType;
}
