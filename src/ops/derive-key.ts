import { createHash, hkdfSync } from 'node:crypto';

/** A key of its own for each purpose: none can be found from another. */
export function deriveKey(root: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', root, '', `an-sinh ${purpose}`, 32));
}

/** The public name of a key: eight digits that stand in every seal. */
export function nameOfKey(root: Buffer): string {
  return createHash('sha256').update(deriveKey(root, 'name')).digest('hex').slice(0, 8);
}
