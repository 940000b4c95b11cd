import { DESK_TALK } from '../../conversation/desk/tell-desk';
import type { LanguageKey } from '../../conversation/state';
import { Conversation } from '../../records/entities/conversation.entity';
import { DeskPresence } from '../../records/entities/desk-presence.entity';
import { StaffPromise } from '../../records/entities/staff-promise.entity';
import { orphanedPromises, staleTalks } from '../../records/queries/desk-talks';
import type { StaleTalk } from '../../records/queries/desk-talks';
import { below } from '../../records/rows';
import { againOnConflict } from '../again-on-conflict';
import type { ChatParts } from '../chat-parts';
import { LIVE_CONVERSATION } from '../live/live-conversation';
import { originOf } from '../origin-of';
import { TurnWriter } from '../turn-writer';
import { changeTalk } from './change-talk';
import { changeDeskTalk, NO_OFFER } from './talk-row';
import { endWaits } from './waits';

const MACHINE = { kind: 'system', job: 'desk' } as const;
/** How long an owner may be silent while her citizen waits, when nothing else is configured. */
const SILENT_MS = 30 * 60_000;

/** What the desk does by itself: nobody waits for ever for an owner who went away, and no promise is nobody's. */
export class DeskCare {
  private readonly writer: TurnWriter;

  constructor(private readonly parts: ChatParts) {
    this.writer = new TurnWriter(parts);
  }

  /** @returns the conversations in which something now waits to be sent */
  async run(): Promise<readonly string[]> {
    const before = this.parts.clock.now() - (this.parts.staffSilentMs ?? SILENT_MS);
    const stale = await this.parts.db.read((rows) => staleTalks(rows, before));
    const told: string[] = [];
    for (const one of stale)
      if (await this.tried(one.id, () => this.back(one, before))) told.push(one.id);
    const orphans = await this.parts.db.read(orphanedPromises);
    for (const id of orphans) await this.tried(id, () => this.toQueue(id));
    await this.forgetPresence();
    return told;
  }

  /** One that cannot be written waits for the next round; the others go on. */
  private async tried(id: string, fn: () => Promise<boolean>): Promise<boolean> {
    try {
      return await fn();
    } catch (error) {
      this.parts.log.error('desk.broken', { about: id, ...originOf(error) });
      return false;
    }
  }

  /** Back to the queue at the old place, and the citizen is told so. False when the owner wrote meanwhile. */
  private async back({ id }: StaleTalk, before: number): Promise<boolean> {
    let done = false;
    await changeTalk(this.parts, { actor: MACHINE, id, action: 'stale' }, async (rows, found) => {
      const still = (await staleTalks(rows, before)).find((one) => one.id === id);
      done = still !== undefined;
      if (still === undefined) return;
      const waitingSince = still.since ?? this.parts.clock.now();
      const patch = { owner: 'bot', status: 'waiting', waitingSince } as const;
      await rows.guardedUpdate(Conversation, found, patch);
      await changeDeskTalk(rows, id, { ownedSince: null, ...NO_OFFER, because: 'stale' });
      await endWaits(rows, id, this.parts.clock.now());
      LIVE_CONVERSATION.announce(rows, 'owner', { subject: id });
      if (still.since === null) return;
      const text = DESK_TALK[found.language as LanguageKey].backInQueue;
      const replies = [{ text, choices: [] }];
      await this.writer.replies(rows, { conversation: found, replies, author: 'bot' });
    });
    return done;
  }

  private async toQueue(id: string): Promise<boolean> {
    const note = { action: 'promise.to-queue', object: `staff_promise:${id}` };
    await againOnConflict(() =>
      this.parts.db.write('system:desk', note, async (rows) => {
        const found = await rows.get(StaffPromise, { id });
        if (found.status !== 'open') return;
        await rows.guardedUpdate(StaffPromise, found, { ownerId: null });
        LIVE_CONVERSATION.announce(rows, 'promise', { subject: found.conversationId });
      }),
    );
    return true;
  }

  private async forgetPresence(): Promise<void> {
    const now = this.parts.clock.now();
    const gone = { until: below(now) };
    if ((await this.parts.db.read((rows) => rows.count(DeskPresence, gone))) === 0) return;
    const note = { action: 'presence.forget', object: 'desk_presence:past' };
    await this.parts.db.write('system:desk', note, async (rows) => {
      for (const { conversationId: subject } of await rows.list(DeskPresence, {
        where: gone,
        order: { id: 'ASC' },
        take: 500,
      })) {
        LIVE_CONVERSATION.announce(rows, 'presence', { subject });
      }
      await rows.remove(DeskPresence, gone);
    });
  }
}
