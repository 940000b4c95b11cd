import { z } from 'zod';
import { EmergencyAccess } from '../../records/entities/emergency-access.entity';
import { SecurityAlarm } from '../../records/entities/security-alarm.entity';
import { StaffUser } from '../../records/entities/staff-user.entity';
import { readingsBetween } from '../../records/queries/readings-between';
import type { Reading } from '../../records/queries/readings-between';
import { placeByCode } from '../../policy';
import { vietnamDay } from '../../shared/civil-date';
import { isAnother } from '../access/another-person';
import { openEmergencies } from '../access/hats';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, scopeOf, staffActor } from '../actor';
import { COMMUNE_CODE, oneLine } from '../input-fields';
import { parseInput } from '../parse-input';
import { openText, placeOf } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { raiseAlarm } from './alarms';
import { staffFault } from './staff-faults';

/** Long enough to help somebody, short enough to be looked at afterwards. */
export const EMERGENCY_MS = 60 * 60_000;
const MOST = 200;

const BROKEN = z.object({
  unitCode: COMMUNE_CODE,
  reason: oneLine(500).refine((text) => text.length >= 20, 'it has fewer than twenty characters'),
});
export type GlassBroken = z.input<typeof BROKEN>;
const REVIEW = z.object({
  id: z.string().max(36),
  outcome: z.enum(['justified', 'not-justified'], 'it is justified or not'),
  remark: oneLine(500),
});
export type EmergencyReview = z.input<typeof REVIEW>;

/** A broken glass as its reviewer sees it. */
export interface EmergencyRecord extends EmergencyAccess {
  /** What the account read and wrote while it was open, by the trail. */
  readonly readings: readonly Reading[];
}

/**
 * Reading the records of a commune that is not one's own, when waiting would harm somebody: for an hour, for a reason
 * that is kept, under an alarm, and reviewed by another person afterwards.
 */
export class EmergencyService {
  constructor(private readonly parts: ServiceParts) {}

  /**
   * Breaks the glass: from now on the account may act as an emergency reader of that commune.
   * @returns the id
   * @throws AppError BAD_INPUT naming the field (also a commune that she sees already), CONFLICT when one is open,
   *   FORBIDDEN when she showed too long ago who she is
   */
  async open(actor: Actor, input: GlassBroken): Promise<string> {
    const { id: staffId } = staffActor(actor, 'emergency.open');
    const { clock, db, ids, vault } = this.parts;
    const now = clock.now();
    const { unitCode, reason } = parseInput(BROKEN, input);
    if (placeByCode(unitCode, vietnamDay(now)) === null) throw staffFault('no-such-unit');
    const scope = scopeOf(actor);
    if (typeof scope === 'string' || scope.includes(unitCode)) throw staffFault('seen-already');
    const id = ids.next();
    const object = `emergency_access:${id}`;
    const note = { action: 'emergency.open', object, details: { unit: unitCode } };
    await db.write(auditName(actor), note, async (rows) => {
      if ((await openEmergencies(rows, staffId, now)).length > 0) throw staffFault('glass-broken');
      await rows.insert(EmergencyAccess, {
        ...{
          id,
          staffId,
          unitCode,
          reason: vault.seal(reason, placeOf('emergency_access', 'reason', id)),
        },
        ...{ openedAt: now, expiresAt: now + EMERGENCY_MS, endedAt: null },
        ...{ reviewedBy: null, reviewedAt: null, outcome: null, remark: null, version: 1 },
      });
      await raiseAlarm(rows, this.parts, { kind: 'break-glass', object });
    });
    return id;
  }

  /** Closes what is open of hers, before its hour is over. @throws AppError NOT_FOUND when nothing is */
  async end(actor: Actor): Promise<string> {
    const { id: staffId } = staffActor(actor, 'emergency.end');
    const now = this.parts.clock.now();
    const noted = (id: string) => ({ action: 'emergency.end', object: `emergency_access:${id}` });
    return this.parts.db.write(auditName(actor), noted, async (rows) => {
      const [open] = await openEmergencies(rows, staffId, now);
      const { id } = open ?? (await rows.get(EmergencyAccess, { id: 'none is open' }));
      await rows.guardedUpdate(EmergencyAccess, await rows.get(EmergencyAccess, { id }), {
        endedAt: now,
      });
      return id;
    });
  }

  /** The newest, with what was read under them; looking leaves an entry itself. */
  async list(actor: Actor): Promise<readonly EmergencyRecord[]> {
    mustBeAllowed(actor, 'emergency.list');
    const note = { action: 'emergency.list', object: 'emergency_access:all' };
    const order = { openedAt: 'DESC', id: 'DESC' } as const;
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const found = await rows.list(EmergencyAccess, { where: {}, order, take: MOST });
      const records: EmergencyRecord[] = [];
      for (const one of found) {
        const span = { from: one.openedAt, to: one.endedAt ?? one.expiresAt };
        const readings = await readingsBetween(rows, `staff:${one.staffId}`, span);
        records.push({ ...this.opened(one), readings });
      }
      return records;
    });
  }

  /**
   * Says afterwards whether the reason was good, and settles the alarm.
   * @throws AppError FORBIDDEN for the person who broke the glass, CONFLICT while it is open and when it is
   *   reviewed, NOT_FOUND
   */
  async review(actor: Actor, input: EmergencyReview): Promise<string> {
    const staff = staffActor(actor, 'emergency.review');
    const { id, outcome, remark } = parseInput(REVIEW, input);
    const now = this.parts.clock.now();
    const object = `emergency_access:${id}`;
    const note = { action: 'emergency.review', object, details: { outcome } };
    await this.parts.db.write(auditName(actor), note, async (rows) => {
      const one = await rows.get(EmergencyAccess, { id });
      const { personId } = await rows.get(StaffUser, { id: one.staffId });
      if (!isAnother(staff, [personId])) throw staffFault('own-making');
      if (one.endedAt === null && one.expiresAt > now) throw staffFault('still-open');
      if (one.reviewedAt !== null) throw staffFault('reviewed-already');
      await rows.guardedUpdate(EmergencyAccess, one, {
        ...{ outcome, reviewedBy: staff.id, reviewedAt: now },
        remark: this.parts.vault.seal(remark, placeOf('emergency_access', 'remark', id)),
      });
      const alarm = await rows.get(SecurityAlarm, { kind: 'break-glass', object });
      if (alarm.settledAt !== null) return;
      await rows.guardedUpdate(SecurityAlarm, alarm, { settledBy: staff.id, settledAt: now });
    });
    return id;
  }

  private opened(one: EmergencyAccess): EmergencyAccess {
    const { vault } = this.parts;
    const place = (column: string) => placeOf('emergency_access', column, one.id);
    const reason = vault.open(one.reason, place('reason'));
    return { ...one, reason, remark: openText(vault, place('remark'), one.remark) };
  }
}
