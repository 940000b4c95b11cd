import { z } from 'zod';
import type { AuditNote } from '../../records/audit-chain';
import { isDuplicate } from '../../records/db-errors';
import { StaffFactor } from '../../records/entities/staff-factor.entity';
import { StaffGrant } from '../../records/entities/staff-grant.entity';
import { StaffLock } from '../../records/entities/staff-lock.entity';
import { StaffPerson } from '../../records/entities/staff-person.entity';
import { StaffRecoveryCode } from '../../records/entities/staff-recovery-code.entity';
import { StaffSession } from '../../records/entities/staff-session.entity';
import { StaffUser } from '../../records/entities/staff-user.entity';
import type { Writer } from '../../records/rows';
import type { Tokens } from '../../shared/ports';
import { AppError } from '../../shared/app-error';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, writerOf } from '../actor';
import { againOnConflict } from '../again-on-conflict';
import { oneLine } from '../input-fields';
import { parseInput } from '../parse-input';
import type { Passwords } from '../passwords';
import { openText, placeOf, sealText } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { raiseAlarm } from './alarms';
import { mustLeaveAnAdmin } from './last-admin';
import { GRANTED, newGrant } from './new-grant';
import { staffFault } from './staff-faults';

/** More accounts than a province has staff. */
const MOST = 5_000;

const NEW_STAFF = z.object({
  login: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._-]{2,59}$/, 'a login has 3 to 60 letters, digits, dots or dashes'),
  ...GRANTED,
  /** Her name; the person of another account is named by `personId` instead. */
  name: oneLine(200).nullable().default(null),
  personId: z.string().max(36).nullable().default(null),
});
export type NewStaff = z.input<typeof NEW_STAFF>;
const GRANT = z.object({ staffId: z.string().max(36), ...GRANTED });
export type NewGrant = z.input<typeof GRANT>;

/** An account without anything secret. */
export interface StaffAccount {
  readonly id: string;
  readonly login: string;
  readonly personId: string;
  readonly name: string | null;
  readonly active: boolean;
  readonly hasSecondFactor: boolean;
  readonly grants: readonly StaffGrant[];
}

/** A fresh password is returned once and kept nowhere. */
export interface NewSignIn {
  readonly staff: { readonly id: string; readonly login: string };
  readonly password: string;
}

type Parts = ServiceParts & { readonly tokens: Tokens; readonly passwords: Passwords };

/** The accounts of staff, and the roles they are given. */
export class AccountsService {
  constructor(private readonly parts: Parts) {}

  /** The first account of an installation, with its password; null when there already is one. */
  async createFirst(input: NewStaff): Promise<NewSignIn | null> {
    if ((await this.parts.db.read((rows) => rows.count(StaffUser, {}))) > 0) return null;
    try {
      return await this.create({ kind: 'system', job: 'first-start' }, input);
    } catch (error) {
      // Another process started at the same moment, and says the password.
      if (error instanceof AppError && error.details.why === 'login-taken') return null;
      throw error;
    }
  }

  /**
   * An account with its first role.
   * @throws AppError BAD_INPUT naming the field, CONFLICT when the login is taken
   */
  async create(actor: Actor, input: NewStaff): Promise<NewSignIn> {
    mustBeAllowed(actor, 'staff.create');
    const { login, name, personId, ...granted } = parseInput(NEW_STAFF, input);
    const { db, ids, clock, vault } = this.parts;
    const id = ids.next();
    const person = personId ?? ids.next();
    const grant = newGrant(this.parts, actor, { ...granted, staffId: id });
    const { password, passwordHash } = await this.freshPassword();
    const user = { id, login, personId: person, passwordHash, active: true, deviceEpoch: 0 };
    const note = {
      action: 'staff.create',
      object: `staff_user:${id}`,
      details: { role: grant.role, unit: grant.unitCode ?? '' },
    };
    const createdAt = clock.now();
    try {
      await db.write(auditName(actor), note, async (rows) => {
        const known = personId === null ? null : await rows.find(StaffPerson, { id: personId });
        if (personId !== null && known === null) throw staffFault('no-such-person');
        const sealed = sealText(vault, placeOf('staff_person', 'name', person), name);
        if (known === null) await rows.insert(StaffPerson, { id: person, name: sealed, createdAt });
        await rows.insert(StaffUser, { ...user, version: 1, createdAt });
        await rows.insert(StaffGrant, grant);
        return id;
      });
    } catch (error) {
      if (isDuplicate(error)) throw staffFault('login-taken');
      throw error;
    }
    return { staff: { id, login }, password };
  }

  /** All accounts with their roles, past and to come, by login. */
  async list(actor: Actor): Promise<readonly StaffAccount[]> {
    mustBeAllowed(actor, 'staff.list');
    const { db, vault } = this.parts;
    return db.read(async (rows) => {
      const all = { where: {}, take: MOST } as const;
      const users = await rows.list(StaffUser, { ...all, order: { login: 'ASC' } });
      const grants = await rows.list(StaffGrant, {
        ...all,
        order: { createdAt: 'ASC', id: 'ASC' },
      });
      const people = await rows.list(StaffPerson, { ...all, order: { id: 'ASC' } });
      const factors = await rows.list(StaffFactor, { ...all, order: { id: 'ASC' } });
      const names = new Map(people.map(({ id, name }) => [id, name]));
      return users.map(({ id, login, personId, active }) => ({
        ...{ id, login, personId, active },
        name: openText(
          vault,
          placeOf('staff_person', 'name', personId),
          names.get(personId) ?? null,
        ),
        hasSecondFactor: factors.some((one) => one.staffId === id && one.secret !== null),
        grants: grants.filter(({ staffId }) => staffId === id),
      }));
    });
  }

  /** The login of an account. @throws AppError NOT_FOUND */
  async loginOf(actor: Actor, id: string): Promise<string> {
    mustBeAllowed(actor, 'staff.list');
    return (await this.parts.db.read((rows) => rows.get(StaffUser, { id }))).login;
  }

  /** Nobody signs in to it any more. @throws AppError NOT_FOUND, CONFLICT for the last administrator */
  async end(actor: Actor, id: string): Promise<string> {
    mustBeAllowed(actor, 'staff.end');
    const note = { action: 'staff.end', object: `staff_user:${id}` };
    await this.write(actor, note, async (rows) => {
      const user = await rows.get(StaffUser, { id });
      if (!user.active) throw staffFault('ended-already');
      await mustLeaveAnAdmin(rows, { staffId: id, grantId: null, now: this.parts.clock.now() });
      await rows.guardedUpdate(StaffUser, user, { active: false });
      await rows.remove(StaffSession, { staffId: id });
    });
    return id;
  }

  /** Another role, or another commune. @returns the id of the grant @throws AppError like `create`, NOT_FOUND */
  async grant(actor: Actor, input: NewGrant): Promise<string> {
    mustBeAllowed(actor, 'staff.grant');
    const grant = newGrant(this.parts, actor, parseInput(GRANT, input));
    const note = {
      action: 'staff.grant',
      object: `staff_user:${grant.staffId}`,
      details: { grant: grant.id, role: grant.role, unit: grant.unitCode ?? '' },
    };
    await this.parts.db.write(auditName(actor), note, async (rows) => {
      const user = await rows.get(StaffUser, { id: grant.staffId });
      if (!user.active) throw staffFault('ended-already');
      await rows.insert(StaffGrant, grant);
    });
    return grant.id;
  }

  /** Takes a role back at once. @throws AppError NOT_FOUND, CONFLICT for the last administrator's */
  async endGrant(actor: Actor, id: string): Promise<string> {
    mustBeAllowed(actor, 'staff.grant');
    const now = this.parts.clock.now();
    const note = { action: 'staff.grant-end', object: `staff_grant:${id}` };
    await this.write(actor, note, async (rows) => {
      const grant = await rows.get(StaffGrant, { id });
      if (grant.endedAt !== null) throw staffFault('ended-already');
      await mustLeaveAnAdmin(rows, { staffId: grant.staffId, grantId: id, now });
      await rows.guardedUpdate(StaffGrant, grant, { endedAt: now, endedBy: writerOf(actor) });
    });
    return id;
  }

  /**
   * Everything by which somebody gets into the account is made void, and a new password is given: for who forgot
   * hers or lost her telephone. Raises an alarm, since it lets its new holder in.
   */
  async reset(actor: Actor, id: string): Promise<NewSignIn> {
    mustBeAllowed(actor, 'staff.reset');
    const login = await this.loginOf(actor, id);
    const { password, passwordHash } = await this.freshPassword();
    const note = { action: 'staff.reset', object: `staff_user:${id}` };
    await this.parts.db.write(auditName(actor), note, async (rows) => {
      const found = await rows.get(StaffUser, { id });
      if (!found.active) throw staffFault('ended-already');
      const deviceEpoch = found.deviceEpoch + 1;
      await rows.guardedUpdate(StaffUser, found, { passwordHash, deviceEpoch });
      await forget(rows, id);
      const object = `staff_user:${id}|${deviceEpoch}`;
      await raiseAlarm(rows, this.parts, { kind: 'reset', object });
      return id;
    });
    return { staff: { id, login }, password };
  }

  /** Begins again when somebody changed an account in between. */
  private write(actor: Actor, note: AuditNote, fn: (rows: Writer) => Promise<void>): Promise<void> {
    return againOnConflict(() => this.parts.db.write(auditName(actor), note, fn));
  }

  private async freshPassword(): Promise<{ password: string; passwordHash: string }> {
    const password = this.parts.tokens.secret().slice(0, 16);
    return { password, passwordHash: await this.parts.passwords.hash(password) };
  }
}

async function forget(rows: Writer, staffId: string): Promise<void> {
  await rows.remove(StaffSession, { staffId });
  await rows.remove(StaffFactor, { staffId });
  await rows.remove(StaffRecoveryCode, { staffId });
  await rows.remove(StaffLock, { staffId });
}
