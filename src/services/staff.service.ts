import { StaffSession } from '../records/entities/staff-session.entity';
import type { SessionStage } from '../records/entities/staff-session.entity';
import { StaffUser } from '../records/entities/staff-user.entity';
import type { DoorRow } from '../records/queries/door-rows';
import type { Reader, Writer } from '../records/rows';
import { AppError } from '../shared/app-error';
import type { Hat } from './access/hats';
import { proofOf } from './access/fresh';
import { hatsOf, isWorn } from './access/hats';
import { seesPeople } from './access/reach';
import type { Actor, StaffActor } from './actor';
import { isMarkOf } from './device-mark';
import { actorFor } from './staff-actor';
import { AccountsService } from './staff/accounts.service';
import type { NewSignIn, NewStaff } from './staff/accounts.service';
import { StaffDesk } from './staff/desk';
import type { Caller, StaffParts } from './staff/desk';
import { OwnAccountService } from './staff/own-account.service';
import { IDLE_MS, profileOf, SESSION_MS } from './staff/sessions';
import type { Session, StaffProfile } from './staff/sessions';
import { staffFault } from './staff/staff-faults';

export { IDLE_MS, SESSION_MS };
export type { NewSignIn, NewStaff, Session, StaffProfile };

/** An open session is written to only this often. */
const EXTEND_EVERY_MS = 5 * 60_000;

/** Signing in: password, second factor, and the session that is held meanwhile and afterwards. */
export class StaffService {
  /** Accounts as the administrator keeps them. */
  readonly accounts: AccountsService;
  /** The account of whoever is signed in. */
  readonly own: OwnAccountService;
  private readonly desk: StaffDesk;

  constructor(private readonly parts: StaffParts) {
    this.desk = new StaffDesk(parts);
    this.accounts = new AccountsService({ ...parts, passwords: this.desk.passwords });
    this.own = new OwnAccountService(this.desk);
  }

  /** See `AccountsService.createFirst`. */
  createFirst(input: NewStaff): Promise<NewSignIn | null> {
    return this.accounts.createFirst(input);
  }

  /** See `AccountsService.create`. */
  create(actor: Actor, input: NewStaff): Promise<NewSignIn> {
    return this.accounts.create(actor, input);
  }

  /**
   * The actor of an account in its first role, for a command on the machine itself; no door may ask so.
   * @throws AppError NOT_FOUND for an unknown login, a closed account and one without a role today
   */
  async onTerminal(login: string): Promise<StaffActor> {
    return this.parts.db.read(async (rows) => {
      const active = { login: login.trim().toLowerCase(), active: true };
      const user = await rows.get(StaffUser, active);
      const [hat] = await hatsOf(rows, user.id, this.parts.clock.now());
      if (hat === undefined) throw new AppError('NOT_FOUND', 'This account has no role today.');
      return actorFor(user, hat);
    });
  }

  /**
   * The first step. Failures wait longer and longer for the address they come from; a browser that was signed in
   * to the account before neither is locked out nor locks: its tries are the door's to count.
   * @returns a session, open unless a second factor is still to come
   * @throws AppError UNAUTHENTICATED, the same and after the same work for an unknown login, a wrong
   *   password, a locked, a closed account and one without a role today
   */
  async signIn(login: string, password: string, caller: Caller = {}): Promise<Session> {
    const { desk } = this;
    const key = login.trim().toLowerCase();
    const user = await this.parts.db.read((rows) => rows.find(StaffUser, { login: key }));
    const right = await desk.passwords.check(password, user?.passwordHash ?? null);
    const side = desk.locks.side('password', caller.address ?? 'nowhere');
    const session = await desk.attempt({ user, action: 'staff.sign-in' }, async (rows, fresh) => {
      const known = isMarkOf(caller.device ?? null, this.parts.vault, fresh);
      if (!known && (await desk.locks.isLocked(rows, fresh.id, side))) return null;
      // A reset in between made the password void that was checked.
      if (right && fresh.passwordHash === user?.passwordHash) {
        await desk.locks.clear(rows, fresh.id, side);
        return this.begin(rows, fresh);
      }
      if (!known) await desk.locks.fail(rows, fresh, side);
      return null;
    });
    if (session === null) throw staffFault('wrong-sign-in');
    return session;
  }

  /**
   * The first step where another house vouched for the login; it knows nothing of roles or of our second factor.
   * @throws AppError UNAUTHENTICATED, the same for an unknown, a closed account and one without a role today
   */
  async signInBy(login: string): Promise<Session> {
    const key = login.trim().toLowerCase();
    const user = await this.parts.db.read((rows) => rows.find(StaffUser, { login: key }));
    const step = { user, action: 'staff.sign-in-elsewhere' };
    const session = await this.desk.attempt(step, (rows, fresh) => this.begin(rows, fresh));
    if (session === null) throw staffFault('wrong-sign-in');
    return session;
  }

  /**
   * The second step: a code of the telephone, or one from paper.
   * @param token of the session that the first step began; void afterwards
   * @throws AppError UNAUTHENTICATED, the same for a wrong, an old and a used code, a locked account and a
   *   session that waits for none
   */
  async proveCode(token: string, code: string, caller: Caller = {}): Promise<Session> {
    const step = { token, action: 'staff.second-factor' };
    const opened = await this.desk.withSession(step, async (rows, { user, session }) => {
      if (session.stage !== 'code') return null;
      if (!(await this.desk.takesCode(rows, user, { code, caller }))) return null;
      const [hat] = await hatsOf(rows, user.id, this.parts.clock.now());
      if (hat === undefined) return null;
      const fresh = this.desk.sessions.newToken();
      return this.desk.sessions.open(rows, {
        ...{ user, hat, stage: 'open', token: fresh, instead: session },
      });
    });
    if (opened === null) throw staffFault('wrong-code');
    return opened;
  }

  /** Closes the session, if it is open. */
  async signOut(token: string): Promise<void> {
    const session = await this.parts.db.read((rows) => this.desk.sessions.find(rows, token));
    if (session === null) return;
    const note = { action: 'staff.sign-out', object: `staff_user:${session.staffId}` };
    await this.parts.db.write(`staff:${session.staffId}`, note, (rows) =>
      rows.remove(StaffSession, { id: session.id }),
    );
  }

  /** Who holds this token; null when nobody does any more. Keeps the session from falling idle. */
  async actorOf(token: string): Promise<StaffActor | null> {
    const found = await this.current(token);
    if (found === null) return null;
    const proof = proofOf(found.provedAt, this.parts.clock.now());
    return { ...actorFor(found.user, found.hat), proof };
  }

  /** Like `actorOf`, for a page that is only open: nobody is at work there, and the session may fall idle. */
  async watcherOf(token: string): Promise<StaffActor | null> {
    const found = await this.openAt(token);
    return found && actorFor(found.user, found.hat);
  }

  /** The account behind a token; null when nobody is signed in with it. */
  async profileOf(token: string): Promise<StaffProfile | null> {
    const found = await this.current(token);
    return found && profileOf(found.user, found.hat);
  }

  private async current(token: string): Promise<Current | null> {
    const now = this.parts.clock.now();
    const found = await this.openAt(token);
    if (found !== null && found.idleUntil - now < IDLE_MS - EXTEND_EVERY_MS) {
      const { user, sessionId } = found;
      const note = { action: 'staff.session-extend', object: `staff_user:${user.id}` };
      await this.parts.db.write(`staff:${user.id}`, note, (rows) =>
        rows.update(StaffSession, { id: sessionId }, { idleUntil: now + IDLE_MS }),
      );
    }
    return found;
  }

  private openAt(token: string): Promise<Current | null> {
    return this.parts.db.read(async (rows) => {
      const row = await this.desk.sessions.atDoor(rows, token);
      if (row === null) return null;
      const hats = await hatsOf(rows, row.staffId, this.parts.clock.now());
      const hat = hats.find((one) => isWorn(one, row));
      return hat === undefined ? null : { ...row, user: { ...row, id: row.staffId }, hat };
    });
  }

  private async begin(rows: Writer, user: StaffUser): Promise<Session | null> {
    const hats = await hatsOf(rows, user.id, this.parts.clock.now());
    const [hat] = hats;
    if (hat === undefined) return null;
    const stage = await this.stageFor(rows, user, hats);
    const token = this.desk.sessions.newToken();
    return this.desk.sessions.open(rows, { user, hat, stage, token });
  }

  private async stageFor(
    rows: Reader,
    { id }: StaffUser,
    hats: readonly Hat[],
  ): Promise<SessionStage> {
    if (await this.desk.factor.isInForce(rows, id)) return 'code';
    const needed = this.parts.secondFactor === 'required';
    return needed && hats.some(({ role }) => seesPeople(role)) ? 'enrol' : 'open';
  }
}

interface Current extends DoorRow {
  readonly user: Pick<StaffUser, 'id' | 'login' | 'personId'>;
  readonly hat: Hat;
}
