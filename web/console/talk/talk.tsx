import { useState } from 'react';
import { ask } from '../api/ask';
import type { TalkFragment } from '../api/generated';
import { HandBackDocument, TakeOverDocument } from '../api/generated';
import { useDesk } from '../frame/desk';
import { useKeys } from '../parts/keys';
import { goTo } from '../frame/route';
import { Button } from '../parts/button';
import { moment } from '../parts/say';
import { Await } from '../parts/states';
import { useWords, wordOf } from '../words/words';
import { Reply } from './reply';
import { Side } from './side';
import { Turns } from './turns';
import { useTalk } from './use-talk';

/** One conversation: what was said, who answers, and beside it why the machine answered so. */
export function Talk({ id }: { readonly id: string }) {
  const words = useWords();
  const { asked, refresh } = useTalk(id);
  return (
    <section className="talk-frame" aria-label={words.talk.content}>
      <Await asked={asked}>
        {({ conversation }) => <OpenTalk talk={conversation} refresh={refresh} />}
      </Await>
    </section>
  );
}

interface OpenTalkProps {
  readonly talk: TalkFragment;
  readonly refresh: () => Promise<unknown>;
}

function OpenTalk({ talk, refresh }: OpenTalkProps) {
  const [explained, explain] = useState<string | null>(null);
  return (
    <div className="talk-pair">
      <div className="talk">
        <Head talk={talk} refresh={refresh} />
        <Turns talk={talk} explain={explain} />
        <Reply talk={talk} refresh={refresh} />
      </div>
      <Side talk={talk} explained={explained} refresh={refresh} />
    </div>
  );
}

function Head({ talk, refresh }: OpenTalkProps) {
  const words = useWords();
  const { act } = useDesk();
  const { id, mine, status, channel, waitingSince } = talk;
  const isOthers = status === 'PERSON' && !mine;
  // Refused or not, what holds now is read: another hand may have been first.
  const take = () => void act(() => ask(TakeOverDocument, { id })).then(refresh);
  const back = () => void act(() => ask(HandBackDocument, { id })).then(refresh);
  useKeys({
    a: () => (mine ? undefined : take()),
    e: () => (mine ? back() : undefined),
    Escape: () => goTo('inbox'),
  });
  return (
    <header className="talk-head">
      <Button look="quiet" label={words.close} press={() => goTo('inbox')}>
        ←
      </Button>
      <h2>
        {wordOf(words.channels, channel)} · {wordOf(words.status, status)}
      </h2>
      {waitingSince !== null && <small className="muted">{moment(waitingSince)}</small>}
      {isOthers && <span className="badge person">{words.talk.others}</span>}
      <span className="grow" />
      {mine ? (
        <Button press={back}>{words.talk.back}</Button>
      ) : (
        <Button look="primary" press={take}>
          {words.talk.take}
        </Button>
      )}
    </header>
  );
}
