import type { ConversationEvent } from '../../conversation/state';
import { Rating } from '../../records/entities/rating.entity';
import type { Reader, Writer } from '../../records/rows';
import { LIVE_CONVERSATION } from '../live/live-conversation';
import { placeOf, sealText } from '../sealed-json';
import type { ServiceParts } from '../service-parts';

type Outside = Pick<ServiceParts, 'ids' | 'clock' | 'vault'>;

/** From this score down somebody looks at what went wrong. */
export const BAD_AT_MOST = 2;

/** One question after one closing; part of a write. `closedBy` is a staff id, or 'bot'. */
export async function askRating(
  rows: Writer,
  { ids, clock }: Pick<Outside, 'ids' | 'clock'>,
  about: { readonly conversationId: string; readonly closedBy: string },
): Promise<void> {
  const answer = { score: null, answeredAt: null, words: null, seenAt: null, seenBy: null };
  await rows.insert(Rating, { id: ids.next(), ...about, askedAt: clock.now(), ...answer });
}

/** What a turn says about a rating, as rows; part of a write. Other events do nothing. */
export async function noteRating(
  rows: Writer,
  parts: Outside,
  { conversationId, event }: { readonly conversationId: string; readonly event: ConversationEvent },
): Promise<void> {
  if (event.type === 'rating-asked') {
    return askRating(rows, parts, { conversationId, closedBy: 'bot' });
  }
  if (event.type !== 'rated' && event.type !== 'rating-word') return;
  const newest = await newestRating(rows, conversationId);
  if (newest === null) return;
  const { id } = newest;
  if (event.type === 'rated' && newest.score === null) {
    const answered = { score: event.score, answeredAt: parts.clock.now() };
    await rows.update(Rating, { id }, answered);
  }
  if (event.type === 'rating-word' && newest.words === null) {
    const words = sealText(parts.vault, placeOf('rating', 'words', id), event.words);
    await rows.update(Rating, { id }, { words });
  }
  LIVE_CONVERSATION.announce(rows, 'rating', { subject: conversationId });
}

async function newestRating(rows: Reader, conversationId: string): Promise<Rating | null> {
  const [newest] = await rows.list(Rating, {
    where: { conversationId },
    order: { id: 'DESC' },
    take: 1,
  });
  return newest ?? null;
}
