import { createHash } from 'node:crypto';
import { StaffSession } from '../records/entities/staff-session.entity';
import { StaffUser } from '../records/entities/staff-user.entity';
import type { Reader } from '../records/rows';

/** Under which a session is stored: the token itself never is. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The session of a token with its account; null when it ran out, fell idle or its account was closed. */
export async function openSession(
  rows: Reader,
  token: string,
  now: number,
): Promise<{ readonly session: StaffSession; readonly user: StaffUser } | null> {
  const session = await rows.find(StaffSession, { tokenHash: tokenHash(token) });
  if (session === null || session.expiresAt <= now || session.idleUntil <= now) return null;
  const user = await rows.find(StaffUser, { id: session.staffId });
  return user?.active === true ? { session, user } : null;
}
