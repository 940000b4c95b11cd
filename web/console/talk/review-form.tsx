import type { FormEvent } from 'react';
import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { ask } from '../api/ask';
import type { Judgement, VerdictOfTurnFragment } from '../api/generated';
import { JudgeDocument } from '../api/generated';
import { useDesk } from '../frame/desk';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { moment } from '../parts/say';
import { Wrong } from '../parts/states';
import { useWords, wordOf } from '../words/words';

/** From the kindest to the gravest. */
const ORDER: readonly Judgement[] = ['RIGHT', 'INCOMPLETE', 'WRONG', 'UNSAFE'];

interface ReviewProps {
  readonly verdict: VerdictOfTurnFragment;
  readonly refresh: () => Promise<unknown>;
}

/** What staff think of an answer; whoever finds a fault says which. */
export function ReviewForm({ verdict, refresh }: ReviewProps) {
  const words = useWords();
  const { act, say } = useDesk();
  const [judgement, choose] = useState<Judgement | null>(null);
  const [note, write] = useState('');
  const [wrong, setWrong] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (judgement === null) return;
    const reason = note.trim() === '' ? null : note.trim();
    if (judgement !== 'RIGHT' && reason === null) return setWrong(words.review.needsReason);
    setWrong('');
    const given = { verdictId: verdict.id, judgement, note: reason };
    if ((await act(() => ask(JudgeDocument, given))) === null) return;
    write('');
    choose(null);
    say(words.review.done);
    await refresh();
  };
  return (
    <form className="review stack" onSubmit={(event) => void submit(event)}>
      <Past verdict={verdict} />
      <Judgements judgement={judgement} choose={choose} />
      <Field
        label={words.review.why}
        value={note}
        change={write}
        maxLength={1000}
        placeholder={words.review.whyHint}
      />
      <Wrong says={wrong} />
      <Button look="primary" type="submit" isDisabled={judgement === null}>
        {words.review.send}
      </Button>
    </form>
  );
}

interface JudgementsProps {
  readonly judgement: Judgement | null;
  readonly choose: (judgement: Judgement) => void;
}

function Judgements({ judgement, choose }: JudgementsProps) {
  const words = useWords();
  return (
    <RadioGroup
      className="judgements"
      orientation="horizontal"
      value={judgement}
      onChange={(value) => choose(value as Judgement)}
    >
      <Label className="label">{words.review.title}</Label>
      <div className="line">
        {ORDER.map((one) => (
          <Radio key={one} value={one} className={`judge ${one.toLowerCase()}`}>
            {words.judgements[one]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

function Past({ verdict }: { readonly verdict: VerdictOfTurnFragment }) {
  const words = useWords();
  if (verdict.reviews.length === 0) return null;
  return (
    <ul className="reviews">
      {verdict.reviews.map(({ id, judgement, note, at }) => (
        <li key={id}>
          <b>{wordOf(words.judgements, judgement)}</b>
          {note !== null && `: ${note}`}
          {at !== null && <small className="muted"> · {moment(at)}</small>}
        </li>
      ))}
    </ul>
  );
}
