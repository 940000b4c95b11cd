import { Conversation } from '../../records/entities/conversation.entity';
import type { Writer } from '../../records/rows';
import type { Actor } from '../actor';
import { auditName } from '../actor';
import { againOnConflict } from '../again-on-conflict';
import type { ServiceParts } from '../service-parts';

/**
 * Changes one conversation; what came between reading and writing is no reason to refuse, only to decide again.
 * @returns the conversation's id, or what `fn` returns instead
 * @throws AppError NOT_FOUND, and whatever `fn` refuses
 */
export function changeTalk(
  { db }: Pick<ServiceParts, 'db'>,
  { actor, id, action }: { readonly actor: Actor; readonly id: string; readonly action: string },
  fn: (rows: Writer, found: Conversation) => Promise<string | void>,
): Promise<string> {
  const note = { action: `conversation.${action}`, object: `conversation:${id}` };
  return againOnConflict(() =>
    db.write(auditName(actor), note, async (rows) => {
      return (await fn(rows, await rows.get(Conversation, { id }))) ?? id;
    }),
  );
}
