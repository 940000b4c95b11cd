import { IndexedMessage } from '../entities/indexed-message.entity';
import { Message } from '../entities/message.entity';
import { MessageToken } from '../entities/message-token.entity';
import { places as marks, rawSealed } from '../raw-values';
import { oneOf } from '../rows';
import type { Reader, Writer } from '../rows';

/** The search marks of messages that have some. @param ids of messages, at most so many as one block */
export function indexedOf(rows: Reader, ids: readonly string[]): Promise<IndexedMessage[]> {
  const where = { messageId: oneOf([...ids]) };
  return rows.list(IndexedMessage, { where, order: { place: 'ASC' }, take: ids.length });
}

/** Places are instants in milliseconds with room for what happens in one: see `IndexedMessage`. */
export const PLACES_EACH_MS = 1_024;
/** Values in one statement. */
const BLOCK = 500;

/** A part of time: from a place on, and below another. */
export interface Span {
  readonly from: number;
  readonly below: number;
}

/** Places with a mark, the newest first. */
export async function placesWith(
  rows: Reader,
  token: number,
  { from, below, take, skip = 0 }: Span & { readonly take: number; readonly skip?: number },
): Promise<number[]> {
  const found = await rows.sql<{ place: number | string }>(
    `SELECT place FROM message_token WHERE token = ? AND place < ? AND place >= ?
      ORDER BY place DESC LIMIT ${take} OFFSET ${skip}`,
    [token, below, from],
  );
  return found.map(({ place }) => Number(place));
}

/** Which of the places have a mark as well. */
export async function alsoWith(
  rows: Reader,
  token: number,
  among: readonly number[],
): Promise<number[]> {
  const have = new Set<number>();
  for (let at = 0; at < among.length; at += BLOCK) {
    const some = among.slice(at, at + BLOCK);
    const found = await rows.sql<{ place: number | string }>(
      `SELECT place FROM message_token WHERE token = ? AND place IN (${marks(some)})`,
      [token, ...some],
    );
    for (const { place } of found) have.add(Number(place));
  }
  return among.filter((place) => have.has(place));
}

/** Words of a message under seal, and where it stands. */
export interface SealedMessage {
  readonly place: number;
  readonly id: string;
  readonly body: string;
}

/**
 * The words at places, in the order of the places; what was erased or removed meanwhile is left out. Plain columns:
 * a page may look at hundreds of messages to show twenty.
 */
export async function bodiesAt(
  rows: Reader,
  among: readonly number[],
): Promise<readonly SealedMessage[]> {
  if (among.length === 0) return [];
  const found = await rows.sql<{ place: number | string; id: string; body: unknown }>(
    `SELECT s.place, m.id, m.body FROM indexed_message s JOIN message m ON m.id = s.messageId
      WHERE s.place IN (${marks(among)}) AND m.body IS NOT NULL ORDER BY s.place DESC`,
    among,
  );
  return found.map(({ place, id, body }) => ({ place: Number(place), id, body: rawSealed(body) }));
}

/** Messages by their keys. */
export async function messagesOf(
  rows: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Message>> {
  if (ids.length === 0) return new Map();
  const where = { id: oneOf([...ids]) };
  const found = await rows.list(Message, { where, order: { id: 'ASC' }, take: ids.length });
  return new Map(found.map((message) => [message.id, message]));
}

/** Puts a message where it can be found. */
export async function indexMessage(
  rows: Writer,
  { id, createdAt }: Pick<Message, 'id' | 'createdAt'>,
  tokens: readonly number[],
): Promise<void> {
  let place = createdAt * PLACES_EACH_MS + (Number.parseInt(id.slice(-3), 16) % PLACES_EACH_MS);
  while ((await rows.find(IndexedMessage, { place })) !== null) place += 1;
  const text = tokens.map((token) => token.toString(36)).join(' ');
  await rows.insert(IndexedMessage, { place, messageId: id, tokens: text });
  await rows.insert(
    MessageToken,
    tokens.map((token) => ({ token, place })),
  );
}

/** Takes messages out of the search, by the marks that they are kept under. */
export async function unindexMessages(
  rows: Writer,
  indexed: readonly IndexedMessage[],
): Promise<void> {
  for (const { place, tokens } of indexed) {
    const numbers = tokens === '' ? [] : tokens.split(' ').map((text) => Number.parseInt(text, 36));
    for (const token of numbers) await rows.remove(MessageToken, { token, place });
    await rows.remove(IndexedMessage, { place });
  }
}

/** What a conversation still has in the search of messages that hold no words any more. */
export async function erasedButIndexed(
  rows: Reader,
  conversationId: string,
): Promise<IndexedMessage[]> {
  const found = await rows.sql<IndexedMessage>(
    `SELECT s.place, s.messageId, s.tokens FROM indexed_message s JOIN message m ON m.id = s.messageId
      WHERE m.conversationId = ? AND m.body IS NULL`,
    [conversationId],
  );
  return found.map((row) => ({ ...row, place: Number(row.place) }));
}
