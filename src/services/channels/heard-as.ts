import type { ConversationState, Understood } from '../../conversation/state';
import type { Inbound } from '../../conversation/turn';
import { Message } from '../../records/entities/message.entity';
import type { Reader } from '../../records/rows';
import { below } from '../../records/rows';
import type { Vault } from '../../shared/ports';
import { openJson, placeOf } from '../sealed-json';

/** What an edit is read beside. */
export interface Edited {
  readonly inbound: Inbound;
  /** The edit as it is kept. */
  readonly message: Pick<Message, 'conversationId' | 'seq'>;
  readonly state: ConversationState | null;
}

/**
 * What a message that she wrote anew counts as. Her last message: a 'correction' when what it told is the last
 * thing known, else a text. An older one stays 'edited', since the talk went on from it: she is asked to say it again.
 */
export async function heardAs(
  rows: Reader,
  vault: Vault,
  { inbound, message, state }: Edited,
): Promise<Inbound> {
  const { conversationId, seq } = message;
  const [last] = await rows.list(Message, {
    where: { conversationId, direction: 'in', seq: below(seq) },
    order: { seq: 'DESC' },
    take: 1,
  });
  const before = last && openJson<Inbound>(vault, placeOf('message', 'body', last.id), last.body);
  if (last === undefined || before?.ref !== inbound.ref || inbound.ref === undefined)
    return inbound;
  const place = placeOf('message', 'understood', last.id);
  const acts = openJson<readonly Understood[]>(vault, place, last.understood);
  return { ...inbound, kind: isLastKnown(acts, state) ? 'correction' : 'text' };
}

function isLastKnown(acts: readonly Understood[] | null, state: ConversationState | null): boolean {
  const known = state?.answered[state.answered.length - 1];
  if (known === undefined) return false;
  return (acts ?? []).some(({ subject, fact }) => subject === known.subject && fact === known.fact);
}
