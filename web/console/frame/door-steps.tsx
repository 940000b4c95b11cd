import type { FormEvent } from 'react';
import { useEffect, useState } from 'react';
import { ask } from '../api/ask';
import type { MeFragment } from '../api/generated';
import { ConfirmFactorDocument, OfferFactorDocument, ProveCodeDocument } from '../api/generated';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { Loading, sentenceOf, Wrong } from '../parts/states';
import { useWords } from '../words/words';
import { DoorFrame } from './door-frame';

/** What happens once somebody is in. */
export type Opened = (staff: MeFragment) => void;

interface StepProps {
  readonly opened: Opened;
  readonly restart: () => void;
}

/** The code of the telephone, or one from paper. */
export function CodeStep({ opened, restart }: StepProps) {
  const words = useWords();
  const send = (code: string) =>
    ask(ProveCodeDocument, { code }).then(({ proveCode }) => opened(proveCode.staff));
  return (
    <DoorFrame says={words.door.codeSays}>
      <CodeForm send={send} does={words.door.goOn} />
      <p className="muted">{words.door.codeHint}</p>
      <Button look="link" press={restart}>
        {words.door.fromStart}
      </Button>
    </DoorFrame>
  );
}

interface Offer {
  readonly uri: string;
  readonly secret: string;
}

interface Paper {
  readonly staff: MeFragment;
  readonly codes: readonly string[];
}

/** A first second factor: the key, the first code, then the codes for paper. */
export function EnrolStep({ opened, restart }: StepProps) {
  const words = useWords();
  const [offer, setOffer] = useState<Offer | null>(null);
  const [paper, setPaper] = useState<Paper | null>(null);
  useEffect(() => {
    ask(OfferFactorDocument, {}).then(
      ({ offerSecondFactor }) => setOffer(offerSecondFactor),
      restart,
    );
    // Asked once: a second offer would void the first.
  }, []);
  if (paper !== null) return <PaperStep paper={paper} opened={opened} />;
  if (offer === null) return <Loading />;
  const send = (code: string) =>
    ask(ConfirmFactorDocument, { code }).then(({ confirmSecondFactor: set }) =>
      setPaper({ staff: set.session.staff, codes: set.recoveryCodes }),
    );
  return (
    <DoorFrame says={words.door.offerSays}>
      <code className="secret">{offer.secret.replace(/(.{4})/g, '$1 ').trim()}</code>
      <a href={offer.uri}>{words.door.offerOpen}</a>
      <CodeForm send={send} does={words.door.turnOn} />
    </DoorFrame>
  );
}

function PaperStep({ paper, opened }: { readonly paper: Paper; readonly opened: Opened }) {
  const words = useWords();
  return (
    <DoorFrame says={words.door.paperSays}>
      <ul className="codes">
        {paper.codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button look="primary" press={() => opened(paper.staff)}>
        {words.door.paperDone}
      </Button>
    </DoorFrame>
  );
}

function CodeForm({
  send,
  does,
}: {
  readonly send: (code: string) => Promise<void>;
  readonly does: string;
}) {
  const words = useWords();
  const [code, write] = useState('');
  const [wrong, setWrong] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong('');
    send(code).catch((error: unknown) => setWrong(sentenceOf(words.states, error)));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Field
        label={words.door.code}
        value={code}
        change={write}
        name="code"
        autoComplete="one-time-code"
        maxLength={20}
        isRequired
        autoFocus
      />
      <Wrong says={wrong} />
      <Button look="primary" type="submit">
        {does}
      </Button>
    </form>
  );
}
