import type { Reply } from '../conversation/turn';
import { withNumberedChoices } from '../conversation/turn';
import { Message } from '../records/entities/message.entity';
import { oneOf } from '../records/rows';
import type { Reader } from '../records/rows';
import { foldText } from '../shared/fold-text';
import type { Vault } from '../shared/ports';
import { openJson, placeOf } from './sealed-json';

/** Messages that one question looks back over. */
const MOST = 500;

/**
 * Whether a pasted text is a message, or a part of one, that this office sent in the conversation. One that says
 * more than was sent is not: a link put behind our words makes them somebody else's.
 */
export async function sentHere(
  rows: Reader,
  vault: Vault,
  { conversationId, pasted }: { readonly conversationId: string; readonly pasted: string },
): Promise<'ours' | 'not-ours'> {
  const messages = await rows.list(Message, {
    where: { conversationId, direction: 'out', delivery: oneOf(['sent', 'sending', 'unknown']) },
    order: { seq: 'DESC' },
    take: MOST,
  });
  const sought = plain(pasted);
  const found = messages.some(({ id, body }) => {
    const reply = openJson<Reply>(vault, placeOf('message', 'body', id), body);
    return reply !== null && ` ${plain(withNumberedChoices(reply))} `.includes(` ${sought} `);
  });
  return found && sought !== '' ? 'ours' : 'not-ours';
}

/** Words and figures only; what platforms do to marks, cases and line ends does not count. */
function plain(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
