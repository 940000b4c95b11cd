import { z } from 'zod';
import { isDuplicate } from '../../records/db-errors';
import { PROVIDER_KINDS, ServiceProvider } from '../../records/entities/service-provider.entity';
import { listProviders } from '../../records/queries/provider-list';
import type { ProviderFilter } from '../../records/queries/provider-list';
import type { Page } from '../../records/queries/page';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, writerOf } from '../actor';
import { refuseFile } from '../applications/file-faults';
import { mustServe } from '../in-scope';
import { COMMUNE_CODE, DAY, oneLine } from '../input-fields';
import { parseInput } from '../parse-input';
import type { ServiceParts } from '../service-parts';
import { checkPeriod } from '../statements';

export { PROVIDER_KINDS };

const WORDING = {
  name: oneLine(200),
  kind: z.enum(PROVIDER_KINDS, 'it is no kind of provider'),
  unitCode: COMMUNE_CODE,
  fromDay: DAY,
  untilDay: DAY.nullable().default(null),
};
const NEW_PROVIDER = z.object({
  code: z.string().regex(/^[\w.-]{2,40}$/, 'it has 2 to 40 letters, digits, dots, dashes'),
  ...WORDING,
});
export type NewProvider = z.input<typeof NEW_PROVIDER>;
const CHANGED = z.object(WORDING);
export type ProviderWording = z.input<typeof CHANGED>;

/** Where people are served: who, in which commune, from when to when. */
export class ProviderService {
  constructor(private readonly parts: ServiceParts) {}

  /** Providers of all communes in the order they were entered: where to go is no secret. */
  list(actor: Actor, filter: ProviderFilter): Promise<Page<ServiceProvider>> {
    mustBeAllowed(actor, 'provider.list');
    return this.parts.db.read((rows) => listProviders(rows, filter));
  }

  /**
   * Enters a provider.
   * @returns the id
   * @throws AppError BAD_INPUT naming the field, FORBIDDEN for another's commune, CONFLICT for a code that is known
   */
  async add(actor: Actor, input: NewProvider): Promise<string> {
    mustBeAllowed(actor, 'provider.write');
    const checked = parseInput(NEW_PROVIDER, input);
    mustServe(actor, checked.unitCode);
    checkDays(checked);
    const id = this.parts.ids.next();
    const now = this.parts.clock.now();
    const times = { version: 1, createdAt: now, updatedAt: now };
    const row = { ...checked, ...times, id, enteredBy: writerOf(actor) };
    const note = { action: 'provider.add', object: `service_provider:${id}` };
    try {
      return await this.parts.db.write(auditName(actor), note, async (rows) => {
        await rows.insert(ServiceProvider, row);
        return id;
      });
    } catch (error) {
      if (isDuplicate(error)) refuseFile('code-known', 'code');
      throw error;
    }
  }

  /**
   * Changes what is known of a provider; `untilDay` ends it.
   * @returns the id
   * @throws AppError like `add`; NOT_FOUND, CONFLICT for an old version
   */
  async change(
    actor: Actor,
    at: { readonly id: string; readonly version: number },
    input: ProviderWording,
  ): Promise<string> {
    mustBeAllowed(actor, 'provider.write');
    const checked = parseInput(CHANGED, input);
    checkDays(checked);
    const note = { action: 'provider.change', object: `service_provider:${at.id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const read = await rows.get(ServiceProvider, { id: at.id });
      mustServe(actor, read.unitCode);
      mustServe(actor, checked.unitCode);
      if (read.version !== at.version) refuseFile('old-version');
      const patch = { ...checked, updatedAt: this.parts.clock.now() };
      await rows.guardedUpdate(ServiceProvider, read, patch);
      return at.id;
    });
  }
}

function checkDays({ fromDay, untilDay }: { fromDay: string; untilDay: string | null }): void {
  checkPeriod({ validFrom: fromDay, validTo: untilDay }, 'untilDay');
}
