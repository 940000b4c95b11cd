import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { NewCorrection } from '../services/applications/step-correction';
import type { CivilDate } from '../shared/civil-date';
import { OfficeStepEnum, StepKindEnum } from './application.enums';
import { DayScalar, InstantScalar } from './scalars';

const SEQ = 'Bước thứ mấy — Which step.';
const HAPPENED = 'Việc này có xảy ra; không thì bị gạch — False: it never happened.';
const REASON = 'Vì sao sửa — Why it is corrected.';

@InputType('StepCorrectionInput', {
  description: 'Sửa một bước ghi sai; bỏ trống là giữ nguyên — A step put right; null stays.',
})
export class StepCorrectionInput implements NewCorrection {
  @Field(() => Int, { description: SEQ })
  seq!: number;

  @Field(() => Boolean, { defaultValue: true, description: HAPPENED })
  happened!: boolean;

  @Field(() => OfficeStepEnum, { nullable: true, description: 'Việc gì — What happened.' })
  kind?: Exclude<NewCorrection['kind'], undefined>;

  @Field(() => DayScalar, { nullable: true, description: 'Xảy ra ngày — When it happened.' })
  happenedOn?: CivilDate | null;

  @Field(() => String, { nullable: true, description: 'Ghi chú — Which papers, or why.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Số quyết định, khi sửa bước trả lời — Number of the decision, of an answer.',
  })
  decision?: string | null;

  @Field(() => String, { description: REASON })
  reason!: string;
}

@ObjectType('WaitingStepCorrection', {
  simpleResolvers: true,
  description: 'Chỗ sửa chờ người thứ hai duyệt — A correction that waits for a second person.',
})
export class WaitingCorrectionType {
  @Field(() => Int, { description: SEQ })
  seq!: number;

  @Field(() => Boolean, { description: HAPPENED })
  happened!: boolean;

  @Field(() => OfficeStepEnum, { nullable: true, description: 'Việc gì — What happened.' })
  kind!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Xảy ra ngày — When it happened.' })
  happenedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Ghi chú — Which papers, or why.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'Số quyết định — Number of the decision.' })
  decision!: string | null;

  @Field(() => String, { description: REASON })
  reason!: string;

  @Field(() => ID, { description: 'Ai ghi — Who wrote it down.' })
  by!: string;
}

@ObjectType('PastApplicationStep', {
  simpleResolvers: true,
  description: 'Một bước như đã tin trước khi sửa — A step as it was believed before a correction.',
})
export class PastStepType {
  @Field(() => Int, { description: SEQ })
  seq!: number;

  @Field(() => StepKindEnum, { description: 'Việc gì — What was believed to have happened.' })
  kind!: string;

  @Field(() => DayScalar, { description: 'Xảy ra ngày — When.' })
  happenedOn!: string;

  @Field(() => String, { nullable: true, description: 'Ghi chú — Which papers, or why.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'Số quyết định — Number of the decision.' })
  decision!: string | null;

  @Field(() => InstantScalar, { description: 'Tin từ lúc — Since when it was believed.' })
  recordedAt!: string;

  @Field(() => ID, { description: 'Ai ghi — Who wrote it down.' })
  recordedBy!: string;

  @Field(() => InstantScalar, { description: 'Tin đến lúc — Until when.' })
  knownTo!: string;

  @Field(() => ID, { description: 'Ai sửa — Who corrected it.' })
  correctedBy!: string;

  @Field(() => ID, { nullable: true, description: 'Ai duyệt, nếu cần — Who approved, if needed.' })
  approvedBy!: string | null;

  @Field(() => String, { description: REASON })
  reason!: string;
}

@ArgsType()
export class StepsAtArgs {
  @Field(() => ID, { description: 'Hồ sơ nào — Which file.' })
  id!: string;

  @Field(() => InstantScalar, {
    description: 'Như đã biết vào lúc nào — As known at which moment.',
  })
  knownAt!: string;
}
