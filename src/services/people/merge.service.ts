import { z } from 'zod';
import { isDuplicate } from '../../records/db-errors';
import { Beneficiary } from '../../records/entities/beneficiary.entity';
import { PersonDistinct } from '../../records/entities/person-distinct.entity';
import { PersonMerge } from '../../records/entities/person-merge.entity';
import { giveRows, rowsOfPerson } from '../../records/queries/person-rows';
import type { Writer } from '../../records/rows';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, writerOf } from '../actor';
import { againOnConflict } from '../again-on-conflict';
import { inScope } from '../in-scope';
import { parseInput } from '../parse-input';
import { refuseRecord } from '../record-faults';
import { placeOf, sealJson } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { carryApart } from './carry-apart';
import { mergedFields, withdrawOthers } from './merge-answers';
import type { MergeBefore } from './merge-undo';
import { undoMerge } from './merge-undo';
import type { MergeQuestion, Side } from './merge-questions';
import { clashesOf, questionsOfFields, SIDES } from './merge-questions';
import { pairOf } from './pair';
import { openPerson, sealPerson } from './plain-person';

export { SIDES };
export type { Side };

const MERGE = z.object({
  survivorId: z.string().max(36),
  loserId: z.string().max(36),
  /** Which record is right, for every question that `questions` asks. */
  keep: z
    .array(z.object({ matter: z.string().max(80), side: z.enum(SIDES) }))
    .max(100)
    .default([]),
});
export type MergeInput = z.input<typeof MERGE>;

/** Two records that are one person's become one, in a way that can be taken back. */
export class MergeService {
  constructor(private readonly parts: ServiceParts) {}

  /**
   * What must be decided before two records become one; reading it leaves an audit entry.
   * @throws AppError NOT_FOUND when one of them is out of scope
   */
  async questions(
    actor: Actor,
    survivorId: string,
    loserId: string,
  ): Promise<readonly MergeQuestion[]> {
    mustBeAllowed(actor, 'beneficiary.compare');
    const note = {
      action: 'beneficiary.compare',
      object: `beneficiary:${survivorId}`,
      details: { with: loserId },
    };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const [survivor, loser] = await this.both(rows, actor, { survivorId, loserId });
      return [
        ...questionsOfFields(survivor, loser),
        ...(await clashesOf(rows, survivorId, loserId)),
      ];
    });
  }

  /**
   * Everything of the loser becomes the survivor's, and the loser's code leads to her.
   * @returns the id of the merge, by which it is taken back
   * @throws AppError NOT_FOUND out of scope, BAD_INPUT for one record twice, CONFLICT while a question is not
   *   answered (`field` names its matter) or when they were said to be two people
   */
  async merge(actor: Actor, input: MergeInput): Promise<string> {
    mustBeAllowed(actor, 'beneficiary.merge');
    const { survivorId, loserId, keep } = parseInput(MERGE, input);
    if (survivorId === loserId) refuseRecord('same-person');
    const answers = new Map(keep.map(({ matter, side }) => [matter, side]));
    const id = this.parts.ids.next();
    const note = {
      action: 'beneficiary.merge',
      object: `beneficiary:${survivorId}`,
      details: { merge: id, loser: loserId },
    };
    return againOnConflict(() =>
      this.parts.db.write(auditName(actor), note, async (rows) => {
        const pair = await this.both(rows, actor, { survivorId, loserId });
        const [survivor, loser] = pair;
        const at = this.parts.clock.now();
        // Both are held first: whoever decides about one of them at this moment is waited for, or waits.
        for (const one of pair) await rows.guardedUpdate(Beneficiary, one, { updatedAt: at });
        const fields = mergedFields(survivor, loser, answers);
        const clashes = await clashesOf(rows, survivorId, loserId);
        const withdrawn = await withdrawOthers(rows, clashes, { answers, at });
        const moved = await rowsOfPerson(rows, loserId);
        await giveRows(rows, moved, survivorId);
        await rows.remove(Beneficiary, { id: loserId });
        const { citizenId, phone } = sealPerson(this.parts.vault, { ...survivor, ...fields });
        const held = { id: survivorId, version: survivor.version + 1 };
        await rows.guardedUpdate(Beneficiary, held, { ...fields, citizenId, phone });
        const heldVersion = survivor.version + 2;
        const carried = await carryApart(rows, { survivorId, loserId }, this.parts);
        const before: MergeBefore = { survivor, loser, moved, withdrawn, carried, heldVersion };
        await rows.insert(PersonMerge, this.row(id, actor, before));
        return id;
      }),
    );
  }

  /**
   * Takes a merge back: both records are as they were before it.
   * @returns the id of the merge
   * @throws AppError NOT_FOUND out of scope, CONFLICT when it was taken back already, when something was decided
   *   about her since, when she was merged on, or when the identity number of the other is somebody's by now
   */
  async undo(actor: Actor, id: string): Promise<string> {
    mustBeAllowed(actor, 'beneficiary.merge');
    const note = { action: 'beneficiary.merge-undo', object: `person_merge:${id}` };
    try {
      return await againOnConflict(() =>
        this.parts.db.write(auditName(actor), note, async (rows) => {
          await undoMerge(this.parts, { rows, actor, merge: await rows.get(PersonMerge, { id }) });
          return id;
        }),
      );
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return refuseRecord('number-taken');
    }
  }

  private async both(rows: Writer, actor: Actor, at: Pick<MergeInput, 'survivorId' | 'loserId'>) {
    const [firstId, secondId] = pairOf(at.survivorId, at.loserId);
    const apart = await rows.find(PersonDistinct, { firstId, secondId });
    const { vault } = this.parts;
    const survivor = openPerson(vault, await inScope(rows, actor, at.survivorId));
    const loser = openPerson(vault, await inScope(rows, actor, at.loserId));
    if (apart !== null) refuseRecord('said-apart');
    return [survivor, loser] as const;
  }

  private row(id: string, actor: Actor, before: MergeBefore): PersonMerge {
    const { vault, clock } = this.parts;
    return {
      id,
      loserId: before.loser.id,
      loserCode: before.loser.code,
      survivorId: before.survivor.id,
      state: 'merged',
      before: sealJson(vault, placeOf('person_merge', 'before', id), before),
      mergedBy: writerOf(actor),
      mergedAt: clock.now(),
      undoneBy: null,
      undoneAt: null,
      version: 1,
    };
  }
}
