import { useEffect, useRef } from 'react';
import type { TalkFragment } from '../api/generated';
import { Button } from '../parts/button';
import { Marked } from '../parts/marked';
import { moment } from '../parts/say';
import type { Words } from '../words/words';
import { phraseOf, useWords, wordOf } from '../words/words';

type Turn = TalkFragment['turns'][number];
type Understood = Turn['understood'][number];

interface TurnsProps {
  readonly talk: TalkFragment;
  /** Shows the reasons of the answer with this id. */
  readonly explain: (turnId: string) => void;
}

/** The conversation, turn by turn, with what was understood marked in the citizen's own words. */
export function Turns({ talk, explain }: TurnsProps) {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [talk.lastSeq]);
  return (
    <ol className="turns" ref={list} tabIndex={0} aria-label={words.talk.content}>
      {talk.turns.map((turn) => (
        <OneTurn
          key={turn.id}
          turn={turn}
          complaint={complaintIn(turn, talk, words)}
          explain={() => explain(turn.id)}
        />
      ))}
    </ol>
  );
}

interface OneTurnProps {
  readonly turn: Turn;
  readonly complaint: string | null;
  readonly explain: () => void;
}

function OneTurn({ turn, complaint, explain }: OneTurnProps) {
  const words = useWords();
  const late = wordOf(words.delivery, turn.delivery);
  const parts = turn.understood.flatMap((one) => {
    const [start, end] = one.span ?? [];
    if (start === undefined || end === undefined) return [];
    return [{ start, end, title: meaningOf(one, words) }];
  });
  return (
    <li className={`turn ${turn.from.toLowerCase()}`}>
      <small className="muted">
        {wordOf(words.from, turn.from)} · {moment(turn.at)}
        {late !== '' && <b className="late"> · {late}</b>}
      </small>
      <div className="bubble">
        <Marked text={turn.text} parts={parts} />
      </div>
      {turn.choices.length > 0 && (
        <div className="choices">
          {turn.choices.map(({ id, label }) => (
            <span key={id} className="choice">
              {label}
            </span>
          ))}
        </div>
      )}
      {complaint !== null && <span className="badge complaint">{complaint}</span>}
      <UnderstoodList turn={turn} />
      {turn.verdicts.length > 0 && (
        <Button look="link" press={explain}>
          {words.talk.reasons}
        </Button>
      )}
    </li>
  );
}

function UnderstoodList({ turn }: { readonly turn: Turn }) {
  const words = useWords();
  const { understood, fault } = turn;
  if (understood.length === 0 && fault === null) return null;
  return (
    <ul className="understood" aria-label={words.talk.understood}>
      {understood.map((one, index) => (
        <li key={index}>{meaningOf(one, words)}</li>
      ))}
      {fault !== null && (
        <li className="fault">
          {words.talk.notArrived}: {fault}
        </li>
      )}
    </ul>
  );
}

function meaningOf(one: Understood, words: Words): string {
  const about = one.fact === null ? wordOf(words.acts, one.act) : phraseOf(one.fact.label);
  const value = one.value === null ? '' : `: ${phraseOf(one.value.text)}`;
  return `${about}${value}`;
}

function complaintIn(turn: Turn, { complaints }: TalkFragment, words: Words): string | null {
  const told = complaints.filter(({ messageId }) => messageId === turn.id);
  if (told.length === 0) return null;
  return told.some(({ open }) => open) ? words.talk.complaintOpen : words.talk.complaintDone;
}
