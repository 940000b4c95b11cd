import { z } from 'zod';
import { StaffSession } from '../../records/entities/staff-session.entity';
import { StaffUser } from '../../records/entities/staff-user.entity';
import { above, not } from '../../records/rows';
import type { Writer } from '../../records/rows';
import { hatsOf, isWorn } from '../access/hats';
import type { Hat } from '../access/hats';
import { proofOf } from '../access/fresh';
import type { Actor } from '../actor';
import { auditName, may, mustBeAllowed, staffActor } from '../actor';
import { parseInput } from '../parse-input';
import type { Caller, StaffDesk } from './desk';
import type { OfferedFactor } from './second-factor';
import { IDLE_MS } from './sessions';
import type { Session } from './sessions';
import { staffFault } from './staff-faults';

/** No account has more sessions open. */
const MOST = 100;

/** What everybody tries first. */
const GUESSED = /^(.)\1*$|^(0?123456789?0?|qwerty|password|matkhau|ansinh|yenbai|laocai)/i;
const PASSWORD = z.object({
  password: z
    .string()
    .min(12, 'it has fewer than 12 characters')
    .max(200, 'it has more than 200 characters')
    .refine((text) => !GUESSED.test(text), 'it is one of the first guesses'),
});

/** A browser in which an account is signed in. */
export interface OpenSession {
  readonly id: string;
  readonly role: string;
  readonly createdAt: number;
  /** Five minutes more or less. */
  readonly lastSeenAt: number;
  readonly expiresAt: number;
  readonly isThis: boolean;
}

/** What everybody does with an account of her own. */
export class OwnAccountService {
  constructor(private readonly desk: StaffDesk) {}

  /** The roles that she may act in now. */
  async hats(actor: Actor): Promise<readonly Hat[]> {
    const { id } = staffActor(actor, 'own.account');
    const { db, clock } = this.desk.parts;
    return db.read((rows) => hatsOf(rows, id, clock.now()));
  }

  /**
   * Acts in another of her roles from now on, under a fresh token.
   * @throws AppError FORBIDDEN for a role that she does not hold now, or when she showed too long ago who she is
   */
  async switchRole(
    token: string,
    wanted: { readonly role: string; readonly onBehalfOf: string | null },
  ): Promise<Session> {
    const step = { token, action: 'staff.switch-role' };
    const opened = await this.desk.withSession(step, async (rows, { user, session }) => {
      if (session.stage !== 'open') return null;
      this.mustBeFresh(session);
      const hats = await hatsOf(rows, user.id, this.desk.parts.clock.now());
      const hat = hats.find((one) => isWorn(one, wanted));
      if (hat === undefined) throw staffFault('no-such-role');
      const next = { user, hat, stage: 'open', token: this.desk.sessions.newToken() } as const;
      return this.desk.sessions.open(rows, { ...next, instead: session });
    });
    if (opened === null) throw staffFault('wrong-sign-in');
    return opened;
  }

  /**
   * Shows again who she is: by a code, or by the password where the account has no second factor.
   * @throws AppError UNAUTHENTICATED
   */
  async proveAgain(token: string, shown: string, caller: Caller): Promise<void> {
    const { parts, passwords, factor, locks } = this.desk;
    const known = await parts.db.read(async (rows) => {
      const session = await this.desk.sessions.find(rows, token);
      return session && rows.get(StaffUser, { id: session.staffId });
    });
    const right = await passwords.check(shown, known?.passwordHash ?? null);
    const step = { token, action: 'staff.prove-again' };
    const done = await this.desk.withSession(step, async (rows, { user, session }) => {
      if (session.stage !== 'open') return null;
      const side = locks.side('password', 'open sessions');
      if (await factor.isInForce(rows, user.id)) {
        if (!(await this.desk.takesCode(rows, user, { code: shown, caller }))) return null;
      } else if (!right || (await locks.isLocked(rows, user.id, side))) {
        await locks.fail(rows, user, side);
        return null;
      }
      return rows.update(StaffSession, { id: session.id }, { provedAt: parts.clock.now() });
    });
    if (done === null) throw staffFault('wrong-code');
  }

  /**
   * A password of her own choice; all other sessions end.
   * @throws AppError BAD_INPUT for a weak one, FORBIDDEN when she showed too long ago who she is
   */
  async changePassword(token: string, password: string): Promise<void> {
    parseInput(PASSWORD, { password });
    const passwordHash = await this.desk.passwords.hash(password);
    const step = { token, action: 'staff.change-password' };
    const done = await this.desk.withSession(step, async (rows, { user, session }) => {
      if (session.stage !== 'open') return null;
      this.mustBeFresh(session);
      await rows.guardedUpdate(StaffUser, user, { passwordHash });
      return this.endOthers(rows, session);
    });
    if (done === null) throw staffFault('wrong-sign-in');
  }

  /** A second factor to be scanned; in force only once a code of it was shown. @throws AppError like `confirmFactor` */
  async offerFactor(token: string): Promise<OfferedFactor> {
    const step = { token, action: 'staff.second-factor-offer' };
    const offered = await this.desk.withSession(step, async (rows, { user, session }) => {
      if (session.stage === 'code') return null;
      this.mustBeFresh(session);
      return this.desk.factor.offer(rows, user);
    });
    if (offered === null) throw staffFault('wrong-sign-in');
    return offered;
  }

  /**
   * Puts the offered second factor in force.
   * @returns the session under a fresh token, open now, and the codes for paper, which are shown only here
   * @throws AppError UNAUTHENTICATED for a wrong code, FORBIDDEN when she showed too long ago who she is
   */
  async confirmFactor(
    token: string,
    code: string,
  ): Promise<{ readonly session: Session; readonly recoveryCodes: readonly string[] }> {
    const step = { token, action: 'staff.second-factor-set' };
    const done = await this.desk.withSession(step, async (rows, { user, session }) => {
      if (session.stage === 'code') return null;
      this.mustBeFresh(session);
      const side = this.desk.locks.side('code', 'enrolment');
      if (await this.desk.locks.isLocked(rows, user.id, side)) return null;
      const recoveryCodes = await this.desk.factor.confirm(rows, user.id, code);
      if (recoveryCodes === null) await this.desk.locks.fail(rows, user, side);
      const hats = await hatsOf(rows, user.id, this.desk.parts.clock.now());
      const hat = hats.find((one) => isWorn(one, session));
      if (recoveryCodes === null || hat === undefined) return null;
      const next = { user, hat, stage: 'open', token: this.desk.sessions.newToken() } as const;
      const opened = await this.desk.sessions.open(rows, { ...next, instead: session });
      return { session: opened, recoveryCodes };
    });
    if (done === null) throw staffFault('wrong-code');
    return done;
  }

  /** Where she is signed in. @param token of the session that asks; it is marked */
  sessions(actor: Actor, token: string | null): Promise<readonly OpenSession[]> {
    const { id } = staffActor(actor, 'own.account');
    return this.sessionsOf(id, token);
  }

  /** Where an account is signed in, for the administrator. */
  sessionsOfAccount(actor: Actor, staffId: string): Promise<readonly OpenSession[]> {
    mustBeAllowed(actor, 'staff.sessions');
    return this.sessionsOf(staffId, null);
  }

  /** Ends a session of her own, or, for the administrator, any. @throws AppError NOT_FOUND, the same for another's */
  async endSession(actor: Actor, id: string): Promise<string> {
    const staff = staffActor(actor, 'own.account');
    const whose = may(actor, 'staff.sessions') ? {} : { staffId: staff.id };
    const note = { action: 'staff.session-end', object: `staff_session:${id}` };
    await this.desk.parts.db.write(auditName(actor), note, async (rows) => {
      await rows.get(StaffSession, { id, ...whose });
      await rows.remove(StaffSession, { id });
    });
    return id;
  }

  private async sessionsOf(staffId: string, token: string | null): Promise<OpenSession[]> {
    const now = this.desk.parts.clock.now();
    return this.desk.parts.db.read(async (rows) => {
      const here = token === null ? null : await this.desk.sessions.find(rows, token);
      const where = { staffId, expiresAt: above(now), idleUntil: above(now) };
      const open = await rows.list(StaffSession, {
        where: { ...where, stage: 'open' },
        order: { createdAt: 'DESC', id: 'DESC' },
        take: MOST,
      });
      return open.map(({ id, role, createdAt, expiresAt, idleUntil }) => ({
        ...{ id, role, createdAt, expiresAt, lastSeenAt: idleUntil - IDLE_MS },
        isThis: here?.id === id,
      }));
    });
  }

  private endOthers(rows: Writer, { id, staffId }: StaffSession): Promise<number> {
    return rows.remove(StaffSession, { staffId, id: not(id) });
  }

  private mustBeFresh({ provedAt }: StaffSession): void {
    if (proofOf(provedAt, this.desk.parts.clock.now()) === 'old') throw staffFault('prove-again');
  }
}
