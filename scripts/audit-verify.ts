import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openInstallation } from '../src/app';
import { loadConfig } from '../src/ops/config';
import type { AuditBreak } from '../src/records/audit-chain';
import { Progress } from './progress';
import { UsageError } from './terminal-options';

const MACHINE = { kind: 'system', job: 'audit-verify' } as const;

const WHY: Readonly<Record<AuditBreak['why'], string>> = {
  altered: 'đã bị sửa sau khi ghi',
  'missing-before': 'không nối với dòng trước nó: có dòng bị xóa hoặc đổi chỗ',
  'cut-off': 'đã được ghi dấu bên ngoài nhưng nay không còn, hoặc đã bị thay: nhật ký bị cắt',
};

/** `npm run audit:verify`: is the whole trail of writes and readings as it was written? */
async function main(): Promise<void> {
  mustBeBare();
  const config = loadConfig();
  const services = await openInstallation(config);
  try {
    const progress = new Progress('Đang kiểm tra nhật ký');
    const { broken, entries, head } = await services.audit.check(MACHINE, progress.tell);
    progress.end();
    if (broken !== null) {
      const { chain, seq, why } = broken;
      console.error(`Nhật ký ngày ${chain}, dòng ${seq} ${WHY[why]}.`);
      process.exitCode = 1;
      return;
    }
    await services.audit.noteHead(MACHINE);
    console.log(`Nhật ký nguyên vẹn: ${entries} dòng.`);
    if (head === null) return;
    console.log(`Dòng cuối: ngày ${head.chain}, số ${head.seq}, ${head.hash}`);
    console.log(
      `Đã ghi dấu vào ${join(config.dataDir, 'audit-heads')}. Hãy chép hoặc in ra, cất nơi khác.`,
    );
  } finally {
    await services.close();
  }
}

function mustBeBare(): void {
  try {
    parseArgs({ options: {} });
  } catch {
    throw new UsageError('Cách dùng: npm run audit:verify');
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
