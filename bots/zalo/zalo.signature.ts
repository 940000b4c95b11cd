import { createHash, timingSafeEqual } from 'node:crypto';

/** Whose id begins the signed text: the documents say the app's, working code of others the account's. */
export type SignedFrom = 'app' | 'oa' | 'either';

export interface SigningKey {
  readonly appId: string;
  readonly oaId: string;
  readonly oaSecretKey: string;
  readonly signedFrom: SignedFrom;
}

/**
 * Which of the two ids a webhook call was signed with; null when it was not signed with our key. The signature is
 * the plain SHA-256 (no HMAC) of id + body + timestamp + key, over the bytes as they came.
 */
export function signedBy(
  key: SigningKey,
  given: string | undefined,
  signed: { readonly rawBody: Buffer; readonly timestamp: string },
): 'app' | 'oa' | null {
  const mac = /^(?:mac=)?([0-9a-f]{64})$/i.exec(given ?? '')?.[1];
  if (mac === undefined) return null;
  const bytes = Buffer.from(mac, 'hex');
  const allowed = key.signedFrom === 'either' ? (['app', 'oa'] as const) : [key.signedFrom];
  return allowed.find((term) => timingSafeEqual(bytes, digest(key, term, signed))) ?? null;
}

function digest(
  { appId, oaId, oaSecretKey }: SigningKey,
  term: 'app' | 'oa',
  { rawBody, timestamp }: { readonly rawBody: Buffer; readonly timestamp: string },
): Buffer {
  return createHash('sha256')
    .update(term === 'app' ? appId : oaId)
    .update(rawBody)
    .update(timestamp)
    .update(oaSecretKey)
    .digest();
}
