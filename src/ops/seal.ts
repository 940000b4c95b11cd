import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { AppError } from '../shared/app-error';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key and the name under which seals quote it. */
export interface NamedKey {
  readonly name: string;
  readonly key: Buffer;
}

/**
 * AES-256-GCM as `v1.<key>.<nonce>.<text>.<tag>` (base64url); the place and the key's name are authenticated
 * with it, so a seal opens nowhere else.
 */
export function seal(plain: string, place: string, by: NamedKey): string {
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

/** What `seal` sealed at this place. @param keyNamed the key of a name. @throws AppError BAD_INPUT */
export function open(
  sealed: string,
  place: string,
  keyNamed: (name: string) => Buffer | undefined,
): string {
  const [version, name = '', nonce = '', text = '', tag = ''] = sealed.split('.');
  const key = keyNamed(name);
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

function toText(bytes: Buffer): string {
  return bytes.toString('base64url');
}

function fromText(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}
