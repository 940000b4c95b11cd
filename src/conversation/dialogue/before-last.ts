import { choicesUnder } from '../reply/choices';
import type { ConversationState } from '../state';
import { control } from './controls';
import { newDraft } from './draft';

/** A state with its last answer taken back and asked again: what a corrected answer is an answer to. */
export function beforeLast(
  state: ConversationState,
  law: Parameters<typeof newDraft>[1],
): ConversationState {
  const asked = control(newDraft(state, law), 'back', null);
  return { ...asked.state, offered: choicesUnder(asked.says, asked.state) };
}
