import type { ConversationsQuery, QueueKind, QueueQuery } from '../api/generated';
import type { View } from './view';

type QueueNode = QueueQuery['reviewItems']['edges'][number]['node'];
type TalkNode = ConversationsQuery['conversations']['edges'][number]['node'];

/** One line of the list. */
export type Work =
  | { readonly kind: 'item'; readonly key: string; readonly item: QueueNode }
  | { readonly kind: 'talk'; readonly key: string; readonly talk: TalkNode };

/** The conversation that a line opens; null for a verdict that came from none. */
export function conversationOf(work: Work): string | null {
  return work.kind === 'talk' ? work.talk.id : work.item.conversationId;
}

/** The lines of a page of the queue that the view asks for; the order is the server's, the oldest first. */
export function queueWork(
  pages: readonly QueueQuery[],
  kinds: readonly QueueKind[],
): readonly Work[] {
  return pages.flatMap(({ reviewItems }) =>
    reviewItems.edges.flatMap(({ node }) =>
      kinds.length === 0 || kinds.includes(node.kind)
        ? [{ kind: 'item' as const, key: keyOf(node), item: node }]
        : [],
    ),
  );
}

export function talkWork(pages: readonly ConversationsQuery[], view: View): readonly Work[] {
  const isMine = view.source === 'all' && view.owner === 'me';
  return pages.flatMap(({ conversations }) =>
    conversations.edges.flatMap(({ node }) =>
      isMine && !node.mine ? [] : [{ kind: 'talk' as const, key: node.id, talk: node }],
    ),
  );
}

function keyOf({ kind, since, conversationId, verdictId }: QueueNode): string {
  return [kind, since, conversationId, verdictId].join();
}
