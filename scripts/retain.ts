import { parseArgs } from 'node:util';
import { openInstallation } from '../src/app';
import { loadConfig } from '../src/ops/config';
import type { Retained } from '../src/services/privacy/retention.service';
import { UsageError } from './terminal-options';

const USAGE = 'Cách dùng: npm run retain [-- --dry-run]';
const MACHINE = { kind: 'system', job: 'retention' } as const;
const DOES = { erase: 'xóa trắng', remove: 'bỏ dòng', keep: 'giữ' } as const;

/** `npm run retain`: ends the time of what was kept long enough; `--dry-run` only counts it. */
async function main(): Promise<void> {
  const isDry = asked();
  const services = await openInstallation(loadConfig());
  try {
    const { retention } = services;
    const done = isDry ? await retention.preview(MACHINE) : await retention.run(MACHINE);
    if (done === null)
      throw new UsageError('Một tiến trình khác đang làm việc này. Hãy đợi nó xong.');
    console.log(isDry ? 'Sẽ làm (chưa làm gì):' : 'Đã làm:');
    for (const one of done) console.log(lineOf(one));
  } finally {
    await services.close();
  }
}

function asked(): boolean {
  try {
    return parseArgs({ options: { 'dry-run': { type: 'boolean' } } }).values['dry-run'] === true;
  } catch {
    throw new UsageError(USAGE);
  }
}

function lineOf({ key, table, does, days, rows }: Retained): string {
  const when = days === null ? 'theo luật lưu trữ' : `sau ${days} ngày`;
  return `  ${key.padEnd(22)} ${table.padEnd(18)} ${DOES[does]} ${when}: ${rows} dòng`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
