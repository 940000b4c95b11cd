import { z } from 'zod';
import { isDuplicate } from '../../records/db-errors';
import { OfficeHours } from '../../records/entities/office-hours.entity';
import type { ToldHours } from '../../conversation/desk/tell-desk';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, writerOf } from '../actor';
import { mustServe } from '../in-scope';
import { COMMUNE_CODE, DAY, oneLine } from '../input-fields';
import { parseInput } from '../parse-input';
import type { ServiceParts } from '../service-parts';
import { deskRefusal } from './desk-faults';
import { heldHours, hoursNow } from './hours-now';

const TIME = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written as HH:MM');
const HOURS = z.object({
  /** Null for the province's own desk. */
  unitCode: COMMUNE_CODE.nullable().default(null),
  validFrom: DAY,
  week: z
    .array(z.array(z.tuple([TIME, TIME])).max(4, 'a day has at most four stretches'))
    .length(7, 'give seven days from Monday'),
  decision: oneLine(200),
});
export type NewHours = z.input<typeof HOURS>;

export type { ToldHours };

/** When the staff of an office answer: dated rows, entered by officers; holidays are the calendar's. */
export class HoursService {
  constructor(private readonly parts: ServiceParts) {}

  /** The rows that hold for an office, the first first; null for the province. */
  async list(actor: Actor, unitCode: string | null): Promise<readonly OfficeHours[]> {
    mustBeAllowed(actor, 'hours.list');
    return this.parts.db.read((rows) => heldHours(rows, unitCode ?? ''));
  }

  /** Whether an office answers now, and if not, when again. */
  async now(actor: Actor, unitCode: string | null): Promise<ToldHours> {
    mustBeAllowed(actor, 'hours.list');
    const now = this.parts.clock.now();
    return this.parts.db.read((rows) => hoursNow(rows, { unitCode: unitCode ?? '', now }));
  }

  /**
   * Enters the hours of an office from a day on; those before end by it.
   * @returns the id of the row
   * @throws AppError BAD_INPUT naming the field or `hours-order`, FORBIDDEN for another's commune, CONFLICT `hours-known`
   */
  async add(actor: Actor, input: NewHours): Promise<string> {
    mustBeAllowed(actor, 'hours.write');
    const { unitCode, validFrom, week, decision } = parseInput(HOURS, input);
    mustServe(actor, unitCode ?? '');
    for (const day of week) {
      const times = day.flat();
      if (times.some((time, at) => at > 0 && time <= String(times[at - 1]))) {
        throw deskRefusal('hours-order');
      }
    }
    const id = this.parts.ids.next();
    const note = { action: 'hours.add', object: `office_hours:${id}` };
    try {
      return await this.parts.db.write(auditName(actor), note, async (rows) => {
        const made = { withdrawnAt: null, version: 1, createdAt: this.parts.clock.now() };
        const of = { unitCode: unitCode ?? '', validFrom, heldFrom: validFrom, week, decision };
        await rows.insert(OfficeHours, { id, ...of, enteredBy: writerOf(actor), ...made });
        return id;
      });
    } catch (error) {
      if (isDuplicate(error)) throw deskRefusal('hours-known');
      throw error;
    }
  }

  /** Takes back a row that was entered by mistake: it never held. @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT */
  async withdraw(actor: Actor, id: string): Promise<string> {
    mustBeAllowed(actor, 'hours.write');
    const note = { action: 'hours.withdraw', object: `office_hours:${id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const read = await rows.get(OfficeHours, { id });
      mustServe(actor, read.unitCode);
      if (read.heldFrom === null) throw deskRefusal('old-hours');
      const gone = { heldFrom: null, withdrawnAt: this.parts.clock.now() };
      await rows.guardedUpdate(OfficeHours, read, gone);
      return id;
    });
  }
}
