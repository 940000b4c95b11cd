import type { CivilDate } from '../shared/civil-date';
import type { ConversationEvent, ConversationState } from './state';
import type { Inbound, Reply } from './turn';

export interface Turn {
  readonly state: ConversationState;
  readonly replies: readonly Reply[];
  readonly events: readonly ConversationEvent[];
}

/**
 * One step of the fold: what a message does to a conversation on a day. Pure: the same arguments always
 * give the same turn. `state` is null for the first message of an address.
 */
export declare function converse(
  state: ConversationState | null,
  inbound: Inbound,
  env: { readonly on: CivilDate },
): Turn;
