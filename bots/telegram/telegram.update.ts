import { z } from 'zod';

/** What we read of Telegram's updates. Source: Bot API, "Update", "Message", "ChatMemberUpdated". */

/** Unix seconds; beyond this no date of JavaScript exists, and such an update would come for ever. */
const seconds = z.number().int().nonnegative().max(8.64e12);
const id = z.number().int();
const from = z.object({ id, is_bot: z.boolean() });
const chat = z.object({ id, type: z.string() });
const button = z.object({ text: z.string(), callback_data: z.string().optional() });
const anything = z.unknown().optional();
const fileId = z.string().min(1).max(256);
const amount = z.number().nonnegative().optional();
/** A file that stays with Telegram. */
const file = z.object({ file_id: fileId, file_size: amount, duration: amount });
const kept = file.optional().catch(undefined);

const message = z.object({
  message_id: id,
  date: seconds,
  edit_date: seconds.optional(),
  chat,
  from: from.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: z
    .array(z.object({ type: z.string() }))
    .optional()
    .catch(undefined),
  /** Only whether it answers the bot: what it quotes is not hers to have said. */
  reply_to_message: z.object({ from: from.optional() }).optional().catch(undefined),
  photo: z.array(file).optional().catch(undefined),
  voice: kept,
  audio: kept,
  video: kept,
  video_note: kept,
  document: kept,
  sticker: kept,
  animation: kept,
  contact: z
    .object({
      phone_number: z.string().max(40),
      first_name: z.string().max(200).optional(),
      last_name: z.string().max(200).optional(),
      user_id: id.optional(),
    })
    .optional(),
  /** Whether there is one; where it is, is never read. */
  location: anything,
  venue: anything,
  poll: anything,
  dice: anything,
  story: anything,
  new_chat_members: z.array(from).optional().catch(undefined),
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

const membership = z.object({
  chat,
  from,
  date: seconds,
  new_chat_member: z.object({ status: z.string() }),
});

/** Fields that Telegram adds later are dropped. */
export const UPDATE = z.object({
  update_id: id.nonnegative(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: callback.optional(),
  my_chat_member: membership.optional(),
});

/** Kinds of updates that we ask for. */
export const ALLOWED = ['message', 'edited_message', 'callback_query', 'my_chat_member'];

export type Update = z.output<typeof UPDATE>;
export type Message = z.output<typeof message>;
export type Callback = z.output<typeof callback>;
export type Membership = z.output<typeof membership>;
export type KeptFile = z.output<typeof file>;
