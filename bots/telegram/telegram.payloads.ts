import type { Reply } from '../../src/conversation/turn';
import { splitText, withNumberedChoices } from '../../src/conversation/turn';

/** Our replies as Telegram's messages. Pure; source: Bot API, "sendMessage". */

/** Counted by Telegram after entities are parsed; we send none, so these are plain UTF-16 units. */
export const MOST_TEXT = 4096;
export const MOST_BUTTONS = 100;
const MOST_CALLBACK_BYTES = 64;
const SEND_MY_NUMBER = 'Gửi số điện thoại của tôi';

export interface Payload {
  readonly chat_id: string;
  readonly text: string;
  readonly link_preview_options: { readonly is_disabled: boolean };
  readonly reply_markup?: object;
}

/** The sendMessage payloads of a reply, in order; the last one carries the buttons. */
export function toPayloads(chatId: string, reply: Reply): readonly Payload[] {
  const fits = reply.choices.length <= MOST_BUTTONS && reply.choices.every(isTappable);
  const pieces = splitText(fits ? reply.text : withNumberedChoices(reply), MOST_TEXT);
  const markup = markupOf(reply, fits ? reply.choices : []);
  return pieces.map((text, index) => ({
    chat_id: chatId,
    text,
    link_preview_options: { is_disabled: true },
    ...(markup !== null && index === pieces.length - 1 && { reply_markup: markup }),
  }));
}

function markupOf({ asks }: Reply, choices: Reply['choices']): object | null {
  // A form for her own number is a keyboard of another kind; there a tap on a choice sends its label as typed.
  if (asks === 'contact') {
    const labels = choices.map(({ label }) => [{ text: label }]);
    const keyboard = [[{ text: SEND_MY_NUMBER, request_contact: true }], ...labels];
    return { keyboard, one_time_keyboard: true, resize_keyboard: true };
  }
  if (choices.length === 0) return null;
  return {
    inline_keyboard: choices.map(({ id: data, label }) => [{ text: label, callback_data: data }]),
  };
}

function isTappable(choice: { readonly id: string }): boolean {
  return Buffer.byteLength(choice.id) <= MOST_CALLBACK_BYTES;
}
