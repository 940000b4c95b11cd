import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { FormKey } from '../services/forms';
import { Input, Key } from './change.args';
import { Listing } from './connection';
import type { Connection } from './connection';
import type { ApiContext } from './context';
import {
  ImportDecidedType,
  ImportDecisionInput,
  ImportDecisionResult,
  ImportRowConnectionType,
  ImportRowsArgs,
} from './import-row.types';
import type { ImportRowType } from './import-row.types';
import {
  ApproveArgs,
  ExportFileArgs,
  FileFormatEnum,
  FileLinkType,
  ImportFormEnum,
  ImportJobType,
  StartImportInput,
  toImportJob,
} from './import.types';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';

type Format = 'xlsx' | 'csv' | 'json';

function TheImport() {
  return Arg('id', () => ID, { description: 'Lần nhập — The import.' });
}

function InFormat() {
  return Arg('format', () => FileFormatEnum, { description: 'Kiểu tệp — How it is written.' });
}

@Resolver()
export class ImportResolver {
  @Query(() => FileLinkType, {
    description: 'Tệp mẫu để điền, có danh mục chọn — An empty form to fill; XLSX or CSV.',
  })
  importTemplate(
    @Arg('form', () => ImportFormEnum, { description: 'Loại danh sách — Which list.' })
    form: FormKey,
    @InFormat() format: Format,
  ): FileLinkType {
    return link('template', `${form}.${format === 'json' ? 'xlsx' : format}`);
  }

  @Query(() => [ImportJobType], {
    description: 'Các lần nhập, mới nhất trước — Imports that the caller may see, newest first.',
  })
  async importJobs(@Ctx() { actor, services, language }: ApiContext): Promise<ImportJobType[]> {
    return (await services.imports.list(actor)).map((one) => toImportJob(one, language));
  }

  @Query(() => ImportJobType, {
    description: 'Một lần nhập: tiến độ, tốc độ, số dòng — One import with how far it is.',
  })
  async importJob(
    @TheImport() id: string,
    @Ctx() { actor, services, language }: ApiContext,
  ): Promise<ImportJobType> {
    return toImportJob(await services.imports.status(actor, id), language);
  }

  @Query(() => ImportRowConnectionType, {
    description: 'Các dòng với điều sai và cách sửa — Rows with what is wrong and how to mend it.',
  })
  async importRows(
    @Args(() => ImportRowsArgs) { id, state = null, ...page }: ImportRowsArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<ImportRowType>> {
    const list = new Listing(context, page, { name: 'import-rows', asked: [id, state] });
    const wanted = { state, first: list.first, after: Number(list.place?.[0] ?? 0) };
    return list.connection(await context.services.imports.rows(context.actor, id, wanted), {
      place: ({ rowNumber }) => [rowNumber],
      toNode: (row) => row,
    });
  }

  @Query(() => FileLinkType, {
    description: 'Kết quả kiểm tra từng dòng, thành tệp — What was found, row by row, as a file.',
  })
  async importReport(
    @TheImport() id: string,
    @InFormat() format: Format,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<FileLinkType> {
    await services.imports.status(actor, id);
    return link('report', `${id}.${format}`);
  }

  @Query(() => FileLinkType, {
    description:
      'Xuất danh sách thành tệp, chỉ các cột được xem — A list as a file, in the columns that the caller may see.',
  })
  exportFile(
    @Args(() => ExportFileArgs) { list, format, unitCode, reveal }: ExportFileArgs,
  ): FileLinkType {
    const { path, name } = link('export', `${list}.${format}`);
    const asked = new URLSearchParams({
      ...(unitCode && { unit: unitCode }),
      ...(reveal && { reveal }),
    });
    return { path: asked.size === 0 ? path : `${path}?${asked.toString()}`, name };
  }

  @Mutation(() => RecordResult, {
    description:
      'Kiểm tra một tệp đã gửi; chưa ghi gì vào hồ sơ — Checks a file that was sent; writes nothing to the records.',
  })
  async startImport(
    @Input(StartImportInput) input: StartImportInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const { upload: uploadKey, fileName: name, form } = input;
    const started = await recorded(context, { mutation: 'startImport', key, input }, () =>
      context.services.imports.start(context.actor, { uploadKey, name, form }),
    );
    context.services.imports.wake();
    return started;
  }

  @Mutation(() => ImportDecisionResult, {
    description: 'Chọn cho một dòng đang chờ — Says what a parked row is.',
  })
  async decideImportRow(
    @Input(ImportDecisionInput) input: ImportDecisionInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<ImportDecidedType> {
    const { id, sameAs = null, ...decided } = input;
    const asked = { mutation: 'decideImportRow', key, input };
    const { id: contentHash } = await recorded(context, asked, () =>
      context.services.imports.decide(context.actor, id, { ...decided, sameAs }),
    );
    return Object.assign(new ImportDecidedType(), { contentHash });
  }

  @Mutation(() => RecordResult, {
    description: 'Người thứ hai duyệt đúng nội dung đã xem — A second person lets it be written.',
  })
  async approveImport(
    @Args(() => ApproveArgs) { id, contentHash, clientMutationKey: key }: ApproveArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const asked = { mutation: 'approveImport', key, input: { id, contentHash } };
    const approved = await recorded(context, asked, () =>
      context.services.imports.approve(context.actor, id, contentHash),
    );
    context.services.imports.wake();
    return approved;
  }

  @Mutation(() => RecordResult, {
    description: 'Rút lại những gì đã ghi — Takes back what an import wrote.',
  })
  async undoImport(
    @TheImport() id: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const undone = await recorded(context, { mutation: 'undoImport', key, input: id }, () =>
      context.services.imports.undo(context.actor, id),
    );
    context.services.imports.wake();
    return undone;
  }

  @Mutation(() => RecordResult, {
    description: 'Bỏ một lần nhập chưa ghi gì — Forgets an import of which nothing was written.',
  })
  dropImport(
    @TheImport() id: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'dropImport', key, input: id }, () =>
      context.services.imports.drop(context.actor, id),
    );
  }
}

function link(kind: 'template' | 'report' | 'export', name: string): FileLinkType {
  return { path: `/graphql/files/${kind}/${name}`, name };
}
