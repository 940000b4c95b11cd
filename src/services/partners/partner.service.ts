import { isDuplicate } from '../../records/db-errors';
import { PartnerBudget } from '../../records/entities/partner-budget.entity';
import { PartnerKey } from '../../records/entities/partner-key.entity';
import { Partner } from '../../records/entities/partner.entity';
import { above } from '../../records/rows';
import type { Writer } from '../../records/rows';
import type { Tokens } from '../../shared/ports';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, writerOf } from '../actor';
import { parseInput } from '../parse-input';
import type { ServiceParts } from '../service-parts';
import { partnerRefusal } from './partner-faults';
import { NEW_PARTNER, ROTATION } from './partner-input';
import type { NewPartner, Rotation } from './partner-input';
import { freshKey } from './partner-key';
import { toPartner } from './partner-record';
import type { PartnerRecord } from './partner-record';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Nobody has more partners or keys; what lies beyond is not listed. */
const MOST = 1000;

/** A key as it is handed out: its text is shown once and kept nowhere. */
export interface IssuedKey {
  readonly keyId: string;
  readonly prefix: string;
  readonly key: string;
}

type Terms = { readonly days: number; readonly signingKey: PartnerKey['signingKey'] };

/** Who the partners are, and their keys: made, renewed, ended. What they do is in `PartnerUseService`. */
export class PartnerService {
  constructor(private readonly parts: ServiceParts & { readonly tokens: Tokens }) {}

  /** All partners with all their keys, by short name. */
  async list(actor: Actor): Promise<readonly PartnerRecord[]> {
    mustBeAllowed(actor, 'partner.list');
    return this.parts.db.read(async (rows) => {
      const order = { createdAt: 'DESC', id: 'DESC' } as const;
      const keys = await rows.list(PartnerKey, { where: {}, order, take: MOST });
      const found = await rows.list(Partner, { where: {}, order: { handle: 'ASC' }, take: MOST });
      return found.map((row) => toPartner(row, keys));
    });
  }

  /**
   * Adds a partner with its first key.
   * @throws AppError BAD_INPUT naming the field (also for a private key), CONFLICT when the short name is taken
   */
  async add(actor: Actor, input: NewPartner): Promise<IssuedKey> {
    mustBeAllowed(actor, 'partner.manage');
    const { days, signingKey, ...checked } = parseInput(NEW_PARTNER, input);
    const { ids, clock } = this.parts;
    const [id, now] = [ids.next(), clock.now()];
    const times = { createdAt: now, updatedAt: now };
    const partner = { ...checked, id, createdBy: writerOf(actor), version: 1, ...times };
    const [key, issued] = this.newKey(actor, id, { days, signingKey });
    const note = {
      action: 'partner.add',
      object: `partner:${id}`,
      details: { key: issued.prefix, scopes: checked.scopes.join(' ') },
    };
    try {
      await this.parts.db.write(auditName(actor), note, async (rows) => {
        await rows.insert(Partner, partner);
        await rows.insert(PartnerKey, key);
        await rows.insert(PartnerBudget, { id, minute: 0, spent: 0 });
        return issued.keyId;
      });
    } catch (error) {
      throw isDuplicate(error) ? partnerRefusal('handle-taken') : error;
    }
    return issued;
  }

  /**
   * A new key beside the old ones, which end after the overlap (or earlier, where they would have).
   * @throws AppError NOT_FOUND for an unknown partner, BAD_INPUT naming the field, CONFLICT
   */
  async rotate(actor: Actor, input: Rotation): Promise<IssuedKey> {
    mustBeAllowed(actor, 'partner.manage');
    const { handle, overlapHours, ...terms } = parseInput(ROTATION, input);
    const now = this.parts.clock.now();
    const partner = await this.byHandle(handle);
    const [key, issued] = this.newKey(actor, partner.id, terms);
    const note = {
      action: 'partner.rotate',
      object: `partner:${partner.id}`,
      details: { key: issued.prefix, overlapHours },
    };
    await this.parts.db.write(auditName(actor), note, async (rows) => {
      await rows.guardedUpdate(Partner, partner, { updatedAt: now });
      await endKeys(
        rows,
        { partnerId: partner.id, validTo: above(now + overlapHours * HOUR) },
        now + overlapHours * HOUR,
      );
      await rows.insert(PartnerKey, key);
      return issued.keyId;
    });
    return issued;
  }

  /**
   * Ends one key by its prefix, or every key of a partner by its short name, at once.
   * @returns the id of the partner
   * @throws AppError NOT_FOUND when there is nothing to end, CONFLICT
   */
  async end(actor: Actor, what: string): Promise<string> {
    mustBeAllowed(actor, 'partner.manage');
    const now = this.parts.clock.now();
    const named = await this.named(what);
    const { partner, where } = named ?? refuseNothing();
    const note = { action: 'partner.end', object: `partner:${partner.id}`, details: { what } };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      await rows.guardedUpdate(Partner, partner, { updatedAt: now });
      const ended = await endKeys(rows, { ...where, validTo: above(now) }, now);
      return ended > 0 ? partner.id : refuseNothing();
    });
  }

  private newKey(
    actor: Actor,
    partnerId: string,
    { days, signingKey }: Terms,
  ): [PartnerKey, IssuedKey] {
    const { ids, clock, tokens } = this.parts;
    const [id, now] = [ids.next(), clock.now()];
    const { prefix, text, secretHash } = freshKey(tokens);
    const times = { validFrom: now, validTo: now + days * DAY, lastUsedAt: null, createdAt: now };
    const row = {
      id,
      partnerId,
      prefix,
      secretHash,
      signingKey,
      ...times,
      createdBy: writerOf(actor),
    };
    return [row, { keyId: id, prefix, key: text }];
  }

  private async byHandle(handle: string): Promise<Partner> {
    const found = await this.parts.db.read((rows) => rows.find(Partner, { handle }));
    if (found === null) throw partnerRefusal('no-such-partner');
    return found;
  }

  private named(what: string) {
    return this.parts.db.read(async (rows) => {
      const partner = await rows.find(Partner, { handle: what });
      if (partner !== null) return { partner, where: { partnerId: partner.id } };
      const key = await rows.find(PartnerKey, { prefix: what });
      if (key === null) return null;
      return { partner: await rows.get(Partner, { id: key.partnerId }), where: { id: key.id } };
    });
  }
}

function endKeys(
  rows: Writer,
  where: Parameters<typeof rows.update<PartnerKey>>[1],
  validTo: number,
): Promise<number> {
  return rows.update(PartnerKey, where, { validTo });
}

function refuseNothing(): never {
  throw partnerRefusal('nothing-to-end');
}
