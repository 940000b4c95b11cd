import { z } from 'zod';
import { PROGRAMMES } from '../../policy';
import { isDuplicate } from '../../records/db-errors';
import { Payday } from '../../records/entities/payday.entity';
import { linkedRecipients } from '../../records/queries/linked-recipients';
import { civilDate, vietnamDay } from '../../shared/civil-date';
import type { Tokens } from '../../shared/ports';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, writerOf } from '../actor';
import { mustServe } from '../in-scope';
import { COMMUNE_CODE, DAY, oneLine } from '../input-fields';
import { refuseLink } from '../links/link-faults';
import { parseInput } from '../parse-input';
import type { ServiceParts } from '../service-parts';
import { tellPeople } from './tell-people';

const NEW_PAYDAY = z.object({
  unitCode: COMMUNE_CODE,
  programme: z
    .string()
    .refine((key) => PROGRAMMES.some((one) => one.key === key), 'there is no such programme'),
  day: DAY,
  place: oneLine(200),
});
export type NewPayday = z.input<typeof NEW_PAYDAY>;

/** When and where money is paid out, as the office announces it: the law names no day. */
export class PaydayService {
  constructor(private readonly parts: ServiceParts & { readonly tokens: Tokens }) {}

  /**
   * Announces a day; linked accounts of those who receive the programme are told.
   * @returns its id
   * @throws AppError BAD_INPUT naming the field, FORBIDDEN for another's commune, CONFLICT for a day that is announced
   */
  async announce(actor: Actor, input: NewPayday): Promise<string> {
    mustBeAllowed(actor, 'payday.write');
    const wanted = parseInput(NEW_PAYDAY, input);
    mustServe(actor, wanted.unitCode);
    const { db, ids, clock } = this.parts;
    const now = clock.now();
    const day = civilDate(wanted.day);
    if (day < vietnamDay(now)) refuseLink('day-gone');
    const id = ids.next();
    const note = { action: 'payday.announce', object: `payday:${id}` };
    try {
      return await db.write(auditName(actor), note, async (rows) => {
        await rows.insert(Payday, { ...wanted, id, announcedBy: writerOf(actor), createdAt: now });
        const { programme: matter, place } = wanted;
        for (const beneficiaryId of await linkedRecipients(rows, { ...wanted, day })) {
          const says = { matter, day, place };
          const about = `payday:${id} ${beneficiaryId}`;
          await tellPeople(rows, this.parts, { intent: 'payment-due', about, beneficiaryId, says });
        }
        return id;
      });
    } catch (error) {
      if (isDuplicate(error)) refuseLink('day-announced');
      throw error;
    }
  }
}
