import type { Inbound } from '../../src/conversation/turn';
import { commandWords } from './telegram.commands';
import { isMedia, mediaOf } from './telegram.media';
import type { Callback, Membership, Message, Update } from './telegram.update';

/** Telegram's updates as our messages. Pure. */

/**
 * `t.me/<bot>?start=<payload>`. The long form of a code that links an account has 22 characters; any other payload
 * says where somebody comes from.
 */
const START = /^\/start(?:@\w+)?(?:\s+(?:([\w-]{22})|[\w-]{1,64}))?\s*$/;

/** What the outside adds to an update: which bot received it, and when, for taps that carry no time. */
export interface Receipt {
  readonly botId: string;
  readonly now: number;
}

type Said = Omit<Inbound, 'channel' | 'externalId' | 'address' | 'sentAt'>;

/** The message in an update; null for other bots and for what says nothing to us. */
export function toInbound(update: Update, { botId, now }: Receipt): Inbound | null {
  const externalId = `${botId}:${update.update_id}`;
  const { callback_query: tap, message, edited_message: edited, my_chat_member: member } = update;
  if (tap) return fromTap(tap, { externalId, now });
  if (message) return fromMessage(message, externalId);
  if (member) return fromMembership(member, externalId);
  return edited ? fromEdit(edited, `${externalId}:edit`) : null;
}

function fromMessage(message: Message, externalId: string): Inbound | null {
  if (message.from?.is_bot === true) return null;
  const said = message.chat.type === 'private' ? privately(message) : inGroup(message);
  return said && { ...placed(message, externalId), ...said };
}

/** Only words can be corrected; whether it was the last message the inside knows. */
function fromEdit(message: Message, externalId: string): Inbound | null {
  const written = writtenIn(message);
  if (message.chat.type !== 'private' || message.from?.is_bot === true) return null;
  if (written === undefined) return null;
  const said = { kind: 'edited', text: wordsOf(written), ref: String(message.message_id) } as const;
  return { ...placed(message, externalId), ...said };
}

function privately(message: Message): Said | null {
  const ref = String(message.message_id);
  const media = mediaOf(message);
  const kept = { ref, ...(media && { media }) };
  const written = writtenIn(message);
  if (written !== undefined) return { ...worded(written), ...kept };
  if (message.contact !== undefined) return { ...contact(message), ref };
  // Where she is, is not kept: no commune can be told from it here.
  if (message.location !== undefined || message.venue !== undefined) {
    return { kind: 'place', text: '', ref };
  }
  return isMedia(message) ? { kind: 'unsupported', text: '', ...kept } : null;
}

/** Nothing of what is said in a group is kept; only whoever speaks to the bot is answered. */
function inGroup(message: Message): Said | null {
  const { entities = [], reply_to_message: answered, text = '' } = message;
  const named = entities.some(({ type }) => type === 'mention' || type === 'bot_command');
  const asked = named || text.startsWith('/') || answered?.from?.is_bot === true;
  return asked ? { kind: 'group', text: '' } : null;
}

function worded(written: string): Said {
  const start = START.exec(written.trim());
  if (start === null) return { kind: 'text', text: wordsOf(written) };
  const [, payload] = start;
  return payload === undefined
    ? { kind: 'start', text: '' }
    : { kind: 'text', text: `LK ${payload}` };
}

/** Telegram lets anybody send anybody's number: only her own account's is hers. */
function contact({ contact: shared, from }: Message): Said {
  if (shared === undefined || from === undefined || shared.user_id !== from.id) {
    return { kind: 'contact-of-other', text: '' };
  }
  const name = [shared.first_name, shared.last_name].filter(Boolean).join(' ');
  const lines = [name === '' ? [] : [`Họ tên: ${name}`], [`Điện thoại: ${shared.phone_number}`]];
  return { kind: 'contact', text: lines.flat().join('\n').normalize('NFC') };
}

/** She blocked the bot, or takes it up again; the bot was put into a group. */
function fromMembership(member: Membership, externalId: string): Inbound | null {
  const { chat, date, from } = member;
  const kind = kindOf(member);
  if (kind === null || from.is_bot) return null;
  return {
    channel: 'telegram',
    externalId,
    address: String(chat.id),
    kind,
    text: '',
    sentAt: instant(date),
  };
}

function kindOf({ chat, new_chat_member: { status } }: Membership): Inbound['kind'] | null {
  if (chat.type !== 'private') return null;
  if (status === 'kicked' || status === 'left') return 'left';
  return status === 'member' ? 'returned' : null;
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

function placed({ chat, date, edit_date: edited }: Message, externalId: string) {
  const sentAt = instant(edited ?? date);
  return { channel: 'telegram', externalId, address: String(chat.id), sentAt };
}

function writtenIn({ text, caption }: Message): string | undefined {
  return text ?? caption;
}

function wordsOf(written: string): string {
  return commandWords(written).normalize('NFC');
}

function instant(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toISOString();
}
