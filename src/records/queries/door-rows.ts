import type { SessionStage } from '../entities/staff-session.entity';
import { instantPlace, rawInstant, rawOptionalInstant } from '../raw-values';
import type { Reader } from '../rows';

/**
 * What every request asks before it may do anything: the session with its account, and what the account holds.
 * Plain statements, because entities would cost several times as much.
 */

/** The session of a token, whatever its stage, and the account that it belongs to. */
export interface DoorRow {
  readonly sessionId: string;
  readonly stage: SessionStage;
  readonly role: string;
  readonly onBehalfOf: string | null;
  readonly provedAt: number;
  readonly expiresAt: number;
  readonly idleUntil: number;
  readonly staffId: string;
  readonly login: string;
  readonly personId: string;
  readonly active: boolean;
}

type Raw<Row, Changed extends keyof Row> = Omit<Row, Changed> & {
  readonly [K in Changed]: unknown;
};

/** Null for a token that nobody holds. Whether it is over is for the caller to say. */
export async function doorRow(rows: Reader, tokenHash: string): Promise<DoorRow | null> {
  const [raw] = await rows.sql<Raw<DoorRow, 'provedAt' | 'expiresAt' | 'idleUntil' | 'active'>>(
    `SELECT s.id AS sessionId, s.stage, s.role, s.onBehalfOf, s.provedAt, s.expiresAt, s.idleUntil,
            u.id AS staffId, u.login, u.personId, u.active
       FROM staff_session s JOIN staff_user u ON u.id = s.staffId WHERE s.tokenHash = ?`,
    [tokenHash],
  );
  if (raw === undefined) return null;
  return {
    ...raw,
    provedAt: rawInstant(raw.provedAt),
    expiresAt: rawInstant(raw.expiresAt),
    idleUntil: rawInstant(raw.idleUntil),
    active: Boolean(raw.active),
  };
}

/** A role that was granted. */
export interface GrantRow {
  readonly staffId: string;
  readonly role: string;
  readonly unitCode: string | null;
  readonly hamlet: string | null;
  readonly fromDay: string;
  readonly untilDay: string | null;
  readonly onBehalfOf: string | null;
  readonly endedAt: number | null;
}

/** What an account was granted, whatever became of it, the first grant first. @param most rows */
export async function grantRows(rows: Reader, staffId: string, most: number): Promise<GrantRow[]> {
  const found = await rows.sql<Raw<GrantRow, 'endedAt'>>(
    `SELECT staffId, role, unitCode, hamlet, fromDay, untilDay, onBehalfOf, endedAt FROM staff_grant
      WHERE staffId = ? ORDER BY createdAt, id LIMIT ${most}`,
    [staffId],
  );
  return found.map((raw) => ({ ...raw, endedAt: rawOptionalInstant(raw.endedAt) }));
}

/** Communes for which an account broke the glass, and it has not closed. @param most rows */
export async function emergencyUnits(
  rows: Reader,
  staffId: string,
  { now, most }: { readonly now: number; readonly most: number },
): Promise<string[]> {
  const found = await rows.sql<{ unitCode: string }>(
    `SELECT unitCode FROM emergency_access
      WHERE staffId = ? AND expiresAt > ? AND endedAt IS NULL ORDER BY id LIMIT ${most}`,
    [staffId, instantPlace(now)],
  );
  return found.map(({ unitCode }) => unitCode);
}
