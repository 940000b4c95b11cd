import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { ask } from '../api/ask';
import { ConversationsDocument, QueueDocument } from '../api/generated';
import { useLive } from '../frame/live-office';
import type { View } from './view';
import { queueWork, talkWork } from './work';

const FIRST = 100;
/** So many pages are read again when something changes; with more the reader is told and chooses. */
const FRESH_PAGES = 2;
const GATHER_MS = 1_000;

/** The lines of a view, page by page; fresh while few pages are open. */
export function useWork(view: View) {
  const queue = useQueue(view.source === 'queue');
  const talks = useTalks(view);
  const asked = view.source === 'queue' ? queue : talks;
  const pages = asked.data?.pages.length ?? 0;
  const work = useMemo(() => {
    if (view.source === 'queue') return queueWork(queue.data?.pages ?? [], view.kinds);
    return talkWork(talks.data?.pages ?? [], view);
  }, [view, queue.data, talks.data]);
  const [hasMoved, move] = useState(false);
  const reload = useCallback(() => {
    move(false);
    void asked.refetch();
  }, [asked.refetch]);
  useGathered(() => (pages <= FRESH_PAGES ? reload() : move(true)));
  return { asked, work, hasMoved, reload, looked: pages * FIRST };
}

function useQueue(enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['queue'],
    enabled,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam: after }) => ask(QueueDocument, { first: FIRST, after }),
    getNextPageParam: ({ reviewItems: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : null,
  });
}

function useTalks(view: View) {
  const status = view.source === 'all' ? view.status : null;
  return useInfiniteQuery({
    queryKey: ['conversations', status],
    enabled: view.source === 'all',
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam: after }) => ask(ConversationsDocument, { first: FIRST, after, status }),
    getNextPageParam: ({ conversations: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : null,
  });
}

/** Many changes in a second are one: the list is read again once. */
function useGathered(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  const timer = useRef(0);
  useLive((event) => {
    if (event !== 'lost' && event.kind !== 'CONVERSATION') return;
    if (timer.current !== 0) return;
    timer.current = window.setTimeout(() => {
      timer.current = 0;
      latest.current();
    }, GATHER_MS);
  });
}
