import { createHash } from 'node:crypto';
import { PartnerSearch } from '../../records/entities/partner-search.entity';
import type { PartnerActor } from '../actor';
import { auditName } from '../actor';
import { openJson, placeOf, sealJson } from '../sealed-json';
import type { ServiceParts } from '../service-parts';

/** A question that was kept, and the partner's own id of the transaction. */
export interface KeptSearch<Q> {
  readonly transactionId: string;
  readonly question: Q;
}

/** By which a partner asks for the answer: our id of the question, or its own. */
export type SearchName = { readonly correlationId: string } | { readonly transactionId: string };

/** Questions of partners that are answered when they come back for them, with the rights of that moment. */
export class PartnerSearchService {
  constructor(private readonly parts: ServiceParts) {}

  /** Keeps a question under seal. @returns the correlation id */
  async keep<Q>(actor: PartnerActor, search: KeptSearch<Q>): Promise<string> {
    const { db, ids, vault, clock } = this.parts;
    const id = ids.next();
    const note = { action: 'partner.search', object: `partner:${actor.id}`, details: {} };
    await db.write(auditName(actor), note, (rows) =>
      rows.insert(PartnerSearch, {
        id,
        partnerId: actor.id,
        transactionHash: hashOf(search.transactionId),
        question: sealJson(vault, placeOf('partner_search', 'question', id), search),
        takenAt: clock.now(),
      }),
    );
    return id;
  }

  /** The question that the partner kept under a name, the newest; null for another partner's and for none. */
  async find<Q>(
    actor: PartnerActor,
    name: SearchName,
  ): Promise<(KeptSearch<Q> & { readonly correlationId: string }) | null> {
    const { db, vault } = this.parts;
    const named =
      'correlationId' in name
        ? { id: name.correlationId }
        : { transactionHash: hashOf(name.transactionId) };
    return db.read(async (rows) => {
      const [kept] = await rows.list(PartnerSearch, {
        where: { partnerId: actor.id, ...named },
        order: { takenAt: 'DESC', id: 'DESC' },
        take: 1,
      });
      if (kept === undefined) return null;
      const place = placeOf('partner_search', 'question', kept.id);
      const opened = openJson<KeptSearch<Q>>(vault, place, kept.question);
      return opened && { ...opened, correlationId: kept.id };
    });
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
