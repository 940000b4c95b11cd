import type { FormEvent } from 'react';
import { useRef, useState } from 'react';
import { ask, Refused } from '../api/ask';
import { ProveAgainDocument } from '../api/generated';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { Sheet } from '../parts/sheet';
import { sentenceOf, Wrong } from '../parts/states';
import { useWords } from '../words/words';

/**
 * Runs steps that may need a fresh proof of who is here. A step that was refused for it has done nothing, so after
 * the proof it is done for the first time; when the proof is not given the refusal stands.
 */
export function useStepUp() {
  const [isOpen, open] = useState(false);
  const answer = useRef<((proved: boolean) => void) | null>(null);
  const settle = (proved: boolean) => {
    open(false);
    answer.current?.(proved);
    answer.current = null;
  };
  const proved = () =>
    new Promise<boolean>((resolve) => {
      answer.current = resolve;
      open(true);
    });
  const run = async <Result,>(step: () => Promise<Result>): Promise<Result> => {
    try {
      return await step();
    } catch (error) {
      const asks = error instanceof Refused && error.why === 'prove-again';
      if (!asks || !(await proved())) throw error;
      return step();
    }
  };
  const sheet = isOpen ? <StepUpSheet settle={settle} /> : null;
  return { run, sheet };
}

function StepUpSheet({ settle }: { readonly settle: (proved: boolean) => void }) {
  const words = useWords();
  const [secret, write] = useState('');
  const [wrong, setWrong] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(ProveAgainDocument, { secret }).then(
      () => settle(true),
      (error: unknown) => setWrong(sentenceOf(words.states, error)),
    );
  };
  return (
    <Sheet title={words.door.againTitle} isOpen close={() => settle(false)}>
      <form className="stack" onSubmit={submit}>
        <p>{words.door.againSays}</p>
        <Field
          label={words.door.againField}
          value={secret}
          change={write}
          type="password"
          autoComplete="one-time-code"
          isRequired
          autoFocus
        />
        <Wrong says={wrong} />
        <div className="line">
          <Button look="primary" type="submit">
            {words.door.againDo}
          </Button>
          <Button press={() => settle(false)}>{words.cancel}</Button>
        </div>
      </form>
    </Sheet>
  );
}
