import { verifyAuditChain } from '../records/audit-chain';
import type { AuditBreak } from '../records/audit-chain';
import type { Database } from '../records/database';
import type { Actor } from './actor';
import { mustBeAllowed } from './actor';

/** Whether the trail of writes and readings is whole. */
export class AuditService {
  constructor(private readonly parts: { readonly db: Database }) {}

  /** The first entry that does not follow from the one before; null when the trail holds. */
  async verify(actor: Actor): Promise<AuditBreak | null> {
    mustBeAllowed(actor, 'audit.verify');
    return this.parts.db.read(verifyAuditChain);
  }
}
