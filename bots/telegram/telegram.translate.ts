import { z } from 'zod';
import type { Inbound, Reply } from '../../src/conversation/turn';
import { splitText, withNumberedChoices } from '../../src/conversation/turn';

/** Telegram's updates as our messages, our replies as Telegram's. Pure; source: Bot API, "Update", "sendMessage". */

/** Counted by Telegram after entities are parsed; we send none, so these are plain UTF-16 units. */
export const MOST_TEXT = 4096;
export const MOST_BUTTONS = 100;
const MOST_CALLBACK_BYTES = 64;

/** Unix seconds; beyond this no date of JavaScript exists, and such an update would come for ever. */
const seconds = z.number().int().nonnegative().max(8.64e12);
const id = z.number().int();
const from = z.object({ id, is_bot: z.boolean() });
const chat = z.object({ id, type: z.string() });
const button = z.object({ text: z.string(), callback_data: z.string().optional() });
const anything = z.unknown().optional();
const message = z.object({
  date: seconds,
  edit_date: seconds.optional(),
  chat,
  from: from.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  photo: anything,
  voice: anything,
  audio: anything,
  video: anything,
  video_note: anything,
  document: anything,
  sticker: anything,
  animation: anything,
  contact: anything,
  location: anything,
  poll: anything,
  dice: anything,
});
const callback = z.object({
  id: z.string(),
  from,
  data: z.string().optional(),
  message: z
    .object({
      chat,
      reply_markup: z.object({ inline_keyboard: z.array(z.array(button)) }).optional(),
    })
    .optional(),
});

/** What we read of an update; fields that Telegram adds later are dropped. */
export const UPDATE = z.object({
  update_id: id.nonnegative(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: callback.optional(),
});
export type Update = z.output<typeof UPDATE>;
type Message = z.output<typeof message>;
type Callback = z.output<typeof callback>;

/** Commands that the menu offers, and the words they stand for. */
export const COMMANDS = [
  { command: 'trogiup', description: 'Tôi hỏi được những gì?', says: 'trợ giúp' },
  { command: 'xacminh', description: 'Liên kết với hồ sơ của tôi', says: 'liên kết tài khoản' },
  { command: 'canbo', description: 'Gặp cán bộ', says: 'gặp cán bộ' },
  { command: 'lamlai', description: 'Bắt đầu lại từ đầu', says: 'làm lại' },
] as const;

const MEDIA = [
  'photo',
  'voice',
  'audio',
  'video',
  'video_note',
  'document',
  'sticker',
  'animation',
  'contact',
  'location',
  'poll',
  'dice',
] as const satisfies readonly (keyof Message)[];

/** What the outside adds to an update: which bot received it, and when, for taps that carry no time. */
export interface Receipt {
  readonly botId: string;
  readonly now: number;
}

/** The message in an update; null for groups, other bots and events that say nothing to us. */
export function toInbound(update: Update, receipt: Receipt): Inbound | null {
  const externalId = `${receipt.botId}:${update.update_id}`;
  if (update.callback_query)
    return fromTap(update.callback_query, { externalId, now: receipt.now });
  if (update.message) return fromMessage(update.message, externalId);
  const edited = update.edited_message;
  if (!edited || writtenIn(edited) === undefined) return null;
  return fromMessage(edited, `${externalId}:edit`);
}

/** The sendMessage payloads of a reply, in order; the last one carries the buttons. */
export function toPayloads(chatId: string, reply: Reply): readonly Payload[] {
  const fits = reply.choices.length <= MOST_BUTTONS && reply.choices.every(isTappable);
  const pieces = splitText(fits ? reply.text : withNumberedChoices(reply), MOST_TEXT);
  return pieces.map((text, index) => {
    const last = index === pieces.length - 1;
    const buttons = fits && last ? reply.choices : [];
    const keyboard = buttons.map(({ id: data, label }) => [{ text: label, callback_data: data }]);
    return {
      chat_id: chatId,
      text,
      link_preview_options: { is_disabled: true },
      ...(keyboard.length > 0 && { reply_markup: { inline_keyboard: keyboard } }),
    };
  });
}

export interface Payload {
  readonly chat_id: string;
  readonly text: string;
  readonly link_preview_options: { readonly is_disabled: boolean };
  readonly reply_markup?: {
    inline_keyboard: { text: string; callback_data: string }[][];
  };
}

function fromMessage(message: Message, externalId: string): Inbound | null {
  if (message.chat.type !== 'private' || message.from?.is_bot === true) return null;
  const common = {
    channel: 'telegram',
    externalId,
    address: String(message.chat.id),
    sentAt: instant(message.edit_date ?? message.date),
  };
  const written = writtenIn(message);
  if (written === undefined) {
    if (MEDIA.every((kind) => message[kind] === undefined)) return null;
    return { ...common, kind: 'unsupported', text: '' };
  }
  // The long form of a link code has 22 characters; any other word behind /start says where somebody comes from.
  const token = /^\/start(?:@\w+)?\s+([\w-]{22})\s*$/.exec(written)?.[1];
  if (token !== undefined) return { ...common, kind: 'text', text: `LK ${token}` };
  if (/^\/start(@\w+)?(\s|$)/.test(written)) return { ...common, kind: 'start', text: '' };
  return { ...common, kind: 'text', text: commandWords(written).normalize('NFC') };
}

function fromTap(tap: Callback, at: { externalId: string; now: number }): Inbound | null {
  const { data, message } = tap;
  if (data === undefined || tap.from.is_bot) return null;
  if (message !== undefined && message.chat.type !== 'private') return null;
  const buttons = message?.reply_markup?.inline_keyboard.flat() ?? [];
  const tapped = buttons.find((one) => one.callback_data === data);
  return {
    channel: 'telegram',
    externalId: at.externalId,
    address: String(message?.chat.id ?? tap.from.id),
    kind: 'choice',
    text: (tapped?.text ?? data).normalize('NFC'),
    choice: data,
    sentAt: new Date(at.now).toISOString(),
  };
}

function writtenIn({ text, caption }: Message): string | undefined {
  return text ?? caption;
}

function commandWords(text: string): string {
  const name = /^\/([a-z]+)(?:@\w+)?$/i.exec(text.trim())?.[1]?.toLowerCase();
  return COMMANDS.find(({ command }) => command === name)?.says ?? text;
}

function isTappable(choice: { readonly id: string }): boolean {
  return Buffer.byteLength(choice.id) <= MOST_CALLBACK_BYTES;
}

function instant(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toISOString();
}
