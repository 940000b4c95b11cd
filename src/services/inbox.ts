import type { Inbound } from '../conversation/turn';
import { isDuplicate } from '../records/db-errors';
import { Conversation } from '../records/entities/conversation.entity';
import { Message } from '../records/entities/message.entity';
import { noteHeard, takeSeqs } from '../records/queries/take-seqs';
import type { Writer } from '../records/rows';
import { addressHash, ofAddress } from './address-hash';
import type { ChatParts } from './chat-parts';
import { LIVE_CONVERSATION } from './live/live-conversation';
import { makeFindable } from './search/index-messages';
import { placeOf, sealJson } from './sealed-json';

/** The message is there already: nothing of this write may stay. */
class AlreadyStored extends Error {}

/** Where citizens' messages come in. */
export class Inbox {
  constructor(private readonly parts: ChatParts) {}

  /**
   * Stores one citizen's message durably, making its conversation when it is the first.
   * @returns the conversation's id, or 'duplicate' when the platform sent the same message again
   */
  async store(inbound: Inbound): Promise<{ readonly conversationId: string } | 'duplicate'> {
    // Two first messages at once both make the conversation: the unique keys refuse one, which looks again.
    for (let tries = 1; ; tries++) {
      try {
        const conversationId = await this.parts.db.write(
          'citizen',
          (id: string) => ({ action: 'message.receive', object: `conversation:${id}` }),
          (rows) => this.storeOnce(rows, inbound),
        );
        return { conversationId };
      } catch (error) {
        if (error instanceof AlreadyStored) return 'duplicate';
        if (!isDuplicate(error) || tries === 3) throw error;
      }
    }
  }

  private async storeOnce(rows: Writer, inbound: Inbound): Promise<string> {
    const { ids, vault, clock } = this.parts;
    const { channel, externalId } = inbound;
    if ((await rows.find(Message, { channel, externalId })) !== null) throw new AlreadyStored();
    const conversationId = await this.findOrOpen(rows, inbound);
    const id = ids.next();
    const message: Message = {
      id,
      conversationId,
      seq: await takeSeqs(rows, conversationId, 1),
      direction: 'in',
      author: 'citizen',
      body: sealJson(vault, placeOf('message', 'body', id), inbound),
      understood: null,
      channel,
      externalId,
      platformId: null,
      delivery: 'new',
      attempts: 0,
      leaseUntil: null,
      nextAttemptAt: null,
      fault: null,
      createdAt: clock.now(),
    };
    await rows.insert(Message, message);
    // A clock of the platform that runs ahead must not keep a door open.
    const at = Math.min(Date.parse(inbound.sentAt), clock.now());
    await noteHeard(rows, conversationId, inbound.kind === 'left' ? null : at);
    await makeFindable(vault, rows, { message, text: inbound.text });
    LIVE_CONVERSATION.announce(rows, 'message', { subject: conversationId });
    return conversationId;
  }

  private async findOrOpen(rows: Writer, inbound: Inbound): Promise<string> {
    const { channel, address } = inbound;
    const { vault } = this.parts;
    const known = await rows.find(Conversation, ofAddress(vault, channel, address));
    if (known !== null) return known.id;
    const id = this.parts.ids.next();
    const now = this.parts.clock.now();
    await rows.insert(Conversation, {
      id,
      channel,
      addressHash: addressHash(vault, channel, address),
      address: vault.seal(address, placeOf('conversation', 'address', id)),
      language: 'vi',
      owner: 'bot',
      status: 'bot',
      waitingSince: null,
      state: null,
      version: 1,
      lastSeq: 0,
      heardAt: null,
      createdAt: now,
      updatedAt: now,
    });
    return id;
  }
}
