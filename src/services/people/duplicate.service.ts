import { z } from 'zod';
import { isDuplicate } from '../../records/db-errors';
import { PersonDistinct } from '../../records/entities/person-distinct.entity';
import { claimedTwice } from '../../records/queries/claimed-numbers';
import type { ClaimedTwice } from '../../records/queries/claimed-numbers';
import { duplicatePairs } from '../../records/queries/duplicate-pairs';
import type { Pair, PairFilter, PairPlace } from '../../records/queries/duplicate-pairs';
import type { Page } from '../../records/queries/page';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, writerOf } from '../actor';
import { inScope, sees, seesRestricted, unitInScope } from '../in-scope';
import { parseInput } from '../parse-input';
import { refuseRecord } from '../record-faults';
import type { ServiceParts } from '../service-parts';
import { ALIKE_REASONS, reasonsOf } from './alike-reasons';
import type { AlikeReason } from './alike-reasons';
import { pairOf } from './pair';

export { ALIKE_REASONS };
export type { AlikeReason, PairPlace };

const PAIR = z.object({ firstId: z.string().max(36), secondId: z.string().max(36) });
export type PairInput = z.input<typeof PAIR>;

/** Two people who may be one, and what speaks for it. */
export interface DuplicatePair extends Pair {
  readonly reasons: readonly AlikeReason[];
  /** 0 to 100; only the order means something. */
  readonly score: number;
}

/** Records that may be one person's, and what officers said of them. */
export class DuplicateService {
  constructor(private readonly parts: ServiceParts) {}

  /**
   * Pairs of one commune, by name; reading them leaves an audit entry.
   * @throws AppError NOT_FOUND for a commune that the actor does not serve
   */
  async pairs(actor: Actor, filter: PairFilter): Promise<Page<DuplicatePair>> {
    mustBeAllowed(actor, 'beneficiary.compare');
    unitInScope(actor, filter.unitCode);
    const noted = ({ rows }: Page<DuplicatePair>) => ({
      action: 'beneficiary.duplicates',
      object: `commune:${filter.unitCode}`,
      details: { pairs: rows.length },
    });
    return this.parts.db.write(auditName(actor), noted, async (rows) => {
      const page = await duplicatePairs(rows, {
        ...filter,
        ...(seesRestricted(actor) && { restricted: 'shown' as const }),
      });
      const judged = page.rows.map((pair) => ({ ...pair, ...reasonsOf(pair.first, pair.second) }));
      return { ...page, rows: judged };
    });
  }

  /**
   * Identity numbers that two records claim, the longest waiting first; none for whoever does not see both. Reading
   * them leaves an audit entry.
   * @param first 1 to 100
   */
  async claimedNumbers(actor: Actor, first: number): Promise<readonly ClaimedTwice[]> {
    mustBeAllowed(actor, 'beneficiary.compare');
    const noted = (found: readonly ClaimedTwice[]) => ({
      action: 'beneficiary.duplicates',
      object: 'commune:all',
      details: { pairs: found.length },
    });
    return this.parts.db.write(auditName(actor), noted, async (rows) => {
      const pairs = await claimedTwice(rows, first);
      return pairs.filter(({ holder, later }) => sees(actor, holder) && sees(actor, later));
    });
  }

  /**
   * They are two people: nobody is asked about them again.
   * @returns the id of what was said, also when it was said before
   * @throws AppError NOT_FOUND when one of them is out of scope, BAD_INPUT for one record twice
   */
  async keepApart(actor: Actor, input: PairInput): Promise<string> {
    mustBeAllowed(actor, 'beneficiary.compare');
    const { firstId: one, secondId: other } = parseInput(PAIR, input);
    if (one === other) refuseRecord('same-person');
    const [firstId, secondId] = pairOf(one, other);
    const id = this.parts.ids.next();
    const note = {
      action: 'beneficiary.keep-apart',
      object: `beneficiary:${firstId}`,
      details: { from: secondId },
    };
    try {
      return await this.parts.db.write(auditName(actor), note, async (rows) => {
        await inScope(rows, actor, firstId);
        await inScope(rows, actor, secondId);
        const known = await rows.find(PersonDistinct, { firstId, secondId });
        if (known !== null) return known.id;
        const decided = { decidedBy: writerOf(actor), decidedAt: this.parts.clock.now() };
        await rows.insert(PersonDistinct, { id, firstId, secondId, ...decided });
        return id;
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return this.keepApart(actor, input);
    }
  }

  /** They may be one person after all. @returns the id of the first of them @throws like `keepApart` */
  async askAgain(actor: Actor, input: PairInput): Promise<string> {
    mustBeAllowed(actor, 'beneficiary.compare');
    const { firstId: one, secondId: other } = parseInput(PAIR, input);
    const [firstId, secondId] = pairOf(one, other);
    const note = {
      action: 'beneficiary.ask-again',
      object: `beneficiary:${firstId}`,
      details: { from: secondId },
    };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      await inScope(rows, actor, firstId);
      await inScope(rows, actor, secondId);
      await rows.remove(PersonDistinct, { firstId, secondId });
      return firstId;
    });
  }
}
