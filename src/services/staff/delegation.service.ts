import { z } from 'zod';
import { StaffGrant } from '../../records/entities/staff-grant.entity';
import { StaffUser } from '../../records/entities/staff-user.entity';
import { not } from '../../records/rows';
import type { Writer } from '../../records/rows';
import { addDays, civilDate } from '../../shared/civil-date';
import { isHeld } from '../access/hats';
import type { Actor, StaffActor } from '../actor';
import { auditName, mustBeAllowed, personOf, staffActor } from '../actor';
import { COMMUNE_CODE, DAY } from '../input-fields';
import { parseInput } from '../parse-input';
import type { ServiceParts } from '../service-parts';
import { newGrant } from './new-grant';
import { staffFault } from './staff-faults';

const LONGEST_DAYS = 92;
const MOST = 500;

const HANDED = z.object({
  to: z.string().max(36),
  unitCode: COMMUNE_CODE,
  fromDay: DAY,
  untilDay: DAY,
});
export type HandedOver = z.input<typeof HANDED>;

/** A leader names somebody who acts for her on some days; it holds only while she holds the role herself. */
export class DelegationService {
  constructor(private readonly parts: ServiceParts) {}

  /**
   * Hands the actor's own role over in one of her communes.
   * @returns the id of the grant
   * @throws AppError BAD_INPUT naming the field (also to herself, by whichever account), FORBIDDEN for a role that
   *   was itself handed to her or a commune she does not lead, CONFLICT when the days overlap
   */
  async handOver(actor: Actor, input: HandedOver): Promise<string> {
    const staff = staffActor(actor, 'delegation.write');
    const { db } = this.parts;
    const { to, ...handed } = parseInput(HANDED, input);
    if (staff.onBehalfOf !== undefined) throw staffFault('not-hers');
    if (addDays(civilDate(handed.fromDay), LONGEST_DAYS) <= handed.untilDay) {
      throw staffFault('too-long');
    }
    const given = { ...handed, staffId: to, role: staff.role, onBehalfOf: staff.id };
    const grant = newGrant(this.parts, actor, given);
    const note = {
      action: 'delegation.hand-over',
      object: `staff_grant:${grant.id}`,
      details: {
        to,
        unit: grant.unitCode ?? '',
        from: grant.fromDay,
        until: String(grant.untilDay),
      },
    };
    await db.write(auditName(actor), note, async (rows) => {
      await this.mustFit(rows, staff, grant);
      await rows.insert(StaffGrant, grant);
    });
    return grant.id;
  }

  /** What the actor handed over; for who looks after accounts, what anybody did. The newest first. */
  async list(actor: Actor): Promise<readonly StaffGrant[]> {
    const staff = staffActor(actor, 'delegation.list');
    const onBehalfOf = staff.role === 'commune-leader' ? staff.id : not('');
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    const found = await this.parts.db.read((rows) =>
      rows.list(StaffGrant, { where: { onBehalfOf: onBehalfOf as string }, order, take: MOST }),
    );
    return found.filter((grant) => grant.onBehalfOf !== null);
  }

  /** Takes it back at once. @throws AppError NOT_FOUND, the same for another's, CONFLICT when it has ended */
  async end(actor: Actor, id: string): Promise<string> {
    mustBeAllowed(actor, 'delegation.write');
    const staff = staffActor(actor, 'delegation.write');
    const endedAt = this.parts.clock.now();
    const note = { action: 'delegation.end', object: `staff_grant:${id}` };
    await this.parts.db.write(auditName(actor), note, async (rows) => {
      const grant = await rows.get(StaffGrant, { id, onBehalfOf: staff.id });
      if (grant.endedAt !== null) throw staffFault('ended-already');
      await rows.guardedUpdate(StaffGrant, grant, { endedAt, endedBy: staff.id });
    });
    return id;
  }

  private async mustFit(rows: Writer, staff: StaffActor, grant: StaffGrant): Promise<void> {
    const { staffId, role, unitCode, fromDay, untilDay } = grant;
    const to = await rows.find(StaffUser, { id: staffId });
    if (to === null || !to.active) throw staffFault('no-such-account');
    if (to.personId === personOf(staff)) throw staffFault('to-herself');
    const order = { createdAt: 'ASC' } as const;
    const hers = { staffId: staff.id, role, unitCode: String(unitCode) };
    const own = await rows.list(StaffGrant, { where: hers, order, take: MOST });
    const now = this.parts.clock.now();
    if (!own.some((one) => one.onBehalfOf === null && isHeld(one, now)))
      throw staffFault('not-hers');
    const same = { staffId, role, unitCode: String(unitCode), onBehalfOf: staff.id };
    const before = await rows.list(StaffGrant, { where: same, order, take: MOST });
    const overlaps = before.some(
      (one) =>
        one.endedAt === null && one.fromDay <= String(untilDay) && fromDay <= String(one.untilDay),
    );
    if (overlaps) throw staffFault('handed-already');
  }
}
