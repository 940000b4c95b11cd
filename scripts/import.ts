import { statSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { sayRefusal } from '../src/api/errors';
import { openInstallation } from '../src/app';
import type { OpenServices } from '../src/app-services';
import { loadConfig } from '../src/ops/config';
import { openFile } from '../src/ops/open-file';
import type { StaffActor } from '../src/services/actor';
import type { ImportStatus } from '../src/services/import/import-status';
import type { FormKey } from '../src/services/forms';
import { FORM_KEYS, formOf } from '../src/services/forms';
import { templateCsv, templateXlsx } from '../src/services/import/template';
import { AppError } from '../src/shared/app-error';
import { Progress } from './progress';
import { UsageError } from './terminal-options';
import { saveTable } from './save-table';

const USAGE =
  'Cách dùng: npm run import -- danh-sach.xlsx --as <tài khoản> [--list-of <loại>] [--dry-run] [--report kết-quả.xlsx]\n' +
  '            npm run import -- --form mẫu.xlsx [--list-of <loại>]\n' +
  `            <loại>: ${FORM_KEYS.join(', ')} (people nếu không ghi)\n` +
  '            npm run import -- --list | --approve <mã> | --undo <mã> | --decide <mã> --row <dòng>\n' +
  '                              --choose skip|same|new [--same-as <mã người>] --as <tài khoản>\n' +
  '            npm run import -- --resume';
/** Larger files are refused without being read. */
const LARGEST_FILE = 100_000_000;

const OPTIONS = {
  as: { type: 'string' },
  'dry-run': { type: 'boolean' },
  report: { type: 'string' },
  form: { type: 'string' },
  'list-of': { type: 'string', default: 'people' },
  list: { type: 'boolean' },
  approve: { type: 'string' },
  undo: { type: 'string' },
  decide: { type: 'string' },
  row: { type: 'string' },
  choose: { type: 'string' },
  'same-as': { type: 'string' },
  resume: { type: 'boolean' },
} as const;

type Asked = ReturnType<typeof asked>;

function asked() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch {
    throw new UsageError(USAGE);
  }
}

/** `npm run import`: files of people on the terminal, by the same services as everywhere. */
async function main(): Promise<void> {
  const given = asked();
  const kind = FORM_KEYS.find((key) => key === given.values['list-of']);
  if (kind === undefined) throw new UsageError(USAGE);
  if (given.values.form !== undefined) return form(given.values.form, kind);
  const services = await openInstallation(loadConfig());
  try {
    await run(services, given, kind);
  } finally {
    await services.close();
  }
}

async function run(
  services: OpenServices,
  { values, positionals }: Asked,
  kind: FormKey,
): Promise<void> {
  if (values.resume === true) return services.imports.resume();
  if (values.as === undefined) throw new UsageError(USAGE);
  const actor = await services.staff.onTerminal(values.as);
  const { approve, undo, decide } = values;
  const [file] = positionals;
  if (values.list === true) (await services.imports.list(actor)).forEach(show);
  else if (approve !== undefined) await carryOut(services, actor, { id: approve, verb: 'approve' });
  else if (undo !== undefined) await carryOut(services, actor, { id: undo, verb: 'undo' });
  else if (decide !== undefined) await settle(services, actor, { ...values, decide });
  else if (file !== undefined) await bring(services, actor, { ...values, file, kind });
  else throw new UsageError(USAGE);
}

interface Bring {
  readonly file: string;
  readonly kind: FormKey;
  readonly report?: string;
  readonly 'dry-run'?: boolean;
}

async function bring(services: OpenServices, actor: StaffActor, given: Bring): Promise<void> {
  const { file } = given;
  if (statSync(file).size > LARGEST_FILE) throw new UsageError('Tệp này quá lớn.');
  const progress = new Progress('Đang kiểm tra');
  const source = await openFile(file);
  const brought = { name: basename(file), source, form: given.kind };
  const status = await services.imports
    .bring(actor, brought, progress.tell)
    .finally(() => source.close());
  progress.end();
  show(status);
  const report = given.report ?? `${file.slice(0, -extname(file).length)}.ket-qua.xlsx`;
  const format = report.endsWith('.csv') ? 'csv' : 'xlsx';
  await saveTable(report, format, await services.imports.report(actor, status.id));
  console.log(`Kết quả từng dòng: ${report}`);
  if (given['dry-run'] !== true) {
    console.log('Người thứ hai duyệt thì danh sách mới được ghi vào hồ sơ.');
    return;
  }
  await services.imports.drop(actor, status.id);
  console.log('Đây là lần kiểm tra thử: không giữ lại gì.');
}

interface Carried {
  readonly id: string;
  readonly verb: 'approve' | 'undo';
}

async function carryOut(
  { imports }: OpenServices,
  actor: StaffActor,
  { id, verb }: Carried,
): Promise<void> {
  const before = await imports.status(actor, id);
  if (verb === 'undo') await imports.undo(actor, id);
  else await imports.approve(actor, id, before.contentHash);
  const rows = verb === 'undo' ? before.done : before.ready;
  const progress = new Progress(verb === 'undo' ? 'Đang rút lại' : 'Đang ghi', rows);
  await imports.run(id, progress.tell);
  progress.end();
  show(await imports.status(actor, id));
}

interface Settled {
  readonly decide: string;
  readonly row?: string;
  readonly choose?: string;
  readonly 'same-as'?: string;
}

async function settle(
  { imports }: OpenServices,
  actor: StaffActor,
  { decide, row, choose, 'same-as': sameAs }: Settled,
): Promise<void> {
  const decision = (['skip', 'same', 'new'] as const).find((one) => one === choose);
  if (decision === undefined) throw new UsageError(USAGE);
  await imports.decide(actor, decide, { rowNumber: Number(row), decision, sameAs: sameAs ?? null });
  show(await imports.status(actor, decide));
}

async function form(path: string, kind: FormKey): Promise<void> {
  const empty = formOf(kind);
  writeFileSync(path, path.endsWith('.csv') ? templateCsv(empty) : await templateXlsx(empty));
  console.log(`Mẫu đã ghi: ${path}`);
}

function show({ id, fileName, state, ready, parked, skipped, done, undone }: ImportStatus): void {
  console.log(`${id}  ${fileName}  ${state}`);
  console.log(
    `  chờ duyệt ${ready}, chờ sửa ${parked}, bỏ qua ${skipped}, đã ghi ${done}, đã rút ${undone}`,
  );
}

main().catch((error: unknown) => {
  const said = error instanceof AppError ? sayRefusal(error, 'vi', 'import') : undefined;
  console.error(said ?? (error instanceof Error ? error.message : String(error)));
  process.exitCode = error instanceof UsageError || error instanceof AppError ? 2 : 1;
});
