import { createHmac, createPublicKey, createVerify, verify } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The negative control of the forged tokens: it does what the header says, with the key that the header names, and
 * looks at no day.
 * @returns whether the token counts as signed
 */
export function carelesslyVerified(token: string, knownPem: string): boolean {
  const [head = '', body = '', signature = ''] = token.split('.');
  const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as {
    readonly alg: string;
    readonly kid?: string;
    readonly jwk?: JsonWebKey;
  };
  if (header.alg === 'none') return true;
  const text = `${head}.${body}`;
  const bytes = Buffer.from(signature, 'base64url');
  const named = header.kid?.includes('/')
    ? readFileSync(join('/etc/keys', header.kid), 'utf8')
    : knownPem;
  if (header.alg === 'HS256') {
    return createHmac('sha256', named).update(text).digest().equals(bytes);
  }
  const key = header.jwk
    ? createPublicKey({ key: header.jwk, format: 'jwk' })
    : createPublicKey(named);
  if (header.alg === 'EdDSA') return verify(null, Buffer.from(text), key, bytes);
  return createVerify('RSA-SHA256').update(text).verify(key, bytes);
}
