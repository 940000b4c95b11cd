import type { FormEvent } from 'react';
import { useState } from 'react';
import { ask } from '../api/ask';
import type { RevealedField } from '../api/generated';
import { RevealDocument } from '../api/generated';
import { useDesk } from '../frame/desk';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words/words';

/** The fields that stay hidden until somebody says why she needs them; what is shown goes with the page. */
export function RevealLine({ id }: { readonly id: string }) {
  const words = useWords();
  return (
    <p className="line">
      {(Object.keys(words.revealed) as RevealedField[]).map((field) => (
        <OneField key={field} id={id} field={field} />
      ))}
    </p>
  );
}

interface OneFieldProps {
  readonly id: string;
  readonly field: RevealedField;
}

function OneField({ id, field }: OneFieldProps) {
  const words = useWords();
  const { act } = useDesk();
  const [isOpen, open] = useState(false);
  // Undefined: still hidden; null: nothing is on record.
  const [value, show] = useState<string | null | undefined>(undefined);
  const reveal = async (reason: string) => {
    open(false);
    const done = await act(() => ask(RevealDocument, { input: { id, field, reason } }));
    if (done !== null) show(done.reveal.value);
  };
  const name = words.revealed[field];
  return (
    <span className="hidden-field">
      {name}:{' '}
      <b>{value === undefined ? words.people.hidden : (value ?? words.people.notRecorded)}</b>
      {value === undefined && (
        <Button look="link" label={`${words.people.reveal}: ${name}`} press={() => open(true)}>
          {words.people.reveal}
        </Button>
      )}
      <ReasonSheet
        title={`${words.people.revealTitle}: ${name}`}
        isOpen={isOpen}
        close={() => open(false)}
        reveal={(reason) => void reveal(reason)}
      />
    </span>
  );
}

interface ReasonProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly reveal: (reason: string) => void;
}

function ReasonSheet({ title, isOpen, close, reveal }: ReasonProps) {
  const words = useWords();
  const [reason, write] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') reveal(reason.trim());
  };
  return (
    <Sheet title={title} isOpen={isOpen} close={close}>
      <form className="stack" onSubmit={submit}>
        <p>{words.people.revealSays}</p>
        <Field
          label={words.people.revealWhy}
          value={reason}
          change={write}
          maxLength={500}
          isRequired
          autoFocus
        />
        <Button look="primary" type="submit">
          {words.people.reveal}
        </Button>
      </form>
    </Sheet>
  );
}
