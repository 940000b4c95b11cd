import { z } from 'zod';
import { ServiceRecord } from '../records/entities/service-record.entity';
import { serviceRecordsOf } from '../records/queries/service-records';
import type { ServiceFilter, ServiceRow } from '../records/queries/service-records';
import { vietnamDay } from '../shared/civil-date';
import type { Actor } from './actor';
import { auditName, mustBeAllowed, scopeOf, writerOf } from './actor';
import { cleanText } from './clean-inbound';
import { inScope } from './in-scope';
import { AMOUNT, DAY } from './input-fields';
import { parseInput } from './parse-input';
import { mustServeOn } from './providers/must-serve-on';
import { openedNote } from './reading/opened-note';
import { placeOf, sealText } from './sealed-json';
import type { ServiceParts } from './service-parts';

const NEW_RECORD = z.object({
  beneficiaryId: z.string().max(36),
  programme: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/, 'it is not the key of a programme'),
  givenOn: DAY,
  amount: AMOUNT,
  providerId: z.string().max(36).nullable().default(null),
  note: z.string().max(2000).transform(cleanText).nullable().default(null),
});
export type NewServiceRecord = z.input<typeof NEW_RECORD>;

/** What people were given. */
export class ServiceRecordService {
  constructor(private readonly parts: ServiceParts) {}

  /** Several people at once, one statement; people out of the actor's communes are left out. */
  async list(actor: Actor, filter: ServiceFilter): Promise<readonly ServiceRow[]> {
    mustBeAllowed(actor, 'service-record.list');
    const { db, vault } = this.parts;
    const found = await db.read((rows) => serviceRecordsOf(rows, scopeOf(actor), filter));
    return found.map((row) => openedNote(vault, actor, row));
  }

  /**
   * Writes down something given.
   * @returns the id
   * @throws AppError BAD_INPUT naming the field (also a day to come, and a provider that did not serve then), NOT_FOUND for
   *   a person out of scope
   */
  async record(actor: Actor, input: NewServiceRecord): Promise<string> {
    mustBeAllowed(actor, 'service-record.record');
    // The commune is known only once she was found.
    const row = this.newRow({ ...input, unitCode: '' }, writerOf(actor));
    const note = { action: 'service-record.record', object: `service_record:${row.id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const { unitCode } = await inScope(rows, actor, row.beneficiaryId);
      await mustServeOn(rows, row.providerId, row.givenOn);
      await rows.insert(ServiceRecord, { ...row, unitCode });
      return row.id;
    });
  }

  /**
   * A row for a write of one's own; actor and scope are the caller's business.
   * @param input with the commune of the person
   * @throws AppError BAD_INPUT like `record`
   */
  newRow(
    input: NewServiceRecord & { readonly unitCode: string },
    recordedBy: string,
  ): ServiceRecord {
    const today = vietnamDay(this.parts.clock.now());
    const past = NEW_RECORD.refine(({ givenOn }) => givenOn <= today, {
      path: ['givenOn'],
      error: 'the day is still to come',
    });
    const checked = parseInput(past, input);
    const id = this.parts.ids.next();
    const note = sealText(this.parts.vault, placeOf('service_record', 'note', id), checked.note);
    const { unitCode } = input;
    return { ...checked, id, note, unitCode, recordedBy, createdAt: this.parts.clock.now() };
  }
}
