import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { instantPlace, rawInstant } from '../raw-values';
import { index, parent, unique, words } from './portable';

type Words = ReturnType<typeof words>;

const staff = (name: string) => parent(name, 'staffId', 'staff_user');

/** Accounts and sessions as they are from now on. */
const REMADE: readonly ((w: Words) => Table)[] = [
  (w) =>
    new Table({
      name: 'staff_person',
      columns: [w.id(), w.optional(w.longText('name')), w.instant('createdAt')],
    }),
  (w) =>
    new Table({
      name: 'staff_user',
      columns: [
        w.id(),
        w.text('login', 60),
        w.key('personId'),
        w.text('passwordHash', 200),
        w.flag('active'),
        w.count('deviceEpoch'),
        w.count('version'),
        w.instant('createdAt'),
      ],
      indices: [unique('ux_staff_user_login', 'login'), index('ix_staff_user_person', 'personId')],
      foreignKeys: [parent('fk_staff_user_person', 'personId', 'staff_person')],
    }),
  (w) =>
    new Table({
      name: 'staff_session',
      columns: [
        w.id(),
        w.text('tokenHash', 64),
        w.key('staffId'),
        w.text('stage', 10),
        w.text('role', 20),
        w.optional(w.key('onBehalfOf')),
        w.instant('provedAt'),
        w.instant('expiresAt'),
        w.instant('idleUntil'),
        w.instant('createdAt'),
      ],
      indices: [
        unique('ux_staff_session_token', 'tokenHash'),
        index('ix_staff_session_staff', 'staffId'),
        index('ix_staff_session_expires', 'expiresAt'),
      ],
      foreignKeys: [staff('fk_staff_session_staff')],
    }),
];

/** Parents stand before children; `down` walks the list backwards. */
const TABLES: readonly ((w: Words) => Table)[] = [
  (w) =>
    new Table({
      name: 'staff_grant',
      columns: [
        w.id(),
        w.key('staffId'),
        w.text('role', 20),
        w.optional(w.text('unitCode', 10)),
        w.day('fromDay'),
        w.optional(w.day('untilDay')),
        w.optional(w.key('onBehalfOf')),
        w.key('grantedBy'),
        w.optional(w.instant('endedAt')),
        w.optional(w.key('endedBy')),
        w.count('version'),
        w.instant('createdAt'),
      ],
      indices: [
        index('ix_staff_grant_staff', 'staffId'),
        index('ix_staff_grant_role', 'role'),
        index('ix_staff_grant_behalf', 'onBehalfOf'),
      ],
      foreignKeys: [staff('fk_staff_grant_staff')],
    }),
  (w) =>
    new Table({
      name: 'staff_factor',
      columns: [
        w.id(),
        w.key('staffId'),
        w.optional(w.longText('secret')),
        w.optional(w.longText('offered')),
        w.count('lastStep'),
        w.count('version'),
        w.instant('createdAt'),
      ],
      indices: [unique('ux_staff_factor_staff', 'staffId')],
      foreignKeys: [staff('fk_staff_factor_staff')],
    }),
  (w) =>
    new Table({
      name: 'staff_recovery_code',
      columns: [w.id(), w.key('staffId'), w.text('codeIndex', 64)],
      indices: [unique('ux_staff_recovery_code', 'staffId', 'codeIndex')],
      foreignKeys: [staff('fk_staff_recovery_code_staff')],
    }),
  (w) =>
    new Table({
      name: 'staff_lock',
      columns: [
        w.id(),
        w.key('staffId'),
        w.text('side', 64),
        w.count('failures'),
        w.optional(w.instant('lockedUntil')),
        w.count('version'),
        w.instant('updatedAt'),
      ],
      indices: [
        unique('ux_staff_lock', 'staffId', 'side'),
        index('ix_staff_lock_updated', 'updatedAt'),
      ],
      foreignKeys: [staff('fk_staff_lock_staff')],
    }),
  (w) =>
    new Table({
      name: 'emergency_access',
      columns: [
        w.id(),
        w.key('staffId'),
        w.text('unitCode', 10),
        w.longText('reason'),
        w.instant('openedAt'),
        w.instant('expiresAt'),
        w.optional(w.instant('endedAt')),
        w.optional(w.key('reviewedBy')),
        w.optional(w.instant('reviewedAt')),
        w.optional(w.text('outcome', 20)),
        w.optional(w.longText('remark')),
        w.count('version'),
      ],
      indices: [
        index('ix_emergency_access_staff', 'staffId', 'expiresAt'),
        index('ix_emergency_access_opened', 'openedAt'),
      ],
      foreignKeys: [staff('fk_emergency_access_staff')],
    }),
  (w) =>
    new Table({
      name: 'security_alarm',
      columns: [
        w.id(),
        w.text('kind', 20),
        w.text('object', 100),
        w.instant('raisedAt'),
        w.optional(w.key('settledBy')),
        w.optional(w.instant('settledAt')),
        w.count('version'),
      ],
      indices: [
        unique('ux_security_alarm', 'kind', 'object'),
        index('ix_security_alarm_raised', 'raisedAt'),
      ],
    }),
  (w) =>
    new Table({
      name: 'reveal',
      columns: [
        w.id(),
        w.key('beneficiaryId'),
        w.text('field', 20),
        w.longText('reason'),
        w.key('staffId'),
        w.instant('createdAt'),
      ],
      indices: [
        index('ix_reveal_person', 'beneficiaryId', 'createdAt'),
        index('ix_reveal_staff', 'staffId', 'createdAt'),
      ],
      foreignKeys: [parent('fk_reveal_person', 'beneficiaryId', 'beneficiary')],
    }),
];

/** Accounts and sessions as they were. */
const FORMER: readonly ((w: Words) => Table)[] = [
  (w) =>
    new Table({
      name: 'staff_user',
      columns: [
        w.id(),
        w.text('login', 60),
        w.text('passwordHash', 200),
        w.text('role', 20),
        w.optional(w.text('unitCode', 10)),
        w.flag('active'),
        w.count('failedAttempts'),
        w.optional(w.instant('lockedUntil')),
        w.count('version'),
        w.instant('createdAt'),
      ],
      indices: [unique('ux_staff_user_login', 'login')],
    }),
  (w) =>
    new Table({
      name: 'staff_session',
      columns: [
        w.id(),
        w.text('tokenHash', 64),
        w.key('staffId'),
        w.instant('expiresAt'),
        w.instant('idleUntil'),
        w.instant('createdAt'),
      ],
      indices: [
        unique('ux_staff_session_token', 'tokenHash'),
        index('ix_staff_session_staff', 'staffId'),
        index('ix_staff_session_expires', 'expiresAt'),
      ],
      foreignKeys: [staff('fk_staff_session_staff')],
    }),
];

interface Account {
  readonly id: string;
  readonly login: string;
  readonly passwordHash: string;
  readonly active: boolean | number;
  readonly version: number;
  readonly createdAt: unknown;
}
interface FormerAccount extends Account {
  readonly role: string;
  readonly unitCode: string | null;
}

/**
 * Who may do what, where and when: an account belongs to a person and acts in roles that are granted for units and
 * days. Roles that accounts had become grants from the day of the account; everybody signs in anew.
 */
export class Access1700000000009 implements MigrationInterface {
  readonly name = 'Access1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    const accounts = (await runner.query('SELECT * FROM staff_user')) as FormerAccount[];
    for (const table of ['staff_session', 'staff_user']) await runner.dropTable(table);
    for (const table of [...REMADE, ...TABLES]) await runner.createTable(table(w));
    for (const { id, login, passwordHash, active, version, ...was } of accounts) {
      const createdAt = instantPlace(rawInstant(was.createdAt));
      const put = (table: string, row: object) => insert(runner, table, row);
      // Accounts of one person were not told apart until now: each is somebody's only one.
      await put('staff_person', { id, name: null, createdAt });
      const account = { id, login, personId: id, passwordHash, active: Number(active) };
      await put('staff_user', { ...account, deviceEpoch: 0, version, createdAt });
      const grant = { id, staffId: id, role: was.role, unitCode: was.unitCode };
      const fromDay = createdAt.slice(0, 10);
      await put('staff_grant', { ...grant, fromDay, grantedBy: 'system', version: 1, createdAt });
    }
  }

  /** Of several roles of an account the oldest own one stays; an account without one is closed. */
  async down(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    const accounts = (await runner.query('SELECT * FROM staff_user')) as Account[];
    const grants = (await runner.query(
      `SELECT staffId, role, unitCode FROM staff_grant
        WHERE onBehalfOf IS NULL AND endedAt IS NULL ORDER BY createdAt, id`,
    )) as { staffId: string; role: string; unitCode: string | null }[];
    const gone = [...REMADE, ...TABLES].reverse();
    for (const table of gone) await runner.dropTable(table(w).name);
    for (const table of FORMER) await runner.createTable(table(w));
    for (const { id, login, passwordHash, active, version, createdAt } of accounts) {
      const held = grants.find(({ staffId }) => staffId === id);
      await insert(runner, 'staff_user', {
        ...{ id, login, passwordHash, version, failedAttempts: 0 },
        role: held === undefined ? 'auditor' : held.role,
        unitCode: held === undefined ? null : held.unitCode,
        active: held === undefined ? 0 : Number(active),
        createdAt: instantPlace(rawInstant(createdAt)),
      });
    }
  }
}

async function insert(runner: QueryRunner, table: string, row: object): Promise<void> {
  const columns = Object.keys(row);
  const marks = columns.map(() => '?').join(', ');
  await runner.query(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`,
    Object.values(row) as unknown[],
  );
}
