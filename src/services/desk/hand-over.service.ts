import { Conversation } from '../../records/entities/conversation.entity';
import { StaffGrant } from '../../records/entities/staff-grant.entity';
import { StaffUser } from '../../records/entities/staff-user.entity';
import { oneOf } from '../../records/rows';
import type { Reader } from '../../records/rows';
import { vietnamDay } from '../../shared/civil-date';
import type { Role } from '../actor';
import type { Actor } from '../actor';
import { PERMISSIONS, staffActor } from '../actor';
import { LIVE_CONVERSATION } from '../live/live-conversation';
import type { ServiceParts } from '../service-parts';
import { changeTalk } from './change-talk';
import { deskRefusal } from './desk-faults';
import { mustOwn } from './ownership';
import type { StaffTalks } from './staff-talks';
import { changeDeskTalk, deskTalkOf, NO_OFFER } from './talk-row';
import { noteWait } from './waits';

/** From colleague to colleague: offered and accepted, or given out by whoever leads the desk. */
export class HandOverService {
  constructor(
    private readonly parts: ServiceParts,
    private readonly talks: StaffTalks,
  ) {}

  /** The owner offers the conversation to a colleague and stays the owner until she accepts. @throws AppError BAD_INPUT, CONFLICT */
  async offer(actor: Actor, id: string, to: string): Promise<string> {
    const { id: owner } = staffActor(actor, 'conversation.hand-over');
    return changeTalk(this.parts, { actor, id, action: 'offer' }, async (rows, found) => {
      await mustOwn(rows, { vault: this.parts.vault, found, owner });
      if (to === owner) throw deskRefusal('to-herself');
      await this.mustSpeak(rows, to);
      await rows.guardedUpdate(Conversation, found, {});
      const offered = { offeredTo: to, offeredBy: owner, offeredAt: this.parts.clock.now() };
      await changeDeskTalk(rows, id, offered);
      LIVE_CONVERSATION.announce(rows, 'offer', { subject: id });
    });
  }

  /** Makes her to whom it is offered the owner, as long as who offered it still is. @throws AppError CONFLICT `not-offered` */
  async accept(actor: Actor, id: string): Promise<string> {
    const { id: to } = staffActor(actor, 'conversation.hand-over');
    return changeTalk(this.parts, { actor, id, action: 'accept' }, async (rows, found) => {
      const { offeredTo, offeredBy } = await deskTalkOf(rows, id);
      if (offeredTo !== to || offeredBy !== found.owner) throw deskRefusal('not-offered');
      await this.talks.give(rows, found, to);
    });
  }

  /** Says no to an offer, or takes one's own back. @throws AppError CONFLICT `not-offered` */
  async decline(actor: Actor, id: string): Promise<string> {
    const { id: who } = staffActor(actor, 'conversation.hand-over');
    return changeTalk(this.parts, { actor, id, action: 'decline' }, async (rows, found) => {
      const { offeredTo, offeredBy } = await deskTalkOf(rows, id);
      if (offeredTo !== who && offeredBy !== who) throw deskRefusal('not-offered');
      await rows.guardedUpdate(Conversation, found, {});
      await changeDeskTalk(rows, id, NO_OFFER);
      LIVE_CONVERSATION.announce(rows, 'offer', { subject: id });
    });
  }

  /** Gives the conversation to somebody, whoever owned it. @throws AppError BAD_INPUT `no-colleague` */
  async assign(actor: Actor, id: string, to: string): Promise<string> {
    staffActor(actor, 'conversation.assign');
    return changeTalk(this.parts, { actor, id, action: 'assign' }, async (rows, found) => {
      await this.mustSpeak(rows, to);
      if (found.owner === to) return;
      await this.talks.give(rows, found, to);
      await noteWait(rows, this.parts, { conversation: found, by: to });
    });
  }

  /** @throws AppError BAD_INPUT for an account that is closed, or that may not reply to citizens today */
  private async mustSpeak(rows: Reader, staffId: string): Promise<void> {
    const user = await rows.find(StaffUser, { id: staffId });
    if (user === null || !user.active) throw deskRefusal('no-colleague');
    const today = vietnamDay(this.parts.clock.now());
    const role = oneOf([...PERMISSIONS['conversation.reply']] as Role[]);
    const grants = await rows.list(StaffGrant, {
      where: { staffId, role },
      order: { id: 'ASC' },
      take: 100,
    });
    const holds = grants.some(
      ({ fromDay, untilDay, endedAt }) =>
        endedAt === null && fromDay <= today && (untilDay === null || untilDay >= today),
    );
    if (!holds) throw deskRefusal('no-colleague');
  }
}
