import type { Reply, Sent } from '../conversation/turn';
import { Conversation } from '../records/entities/conversation.entity';
import { Message } from '../records/entities/message.entity';
import { oneOf } from '../records/rows';
import type { Reader } from '../records/rows';
import type { ChatParts } from './chat-parts';
import { openJson, openText, placeOf } from './sealed-json';

/** Longer than any channel waits for its platform; after it a silent sender counts as gone. */
const LEASE_MS = 60_000;
const MOST_ATTEMPTS = 8;
const LONGEST_WAIT_MS = 300_000;

interface Due {
  readonly message: Message;
  readonly conversation: Conversation;
}

/**
 * Where answers go out: claimed by a conditional update, committed, sent, marked. A message that may have
 * arrived is never sent again by itself.
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
      if (due.message.delivery === 'sending') {
        await this.mark(due.message, { outcome: 'unknown', reason: 'sender-gone' });
      } else if (await this.claim(due.message)) {
        const claimed = { ...due.message, attempts: due.message.attempts + 1 };
        await this.mark(claimed, await this.send(due));
      }
    }
  }

  /** False when another process was quicker. */
  private async claim({ id, attempts }: Message): Promise<boolean> {
    const leaseUntil = this.parts.clock.now() + LEASE_MS;
    const note = { action: 'message.claim', object: `message:${id}` };
    const taken = await this.parts.db.write('system:outbox', note, (rows) =>
      rows.update(
        Message,
        { id, delivery: 'pending', attempts },
        { delivery: 'sending', leaseUntil, attempts: attempts + 1 },
      ),
    );
    return taken === 1;
  }

  /** Whatever a channel throws, nobody can say whether the message arrived. */
  private async send({ message, conversation }: Due): Promise<Sent> {
    const { vault } = this.parts;
    const { channel } = conversation;
    try {
      const reply = openJson<Reply>(vault, placeOf('message', 'body', message.id), message.body);
      const place = placeOf('conversation', 'address', conversation.id);
      const address = openText(vault, place, conversation.address);
      if (reply === null || address === null) return { outcome: 'refused', reason: 'erased' };
      return await this.parts.send({ channel, address, reply, outId: message.id });
    } catch (error) {
      return { outcome: 'unknown', reason: error instanceof Error ? error.name : 'error' };
    }
  }

  private async mark(message: Message, outcome: Sent): Promise<void> {
    const { id, channel, attempts } = message;
    const patch = this.patchFor(outcome, attempts);
    const details = { outcome: outcome.outcome, attempts };
    const note = { action: 'message.deliver', object: `message:${id}`, details };
    await this.parts.db.write('system:outbox', note, (rows) =>
      rows.update(Message, { id, delivery: 'sending' }, { leaseUntil: null, ...patch }),
    );
    if (outcome.outcome === 'sent') return;
    const fields = { message: id, channel, attempts, outcome: outcome.outcome };
    const lost = outcome.outcome === 'retry' && patch.delivery === 'dead';
    if (lost) this.parts.log.error('message.lost', fields);
    else this.parts.log.warn('message.not-sent', fields);
  }

  private patchFor(outcome: Sent, attempts: number): Partial<Message> {
    switch (outcome.outcome) {
      case 'sent':
        return { delivery: 'sent', platformId: outcome.platformId?.slice(0, 200) ?? null };
      case 'unknown':
        return { delivery: 'unknown' };
      case 'refused':
        return { delivery: 'dead' };
      case 'retry': {
        if (attempts >= MOST_ATTEMPTS) return { delivery: 'dead' };
        const longest = Math.min(LONGEST_WAIT_MS, 1000 * 2 ** attempts);
        const wait = Math.max(outcome.afterMs, Math.round(this.parts.random() * longest));
        return { delivery: 'pending', nextAttemptAt: this.parts.clock.now() + wait };
      }
    }
  }
}

async function firstWaiting(rows: Reader, conversationId: string): Promise<Due | null> {
  const [message] = await rows.list(Message, {
    where: { conversationId, direction: 'out', delivery: oneOf(['pending', 'sending']) },
    order: { seq: 'ASC' },
    take: 1,
  });
  if (message === undefined) return null;
  return { message, conversation: await rows.get(Conversation, { id: conversationId }) };
}

function waitFor(message: Message, now: number): number {
  const from = message.delivery === 'sending' ? message.leaseUntil : message.nextAttemptAt;
  return (from ?? now) - now;
}
