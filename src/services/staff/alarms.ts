import { SecurityAlarm } from '../../records/entities/security-alarm.entity';
import type { AlarmKind } from '../../records/entities/security-alarm.entity';
import type { Writer } from '../../records/rows';
import { vietnamDay } from '../../shared/civil-date';
import { staffActor } from '../actor';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed } from '../actor';
import type { ServiceParts } from '../service-parts';
import { staffFault } from './staff-faults';

/** The newest; older ones are settled or will not be. */
const MOST = 200;

interface Alarming {
  readonly kind: AlarmKind;
  /** table:id, with the day where it may come again. */
  readonly object: string;
}

/** Writes an alarm down inside the write that it is about; the same one twice is one. */
export async function raiseAlarm(
  rows: Writer,
  { clock, ids }: Pick<ServiceParts, 'clock' | 'ids'>,
  { kind, object }: Alarming,
): Promise<void> {
  if ((await rows.find(SecurityAlarm, { kind, object })) !== null) return;
  await rows.insert(SecurityAlarm, {
    ...{ id: ids.next(), kind, object, raisedAt: clock.now() },
    ...{ settledBy: null, settledAt: null, version: 1 },
  });
}

/** What somebody has to look at. */
export class AlarmService {
  constructor(private readonly parts: ServiceParts) {}

  /** Alarms, the newest first; those that nobody settled come whatever their age. */
  list(actor: Actor): Promise<readonly SecurityAlarm[]> {
    mustBeAllowed(actor, 'alarm.list');
    return this.parts.db.read((rows) =>
      rows.list(SecurityAlarm, { where: {}, order: { raisedAt: 'DESC', id: 'DESC' }, take: MOST }),
    );
  }

  /** A platform no longer lets a channel speak; one alarm a day and reason. `reason` is a machine word. */
  async channelStopped(channel: string, reason: string): Promise<void> {
    const { db, clock } = this.parts;
    const object = `channel:${channel} ${vietnamDay(clock.now())} ${reason}`.slice(0, 100);
    const note = { action: 'alarm.channel', object: `channel:${channel}` };
    await db.write('system:channel', note, (rows) =>
      raiseAlarm(rows, this.parts, { kind: 'channel-stopped', object }),
    );
  }

  /** Somebody looked at it. @throws AppError NOT_FOUND, CONFLICT when it is settled already */
  async settle(actor: Actor, id: string): Promise<string> {
    const { id: settledBy } = staffActor(actor, 'alarm.settle');
    const note = { action: 'alarm.settle', object: `security_alarm:${id}` };
    await this.parts.db.write(auditName(actor), note, async (rows) => {
      const alarm = await rows.get(SecurityAlarm, { id });
      if (alarm.settledAt !== null) throw staffFault('ended-already');
      await rows.guardedUpdate(SecurityAlarm, alarm, {
        settledBy,
        settledAt: this.parts.clock.now(),
      });
    });
    return id;
  }
}
