import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IMPORT_JOB_STATES } from '../services/import/import-states';
import type { ImportStatus } from '../services/import/import-status';
import { FORM_KEYS } from '../services/forms';
import type { FormKey } from '../services/forms';
import { LIST_KEYS } from '../services/export/lists';
import type { ListKey } from '../services/export/lists';
import { KEY } from './change.args';
import { enumOf } from './enums';
import type { ApiLanguage } from './errors';
import { saysImportFault } from './import-refusal';
import { InstantScalar } from './scalars';

export const ImportFormEnum = enumOf(
  'ImportForm',
  FORM_KEYS,
  'Loại danh sách nhập — A list that can be brought in.',
);
export const ExportListEnum = enumOf(
  'ExportList',
  LIST_KEYS,
  'Loại danh sách xuất — A list that can be taken out.',
);
export const FileFormatEnum = enumOf(
  'FileFormat',
  ['xlsx', 'csv', 'json'],
  'Kiểu tệp — How a file is written.',
);
const ImportStateEnum = enumOf(
  'ImportState',
  IMPORT_JOB_STATES,
  'READING: đang đọc; CHECKED: chờ duyệt; APPROVED: đang ghi; DONE: đã ghi; UNDOING: đang rút; UNDONE: đã rút; REFUSED: không nhận — How far an import is.',
);
@ObjectType('FileLink', {
  simpleResolvers: true,
  description: 'Tệp để tải, cùng phiên đăng nhập — A file to read with the same session.',
})
export class FileLinkType {
  @Field(() => String, { description: 'Đường dẫn trên máy chủ này — Path on this server.' })
  path!: string;

  @Field(() => String, { description: 'Tên tệp — Name of the file.' })
  name!: string;
}

@ArgsType()
export class ExportFileArgs {
  @Field(() => ExportListEnum, { description: 'Danh sách — Which list.' })
  list!: ListKey;

  @Field(() => FileFormatEnum, { description: 'Kiểu tệp — How it is written.' })
  format!: 'xlsx' | 'csv' | 'json';

  @Field(() => String, {
    nullable: true,
    description: 'Chỉ một xã — One commune; all that the caller serves when left out.',
  })
  unitCode?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Khóa của `revealExport` — From `revealExport`: all fields are in full.',
  })
  reveal?: string | null;
}

@ObjectType('ImportJob', {
  simpleResolvers: true,
  description: 'Một lần nhập danh sách — A file on its way into the records.',
})
export class ImportJobType {
  @Field(() => ID, { description: 'Khóa — Its id.' })
  id!: string;

  @Field(() => ImportFormEnum, { description: 'Loại danh sách — By which form it is read.' })
  form!: FormKey;

  @Field(() => String, { description: 'Tên tệp — Name of the file.' })
  fileName!: string;

  @Field(() => ImportStateEnum, { description: 'Đang ở bước nào — How far it is.' })
  state!: string;

  @Field(() => String, {
    description: 'Dấu của nội dung đã xem — Give it to `approveImport`: nothing else is approved.',
  })
  contentHash!: string;

  @Field(() => [String], { description: 'Các xã trong danh sách — Communes of its rows.' })
  units!: readonly string[];

  @Field(() => Int, { description: 'Số dòng đã đọc — Rows that were read.' })
  rows!: number;

  @Field(() => Int, { description: 'Chờ duyệt hoặc chờ ghi — Rows that can be written.' })
  ready!: number;

  @Field(() => Int, { description: 'Chờ sửa — Rows that wait for an officer.' })
  parked!: number;

  @Field(() => Int, { description: 'Bỏ qua — Rows left out.' })
  skipped!: number;

  @Field(() => Int, { description: 'Đã ghi — Rows written.' })
  done!: number;

  @Field(() => Int, { description: 'Đã rút lại — Rows taken back.' })
  undone!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Tốc độ của bước này, dòng mỗi giây — Rows a second in this step.',
  })
  rate!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Phần đã ghi, từ 0 đến 1 — Share that was written; null while it is read.',
  })
  progress!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Vì sao không nhận tệp — Why the file was refused.',
  })
  fault!: string | null;

  @Field(() => ID, { description: 'Người nhập — Who brought it.' })
  uploadedBy!: string;

  @Field(() => ID, { nullable: true, description: 'Người duyệt — Who approved it.' })
  approvedBy!: string | null;

  @Field(() => InstantScalar, { description: 'Nhập lúc — When it was brought.' })
  createdAt!: number;
}

@InputType('StartImportInput', { description: 'Tệp cần kiểm tra — A file to be checked.' })
export class StartImportInput {
  @Field(() => ID, { description: 'Khóa tệp do `POST /graphql/files` trả về — Key of the file.' })
  upload!: string;

  @Field(() => String, { description: 'Tên tệp — Its name.' })
  fileName!: string;

  @Field(() => ImportFormEnum, { description: 'Loại danh sách — By which form it is read.' })
  form!: FormKey;
}

@ArgsType()
export class ApproveArgs {
  @Field(() => ID, { description: 'Lần nhập — The import.' })
  id!: string;

  @Field(() => String, { description: 'Dấu của nội dung đã xem — What was seen.' })
  contentHash!: string;

  @Field(() => String, KEY)
  clientMutationKey?: string | null;
}

/** An import as the API shows it. */
export function toImportJob(status: ImportStatus, language: ApiLanguage): ImportJobType {
  const { ready, parked, skipped, done, undone, state, fault } = status;
  const all = done + ready;
  return {
    ...status,
    rows: ready + parked + skipped + done + undone,
    progress: state === 'reading' || all === 0 ? null : done / all,
    fault: fault === null ? null : saysImportFault(fault, language),
  };
}
