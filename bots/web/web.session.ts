import { createHmac, timingSafeEqual } from 'node:crypto';

/** Who writes on the web page: a random id in a signed cookie, nothing else. No id is ever guessed. */

export const COOKIE = 'ansinh';
const YEAR_SECONDS = 31_536_000;
const SHAPE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/;

export interface SessionRules {
  /** Key of the signature, at least 32 bytes. */
  readonly key: Buffer;
  /** 'https' marks the cookie Secure. */
  readonly scheme: 'http' | 'https';
}

/** The session a cookie stands for; null when it is absent, broken or not signed by us. */
export function sessionOf(cookie: string | undefined, rules: SessionRules): string | null {
  const match = SHAPE.exec(cookie ?? '');
  if (!match) return null;
  const [, id = '', signature = ''] = match;
  const given = Buffer.from(signature, 'base64url');
  const right = sign(id, rules.key);
  return given.length === right.length && timingSafeEqual(given, right) ? id : null;
}

/** The Set-Cookie line that starts (or renews) a session for one year. */
export function sessionCookie(id: string, rules: SessionRules): string {
  const value = `${id}.${sign(id, rules.key).toString('base64url')}`;
  return cookieLine(value, { seconds: YEAR_SECONDS, scheme: rules.scheme });
}

/** The Set-Cookie line that makes a shared machine forget the session. */
export function noSessionCookie(rules: SessionRules): string {
  return cookieLine('', { seconds: 0, scheme: rules.scheme });
}

function cookieLine(
  value: string,
  { seconds, scheme }: { seconds: number; scheme: string },
): string {
  const secure = scheme === 'https' ? '; Secure' : '';
  return `${COOKIE}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

function sign(id: string, key: Buffer): Buffer {
  return createHmac('sha256', key).update(`web-session|${id}`).digest();
}
