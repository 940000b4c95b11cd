import type { Inbound, Reply } from '../../conversation/turn';
import { IndexedMessage } from '../../records/entities/indexed-message.entity';
import { Message } from '../../records/entities/message.entity';
import { indexMessage, unindexMessages } from '../../records/queries/message-search';
import { above, not, oneOf } from '../../records/rows';
import type { Writer } from '../../records/rows';
import type { Vault } from '../../shared/ports';
import { openJson, placeOf } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { marksOf } from './message-words';

/** How many messages one transaction marks. */
const BLOCK = 200;

/** The words of a message; null once erased. */
export function textOf(vault: Vault, { id, body }: Pick<Message, 'id' | 'body'>): string | null {
  const opened = openJson<Inbound | Reply>(vault, placeOf('message', 'body', id), body);
  return opened && opened.text;
}

/** Makes a new message of a citizen or of staff findable; what the machine says stands in thousands of conversations. */
export async function makeFindable(
  vault: Vault,
  rows: Writer,
  { message, text }: { readonly message: Message; readonly text: string },
): Promise<void> {
  if (message.author === 'bot') return;
  await indexMessage(rows, message, marksOf(vault, text, message.channel));
}

/**
 * Marks all messages anew, for those from before there was a search and after a change of the index key. It can be
 * stopped and started again at any place.
 * @param after the last message that was done
 * @param onDone told after each block how many it had, and the last of them
 */
export async function remakeIndex(
  { db, vault }: ServiceParts,
  after: string,
  onDone: (messages: number, last: string) => void,
): Promise<void> {
  const noted = (block: readonly Message[]) => ({
    action: 'message.index',
    object: `message:${block.at(-1)?.id ?? after}`,
    details: { messages: block.length },
  });
  for (let last = after; ;) {
    const block = await db.write('system:index', noted, async (rows) => {
      const some = await rows.list(Message, {
        where: { id: above(last), author: not('bot') },
        order: { id: 'ASC' },
        take: BLOCK,
      });
      const known = await rows.list(IndexedMessage, {
        where: { messageId: oneOf(some.map(({ id }) => id)) },
        order: { place: 'ASC' },
        take: BLOCK,
      });
      await unindexMessages(rows, known);
      for (const message of some) {
        const text = textOf(vault, message);
        if (text !== null) await makeFindable(vault, rows, { message, text });
      }
      return some;
    });
    last = block.at(-1)?.id ?? last;
    if (block.length === 0) return;
    onDone(block.length, last);
  }
}
