import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { ImportRowView } from '../services/import/import-row-views';
import { IMPORT_ROW_STATES } from '../services/import/import-states';
import { ROW_DECISIONS } from '../services/import/row-decision';
import { connectionOf } from './connection';
import { enumOf } from './enums';
import { orRefusal } from './refusal.types';
import { DayScalar } from './scalars';

const ImportRowStateEnum = enumOf(
  'ImportRowState',
  IMPORT_ROW_STATES,
  'READY: chờ duyệt; PARKED: chờ sửa; SKIPPED: bỏ qua; DONE: đã ghi; UNDONE: đã rút — How far a row is.',
);
const RowDecisionEnum = enumOf(
  'RowDecision',
  ROW_DECISIONS,
  'SKIP: bỏ qua; SAME: cùng một người; NEW: người mới — What an officer says of a row that may be about somebody known.',
);

@ObjectType('ImportCell', { simpleResolvers: true, description: 'Một ô — A cell of a row.' })
export class ImportCellType {
  @Field(() => String, { description: 'Cột — Title of the column.' })
  column!: string;

  @Field(() => String, { description: 'Nội dung — What it says.' })
  text!: string;
}

@ObjectType('ImportFinding', {
  simpleResolvers: true,
  description: 'Điều tìm thấy ở một ô — What was found about a cell.',
})
export class ImportFindingType {
  @Field(() => String, { description: 'Mã — Key, the same in every language.' })
  key!: string;

  @Field(() => String, { description: 'Cột — Title of the column.' })
  column!: string;

  @Field(() => String, { description: 'Sai gì — What is wrong.' })
  what!: string;

  @Field(() => String, { description: 'Sửa thế nào — How to mend it.' })
  mend!: string;

  @Field(() => Boolean, {
    description: 'Dòng phải chờ vì điều này — Whether the row waits for it.',
  })
  parks!: boolean;
}

@ObjectType('ImportCandidate', {
  simpleResolvers: true,
  description: 'Người hoặc dòng có thể trùng — Who a row may be about.',
})
export class ImportCandidateType {
  @Field(() => ID, { description: 'Gửi lại làm `sameAs` — Give it as `sameAs`.' })
  key!: string;

  @Field(() => Int, { nullable: true, description: 'Dòng phía trên — A row further up.' })
  rowNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'Họ tên — Name.' })
  displayName!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Sinh sớm nhất — Born at the earliest.' })
  birthFrom!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Sinh muộn nhất — Born at the latest.' })
  birthTo!: string | null;
}

@ObjectType('ImportRow', { simpleResolvers: true, description: 'Một dòng — A row of the file.' })
export class ImportRowType {
  @Field(() => Int, { description: 'Số dòng như trong bảng tính — As the spreadsheet shows it.' })
  rowNumber!: number;

  @Field(() => ImportRowStateEnum, { description: 'Đang ở đâu — How far it is.' })
  state!: string;

  @Field(() => [ImportCellType], { description: 'Các ô — What it says.' })
  cells!: readonly ImportCellType[];

  @Field(() => [ImportFindingType], { description: 'Điều tìm thấy — What was found.' })
  findings!: readonly ImportFindingType[];

  @Field(() => [ImportCandidateType], { description: 'Có thể là ai — Who it may be about.' })
  candidates!: readonly ImportCandidateType[];

  @Field(() => RowDecisionEnum, { nullable: true, description: 'Đã chọn — What was decided.' })
  decision!: string | null;

  @Field(() => ID, { nullable: true, description: 'Cùng với ai — Whom the officer named.' })
  sameAs!: string | null;
}

export const ImportRowConnectionType = connectionOf(ImportRowType, {
  name: 'ImportRow',
  of: 'Các dòng, theo thứ tự trong tệp — Rows in the order of the file.',
});

@ArgsType()
export class ImportRowsArgs {
  @Field(() => ID, { description: 'Lần nhập — The import.' })
  id!: string;

  @Field(() => ImportRowStateEnum, { nullable: true, description: 'Chỉ loại này — Only these.' })
  state?: ImportRowView['state'] | null;

  @Field(() => Int, { description: 'Số dòng, 1 đến 100 — How many.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Đọc tiếp từ — The last `endCursor`.' })
  after?: string | null;
}

@InputType('ImportDecisionInput', { description: 'Chọn cho một dòng — What a parked row is.' })
export class ImportDecisionInput {
  @Field(() => ID, { description: 'Lần nhập — The import.' })
  id!: string;

  @Field(() => Int, { description: 'Dòng — The row.' })
  rowNumber!: number;

  @Field(() => RowDecisionEnum, { description: 'Chọn gì — What it is.' })
  decision!: (typeof ROW_DECISIONS)[number];

  @Field(() => ID, { nullable: true, description: 'Cùng với ai, khi SAME — Whom, for SAME.' })
  sameAs?: string | null;
}

@ObjectType('ImportDecided', {
  simpleResolvers: true,
  description: 'Đã chọn — The row was decided about.',
})
export class ImportDecidedType {
  @Field(() => String, { description: 'Dấu mới của nội dung — The hash to approve now.' })
  contentHash!: string;
}

export const ImportDecisionResult = orRefusal(
  'ImportDecisionResult',
  ImportDecidedType,
  'Đã chọn, hoặc từ chối — Decided, or a refusal.',
);
