import { z } from 'zod';
import type { Keep } from '../records/kept-requests';
import { isDuplicate } from '../records/db-errors';
import { IdempotencyKey } from '../records/entities/idempotency-key.entity';
import { AppError } from '../shared/app-error';
import type { Actor } from './actor';
import { auditName } from './actor';
import { parseInput } from './parse-input';
import { refuseRecord } from './record-faults';
import { openText, placeOf, sealText } from './sealed-json';
import type { ServiceParts } from './service-parts';

const KEY = z.object({
  clientMutationKey: z
    .string()
    .regex(/^[\w.:-]{8,80}$/, 'it has 8 to 80 letters, digits, dots, colons, dashes'),
});

/** What a client asked for, under a key of her own making. */
export interface ClientRequest {
  readonly key: string;
  /** The operation with everything it was given. */
  readonly asked: unknown;
}

/** Makes a use case happen once, however often a client asks for it under the same key. */
export class OnceService {
  constructor(private readonly parts: ServiceParts) {}

  /**
   * Runs a use case of one write that returns an id, or gives again what it returned the first time. Key and
   * effect are committed together, so that neither a crash nor a race leaves one without the other. What is returned
   * instead of an id is not kept: nothing was written, and the question may be put again under the same key.
   * @throws AppError CONFLICT when the key was used for something else; BAD_INPUT for a key of another shape
   */
  async run<Else extends object = never>(
    actor: Actor,
    request: ClientRequest,
    fn: () => Promise<string | Else>,
  ): Promise<string | Else> {
    const { clientMutationKey: token } = parseInput(KEY, { clientMutationKey: request.key });
    const { db, clock, ids, vault } = this.parts;
    const requestHash = vault.blindIndex(JSON.stringify(request.asked), 'idempotency');
    const place = { actor: auditName(actor), token, requestHash };
    const keep: Keep = (rows, result) => {
      if (typeof result !== 'string') return Promise.resolve();
      const id = ids.next();
      const sealed = sealText(vault, sealPlace(id), result);
      const row = { ...place, id, result: sealed, createdAt: clock.now() };
      return rows.insert(IdempotencyKey, row);
    };
    const known = await this.resultOf(place);
    if (known !== null) return known;
    try {
      const done = await db.keeping(keep, fn);
      // What the same request wrote a moment before is no reason to answer something else.
      return typeof done === 'string' ? done : ((await this.resultOf(place)) ?? done);
    } catch (error) {
      // The same request at the same moment: whoever came second is given what the first one made.
      const first = isDuplicate(error) || isConflict(error) ? await this.resultOf(place) : null;
      if (first === null) throw error;
      return first;
    }
  }

  private async resultOf(place: Place): Promise<string | null> {
    const { requestHash, ...key } = place;
    const row = await this.parts.db.read((rows) => rows.find(IdempotencyKey, key));
    if (row === null) return null;
    if (row.requestHash !== requestHash) refuseRecord('other-request');
    return openText(this.parts.vault, sealPlace(row.id), row.result);
  }
}

type Place = Pick<IdempotencyKey, 'actor' | 'token' | 'requestHash'>;

function sealPlace(id: string): string {
  return placeOf('idempotency_key', 'result', id);
}

function isConflict(error: unknown): boolean {
  return error instanceof AppError && error.code === 'CONFLICT';
}
