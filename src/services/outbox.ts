import type { Found, Reply, Sent } from '../conversation/turn';
import { Conversation } from '../records/entities/conversation.entity';
import { Message } from '../records/entities/message.entity';
import { noteHeard } from '../records/queries/take-seqs';
import { nextToSend } from '../records/queries/unfinished';
import { not, empty } from '../records/rows';
import type { Reader } from '../records/rows';
import { againOnConflict } from './again-on-conflict';
import { afterTry } from './channels/after-try';
import type { AfterTry } from './channels/after-try';
import { askForPerson } from './channels/ask-for-person';
import type { ChatParts, Outgoing } from './chat-parts';
import { openJson, openText, placeOf } from './sealed-json';

/** Longer than any channel waits for its platform; after it a silent sender counts as gone. */
const LEASE_MS = 60_000;
/** With less of its claim left than a send may take, a sender that stood still sends no more. */
const LEAST_LEFT_MS = 30_000;
/** So long after a send of unknown outcome the platform is asked; what was on its way has arrived by then. */
const LOOK_AFTER_MS = 15_000;
const MOST_LOOKS = 8;
/** The platform says that she wants nothing of us any more: nothing is tried until she writes. */
const LEFT = 'left';
/** Messages that went out before: what the platform shows of them is not the one that is looked for. */
const MOST_KNOWN = 50;

/** Nothing has left: it waits for the next try. */
const TOO_LATE: Sent = { outcome: 'held', afterMs: 0, reason: 'claim-too-old' };

interface Due {
  readonly message: Message;
  readonly conversation: Conversation;
}

/**
 * Where answers go out: claimed by a conditional update, committed, sent, marked. A message that may have
 * arrived is only sent again when the platform itself says that it has not.
 */
export class Outbox {
  constructor(private readonly parts: ChatParts) {}

  /**
   * Sends what a conversation has waiting, in order, one message at a time.
   * @returns milliseconds until the next message is due; null when nothing waits
   */
  async deliver(conversationId: string): Promise<number | null> {
    for (;;) {
      const due = await this.parts.db.read((rows) => firstWaiting(rows, conversationId));
      if (due === null) return null;
      const wait = waitFor(due.message, this.parts.clock.now());
      if (wait > 0) return wait;
      await this.step(due);
    }
  }

  private async step(due: Due): Promise<void> {
    const { message } = due;
    switch (message.delivery) {
      case 'sending':
        return this.mark(message, { outcome: 'unknown', reason: 'sender-gone' });
      case 'unknown':
        return this.look(due);
      default:
        return this.sendClaimed(due);
    }
  }

  private async sendClaimed(due: Due): Promise<void> {
    const leaseUntil = await this.claim(due.message);
    if (leaseUntil === null) return;
    const claimed = { ...due.message, attempts: due.message.attempts + 1 };
    const inTime = this.parts.clock.now() < leaseUntil - LEAST_LEFT_MS;
    await this.mark(claimed, inTime ? await this.send(due) : TOO_LATE);
  }

  /** @returns when the claim ends, UTC milliseconds; null when another process was quicker */
  private async claim({ id, attempts }: Message): Promise<number | null> {
    const leaseUntil = this.parts.clock.now() + LEASE_MS;
    const note = { action: 'message.claim', object: `message:${id}` };
    const taken = await this.parts.db.write('system:outbox', note, (rows) =>
      rows.update(
        Message,
        { id, delivery: 'pending', attempts },
        { delivery: 'sending', leaseUntil, attempts: attempts + 1 },
      ),
    );
    return taken === 1 ? leaseUntil : null;
  }

  /** Whatever a channel throws, nobody can say whether the message arrived. */
  private async send(due: Due): Promise<Sent> {
    try {
      const outgoing = this.opened(due);
      if (outgoing === null) return { outcome: 'refused', reason: 'erased' };
      return await this.parts.send(outgoing);
    } catch (error) {
      return { outcome: 'unknown', reason: error instanceof Error ? error.name : 'error' };
    }
  }

  /** Asks the platform what became of a message; until it has told, or too often has not, later ones wait. */
  private async look(due: Due): Promise<void> {
    const { id, attempts } = due.message;
    const next = this.parts.clock.now() + LOOK_AFTER_MS;
    const note = { action: 'message.look', object: `message:${id}` };
    const mine = { id, delivery: 'unknown', attempts } as const;
    // It keeps its place until the answer is there: nothing overtakes it meanwhile.
    const taken = await this.parts.db.write('system:outbox', note, (rows) =>
      rows.update(Message, mine, { attempts: attempts + 1, nextAttemptAt: next }),
    );
    if (taken !== 1) return;
    const found = await this.found(due);
    if (found === null && attempts < MOST_LOOKS) return;
    const details = { found: found?.found ?? 'nothing', attempts };
    await this.parts.db.write('system:outbox', { ...note, details }, (rows) =>
      rows.update(Message, { ...mine, attempts: attempts + 1 }, afterLook(found)),
    );
  }

  /** Null where nobody can say. */
  private async found(due: Due): Promise<Found | null> {
    const { createdAt, channel } = due.message;
    const outgoing = this.opened(due);
    const look = this.parts.lookIn?.(channel);
    if (outgoing === null || !look) return null;
    const known = await this.parts.db.read((rows) => sentBefore(rows, due.message));
    return look({ ...outgoing, since: createdAt, known }).catch(() => null);
  }

  private opened({ message, conversation }: Due): Outgoing | null {
    const { vault } = this.parts;
    const { channel, heardAt } = conversation;
    const reply = openJson<Reply>(vault, placeOf('message', 'body', message.id), message.body);
    const place = placeOf('conversation', 'address', conversation.id);
    const address = openText(vault, place, conversation.address);
    if (reply === null || address === null) return null;
    return { channel, address, reply, outId: message.id, heardAt };
  }

  private async mark(message: Message, outcome: Sent): Promise<void> {
    const { id, channel, attempts, conversationId } = message;
    const now = this.parts.clock.now();
    const patch = this.after(message, outcome, now);
    const details = { outcome: outcome.outcome, attempts };
    const note = { action: 'message.deliver', object: `message:${id}`, details };
    await againOnConflict(() =>
      this.parts.db.write('system:outbox', note, async (rows) => {
        // Only this claim: a sender that stood still must not end another's.
        const mine = { id, delivery: 'sending', attempts } as const;
        if ((await rows.update(Message, mine, { leaseUntil: null, ...patch })) !== 1) return;
        if (outcome.outcome !== 'closed') return;
        if (outcome.reason === LEFT) await noteHeard(rows, conversationId, null);
        await askForPerson(rows, conversationId, now);
      }),
    );
    if (outcome.outcome === 'sent') return;
    const fields = { message: id, channel, attempts, outcome: outcome.outcome };
    const lost = outcome.outcome === 'retry' && patch.delivery === 'dead';
    if (lost) this.parts.log.error('message.lost', fields);
    else this.parts.log.warn('message.not-sent', { ...fields, reason: outcome.reason });
  }

  private after({ channel, attempts }: Message, outcome: Sent, now: number): AfterTry {
    const { random, lookIn } = this.parts;
    const patch = afterTry(outcome, { attempts, now, random: random() });
    if (patch.delivery !== 'unknown' || !lookIn?.(channel)) return patch;
    return { ...patch, nextAttemptAt: now + LOOK_AFTER_MS };
  }
}

async function firstWaiting(rows: Reader, conversationId: string): Promise<Due | null> {
  const id = await nextToSend(rows, conversationId);
  if (id === null) return null;
  return {
    message: await rows.get(Message, { id }),
    conversation: await rows.get(Conversation, { id: conversationId }),
  };
}

async function sentBefore(rows: Reader, { conversationId }: Message): Promise<readonly string[]> {
  const found = await rows.list(Message, {
    where: { conversationId, direction: 'out', platformId: not(empty()) },
    order: { seq: 'DESC' },
    take: MOST_KNOWN,
  });
  return found.map(({ platformId }) => String(platformId));
}

/** Where a message stands after its platform was asked; null: it was asked often enough and cannot tell. */
function afterLook(found: Found | null): Partial<Message> {
  if (found === null) return { nextAttemptAt: null };
  if (found.found === 'not-sent') return { delivery: 'pending', nextAttemptAt: null };
  const { platformId = null } = found;
  return { delivery: 'sent', platformId, nextAttemptAt: null, fault: null };
}

function waitFor(message: Message, now: number): number {
  const from = message.delivery === 'sending' ? message.leaseUntil : message.nextAttemptAt;
  return (from ?? now) - now;
}
