import { useEffect, useState } from 'react';
import { goTo } from '../frame/route';
import { useDesk } from '../frame/desk';
import { Button } from '../parts/button';
import { now as clock } from '../parts/clock';
import { RollingList } from '../parts/rolling-list';
import { Await, Empty } from '../parts/states';
import { useWords } from '../words/words';
import { useWork } from './use-work';
import type { View } from './view';
import type { Work } from './work';
import { conversationOf } from './work';
import { WorkLine } from './work-line';

const ROW_PX = 68;
const NEAR_END = 20;
/** So many pages are looked through by themselves for lines that a view asks for. */
const LOOKED_ALONE = 300;
const TICK_MS = 30_000;

interface ListProps {
  readonly view: View;
  readonly openId: string | null;
}

/** The list, of which only what is seen is drawn: it may hold fifty thousand lines. */
export function WorkList({ view, openId }: ListProps) {
  const words = useWords();
  const { asked, work, hasMoved, reload, looked } = useWork(view);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = asked;
  const isShort = work.length < NEAR_END && looked < LOOKED_ALONE;
  useEffect(() => {
    if (isShort && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [isShort, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const more = () => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  };
  return (
    <>
      {hasMoved && (
        <p className="moved" role="status">
          {words.states.moved} <Button press={reload}>{words.reload}</Button>
        </p>
      )}
      <Await<unknown> asked={asked}>
        {() =>
          work.length === 0 && !hasNextPage ? (
            <Empty says={words.inbox.empty} hint={words.inbox.emptyHint} />
          ) : (
            <Lines work={work} openId={openId} more={more} />
          )
        }
      </Await>
      {hasNextPage && work.length < NEAR_END && !isShort && (
        <p className="moved">
          {words.inbox.looked(looked)} <Button press={more}>{words.more}</Button>
        </p>
      )}
    </>
  );
}

interface LinesProps {
  readonly work: readonly Work[];
  readonly openId: string | null;
  readonly more: () => void;
}

function Lines({ work, openId, more }: LinesProps) {
  const words = useWords();
  const now = useNow();
  return (
    <RollingList
      label={words.inbox.list}
      lines={work}
      keyOf={({ key }) => key}
      px={ROW_PX}
      isOpen={(one) => openId !== null && conversationOf(one) === openId}
      open={useOpen()}
      more={more}
    >
      {(one) => <WorkLine work={one} now={now} />}
    </RollingList>
  );
}

function useOpen() {
  const words = useWords();
  const { say } = useDesk();
  return (work: Work) => {
    const id = conversationOf(work);
    if (id === null) say(words.inbox.noTalk);
    else goTo('inbox', id);
  };
}

function useNow(): number {
  const [now, set] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => set(clock()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
