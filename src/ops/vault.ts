import { createHmac, randomBytes } from 'node:crypto';
import type { Clock, HeldKey, KeySafe, Vault } from '../shared/ports';
import { REMADE_INDEXES } from '../shared/remade-indexes';
import { deriveKey, nameOfKey } from './derive-key';
import { open, seal } from './seal';
import type { NamedKey } from './seal';

export { deriveKey } from './derive-key';

/** A key of the ring in its purposes. */
interface RingKey extends NamedKey {
  readonly indexKey: Buffer;
  readonly sealsFrom: number | null;
}

/**
 * Seals, opens and indexes, with the master key alone until the records hold data keys of their own.
 * @param masterKey seals from now on
 * @param oldKeys only open, newest first; the last one also makes the indexes that cannot be made anew
 */
export function createVault(masterKey: Buffer, oldKeys: readonly Buffer[] = []): Vault {
  return createSafe(masterKey, oldKeys, { now: () => 0 }).vault;
}

/**
 * The vault and the safe that its keys lie in. Data keys are wrapped under the master key, so that the
 * database holds none that opens anything; the key that has come latest on the clock seals.
 */
export function createSafe(
  masterKey: Buffer,
  oldKeys: readonly Buffer[],
  clock: Clock,
): { readonly vault: Vault; readonly safe: KeySafe } {
  const ring = new Ring([masterKey, ...oldKeys], clock);
  return { vault: ring, safe: ring };
}

class Ring implements Vault, KeySafe {
  readonly masters: readonly string[];
  private readonly wrapping: ReadonlyMap<string, Buffer>;
  private opening: ReadonlyMap<string, Buffer> = new Map();
  /** Those that seal or sealed, the latest first. */
  private sealing: readonly RingKey[] = [];
  private fixed: Buffer;

  constructor(
    private readonly roots: readonly Buffer[],
    private readonly clock: Clock,
  ) {
    this.masters = roots.map(nameOfKey);
    this.wrapping = new Map(roots.map((root) => [nameOfKey(root), deriveKey(root, 'wrap')]));
    this.fixed = this.oldest();
    this.hold([], null);
  }

  seal(plain: string, place: string): string {
    return seal(plain, place, this.current());
  }

  open(sealed: string, place: string): string {
    return open(sealed, place, (name) => this.opening.get(name));
  }

  blindIndex(value: string, column: string): string {
    const { indexKey } = this.current();
    return hmac(REMADE_INDEXES.includes(column) ? indexKey : this.fixed, value, column);
  }

  blindIndexes(value: string, column: string): readonly string[] {
    const first = this.blindIndex(value, column);
    if (!REMADE_INDEXES.includes(column)) return [first];
    const all = this.sealing.map(({ indexKey }) => hmac(indexKey, value, column));
    return [...new Set([first, ...all])];
  }

  make(): { readonly name: string; readonly wrapped: string } {
    const root = randomBytes(32);
    const name = nameOfKey(root);
    return { name, wrapped: this.wrap(name, root.toString('hex')) };
  }

  wrapFixed(): string {
    return this.wrap('fixed', this.fixed.toString('hex'));
  }

  rewrap(name: string, wrapped: string): string {
    return this.wrap(name, this.unwrap(name, wrapped).toString('hex'));
  }

  hold(keys: readonly HeldKey[], fixed: string | null): void {
    const masters = this.roots.map((root, at) => ({
      name: nameOfKey(root),
      key: deriveKey(root, 'seal'),
      indexKey: this.oldest(),
      sealsFrom: at === 0 ? 0 : null,
    }));
    this.fixed = fixed === null ? this.oldest() : this.unwrap('fixed', fixed);
    const held = keys.flatMap((key) => this.heldKey(key, masters));
    const all = keys.length === 0 ? masters : held;
    this.opening = new Map([...masters, ...held].map(({ name, key }) => [name, key]));
    this.sealing = all
      .filter(({ sealsFrom }) => sealsFrom !== null)
      .sort((a, b) => Number(b.sealsFrom) - Number(a.sealsFrom));
  }

  /** A master key's indexes were made with the fixed key; a master key that is not there opens nothing. */
  private heldKey(
    { name, wrapped, sealsFrom }: HeldKey,
    masters: readonly RingKey[],
  ): readonly RingKey[] {
    if (wrapped === null) {
      const master = masters.find((one) => one.name === name);
      return master === undefined ? [] : [{ ...master, indexKey: this.fixed, sealsFrom }];
    }
    const root = this.unwrap(name, wrapped);
    const purposes = { key: deriveKey(root, 'seal'), indexKey: deriveKey(root, 'blind index') };
    return [{ name, ...purposes, sealsFrom }];
  }

  private current(): RingKey {
    const now = this.clock.now();
    const found = this.sealing.find(({ sealsFrom }) => Number(sealsFrom) <= now);
    if (found === undefined) throw new Error('No key of the ring seals yet.');
    return found;
  }

  private oldest(): Buffer {
    return deriveKey(this.roots[this.roots.length - 1] as Buffer, 'blind index');
  }

  private wrap(name: string, hex: string): string {
    const master = this.masters[0] as string;
    const by = { name: master, key: this.wrapping.get(master) as Buffer };
    return seal(hex, wrappedPlace(name), by);
  }

  private unwrap(name: string, wrapped: string): Buffer {
    try {
      return Buffer.from(
        open(wrapped, wrappedPlace(name), (master) => this.wrapping.get(master)),
        'hex',
      );
    } catch {
      const master = wrapped.split('.')[1];
      throw new Error(
        `The key ${name} is wrapped under the master key ${master}: give that one in AN_SINH_KEY or AN_SINH_OLD_KEYS.`,
      );
    }
  }
}

function wrappedPlace(name: string): string {
  return `data_key|wrapped|${name}`;
}

function hmac(key: Buffer, value: string, column: string): string {
  return createHmac('sha256', key).update(`${column}|${value}`).digest('hex');
}
