import { Conversation } from '../../records/entities/conversation.entity';
import type { Doing } from '../../records/entities/desk-presence.entity';
import { DeskPresence, DOINGS } from '../../records/entities/desk-presence.entity';
import { above } from '../../records/rows';
import { isDuplicate } from '../../records/db-errors';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, staffActor } from '../actor';
import { LIVE_CONVERSATION } from '../live/live-conversation';
import type { ServiceParts } from '../service-parts';
import { staffName } from './staff-name';

export { DOINGS };
export type { Doing };

/** How long one word of it counts. */
const COUNTS_MS: Readonly<Record<Doing, number>> = { viewing: 120_000, typing: 10_000 };

export interface Present {
  readonly staffId: string;
  readonly name: string | null;
  readonly doing: Doing;
  /** UTC milliseconds. */
  readonly until: number;
}

/** Which colleagues look at a conversation now: for two minutes after they said so, or ten seconds while they type. */
export class PresenceService {
  constructor(private readonly parts: ServiceParts) {}

  /**
   * Says that the caller views, types, or left. Said again before half its time is over it writes nothing.
   * @throws AppError NOT_FOUND
   */
  async say(actor: Actor, conversationId: string, doing: Doing | 'left'): Promise<void> {
    const { id: staffId } = staffActor(actor, 'conversation.read');
    const now = this.parts.clock.now();
    const where = { conversationId, staffId };
    const known = await this.parts.db.read((rows) => rows.find(DeskPresence, where));
    if (doing === 'left' ? known === null : isFresh(known, doing, now)) return;
    const note = { action: 'conversation.presence', object: `conversation:${conversationId}` };
    try {
      await this.parts.db.write(auditName(actor), note, async (rows) => {
        await rows.get(Conversation, { id: conversationId });
        await rows.remove(DeskPresence, where);
        if (doing !== 'left') {
          const until = now + COUNTS_MS[doing];
          await rows.insert(DeskPresence, { id: this.parts.ids.next(), ...where, doing, until });
        }
        LIVE_CONVERSATION.announce(rows, 'presence', { subject: conversationId });
      });
    } catch (error) {
      // Said twice at once by two windows: one of them is written down.
      if (!isDuplicate(error)) throw error;
    }
  }

  /** Who is there now, the caller too. */
  async list(actor: Actor, conversationId: string): Promise<readonly Present[]> {
    mustBeAllowed(actor, 'conversation.read');
    const now = this.parts.clock.now();
    return this.parts.db.read(async (rows) => {
      const where = { conversationId, until: above(now) };
      const found = await rows.list(DeskPresence, { where, order: { id: 'ASC' }, take: 50 });
      const told: Present[] = [];
      for (const { staffId, doing, until } of found) {
        told.push({
          staffId,
          doing,
          until,
          name: await staffName(rows, this.parts.vault, staffId),
        });
      }
      return told;
    });
  }
}

function isFresh(known: DeskPresence | null, doing: Doing, now: number): boolean {
  return known?.doing === doing && known.until - now > COUNTS_MS[doing] / 2;
}
