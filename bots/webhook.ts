import { createHash, timingSafeEqual } from 'node:crypto';

/** What the webhooks of platforms with a repeated secret have in common. */

/** Whether the secret that a platform repeats in a header is ours; takes the same time whatever is wrong. */
export function isSecret(given: string | undefined, secret: string | undefined): boolean {
  if (secret === undefined || given === undefined) return false;
  return timingSafeEqual(digest(given), digest(secret));
}

/** The JSON object in a body; null for anything else. */
export function jsonObject(rawBody: Buffer): object | null {
  try {
    const value: unknown = JSON.parse(rawBody.toString('utf8'));
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
