import { isDuplicate } from '../../records/db-errors';
import { PartnerKey } from '../../records/entities/partner-key.entity';
import type { SigningKey } from '../../records/entities/partner-key.entity';
import { PartnerMessage } from '../../records/entities/partner-message.entity';
import { Partner } from '../../records/entities/partner.entity';
import { below } from '../../records/rows';
import type { Writer } from '../../records/rows';
import type { PartnerActor } from '../actor';
import { auditName } from '../actor';
import type { ServiceParts } from '../service-parts';
import { mustAfford, spend } from './partner-budget';
import type { Budget } from './partner-budget';
import { partnerRefusal } from './partner-faults';
import { isKeyOf, prefixOf } from './partner-key';
import { partnerActor } from './partner-record';

/** One request of a partner. */
export interface Use {
  /** What kind of request it is, with the operations it asks for; words only. */
  readonly kind: string;
  readonly asks: string;
  /** Cost units, as `api/limits.ts` counts them. */
  readonly cost: number;
  /** For a signed message, which is taken once. */
  readonly once?: Once;
}

interface Once {
  /** Of what makes it the same message, 64 hexadecimal digits. */
  readonly messageHash: string;
  /** Messages taken earlier would be refused by their own time. UTC milliseconds. */
  readonly forgetBefore: number;
}

/** A partner that holds a key, and what its signatures are checked with. */
export interface KeyHolder {
  readonly actor: PartnerActor;
  readonly handle: string;
  readonly signingKey: SigningKey | null;
}

/** What a partner does with its keys: each use is paid for and noted before anything is answered. */
export class PartnerUseService {
  constructor(private readonly parts: ServiceParts) {}

  /** Who holds this key today. @throws AppError UNAUTHENTICATED, the same for unknown, wrong, ended and not yet valid */
  async holderOf(text: string): Promise<KeyHolder> {
    const now = this.parts.clock.now();
    const prefix = prefixOf(text);
    if (prefix === null) throw partnerRefusal('key-refused');
    return this.parts.db.read(async (rows) => {
      const key = await rows.find(PartnerKey, { prefix });
      const valid = key !== null && key.validFrom <= now && now < key.validTo;
      if (!valid || !isKeyOf(text, key)) throw partnerRefusal('key-refused');
      const partner = await rows.get(Partner, { id: key.partnerId });
      const { handle } = partner;
      return { actor: partnerActor(partner, key.id, now), handle, signingKey: key.signingKey };
    });
  }

  /**
   * Pays for a request and notes it; a refused one is not noted.
   * @throws AppError OVER_BUDGET with `retryAfter` in seconds; CONFLICT when a signed message was taken before
   */
  async use(actor: PartnerActor, { kind, asks, cost, once }: Use): Promise<Budget> {
    const { db, clock } = this.parts;
    const now = clock.now();
    await db.read((rows) => mustAfford(rows, actor, { cost, now }));
    const details = { kind, asks: asks.slice(0, MOST_ASKS), cost, key: actor.keyId };
    const note = { action: 'partner.use', object: `partner:${actor.id}`, details };
    try {
      return await db.write(auditName(actor), note, async (rows) => {
        if (once !== undefined) await this.take(rows, actor, once);
        await rows.update(PartnerKey, { id: actor.keyId }, { lastUsedAt: now });
        return spend(rows, actor, { cost, now });
      });
    } catch (error) {
      throw isDuplicate(error) ? partnerRefusal('taken-before') : error;
    }
  }

  private async take(rows: Writer, actor: PartnerActor, once: Once): Promise<void> {
    const { ids, clock } = this.parts;
    const { messageHash, forgetBefore } = once;
    await rows.remove(PartnerMessage, { takenAt: below(forgetBefore) });
    const row = { id: ids.next(), partnerId: actor.id, messageHash, takenAt: clock.now() };
    await rows.insert(PartnerMessage, row);
  }
}

/** Of the words that say what was asked; a document has at most five root fields. */
const MOST_ASKS = 300;
