import { ageText, moment } from '../parts/say';
import { useWords, wordOf } from '../words/words';
import type { Work } from './work';

interface LineProps {
  readonly work: Work;
  /** UTC milliseconds. */
  readonly now: number;
}

/** One line of the list. Nothing of it says who the citizen is. */
export function WorkLine({ work, now }: LineProps) {
  return work.kind === 'item' ? <ItemLine work={work} now={now} /> : <TalkLine work={work} />;
}

function ItemLine({ work, now }: { readonly work: Work & { kind: 'item' }; readonly now: number }) {
  const words = useWords();
  const { kind, since, conversationId, verdictId } = work.item;
  const id = conversationId ?? verdictId ?? '';
  return (
    <>
      <span className={`badge ${kind.toLowerCase()}`}>{wordOf(words.queue, kind)}</span>
      <span className="row-main">{words.inbox.waited(ageText(words, since, now))}</span>
      <small className="muted">
        {moment(since)} · …{id.slice(-4)}
      </small>
    </>
  );
}

function TalkLine({ work }: { readonly work: Work & { kind: 'talk' } }) {
  const words = useWords();
  const { channel, status, lastSeq, updatedAt, mine, id } = work.talk;
  return (
    <>
      <span className={`badge ${status.toLowerCase()}`}>{wordOf(words.status, status)}</span>
      <span className="row-main">
        {wordOf(words.channels, channel)}
        {mine && <b> · {words.inbox.mine}</b>}
      </span>
      <small className="muted">
        {words.inbox.turns(lastSeq)} · {moment(updatedAt)} · …{id.slice(-4)}
      </small>
    </>
  );
}
