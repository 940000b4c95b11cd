import { z } from 'zod';
import type { Inbound, Reply } from '../../src/conversation/turn';
import { splitText, withNumberedChoices } from '../../src/conversation/turn';

/** The Bot Platform's events as our messages, our replies as its messages. Pure. */

export const MOST_TEXT = 2000;
const LATEST_MS = 8.64e15;

const id = z.union([z.string().min(1).max(150), z.number().int()]).transform(String);
const text = z.string().optional().catch(undefined);
const message = z.looseObject({
  message_id: id,
  from: z.looseObject({ is_bot: z.boolean().optional() }).optional(),
  chat: z.looseObject({ id, chat_type: text }),
  text,
  caption: text,
  date: z.number().nonnegative().max(LATEST_MS),
});
const event = z.looseObject({ event_name: z.string().max(100), message: message.optional() });

/** Bare, or in the envelope of an answer: both are seen. */
export const UPDATE = z.union([
  z.looseObject({ ok: z.boolean(), result: event }).transform(({ result }) => result),
  event,
]);
export type Update = z.output<typeof UPDATE>;

const RECEIVED = /^message\.[a-z_]+\.received$/;

/** The message in an update; null for groups, other bots and events that say nothing to us. */
export function toInbound({ event_name: name, message: said }: Update): Inbound | null {
  if (said === undefined || !RECEIVED.test(name)) return null;
  const { chat, from, message_id: externalId, date } = said;
  const isPrivate = (chat.chat_type ?? 'PRIVATE').toUpperCase() === 'PRIVATE';
  if (!isPrivate || from?.is_bot === true) return null;
  const written = (said.text ?? said.caption ?? '').normalize('NFC');
  const common = {
    channel: 'zalo-bot',
    externalId,
    address: chat.id,
    sentAt: new Date(date).toISOString(),
  };
  // What Zalo hides of protected senders comes as 'unsupported' too: a sentence answers it.
  if (written.trim() === '') return { ...common, kind: 'unsupported', text: '' };
  return { ...common, kind: 'text', text: written };
}

/** The sendMessage payloads of a reply, in order. There are no buttons: choices are numbered and typed. */
export function toPayloads(chatId: string, reply: Reply): readonly Payload[] {
  const texts = splitText(withNumberedChoices(reply).normalize('NFC'), MOST_TEXT);
  return texts.map((one) => ({ chat_id: chatId, text: one }));
}

export interface Payload {
  readonly chat_id: string;
  readonly text: string;
}
