import { parseArgs } from 'node:util';
import { openInstallation } from '../src/app';
import type { OpenServices } from '../src/app-services';
import { loadConfig } from '../src/ops/config';
import type { ReadEntry } from '../src/records/queries/audit-reads';
import type { Page } from '../src/records/queries/page';
import { AppError } from '../src/shared/app-error';
import { UsageError } from './terminal-options';

const USAGE =
  'Cách dùng: npm run audit -- reads --by <tài khoản> --from <ngày hoặc giờ> --to <ngày hoặc giờ>\n' +
  '           npm run audit -- reads --of <mã người> --from <ngày hoặc giờ> --to <ngày hoặc giờ>';
const MACHINE = { kind: 'system', job: 'audit' } as const;
const PAGE = 500;

/** `npm run audit -- reads`: whose data an account read, or who read somebody's, as lines of JSON. */
async function main(): Promise<void> {
  const asked = read();
  const services = await openInstallation(loadConfig());
  try {
    let many = 0;
    for await (const reading of readings(services, asked)) {
      many += 1;
      console.log(JSON.stringify({ ...reading, at: new Date(reading.at).toISOString() }));
    }
    console.error(many === 0 ? 'Không có lần đọc nào.' : `${many} lần đọc.`);
  } finally {
    await services.close();
  }
}

interface Asked {
  readonly by?: string;
  readonly of?: string;
  readonly from: number;
  readonly to: number;
}

function read(): Asked {
  const text = { type: 'string' } as const;
  const options = { by: text, of: text, from: text, to: text };
  const { values, positionals } = (() => {
    try {
      return parseArgs({ allowPositionals: true, options });
    } catch {
      throw new UsageError(USAGE);
    }
  })();
  const { by, of, from, to } = values;
  const isOne = (by === undefined) !== (of === undefined);
  if (positionals[0] !== 'reads' || !isOne) throw new UsageError(USAGE);
  return { ...(by !== undefined && { by }), ...(of !== undefined && { of }), ...span(from, to) };
}

/** A bare day is the whole day in Vietnam. */
function span(from = '', to = ''): { from: number; to: number } {
  const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
  const begin = Date.parse(isDay(from) ? `${from}T00:00:00.000+07:00` : from);
  const end = Date.parse(isDay(to) ? `${to}T23:59:59.999+07:00` : to);
  if (Number.isNaN(begin) || Number.isNaN(end)) throw new UsageError(USAGE);
  return { from: begin, to: end };
}

async function* readings(services: OpenServices, { by, of, from, to }: Asked) {
  const reader = by === undefined ? '' : `staff:${await idOf(services, by)}`;
  let after: { at: number; id: string } | null = null;
  for (;;) {
    const asked = { from, to, first: PAGE, after };
    const page: Page<ReadEntry> = await (of === undefined
      ? services.readTrail.by(MACHINE, reader, asked)
      : services.readTrail.of(MACHINE, of, asked));
    yield* page.rows;
    const last = page.rows[page.rows.length - 1];
    if (!page.hasMore || last === undefined) return;
    after = { at: last.at, id: last.id };
  }
}

/** Also of an account that was closed: it may have read before. */
async function idOf({ staff }: OpenServices, login: string): Promise<string> {
  const all = await staff.accounts.list(MACHINE);
  const found = all.find((one) => one.login === login.trim().toLowerCase());
  if (found === undefined) throw new UsageError(`Không có tài khoản ${login}.`);
  return found.id;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError || error instanceof AppError ? 2 : 1;
});
