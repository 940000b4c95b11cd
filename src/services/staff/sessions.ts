import { createHash } from 'node:crypto';
import { StaffSession } from '../../records/entities/staff-session.entity';
import type { SessionStage } from '../../records/entities/staff-session.entity';
import type { StaffUser } from '../../records/entities/staff-user.entity';
import { doorRow } from '../../records/queries/door-rows';
import type { DoorRow } from '../../records/queries/door-rows';
import { below } from '../../records/rows';
import type { Reader, Writer } from '../../records/rows';
import type { Tokens } from '../../shared/ports';
import type { Hat } from '../access/hats';
import type { Role } from '../actor';
import { deviceMark } from '../device-mark';
import type { ServiceParts } from '../service-parts';

export const IDLE_MS = 30 * 60_000;
export const SESSION_MS = 12 * 3_600_000;
/** Between the password and the second factor. */
const HALF_OPEN_MS = 10 * 60_000;

/** Who is signed in, and in which role. */
export interface StaffProfile {
  readonly id: string;
  readonly login: string;
  readonly role: Role;
  /** The commune served; null for the whole province, and for roles that serve none. */
  readonly unitCode: string | null;
}

export interface Session {
  readonly staff: StaffProfile;
  /** For an httpOnly cookie; only its hash is stored. */
  readonly token: string;
  /** For a lasting httpOnly cookie; null until the second factor was shown. */
  readonly device: string | null;
  /** UTC milliseconds; earlier when idle for `IDLE_MS`. */
  readonly expiresAt: number;
  /** What is still missing: nothing, a code of the second factor, or the second factor itself. */
  readonly stage: SessionStage;
}

interface Opening {
  readonly user: StaffUser;
  readonly hat: Hat;
  readonly stage: SessionStage;
  readonly token: string;
  /** Goes on in the place of this one: it keeps its end, and its token is void. */
  readonly instead?: StaffSession;
}

/** The rows of sessions; each is one browser. */
export class Sessions {
  constructor(private readonly parts: ServiceParts & { readonly tokens: Tokens }) {}

  newToken(): string {
    return this.parts.tokens.secret();
  }

  /** A session under a fresh token. */
  async open(rows: Writer, { user, hat, stage, token, instead }: Opening): Promise<Session> {
    const { clock, ids, vault } = this.parts;
    const now = clock.now();
    const life = stage === 'open' ? SESSION_MS : HALF_OPEN_MS;
    const began = instead?.stage === stage ? instead.createdAt : now;
    const expiresAt = began + life;
    await rows.remove(StaffSession, { staffId: user.id, expiresAt: below(now) });
    if (instead !== undefined) await rows.remove(StaffSession, { id: instead.id });
    await rows.insert(StaffSession, {
      ...{ id: ids.next(), tokenHash: hashOf(token), staffId: user.id, stage },
      ...{ role: hat.role, onBehalfOf: hat.onBehalfOf?.staffId ?? null },
      provedAt: instead?.stage === 'open' ? instead.provedAt : now,
      ...{ expiresAt, idleUntil: now + Math.min(IDLE_MS, life), createdAt: began },
    });
    const device = stage === 'open' ? deviceMark(vault, user) : null;
    return { staff: profileOf(user, hat), token, device, expiresAt, stage };
  }

  /** The session of a token, whatever its stage; null when there is none any more. */
  async find(rows: Reader, token: string): Promise<StaffSession | null> {
    return this.unlessOver(await rows.find(StaffSession, { tokenHash: hashOf(token) }));
  }

  /** The open session of a token with its account, for the door; null when either is over. */
  async atDoor(rows: Reader, token: string): Promise<DoorRow | null> {
    const row = this.unlessOver(await doorRow(rows, hashOf(token)));
    return row?.stage === 'open' && row.active ? row : null;
  }

  private unlessOver<S extends { expiresAt: number; idleUntil: number }>(row: S | null): S | null {
    const now = this.parts.clock.now();
    return row === null || row.expiresAt <= now || row.idleUntil <= now ? null : row;
  }
}

/** An account as it acts in one of its roles. */
export function profileOf(
  { id, login }: Pick<StaffUser, 'id' | 'login'>,
  { role, unitCodes }: Hat,
): StaffProfile {
  const [unitCode = null] = unitCodes === 'all' ? [] : unitCodes;
  return { id, login, role, unitCode };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
