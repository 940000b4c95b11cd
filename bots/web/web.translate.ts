import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Inbound } from '../../src/conversation/turn';
import { MAX_INBOUND } from '../../src/conversation/turn';
import type { HistoryItem } from '../channel';

/** The page's JSON and our words for it. Pure. */

const BODY = z.object({
  id: z.uuid(),
  text: z.string().optional(),
  choice: z
    .object({ id: z.string().regex(/^[\x21-\x7e]{1,48}$/), label: z.string().max(300) })
    .optional(),
});

/** A message that is no UTF-8 would be stored with other words than were written. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

const REFUSED = {
  unreadable: 'Máy chủ không đọc được tin nhắn này. Xin tải lại trang rồi gửi lại.',
  empty: 'Tin nhắn còn trống. Xin viết câu hỏi rồi gửi lại.',
  long: 'Tin nhắn dài quá 10.000 chữ. Xin chia thành nhiều tin ngắn hơn.',
} as const;

/** A message of the page, or one sentence that says why it was refused. */
export type WebMessage =
  { readonly inbound: Inbound } | { readonly refused: (typeof REFUSED)[keyof typeof REFUSED] };

/** Reads `{ id, text }` or `{ id, choice: { id, label } }`; `from` holds what the page cannot say itself. */
export function toInbound(
  rawBody: Buffer,
  from: { readonly address: string; readonly sentAt: string },
): WebMessage {
  const parsed = BODY.safeParse(parseJson(rawBody));
  if (!parsed.success) return { refused: REFUSED.unreadable };
  const { id, text, choice } = parsed.data;
  if ((text === undefined) === (choice === undefined)) return { refused: REFUSED.unreadable };
  const written = (text ?? choice?.label ?? '').normalize('NFC');
  if (written.length > MAX_INBOUND) return { refused: REFUSED.long };
  if (choice === undefined && isInvisible(written)) return { refused: REFUSED.empty };
  const externalId = `${sessionMark(from.address)}.${id.toLowerCase()}`;
  const message = { channel: 'web', externalId, text: written, ...from };
  if (choice === undefined) return { inbound: { ...message, kind: 'text' } };
  return { inbound: { ...message, kind: 'choice', choice: choice.id } };
}

/** One line of the conversation as the page draws it. */
export function toWeb(item: HistoryItem): object {
  const { seq, from, reply, at, externalId } = item;
  const { text, choices } = reply;
  const id = externalId?.split('.').at(-1);
  return { seq, from, text, choices, at, ...(id !== undefined && { id }) };
}

/** One line of the conversation as a server-sent event. */
export function toEvent(item: HistoryItem): string {
  return `id: ${item.seq}\nevent: message\ndata: ${JSON.stringify(toWeb(item))}\n\n`;
}

/** Where a client left off: a whole number, else the beginning. */
export function toSeq(text: string | undefined): number {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0;
}

function isInvisible(text: string): boolean {
  return /^[\p{C}\p{Z}\s]*$/u.test(text);
}

/**
 * Message ids are the page's own, so they are only told apart within a session: otherwise a stranger's id
 * would swallow a message, and so would the retry of a page whose first cookie was lost with the answer.
 */
function sessionMark(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 32);
}

function parseJson(rawBody: Buffer): unknown {
  try {
    return JSON.parse(UTF8.decode(rawBody));
  } catch {
    return null;
  }
}
