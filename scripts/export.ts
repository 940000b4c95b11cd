import { parseArgs } from 'node:util';
import { openInstallation } from '../src/app';
import { loadConfig } from '../src/ops/config';
import type { Actor } from '../src/services/actor';
import { LIST_KEYS } from '../src/services/export/lists';
import type { Table } from '../src/spreadsheets/write-table';
import { TABLE_FORMATS } from '../src/spreadsheets/write-table';
import { Progress } from './progress';
import { saveTable } from './save-table';
import { UsageError } from './terminal-options';

const USAGE = `Cách dùng: npm run export -- ${LIST_KEYS.join('|')} --format xlsx|csv|json [--unit <mã xã>] [--as <tài khoản> [--reason <lý do xuất đủ>]] [--to <tệp>]`;
const MACHINE: Actor = { kind: 'system', job: 'export' };

function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'xlsx' },
        unit: { type: 'string' },
        as: { type: 'string' },
        reason: { type: 'string' },
        to: { type: 'string' },
      },
    });
    const format = TABLE_FORMATS.find((one) => one === values.format);
    const list = LIST_KEYS.find((one) => one === positionals[0]);
    if (list === undefined || format === undefined) throw new Error();
    return { ...values, list, format };
  } catch {
    throw new UsageError(USAGE);
  }
}

/** `npm run export`: a list of an officer's communes, or of the whole installation, as a file. */
async function main(): Promise<void> {
  const { list, format, unit: unitCode = null, as, reason, to = `${list}.${format}` } = asked();
  const services = await openInstallation(loadConfig());
  try {
    const actor = as === undefined ? MACHINE : await services.staff.onTerminal(as);
    const progress = new Progress('Đang xuất');
    const reveal =
      reason === undefined
        ? null
        : await services.exports.reveal(actor, { list, unitCode, reason });
    const table = await services.exports.table(actor, list, { unitCode, reveal });
    await saveTable(to, format, { ...table, rows: counting(table.rows, progress) });
    progress.end();
    console.log(`Đã ghi: ${to}`);
  } finally {
    await services.close();
  }
}

async function* counting(rows: Table['rows'], progress: Progress): Table['rows'] {
  let many = 0;
  for await (const row of rows) {
    progress.tell(++many);
    yield row;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
