import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import { AppError } from '../shared/app-error';
import type { Vault } from '../shared/ports';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key of its own for each purpose: none can be found from another. */
export function deriveKey(masterKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, '', `an-sinh ${purpose}`, 32));
}

/**
 * Seals with AES-256-GCM as `v1.<key>.<nonce>.<text>.<tag>` (base64url); the place and the key's name are
 * authenticated with it, so a seal opens nowhere else. Blind indexes are made with the oldest key, because
 * they must stay the same when a new key begins to seal.
 * @param masterKey seals from now on
 * @param oldKeys only open, newest first; the last one also makes the blind indexes
 */
export function createVault(masterKey: Buffer, oldKeys: readonly Buffer[] = []): Vault {
  const ring = new Map([masterKey, ...oldKeys].map((key) => [nameOf(key), deriveKey(key, 'seal')]));
  const current = { name: nameOf(masterKey), key: deriveKey(masterKey, 'seal') };
  const indexKey = deriveKey(oldKeys.at(-1) ?? masterKey, 'blind index');
  return {
    seal: (plain, place) => seal(plain, place, current),
    open: (sealed, place) => open(sealed, place, ring),
    blindIndex: (value, column) =>
      createHmac('sha256', indexKey).update(`${column}|${value}`).digest('hex'),
  };
}

function seal(plain: string, place: string, by: { name: string; key: Buffer }): string {
  const nonce = freshNonce();
  const cipher = createCipheriv(CIPHER, by.key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(`${place}|${by.name}`));
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return ['v1', by.name, ...[nonce, text, cipher.getAuthTag()].map(toText)].join('.');
}

/** Drawn from the system a thousand at a time: each draw costs more than the seal itself. */
let nonces = Buffer.alloc(0);

function freshNonce(): Buffer {
  if (nonces.length < NONCE_BYTES) nonces = randomBytes(1000 * NONCE_BYTES);
  const nonce = nonces.subarray(0, NONCE_BYTES);
  nonces = nonces.subarray(NONCE_BYTES);
  return nonce;
}

function open(sealed: string, place: string, ring: ReadonlyMap<string, Buffer>): string {
  const [version, name = '', nonce = '', text = '', tag = ''] = sealed.split('.');
  const key = ring.get(name);
  if (version !== 'v1' || key === undefined) throw broken();
  try {
    const cipher = createDecipheriv(CIPHER, key, fromText(nonce), { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(`${place}|${name}`));
    cipher.setAuthTag(fromText(tag));
    return Buffer.concat([cipher.update(fromText(text)), cipher.final()]).toString('utf8');
  } catch {
    throw broken();
  }
}

function broken(): AppError {
  return new AppError(
    'BAD_INPUT',
    'A sealed value was altered, moved, or sealed with another key.',
  );
}

function nameOf(masterKey: Buffer): string {
  return createHash('sha256').update(deriveKey(masterKey, 'name')).digest('hex').slice(0, 8);
}

function toText(bytes: Buffer): string {
  return bytes.toString('base64url');
}

function fromText(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}
