import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type {
  NewDecision,
  NewDocument,
  NewFile,
  NewProposal,
  NewStep,
} from '../services/applications/file-input';
import type { CivilDate } from '../shared/civil-date';
import {
  AnswerEnum,
  ApplicationChannelEnum,
  ApplicationStateEnum,
  DocumentSeenEnum,
  OfficeStepEnum,
} from './application.enums';
import { PaymentWayEnum } from './enrolment.types';
import { DayScalar, VndScalar } from './scalars';

@InputType('ApplicationInput', { description: 'Một hồ sơ mới nhận — A file that was received.' })
export class ApplicationInput {
  @Field(() => ID, { description: 'Ai — Who applies.' })
  beneficiaryId!: string;

  @Field(() => String, {
    description:
      'Khóa chương trình, hoặc disability-certificate — Key of a programme, or disability-certificate.',
  })
  procedure!: string;

  @Field(() => ApplicationChannelEnum, { description: 'Nộp cách nào — How it was handed in.' })
  channel!: NewFile['channel'];

  @Field(() => DayScalar, { description: 'Ngày nhận — When it was received.' })
  receivedOn!: CivilDate;

  @Field(() => String, { nullable: true, description: 'Ghi chú — Note.' })
  note?: string | null;
}

@InputType('ApplicationStepInput', { description: 'Một bước mới — What happened.' })
export class ApplicationStepInput {
  @Field(() => OfficeStepEnum, { description: 'Việc gì — What happened.' })
  kind!: NewStep['kind'];

  @Field(() => DayScalar, { description: 'Xảy ra ngày — When it happened.' })
  happenedOn!: CivilDate;

  @Field(() => String, {
    nullable: true,
    description: 'Giấy tờ nào, vì sao; cần khi hỏi thêm hoặc trả lại — Which papers, or why.',
  })
  note?: string | null;
}

@InputType('ApplicationDocumentInput', { description: 'Một giấy tờ — A paper of the file.' })
export class ApplicationDocumentInput {
  @Field(() => String, {
    description:
      'Loại: khóa giấy tờ của thủ tục, form, other — A paper of the procedure, form, other.',
  })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Số — Number.' })
  number?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Ngày cấp — When it was issued.' })
  issuedOn?: CivilDate | null;

  @Field(() => String, { nullable: true, description: 'Nơi cấp — Who issued it.' })
  issuedBy?: string | null;

  @Field(() => DocumentSeenEnum, { description: 'Đã thấy bản nào — How the office knows it.' })
  seen!: NewDocument['seen'];
}

@InputType('ApplicationProposalInput', {
  description: 'Nội dung trả lời — The answer that somebody else approves.',
})
export class ApplicationProposalInput {
  @Field(() => AnswerEnum, { description: 'Chấp thuận hay từ chối — Grant or refuse.' })
  outcome!: NewProposal['outcome'];

  @Field(() => String, { nullable: true, description: 'Lý do; cần khi từ chối — Why.' })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Kết luận; cần khi cấp giấy khuyết tật (mild, severe, extreme) hoặc rà soát hộ (poor, near-poor) — What the decision proves; needed for a certificate of disability and a poverty review.',
  })
  finding?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Hưởng từ ngày — First day.' })
  validFrom?: CivilDate | null;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if known.' })
  validTo?: CivilDate | null;

  @Field(() => VndScalar, { nullable: true, description: 'Mức hưởng — Amount.' })
  amount?: number | null;

  @Field(() => PaymentWayEnum, { nullable: true, description: 'Nhận cách nào — How it is paid.' })
  payment?: NewProposal['payment'];
}

@InputType('ApplicationDecisionInput', { description: 'Quyết định — The decision.' })
export class ApplicationDecisionInput implements NewDecision {
  @Field(() => String, { description: 'Số quyết định — Its number.' })
  decision!: string;

  @Field(() => DayScalar, { description: 'Ngày quyết định — When it was decided.' })
  decidedOn!: CivilDate;
}

@ArgsType()
export class FileArgs {
  @Field(() => ID, { description: 'Hồ sơ nào — Which file.' })
  id!: string;

  @Field(() => Int, { description: 'Lần sửa đã đọc — The version that was read.' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Khóa do máy khách tự đặt: gửi lại cùng khóa thì không ghi hai lần — A key of your own: asked again under it, the same request has no second effect.',
  })
  clientMutationKey?: string | null;
}

@ArgsType()
export class ApplicationsArgs {
  @Field(() => Int, { description: 'Mấy dòng, 1 đến 100 — Rows, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Đọc tiếp từ — Cursor to go on after.' })
  after?: string | null;

  @Field(() => [ApplicationStateEnum], {
    nullable: true,
    description: 'Đang ở đâu; trống là chưa xong — States; none: files that are owed an answer.',
  })
  states?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Khóa thủ tục — Key of the procedure.' })
  procedure?: string | null;

  @Field(() => String, { nullable: true, description: 'Mã xã, phường — Commune.' })
  unitCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Của ai — Whose.' })
  beneficiaryId?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Chưa xong và đến hẹn trước ngày — Only open files whose last day is before.',
  })
  dueBefore?: CivilDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ hồ sơ quá hẹn — Only late ones.' })
  overdue?: boolean | null;
}
