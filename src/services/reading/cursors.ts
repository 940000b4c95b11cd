import { createHash } from 'node:crypto';
import { canonicalJson } from '../../records/audit-chain';
import type { Clock, Vault } from '../../shared/ports';
import type { Actor } from '../actor';
import { writerOf } from '../actor';
import { refuseRecord } from '../record-faults';

/** A list as it was asked for: a cursor goes on in the same list of the same account only. */
export interface CursorList {
  readonly actor: Actor;
  readonly name: string;
  /** Filter and order. */
  readonly asked: unknown;
}

/** Where a row stands: the values of its order's columns. */
export type Place = readonly (string | number | null)[];

/** Long enough for a day's work; the list may be another one tomorrow. */
const LASTS_MS = 24 * 3_600_000;
const LONGEST = 2_000;
const SEALED_AT = 'cursor';

/** Places in lists as sealed text: nobody reads a name out of it, or makes one up. */
export class Cursors {
  constructor(private readonly parts: { readonly vault: Vault; readonly clock: Clock }) {}

  /** How the rows of one list are marked; what they share is reckoned once. */
  writer(list: CursorList): (place: Place) => string {
    const head = [keyOf(list), this.parts.clock.now()];
    return (place) => this.parts.vault.seal(JSON.stringify([...head, ...place]), SEALED_AT);
  }

  /**
   * The place that a cursor stands for.
   * @throws AppError BAD_INPUT `after`: `forged-cursor` when it is none of ours, `foreign-cursor` of another list,
   *   filter, order or account, `stale-cursor` after a day
   */
  read(list: CursorList, cursor: string): Place {
    const [key, made, ...place] = this.open(cursor);
    if (key !== keyOf(list)) refuseRecord('foreign-cursor');
    if (Number(made) + LASTS_MS < this.parts.clock.now()) refuseRecord('stale-cursor');
    return place;
  }

  private open(cursor: string): Place {
    if (cursor.length > LONGEST) refuseRecord('forged-cursor');
    try {
      return JSON.parse(this.parts.vault.open(cursor, SEALED_AT)) as Place;
    } catch {
      return refuseRecord('forged-cursor');
    }
  }
}

function keyOf({ actor, name, asked }: CursorList): string {
  const text = canonicalJson([writerOf(actor), name, asked ?? null]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
