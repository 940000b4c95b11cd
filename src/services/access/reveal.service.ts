import { z } from 'zod';
import type { Beneficiary } from '../../records/entities/beneficiary.entity';
import { Reveal } from '../../records/entities/reveal.entity';
import { AppError } from '../../shared/app-error';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, staffActor } from '../actor';
import { inScope } from '../in-scope';
import { REASON } from '../input-fields';
import { parseInput } from '../parse-input';
import { openText, placeOf } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { shownTo } from './masks';

/** The fields of which a part is shown otherwise. */
export const REVEALED = ['citizenId', 'phone'] as const;
export type RevealedField = (typeof REVEALED)[number];

const MOST = 200;
const ASKED = z.object({
  id: z.string().max(36),
  field: z.enum(REVEALED, 'it is not a field that is shown in part'),
  reason: REASON,
});
export type RevealAsked = z.input<typeof ASKED>;

/** Something that was shown in full, and why. */
export interface RevealRecord {
  readonly id: string;
  readonly beneficiaryId: string;
  readonly field: string;
  readonly reason: string;
  readonly staffId: string;
  readonly createdAt: number;
}

/** One field of one person in full, for a reason that is kept. */
export class RevealService {
  constructor(private readonly parts: ServiceParts) {}

  /**
   * The whole value; null when none is written down. Leaves a row with the reason and an audit entry.
   * @throws AppError FORBIDDEN for a role that is never shown it, or when she showed too long ago who she is,
   *   BAD_INPUT naming the field, NOT_FOUND out of scope
   */
  async reveal(actor: Actor, input: RevealAsked): Promise<string | null> {
    const staff = staffActor(actor, 'beneficiary.reveal');
    const { clock, db, ids, vault } = this.parts;
    const { id: beneficiaryId, field, reason } = parseInput(ASKED, input);
    if (!['full', 'reveal'].includes(shownTo(actor, field))) {
      throw new AppError('FORBIDDEN', 'This account is not shown that field.');
    }
    const id = ids.next();
    const note = {
      action: 'beneficiary.reveal',
      object: `beneficiary:${beneficiaryId}`,
      details: { field, reveal: id },
    };
    return db.write(auditName(actor), note, async (rows) => {
      const person: Beneficiary = await inScope(rows, actor, beneficiaryId);
      await rows.insert(Reveal, {
        ...{ id, beneficiaryId, field, staffId: staff.id, createdAt: clock.now() },
        reason: vault.seal(reason, placeOf('reveal', 'reason', id)),
      });
      return openText(vault, placeOf('beneficiary', field, beneficiaryId), person[field]);
    });
  }

  /** The newest, for who looks whether the reasons were good. */
  async list(actor: Actor): Promise<readonly RevealRecord[]> {
    mustBeAllowed(actor, 'reveal.list');
    const note = { action: 'reveal.list', object: 'reveal:all' };
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    const found = await this.parts.db.write(auditName(actor), note, (rows) =>
      rows.list(Reveal, { where: {}, order, take: MOST }),
    );
    return found.map((row) => ({
      ...row,
      reason: this.parts.vault.open(row.reason, placeOf('reveal', 'reason', row.id)),
    }));
  }
}
