import { DataKey } from '../../records/entities/data-key.entity';
import { countRows, countSealed } from '../../records/queries/sealed-values';
import type { Reader } from '../../records/rows';
import { empty } from '../../records/rows';
import { AppError } from '../../shared/app-error';
import type { KeySafe } from '../../shared/ports';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed } from '../actor';
import type { ServiceParts } from '../service-parts';
import type { Resealed } from './reseal';
import { beginWalk, lastWalk, reseal } from './reseal';
import { SEALED_TABLES } from './sealed-tables';

/** One key of the ring as `status` tells it. */
export interface KeyStatus {
  readonly name: string;
  readonly kind: 'master' | 'data';
  /** 'waiting' only opens until a rotation; 'seals' is the present one; 'opens' was it; 'retired' does nothing. */
  readonly state: 'waiting' | 'seals' | 'opens' | 'retired';
  /** Values that it sealed. */
  readonly values: number;
}

export interface Rotation {
  /** Milliseconds until the new key seals everywhere: longer than servers take to look for new keys. */
  readonly graceMs: number;
  readonly wait: (ms: number) => Promise<void>;
  /** Given the rows seen so far, and of how many. */
  readonly tell: (rows: number, of: number) => void;
}

/** A row sealed meanwhile by a server that had not heard yet is met by another walk; more than this never are. */
const MOST_WALKS = 5;
const FIXED = 'fixed';

/** The ring of keys: data keys under the master key, of which one seals. */
export class KeyService {
  constructor(private readonly parts: ServiceParts & { readonly safe: KeySafe }) {}

  /** Takes over the keys that the records hold by now: call it at start and every few seconds. */
  async refresh(): Promise<void> {
    const all = await this.parts.db.read(listKeys);
    const held = all.filter(({ name, retiredAt }) => name !== FIXED && retiredAt === null);
    const fixed = all.find(({ name }) => name === FIXED)?.wrapped ?? null;
    this.parts.safe.hold(held, fixed);
  }

  /** Makes a data key that only opens until `rotate`. @returns its name. @throws AppError CONFLICT when one waits already */
  async add(actor: Actor): Promise<string> {
    mustBeAllowed(actor, 'keys.turn');
    const { db, clock, safe } = this.parts;
    const { name, wrapped } = safe.make();
    const createdAt = clock.now();
    const fresh = { retiredAt: null, createdAt };
    const note = { action: 'keys.add', object: `data_key:${name}` };
    await db.write(auditName(actor), note, async (rows) => {
      const all = await listKeys(rows);
      if (all.some((key) => isWaiting(key) && key.wrapped !== null)) {
        throw new AppError('CONFLICT', 'A key waits already: rotate to it first.');
      }
      if (all.length === 0) {
        await rows.insert(DataKey, [
          { ...fresh, name: FIXED, wrapped: safe.wrapFixed(), sealsFrom: null },
          ...safe.masters.map((master, at) => ({
            ...fresh,
            name: master,
            wrapped: null,
            sealsFrom: at === 0 ? 0 : null,
          })),
        ]);
      }
      await rows.insert(DataKey, { ...fresh, name, wrapped, sealsFrom: null });
    });
    await this.refresh();
    return name;
  }

  /**
   * Lets the waiting key seal, and puts everything that lies under an older one under it. May be killed and
   * called again at any moment.
   * @returns what the last walk met
   * @throws AppError CONFLICT when no key waits and none was turned to
   */
  async rotate(actor: Actor, { graceMs, wait, tell }: Rotation): Promise<Resealed> {
    mustBeAllowed(actor, 'keys.turn');
    const key = await this.begin(actor, graceMs);
    await this.refresh();
    await wait(Math.max(0, Number(key.sealsFrom) - this.parts.clock.now()));
    const of = await this.parts.db.read(countAll);
    const before = await lastWalk(this.parts, key.name);
    if (before !== null && before.broken + before.twins > 0) await beginWalk(this.parts, key.name);
    for (let walks = 1; ; walks++) {
      const met = await reseal(this.parts, key.name, { tell: (rows) => tell(rows, of), wait });
      if (walks === MOST_WALKS || met.broken > 0) return met;
      if ((await this.underOthers(key.name)) === 0) return met;
      await beginWalk(this.parts, key.name);
    }
  }

  /**
   * Takes a key out of the ring and destroys it. @throws AppError NOT_FOUND, CONFLICT while it seals, or while
   * something lies under it, or when the last rotation left something behind
   */
  async retire(actor: Actor, name: string): Promise<void> {
    mustBeAllowed(actor, 'keys.turn');
    const { db, clock } = this.parts;
    const found = await db.read((rows) => rows.get(DataKey, { name }));
    if (name === FIXED)
      throw new AppError('CONFLICT', 'This key makes indexes that can never be made anew.');
    if (found.retiredAt !== null) throw new AppError('CONFLICT', 'This key is retired already.');
    const current = await this.current();
    if (current === undefined || current.name === name || isWaiting(found, clock.now())) {
      throw new AppError(
        'CONFLICT',
        'This key is in use or waits for its use: rotate to another first.',
      );
    }
    const values = await db.read((rows) => countUnder(rows, name));
    const walk = await lastWalk(this.parts, current.name);
    if (values > 0 || walk === null || walk.broken > 0 || walk.twins > 0) {
      throw new AppError('CONFLICT', 'Something may still lie under this key: rotate first.', {
        values,
      });
    }
    const note = { action: 'keys.retire', object: `data_key:${name}` };
    await db.write(auditName(actor), note, (rows) =>
      rows.update(DataKey, { name }, { wrapped: null, retiredAt: clock.now() }),
    );
    await this.refresh();
  }

  /** Wraps every data key under the present master key, so that the one before it can be taken away. @returns how many */
  async rewrap(actor: Actor): Promise<number> {
    mustBeAllowed(actor, 'keys.turn');
    const { db, safe } = this.parts;
    const note = (keys: number) => ({
      action: 'keys.rewrap',
      object: `data_key:${safe.masters[0]}`,
      details: { keys },
    });
    return db.write(auditName(actor), note, async (rows) => {
      let many = 0;
      for (const { name, wrapped } of await listKeys(rows)) {
        if (wrapped === null) continue;
        const fresh = safe.rewrap(name, wrapped);
        // The master key may have been turned by another process meanwhile: only what was read is replaced.
        many += await rows.update(DataKey, { name, wrapped }, { wrapped: fresh });
      }
      return many;
    });
  }

  /** Every key with what lies under it. Reads every sealed table once for each key. */
  async status(actor: Actor): Promise<readonly KeyStatus[]> {
    mustBeAllowed(actor, 'keys.turn');
    const { db, clock, safe } = this.parts;
    const all = (await db.read(listKeys)).filter(({ name }) => name !== FIXED);
    // Master keys first: what was written down in one millisecond has no order of its own.
    all.sort((a, b) => Number(a.wrapped !== null) - Number(b.wrapped !== null));
    const current = await this.current();
    const masters = safe.masters.map(
      (name, at) => ({ name, state: at === 0 ? 'seals' : 'opens' }) as const,
    );
    const known = all.map((key) => ({ name: key.name, state: stateOf(key, current, clock.now()) }));
    const shown: KeyStatus[] = [];
    for (const { name, state } of all.length === 0 ? masters : known) {
      const kind = safe.masters.includes(name) ? 'master' : 'data';
      shown.push({ name, kind, state, values: await db.read((rows) => countUnder(rows, name)) });
    }
    return shown;
  }

  /** The waiting key begins to seal; without one, the rotation that was begun last goes on. */
  private begin(actor: Actor, graceMs: number): Promise<DataKey> {
    const { db, clock } = this.parts;
    const noted = ({ name }: DataKey) => ({ action: 'keys.rotate', object: `data_key:${name}` });
    return db.write(auditName(actor), noted, async (rows) => {
      const all = await listKeys(rows);
      const waiting = all.find(
        (key) => isWaiting(key) && key.wrapped !== null && key.name !== FIXED,
      );
      if (waiting !== undefined) {
        const sealsFrom = clock.now() + graceMs;
        await rows.update(DataKey, { name: waiting.name, sealsFrom: empty() }, { sealsFrom });
        return { ...waiting, sealsFrom };
      }
      const begun = latest(all.filter(({ wrapped }) => wrapped !== null));
      if (begun === undefined) throw new AppError('CONFLICT', 'No key waits: add one first.');
      return begun;
    });
  }

  private async current(): Promise<DataKey | undefined> {
    const { db, clock } = this.parts;
    const now = clock.now();
    const all = await db.read(listKeys);
    return latest(all.filter(({ sealsFrom }) => sealsFrom !== null && sealsFrom <= now));
  }

  private async underOthers(name: string): Promise<number> {
    const all = await this.parts.db.read(listKeys);
    let many = 0;
    for (const other of all) {
      if (other.name === name || other.name === FIXED || other.retiredAt !== null) continue;
      many += await this.parts.db.read((rows) => countUnder(rows, other.name));
    }
    return many;
  }
}

function listKeys(rows: Reader): Promise<DataKey[]> {
  return rows.list(DataKey, { where: {}, order: { createdAt: 'ASC', name: 'ASC' }, take: 1000 });
}

async function countUnder(rows: Reader, key: string): Promise<number> {
  let many = 0;
  for (const { table, columns } of SEALED_TABLES) {
    for (const column of columns) many += await countSealed(rows, { table, column }, key);
  }
  return many;
}

async function countAll(rows: Reader): Promise<number> {
  let many = 0;
  for (const { table } of SEALED_TABLES) many += await countRows(rows, table);
  return many;
}

/** Without `now`: waits for a rotation; with it: also for the moment that the rotation named. */
function isWaiting({ name, sealsFrom, retiredAt, wrapped }: DataKey, now?: number): boolean {
  if (name === FIXED || retiredAt !== null) return false;
  if (sealsFrom === null) return wrapped !== null;
  return now !== undefined && sealsFrom > now;
}

function latest(keys: readonly DataKey[]): DataKey | undefined {
  return keys
    .filter(({ sealsFrom, retiredAt }) => sealsFrom !== null && retiredAt === null)
    .sort((a, b) => Number(b.sealsFrom) - Number(a.sealsFrom))[0];
}

function stateOf(key: DataKey, current: DataKey | undefined, now: number): KeyStatus['state'] {
  if (key.retiredAt !== null) return 'retired';
  if (key.name === current?.name) return 'seals';
  return isWaiting(key, now) ? 'waiting' : 'opens';
}
