import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isDuplicate } from '../records/db-errors';
import { StaffSession } from '../records/entities/staff-session.entity';
import { StaffUser } from '../records/entities/staff-user.entity';
import { below } from '../records/rows';
import type { Writer } from '../records/rows';
import { AppError } from '../shared/app-error';
import type { Tokens } from '../shared/ports';
import type { Actor, Role, StaffActor } from './actor';
import { auditName, mustBeAllowed, ROLES } from './actor';
import { againOnConflict } from './again-on-conflict';
import { deviceMark, isMarkOf } from './device-mark';
import { COMMUNE_CODE } from './input-fields';
import { parseInput } from './parse-input';
import { Passwords } from './passwords';
import type { ServiceParts } from './service-parts';
import { actorFor } from './staff-actor';

/** A member of staff without anything secret. */
export interface StaffProfile {
  readonly id: string;
  readonly login: string;
  readonly role: Role;
  /** The commune served; null for the whole province. */
  readonly unitCode: string | null;
  readonly active: boolean;
}

/** A fresh password is returned once and kept nowhere. */
export interface NewSignIn {
  readonly staff: StaffProfile;
  readonly password: string;
}

export interface Session {
  readonly staff: StaffProfile;
  /** For an httpOnly cookie; only its hash is stored. */
  readonly token: string;
  /** For a lasting httpOnly cookie: signs in past a lock that strangers brought about. */
  readonly device: string;
  /** UTC milliseconds; earlier when idle for `IDLE_MS`. */
  readonly expiresAt: number;
}

export const IDLE_MS = 30 * 60_000;
export const SESSION_MS = 12 * 3_600_000;
/** An open session is written to only this often. */
const EXTEND_EVERY_MS = 5 * 60_000;
const FREE_FAILURES = 5;
const FIRST_LOCK_MS = 30_000;
const LONGEST_LOCK_MS = 3_600_000;

const NEW_STAFF = z
  .object({
    login: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[a-z0-9][a-z0-9._-]{2,59}$/, 'a login has 3 to 60 letters, digits, dots or dashes'),
    role: z.enum(ROLES, 'there is no such role'),
    unitCode: COMMUNE_CODE.nullable(),
  })
  .refine(({ role, unitCode }) => (role === 'commune-officer') === (unitCode !== null), {
    path: ['unitCode'],
    error: 'a commune officer, and nobody else, serves one commune',
  });
export type NewStaff = z.input<typeof NEW_STAFF>;

/** Accounts and sessions of staff. */
export class StaffService {
  private readonly passwords: Passwords;

  constructor(private readonly parts: ServiceParts & { readonly tokens: Tokens }) {
    this.passwords = new Passwords(parts.vault);
  }

  /** The first account of an installation, with its password; null when there already is one. */
  async createFirst(input: NewStaff): Promise<NewSignIn | null> {
    if ((await this.parts.db.read((rows) => rows.count(StaffUser, {}))) > 0) return null;
    return this.create({ kind: 'system', job: 'first-start' }, input);
  }

  /** @throws AppError BAD_INPUT naming the field, CONFLICT when the login is taken */
  async create(actor: Actor, input: NewStaff): Promise<NewSignIn> {
    mustBeAllowed(actor, 'staff.create');
    const { login, role, unitCode } = parseInput(NEW_STAFF, input);
    const id = this.parts.ids.next();
    const password = this.parts.tokens.secret().slice(0, 16);
    const row = {
      id,
      login,
      passwordHash: await this.passwords.hash(password),
      role,
      unitCode,
      active: true,
      failedAttempts: 0,
      lockedUntil: null,
      version: 1,
      createdAt: this.parts.clock.now(),
    };
    const note = { action: 'staff.create', object: `staff_user:${id}`, details: { role } };
    try {
      await this.parts.db.write(auditName(actor), note, (rows) => rows.insert(StaffUser, row));
    } catch (error) {
      if (isDuplicate(error)) throw new AppError('CONFLICT', 'This login is taken.');
      throw error;
    }
    return { staff: profileOf(row), password };
  }

  /** All accounts, by login. */
  async list(actor: Actor): Promise<readonly StaffProfile[]> {
    mustBeAllowed(actor, 'staff.list');
    const rows = await this.parts.db.read((reader) =>
      reader.list(StaffUser, { where: {}, order: { login: 'ASC' }, take: 1000 }),
    );
    return rows.map(profileOf);
  }

  /**
   * The actor of an account, for a command on the machine itself; no door may ask so.
   * @throws AppError NOT_FOUND for an unknown login and for a closed account
   */
  async onTerminal(login: string): Promise<StaffActor> {
    const active = { login: login.trim().toLowerCase(), active: true };
    return actorFor(await this.parts.db.read((rows) => rows.get(StaffUser, active)));
  }

  /**
   * Opens a session. Failures lock the account for whoever was never signed in to it; a browser that was
   * (`device`, from an earlier session) neither is locked out nor locks: its tries are the door's to count.
   * @throws AppError UNAUTHENTICATED, the same and after the same work for an unknown login, a wrong
   *   password, a locked and a closed account
   */
  async signIn(login: string, password: string, device: string | null = null): Promise<Session> {
    const key = login.trim().toLowerCase();
    const user = await this.parts.db.read((rows) => rows.find(StaffUser, { login: key }));
    const right = await this.passwords.check(password, user?.passwordHash ?? null);
    const id = user?.id ?? 'unknown';
    const known = isMarkOf(device, this.parts.vault, id);
    const token = this.parts.tokens.secret();
    const noted = (opened: Session | null) => ({
      action: opened === null ? 'staff.sign-in-failed' : 'staff.sign-in',
      object: `staff_user:${id}`,
    });
    const session = await againOnConflict(() =>
      this.parts.db.write('visitor', noted, async (rows) => {
        const fresh = user && (await rows.get(StaffUser, { id: user.id }));
        if (fresh === null || !fresh.active || !(known || this.unlocked(fresh))) return null;
        if (right) return this.start(rows, fresh, token);
        return known ? null : this.fail(rows, fresh);
      }),
    );
    if (session !== null) return session;
    throw new AppError(
      'UNAUTHENTICATED',
      'The login or password is wrong, or there were too many tries. Wait a little and try again.',
    );
  }

  /** Closes the session, if it is open. */
  async signOut(token: string): Promise<void> {
    const session = await this.find(token);
    if (session === null) return;
    const note = { action: 'staff.sign-out', object: `staff_user:${session.staffId}` };
    await this.parts.db.write(`staff:${session.staffId}`, note, (rows) =>
      rows.remove(StaffSession, { id: session.id }),
    );
  }

  /** Who holds this token; null when nobody does any more. Keeps the session from falling idle. */
  async actorOf(token: string): Promise<StaffActor | null> {
    const found = await this.current(token);
    return found && actorFor(found);
  }

  /** The account behind a token; null when nobody is signed in with it. */
  async profileOf(token: string): Promise<StaffProfile | null> {
    const found = await this.current(token);
    return found && profileOf(found);
  }

  private async current(token: string): Promise<StaffUser | null> {
    const now = this.parts.clock.now();
    const session = await this.find(token);
    if (session === null || session.expiresAt <= now || session.idleUntil <= now) return null;
    const user = await this.parts.db.read((rows) => rows.find(StaffUser, { id: session.staffId }));
    if (user === null || !user.active) return null;
    if (session.idleUntil - now < IDLE_MS - EXTEND_EVERY_MS) {
      const note = { action: 'staff.session-extend', object: `staff_user:${user.id}` };
      await this.parts.db.write(`staff:${user.id}`, note, (rows) =>
        rows.update(StaffSession, { id: session.id }, { idleUntil: now + IDLE_MS }),
      );
    }
    return user;
  }

  private find(token: string): Promise<StaffSession | null> {
    return this.parts.db.read((rows) => rows.find(StaffSession, { tokenHash: hashOf(token) }));
  }

  private unlocked({ lockedUntil }: StaffUser): boolean {
    return (lockedUntil ?? 0) <= this.parts.clock.now();
  }

  private async start(rows: Writer, user: StaffUser, token: string): Promise<Session> {
    const now = this.parts.clock.now();
    const expiresAt = now + SESSION_MS;
    await rows.guardedUpdate(StaffUser, user, { failedAttempts: 0, lockedUntil: null });
    await rows.remove(StaffSession, { staffId: user.id, expiresAt: below(now) });
    await rows.insert(StaffSession, {
      id: this.parts.ids.next(),
      tokenHash: hashOf(token),
      staffId: user.id,
      expiresAt,
      idleUntil: now + IDLE_MS,
      createdAt: now,
    });
    const device = deviceMark(this.parts.vault, user.id);
    return { staff: profileOf(user), token, device, expiresAt };
  }

  private async fail(rows: Writer, user: StaffUser): Promise<null> {
    const failedAttempts = user.failedAttempts + 1;
    const over = failedAttempts - FREE_FAILURES;
    const lock = Math.min(LONGEST_LOCK_MS, FIRST_LOCK_MS * 2 ** over);
    const lockedUntil = over < 0 ? null : this.parts.clock.now() + lock;
    await rows.guardedUpdate(StaffUser, user, { failedAttempts, lockedUntil });
    return null;
  }
}

function profileOf({ id, login, role, unitCode, active }: StaffUser): StaffProfile {
  return { id, login, role: role as Role, unitCode, active };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
