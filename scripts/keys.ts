import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openInstallation } from '../src/app';
import type { OpenServices } from '../src/app-services';
import { KEYS_EVERY_MS } from '../src/app-services';
import { loadConfig } from '../src/ops/config';
import { AppError } from '../src/shared/app-error';
import { Progress } from './progress';
import { UsageError } from './terminal-options';

const USAGE =
  'Cách dùng: npm run keys -- status | add | rotate [--grace <giây>] | retire <tên khóa> | rewrap';
const MACHINE = { kind: 'system', job: 'keys' } as const;
/** Servers look for new keys this often, and once more for a slow one. */
const GRACE_MS = 2 * KEYS_EVERY_MS;

const STATES = {
  waiting: 'chờ dùng',
  seals: 'đang niêm phong',
  opens: 'chỉ mở',
  retired: 'đã bỏ',
} as const;

/** `npm run keys`: the ring of keys that personal values lie under. */
async function main(): Promise<void> {
  const { verb, name, graceMs } = asked();
  const services = await openInstallation(loadConfig());
  try {
    if (verb === 'status') await status(services);
    else if (verb === 'add') console.log(`Đã thêm khóa ${await services.keys.add(MACHINE)}.`);
    else if (verb === 'rotate') await rotate(services, graceMs);
    else if (verb === 'rewrap') {
      console.log(`Đã bọc lại ${await services.keys.rewrap(MACHINE)} khóa bằng khóa chủ hiện tại.`);
    } else if (verb === 'retire' && name !== undefined) {
      await services.keys.retire(MACHINE, name);
      console.log(`Đã bỏ và hủy khóa ${name}.`);
    } else throw new UsageError(USAGE);
  } finally {
    await services.close();
  }
}

function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { grace: { type: 'string' } },
    });
    const [verb, name] = positionals;
    const graceMs = values.grace === undefined ? GRACE_MS : Number(values.grace) * 1000;
    if (!Number.isFinite(graceMs) || graceMs < 0) throw new UsageError(USAGE);
    return { verb, name, graceMs };
  } catch {
    throw new UsageError(USAGE);
  }
}

async function status({ keys }: OpenServices): Promise<void> {
  for (const { name, kind, state, values } of await keys.status(MACHINE)) {
    const what = kind === 'master' ? 'khóa chủ' : 'khóa dữ liệu';
    console.log(`${name}  ${what}  ${STATES[state]}  ${values} giá trị`);
  }
}

async function rotate({ keys }: OpenServices, graceMs: number): Promise<void> {
  const wait = (ms: number): Promise<void> => pause(ms);
  let progress: Progress | undefined;
  const tell = (rows: number, of: number) => {
    progress ??= new Progress('Đang niêm phong lại', of);
    progress.tell(rows);
  };
  const { rows, broken, twins } = await keys.rotate(MACHINE, { graceMs, wait, tell });
  progress?.end();
  console.log(`Đã xem ${rows} dòng.`);
  if (broken > 0) console.error(`${broken} dòng không khóa nào mở được: chúng giữ nguyên như cũ.`);
  if (twins > 0)
    console.error(`${twins} dòng trùng người hoặc trùng địa chỉ: hãy gộp rồi xoay lại.`);
  if (broken + twins > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError || error instanceof AppError ? 2 : 1;
});
