import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Refused } from '../api/ask';
import type { MeFragment } from '../api/generated';
import { InboxRoom } from '../inbox/inbox-room';
import { Button } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { sentenceOf } from '../parts/states';
import { PeopleRoom } from '../people/people-room';
import { useWords } from '../words/words';
import type { Looks } from './bar';
import { Bar } from './bar';
import type { Desk } from './desk';
import { DeskProvider } from './desk';
import { useKeys } from '../parts/keys';
import { LiveProvider } from './live-office';
import { useNotice } from './notice';
import { useOnline } from './online';
import { usePlace } from './route';
import { useStepUp } from './step-up';

interface OfficeProps {
  readonly staff: MeFragment;
  readonly looks: Looks;
  readonly left: () => void;
}

/** The page of somebody who is signed in. */
export function Office({ staff, looks, left }: OfficeProps) {
  const words = useWords();
  const cache = useQueryClient();
  const { room, open } = usePlace();
  const [isHelp, setHelp] = useState(false);
  const { notice, say } = useNotice();
  const { run, sheet } = useStepUp();
  const online = useOnline();
  const leave = () => {
    cache.clear();
    left();
  };
  const desk = useMemo<Desk>(
    () => ({ staff, say, act: actor(run, (error) => say(sentenceOf(words.states, error)), leave) }),
    [staff, words],
  );
  useKeys({ '?': () => setHelp(true) });
  return (
    <DeskProvider value={desk}>
      <LiveProvider>
        <div className="office">
          <Bar room={room} looks={looks} left={leave} help={() => setHelp(true)} />
          {!online && (
            <p className="offline" role="alert">
              {words.states.offline}
            </p>
          )}
          {room === 'inbox' ? <InboxRoom open={open} /> : <PeopleRoom open={open} />}
          {notice}
        </div>
        {sheet}
        <HelpSheet isOpen={isHelp} close={() => setHelp(false)} />
      </LiveProvider>
    </DeskProvider>
  );
}

type Run = <Result>(step: () => Promise<Result>) => Promise<Result>;

function actor(run: Run, tell: (error: unknown) => void, leave: () => void): Desk['act'] {
  return async (step) => {
    try {
      return await run(step);
    } catch (error) {
      if (error instanceof Refused && error.code === 'UNAUTHENTICATED') leave();
      else tell(error);
      return null;
    }
  };
}

function HelpSheet({ isOpen, close }: { readonly isOpen: boolean; readonly close: () => void }) {
  const words = useWords();
  return (
    <Sheet title={words.keys.title} isOpen={isOpen} close={close}>
      <dl className="keys">
        {words.keys.rows.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Button press={close}>{words.close}</Button>
    </Sheet>
  );
}
