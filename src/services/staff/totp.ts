import { createHash } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** What every authenticator understands: SHA-1, six digits, 30 seconds (RFC 6238). */
const KIND = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** A telephone's clock may be one step off either way. */
const WINDOW = 1;

/** A new secret in base 32, from fresh random text. */
export function newTotpSecret(random: string): string {
  const bytes = new Uint8Array(createHash('sha256').update(random).digest()).slice(0, 20);
  return new Secret({ buffer: bytes.buffer }).base32;
}

/** What an authenticator reads from a link or a QR code. */
export function totpUri(secret: string, login: string): string {
  return new TOTP({ ...KIND, issuer: 'An Sinh', label: login, secret }).toString();
}

/**
 * The time step whose code this is; null when it is of none near `now` (UTC milliseconds). A caller remembers the
 * step, so that no code opens anything twice.
 */
export function totpStep(secret: string, code: string, now: number): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const totp = new TOTP({ ...KIND, secret });
  const delta = totp.validate({ token, timestamp: now, window: WINDOW });
  return delta === null ? null : totp.counter({ timestamp: now }) + delta;
}
