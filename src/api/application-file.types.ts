import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { FileRecord } from '../services/applications/file-record';
import { AnswerEnum, DocumentSeenEnum, StepKindEnum } from './application.enums';
import { ApplicationType, toApplication } from './application.types';
import { WaitingCorrectionType } from './step-correction.types';
import { PaymentWayEnum } from './enrolment.types';
import { DayScalar, InstantScalar, toInstant, VndScalar } from './scalars';

@ObjectType('ApplicationStep', {
  simpleResolvers: true,
  description: 'Một bước của hồ sơ — Something that happened to a file.',
})
export class ApplicationStepType {
  @Field(() => Int, { description: 'Thứ tự — Its place.' })
  seq!: number;

  @Field(() => StepKindEnum, { description: 'Việc gì — What happened.' })
  kind!: string;

  @Field(() => DayScalar, { description: 'Xảy ra ngày — When it happened.' })
  happenedOn!: string;

  @Field(() => InstantScalar, { description: 'Ghi lúc — When it was written down.' })
  recordedAt!: string;

  @Field(() => ID, { description: 'Ai ghi — Who wrote it down.' })
  recordedBy!: string;

  @Field(() => String, { nullable: true, description: 'Ghi chú — Which papers, or why.' })
  note!: string | null;
}

@ObjectType('ApplicationDocument', {
  simpleResolvers: true,
  description:
    'Một giấy tờ của hồ sơ, không phải bản quét — A paper of a file; not the paper itself.',
})
export class ApplicationDocumentType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, { description: 'Loại, theo thủ tục — Its kind, as the procedure has it.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Số — Number.' })
  number!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Ngày cấp — When it was issued.' })
  issuedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Nơi cấp — Who issued it.' })
  issuedBy!: string | null;

  @Field(() => DocumentSeenEnum, { description: 'Đã thấy bản nào — How the office knows it.' })
  seen!: string;
}

@ObjectType('ApplicationProposal', {
  simpleResolvers: true,
  description: 'Nội dung trả lời đang chuẩn bị — The answer in preparation.',
})
export class ApplicationProposalType {
  @Field(() => AnswerEnum, { description: 'Chấp thuận hay từ chối — Grant or refuse.' })
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'Lý do — Why.' })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Kết luận — What the decision proves, if it proves a level.',
  })
  finding!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Hưởng từ ngày — First day.' })
  validFrom!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if known.' })
  validTo!: string | null;

  @Field(() => VndScalar, { nullable: true, description: 'Mức hưởng — Amount.' })
  amount!: number | null;

  @Field(() => PaymentWayEnum, { nullable: true, description: 'Nhận cách nào — How it is paid.' })
  payment!: string | null;
}

@ObjectType('ApplicationFile', {
  simpleResolvers: true,
  description: 'Một hồ sơ đầy đủ — A file with its steps, papers and the answer in preparation.',
})
export class ApplicationFileType extends ApplicationType {
  @Field(() => [ApplicationStepType], { description: 'Các bước — Its steps.' })
  steps!: readonly ApplicationStepType[];

  @Field(() => [ApplicationDocumentType], { description: 'Giấy tờ — Its papers.' })
  documents!: readonly ApplicationDocumentType[];

  @Field(() => [String], { description: 'Còn thiếu giấy nào — Papers that are missing.' })
  missing!: readonly string[];

  @Field(() => ApplicationProposalType, {
    nullable: true,
    description: 'Nội dung trả lời — The answer in preparation.',
  })
  proposal!: ApplicationProposalType | null;

  @Field(() => String, {
    description: 'Dấu của nội dung đang xem; gửi kèm khi duyệt — Send it with an approval.',
  })
  contentHash!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Ai đã duyệt đúng nội dung này — Who approved exactly this.',
  })
  approvedBy!: string | null;

  @Field(() => [ID], {
    description: 'Ai đã chuẩn bị, nên không được quyết — Who prepared it, and may not decide.',
  })
  makers!: readonly string[];

  @Field(() => WaitingCorrectionType, {
    nullable: true,
    description: 'Chỗ sửa chờ người thứ hai duyệt — A correction that waits for a second person.',
  })
  correction!: WaitingCorrectionType | null;

  @Field(() => ID, { nullable: true, description: 'Điều đang hưởng — The enrolment it made.' })
  enrolmentId!: string | null;
}

/** A file in full. */
export function toApplicationFile(file: FileRecord): ApplicationFileType {
  const { steps, documents, missing, proposal, correction, contentHash } = file;
  const { approvedBy, makers, enrolmentId } = file;
  return {
    ...toApplication(file),
    steps: steps.map((step) => ({ ...step, recordedAt: toInstant(step.recordedAt) })),
    documents,
    missing,
    proposal,
    correction,
    contentHash,
    approvedBy,
    makers,
    enrolmentId,
  };
}
