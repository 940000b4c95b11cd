import { parseArgs } from 'node:util';
import { sayRefusal } from '../src/api/errors';
import { openInstallation } from '../src/app';
import type { OpenServices } from '../src/app-services';
import { loadConfig } from '../src/ops/config';
import type { Actor, Role } from '../src/services/actor';
import type { StaffAccount } from '../src/services/staff/accounts.service';
import { AppError } from '../src/shared/app-error';
import { UsageError } from './terminal-options';

const USAGE =
  'Cách dùng: npm run staff -- list\n' +
  '            npm run staff -- add <tài khoản> --role <vai trò> [--unit <mã xã> [--hamlet <thôn, tổ>]] [--name "Họ tên"]\n' +
  '                                 [--person-of <tài khoản khác của cùng người>] [--from ngày] [--until ngày]\n' +
  '            npm run staff -- grant <tài khoản> --role <vai trò> [--unit <mã xã>] [--from ngày] [--until ngày]\n' +
  '            npm run staff -- end-grant <mã vai trò đã giao>\n' +
  '            npm run staff -- reset <tài khoản>\n' +
  '            npm run staff -- end <tài khoản>\n' +
  'Thêm --as <tài khoản quản trị> để ghi tên người làm; không có thì ghi là máy chủ.';

const OPTIONS = {
  as: { type: 'string' },
  role: { type: 'string' },
  unit: { type: 'string' },
  hamlet: { type: 'string' },
  name: { type: 'string' },
  'person-of': { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
} as const;

type Asked = ReturnType<typeof asked>;

function asked() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch {
    throw new UsageError(USAGE);
  }
}

/** `npm run staff`: accounts on the machine itself, the first administrator among them. */
async function main(): Promise<void> {
  const given = asked();
  const services = await openInstallation(loadConfig());
  try {
    await run(services, given);
  } finally {
    await services.close();
  }
}

async function run(services: OpenServices, { values, positionals }: Asked): Promise<void> {
  const { accounts } = services.staff;
  const actor: Actor =
    values.as === undefined
      ? { kind: 'system', job: 'terminal' }
      : await services.staff.onTerminal(values.as);
  const [verb, what] = positionals;
  const all = await accounts.list(actor);
  if (verb === 'list') return all.forEach(show);
  if (what === undefined) throw new UsageError(USAGE);
  if (verb === 'add') return add(services, actor, { ...values, login: what, all });
  if (verb === 'grant') {
    const id = await accounts.grant(actor, { staffId: idOf(all, what), ...granted(values) });
    return console.log(`Đã giao vai trò, mã ${id}`);
  }
  if (verb === 'end-grant') await accounts.endGrant(actor, what);
  else if (verb === 'end') await accounts.end(actor, idOf(all, what));
  else if (verb === 'reset') tell(await accounts.reset(actor, idOf(all, what)));
  else throw new UsageError(USAGE);
  console.log('Đã xong.');
}

type Values = Asked['values'];
type Adding = Values & { readonly login: string; readonly all: readonly StaffAccount[] };

async function add(services: OpenServices, actor: Actor, given: Adding): Promise<void> {
  const { login, all, name, 'person-of': other } = given;
  const person = other === undefined ? undefined : all.find((one) => one.login === other);
  if (other !== undefined && person === undefined)
    throw new UsageError(`Không có tài khoản ${other}.`);
  const personId = person?.personId ?? null;
  const input = { login, name: name ?? null, personId, ...granted(given) };
  tell(await services.staff.accounts.create(actor, input));
}

function granted({ role, unit, hamlet, from, until }: Values) {
  if (role === undefined) throw new UsageError(USAGE);
  const days = { ...(from !== undefined && { fromDay: from }), untilDay: until ?? null };
  return { role: role as Role, unitCode: unit ?? null, hamlet: hamlet ?? null, ...days };
}

function idOf(all: readonly StaffAccount[], login: string): string {
  const found = all.find((one) => one.login === login);
  if (found === undefined) throw new UsageError(`Không có tài khoản ${login}.`);
  return found.id;
}

function tell({ staff, password }: { staff: { login: string }; password: string }): void {
  console.log(`Tài khoản ${staff.login}, mật khẩu ${password} (chỉ hiện lần này)`);
}

function show({ login, name, active, hasSecondFactor, grants }: StaffAccount): void {
  const marks = [active ? 'đang dùng' : 'đã đóng', ...(hasSecondFactor ? ['hai bước'] : [])];
  console.log(`${login}  ${name ?? ''}  ${marks.join(', ')}`);
  for (const { id, role, unitCode, fromDay, untilDay, endedAt, onBehalfOf } of grants) {
    const where = [role, ...(unitCode === null ? [] : [unitCode])].join(' ');
    const days = `từ ${fromDay}${untilDay === null ? '' : ` đến ${untilDay}`}`;
    const more = [onBehalfOf === null ? '' : 'thay mặt', endedAt === null ? '' : 'đã thu lại'];
    console.log(`  ${id}  ${where}  ${days}  ${more.filter((one) => one !== '').join(', ')}`);
  }
}

main().catch((error: unknown) => {
  const said = error instanceof AppError ? sayRefusal(error, 'vi', 'staff') : undefined;
  console.error(said ?? (error instanceof Error ? error.message : String(error)));
  process.exitCode = error instanceof UsageError || error instanceof AppError ? 2 : 1;
});
