import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../api/ask';
import type { SearchMessagesQuery } from '../api/generated';
import { SearchMessagesDocument } from '../api/generated';
import { goTo } from '../frame/route';
import { Button } from '../parts/button';
import { Marked } from '../parts/marked';
import { moment } from '../parts/say';
import { Await, Empty } from '../parts/states';
import { useWords, wordOf } from '../words/words';

const FIRST = 30;

/** Messages that have what was asked for, with the place marked. The search is recorded, its words are not. */
export function Found({ text }: { readonly text: string }) {
  const words = useWords();
  const asked = useInfiniteQuery({
    queryKey: ['search', text],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam: after }) => ask(SearchMessagesDocument, { first: FIRST, after, text }),
    getNextPageParam: ({ searchMessages: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : null,
  });
  return (
    <Await asked={asked}>
      {({ pages }) => {
        const found = pages.flatMap(({ searchMessages }) => searchMessages.edges);
        if (found.length === 0 && !asked.hasNextPage) return <Empty says={words.inbox.nothing} />;
        return (
          <ul className="found" aria-label={words.inbox.found}>
            {found.map(({ node }) => (
              <FoundLine key={node.id} message={node} />
            ))}
            {asked.hasNextPage && (
              <li>
                <Button press={() => void asked.fetchNextPage()}>{words.more}</Button>
              </li>
            )}
          </ul>
        );
      }}
    </Await>
  );
}

type Message = SearchMessagesQuery['searchMessages']['edges'][number]['node'];

function FoundLine({ message }: { readonly message: Message }) {
  const words = useWords();
  const { text, highlights, from, channel, at, conversationId } = message;
  return (
    <li>
      <button type="button" className="row" onClick={() => goTo('inbox', conversationId)}>
        <span className="row-main">
          <Marked text={text} parts={highlights} />
        </span>
        <small className="muted">
          {wordOf(words.from, from)} · {wordOf(words.channels, channel)} · {moment(at)}
        </small>
      </button>
    </li>
  );
}
