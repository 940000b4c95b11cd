import type { StaffSession } from '../../records/entities/staff-session.entity';
import { StaffUser } from '../../records/entities/staff-user.entity';
import type { Writer } from '../../records/rows';
import type { Tokens } from '../../shared/ports';
import { againOnConflict } from '../again-on-conflict';
import { isMarkOf } from '../device-mark';
import { Passwords } from '../passwords';
import type { ServiceParts } from '../service-parts';
import { Locks } from './locks';
import { SecondFactor } from './second-factor';
import { Sessions } from './sessions';

export interface StaffParts extends ServiceParts {
  readonly tokens: Tokens;
  /** Whether roles that see citizens must have one; 'optional' when left out. */
  readonly secondFactor?: 'optional' | 'required';
}

/** From where somebody signs in. */
export interface Caller {
  /** The mark that an earlier session left in this browser. */
  readonly device?: string | null;
  /** The network address, of which a keyed hash alone is kept. */
  readonly address?: string;
}

interface Shown {
  readonly code: string;
  readonly caller: Caller;
}

/** What signing in and the account of one's own have in common. */
export class StaffDesk {
  readonly passwords: Passwords;
  readonly locks: Locks;
  readonly factor: SecondFactor;
  readonly sessions: Sessions;

  constructor(readonly parts: StaffParts) {
    this.passwords = new Passwords(parts.vault);
    this.locks = new Locks(parts);
    this.factor = new SecondFactor(parts);
    this.sessions = new Sessions(parts);
  }

  /**
   * A try at an account, in one write that says in the trail whether it succeeded. What a failure wrote (a count, a
   * lock) stays. An account that does not exist or is closed fails without having been asked.
   * @returns null for a failure
   */
  attempt<T>(
    { user, action }: { readonly user: StaffUser | null; readonly action: string },
    fn: (rows: Writer, fresh: StaffUser) => Promise<T | null>,
  ): Promise<T | null> {
    const noted = (done: T | null) => ({
      action: done === null ? `${action}-failed` : action,
      object: `staff_user:${user?.id ?? 'unknown'}`,
    });
    return againOnConflict(() =>
      this.parts.db.write('visitor', noted, async (rows) => {
        const fresh = user && (await rows.get(StaffUser, { id: user.id }));
        return fresh === null || !fresh.active ? null : fn(rows, fresh);
      }),
    );
  }

  /** A try by whoever holds a session, at whatever stage. @returns null for a failure, and without a session */
  async withSession<T>(
    { token, action }: { readonly token: string; readonly action: string },
    fn: (rows: Writer, at: { user: StaffUser; session: StaffSession }) => Promise<T | null>,
  ): Promise<T | null> {
    const found = await this.parts.db.read(async (rows) => {
      const session = await this.sessions.find(rows, token);
      return session && { session, user: await rows.get(StaffUser, { id: session.staffId }) };
    });
    if (found === null) return null;
    return this.attempt({ user: found.user, action }, async (rows, user) => {
      const session = await this.sessions.find(rows, token);
      return session && fn(rows, { user, session });
    });
  }

  /**
   * Whether the code opens the second factor. Wrong ones lock: those from browsers that were never signed in to
   * the account apart from those of its own, so that a stranger who knows the password shuts out nobody.
   */
  async takesCode(rows: Writer, user: StaffUser, { code, caller }: Shown): Promise<boolean> {
    const known = isMarkOf(caller.device ?? null, this.parts.vault, user);
    const side = this.locks.side('code', known ? 'known browsers' : 'new browsers');
    if (await this.locks.isLocked(rows, user.id, side)) return false;
    const right = await this.factor.take(rows, user.id, code);
    if (right) await this.locks.clear(rows, user.id, side);
    else await this.locks.fail(rows, user, side);
    return right;
  }
}
