import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sayRefusal } from '../src/api/errors';
import { openInstallation } from '../src/app';
import type { OpenServices } from '../src/app-services';
import { loadConfig } from '../src/ops/config';
import type { Actor } from '../src/services/actor';
import { PARTNER_SCOPES } from '../src/services/actor';
import type { PartnerRecord } from '../src/services/partners/partner-record';
import { AppError } from '../src/shared/app-error';
import { UsageError } from './terminal-options';

const USAGE =
  'Cách dùng: npm run partner -- list\n' +
  '            npm run partner -- add <tên-ngắn> --name "<tên>" --scope <việc> [--scope …]\n' +
  '                               (--commune <mã xã> [--commune …] | --province)\n' +
  '                               [--budget <mức mỗi phút>] [--days <ngày>] [--signing-key <tệp JWK>]\n' +
  '            npm run partner -- rotate <tên-ngắn> [--overlap-hours <giờ>] [--days …] [--signing-key …]\n' +
  '            npm run partner -- end <tên-ngắn hoặc phần đầu của khóa>\n' +
  'Thêm --as <tài khoản quản trị> để ghi tên người làm vào nhật ký.';

const OPTIONS = {
  as: { type: 'string' },
  name: { type: 'string' },
  scope: { type: 'string', multiple: true },
  commune: { type: 'string', multiple: true },
  province: { type: 'boolean' },
  budget: { type: 'string' },
  days: { type: 'string' },
  'overlap-hours': { type: 'string' },
  'signing-key': { type: 'string' },
} as const;

type Values = ReturnType<typeof asked>['values'];

function asked() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch {
    throw new UsageError(USAGE);
  }
}

/** `npm run partner`: partners and their keys on the machine itself, by the same services as the API. */
async function main(): Promise<void> {
  const { values, positionals } = asked();
  const [verb, what] = positionals;
  if (verb !== 'list' && what === undefined) throw new UsageError(USAGE);
  const services = await openInstallation(loadConfig());
  try {
    const actor: Actor =
      values.as === undefined
        ? { kind: 'system', job: 'terminal' }
        : await services.staff.onTerminal(values.as);
    await run(services, actor, { verb, what: what ?? '', values });
  } finally {
    await services.close();
  }
}

interface Asked {
  readonly verb: string | undefined;
  readonly what: string;
  readonly values: Values;
}

async function run({ partners }: OpenServices, actor: Actor, asked: Asked): Promise<void> {
  const { verb, what, values } = asked;
  if (verb === 'list') (await partners.list(actor)).forEach(show);
  else if (verb === 'add') tell((await partners.add(actor, newPartner(what, values))).key);
  else if (verb === 'rotate') {
    const overlapHours = wholeOf(values['overlap-hours']);
    tell((await partners.rotate(actor, { handle: what, overlapHours, ...terms(values) })).key);
  } else if (verb === 'end') {
    await partners.end(actor, what);
    console.log(`Đã cho thôi: ${what}`);
  } else throw new UsageError(USAGE);
}

function newPartner(handle: string, values: Values) {
  const { name, scope: scopes, commune, province, budget } = values;
  const oneArea = (commune !== undefined) !== (province === true);
  if (name === undefined || scopes === undefined || !oneArea) throw new UsageError(USAGE);
  const budgetPerMinute = wholeOf(budget);
  const unknown = scopes.find((one) => !PARTNER_SCOPES.includes(one));
  if (unknown !== undefined) {
    throw new UsageError(`Không có việc “${unknown}”; chọn trong: ${PARTNER_SCOPES.join(', ')}.`);
  }
  return { handle, name, scopes, unitCodes: commune ?? null, budgetPerMinute, ...terms(values) };
}

function terms(values: Values) {
  const file = values['signing-key'];
  return {
    days: wholeOf(values.days),
    signingKey: file === undefined ? null : textOf(file),
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`Không đọc được tệp ${file}.`);
  }
}

/** What is no number is the service's to refuse. */
function wholeOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function tell(key: string): void {
  console.log(`Khóa mới, chỉ hiện một lần này:\n${key}`);
}

function show({ handle, name, scopes, unitCodes, budgetPerMinute, keys }: PartnerRecord): void {
  const area = unitCodes === null ? 'cả tỉnh' : `xã ${unitCodes.join(', ')}`;
  console.log(`${handle}  ${name}\n  ${area}; mỗi phút ${budgetPerMinute}; ${scopes.join(', ')}`);
  for (const { prefix, validFrom, validTo, lastUsedAt, signs } of keys) {
    const used = lastUsedAt === null ? 'chưa dùng' : `dùng gần nhất ${instant(lastUsedAt)}`;
    const signing = signs ? ', có khóa ký' : '';
    console.log(`  ${prefix}  ${instant(validFrom)} đến ${instant(validTo)}, ${used}${signing}`);
  }
}

function instant(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16);
}

main().catch((error: unknown) => {
  const said = error instanceof AppError ? sayRefusal(error, 'vi', 'partner') : undefined;
  console.error(said ?? (error instanceof Error ? error.message : String(error)));
  process.exitCode = error instanceof UsageError || error instanceof AppError ? 2 : 1;
});
