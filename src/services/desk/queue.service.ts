import type { ToldDesk } from '../../conversation/desk/tell-desk';
import { Conversation } from '../../records/entities/conversation.entity';
import type { DeskItem, DeskPlace } from '../../records/queries/desk-queue';
import { DESK_KINDS, deskQueue } from '../../records/queries/desk-queue';
import { waitingBefore } from '../../records/queries/desk-talks';
import type { Page } from '../../records/queries/page';
import { Rating } from '../../records/entities/rating.entity';
import { vietnamDay } from '../../shared/civil-date';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, staffActor } from '../actor';
import { againOnConflict } from '../again-on-conflict';
import { LIVE_CONVERSATION } from '../live/live-conversation';
import type { ServiceParts } from '../service-parts';
import { deskRefusal } from './desk-faults';
import { hoursNow } from './hours-now';
import { BAD_AT_MOST } from './ratings';

export { DESK_KINDS };
export type { DeskItem };

/** What staff should look at next, and what a citizen who waits is told of it. */
export class QueueService {
  constructor(private readonly parts: ServiceParts) {}

  /** A page of the queue, the most urgent first. */
  async items(actor: Actor, place: Pick<DeskPlace, 'after' | 'first'>): Promise<Page<DeskItem>> {
    mustBeAllowed(actor, 'review.queue');
    const today = vietnamDay(this.parts.clock.now());
    const asked = { ...place, today, badAtMost: BAD_AT_MOST };
    return this.parts.db.read((rows) => deskQueue(rows, asked));
  }

  /** Says that somebody looked at a bad rating. @throws AppError NOT_FOUND, CONFLICT `seen-already` */
  async seen(actor: Actor, ratingId: string): Promise<string> {
    const { id: seenBy } = staffActor(actor, 'review.judge');
    const note = { action: 'rating.seen', object: `rating:${ratingId}` };
    return againOnConflict(() =>
      this.parts.db.write(auditName(actor), note, async (rows) => {
        const found = await rows.get(Rating, { id: ratingId });
        if (found.seenAt !== null) throw deskRefusal('seen-already');
        const seen = { seenAt: this.parts.clock.now(), seenBy };
        await rows.update(Rating, { id: ratingId }, seen);
        LIVE_CONVERSATION.announce(rows, 'rating', { subject: found.conversationId });
        return ratingId;
      }),
    );
  }

  /** How many people wait before this one, and when staff answer, as of now. */
  async told(conversationId: string): Promise<ToldDesk> {
    const now = this.parts.clock.now();
    return this.parts.db.read(async (rows) => {
      const { waitingSince } = await rows.get(Conversation, { id: conversationId });
      const before = await waitingBefore(rows, { id: conversationId, since: waitingSince });
      return { before, hours: await hoursNow(rows, { unitCode: '', now }) };
    });
  }
}
