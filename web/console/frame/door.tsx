import type { FormEvent } from 'react';
import { useEffect, useState } from 'react';
import { ask } from '../api/ask';
import type { MeFragment, SignInStep } from '../api/generated';
import { SignInDocument } from '../api/generated';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { sentenceOf, Wrong } from '../parts/states';
import { useWords } from '../words/words';
import { DoorFrame } from './door-frame';
import type { Opened } from './door-steps';
import { CodeStep, EnrolStep } from './door-steps';

/** What the provider of the office left in the address when it sent the browser back. */
type Returned = Lowercase<SignInStep> | 'refused' | null;

/** The way in: a password or the account of the office, then the second step. */
export function Door({ opened }: { readonly opened: Opened }) {
  const [step, go] = useState<SignInStep | 'PASSWORD'>(() => firstStep(returned()));
  const restart = () => go('PASSWORD');
  const entered = (next: SignInStep, staff: MeFragment) =>
    next === 'OPEN' ? opened(staff) : go(next);
  if (step === 'CODE') return <CodeStep opened={opened} restart={restart} />;
  if (step === 'ENROL') return <EnrolStep opened={opened} restart={restart} />;
  return <PasswordStep entered={entered} />;
}

interface PasswordProps {
  readonly entered: (next: SignInStep, staff: MeFragment) => void;
}

function PasswordStep({ entered }: PasswordProps) {
  const { door, states } = useWords();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState(returned() === 'refused' ? door.elsewhereRefused : '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong('');
    ask(SignInDocument, { login, password }).then(
      ({ signIn }) => entered(signIn.next, signIn.staff),
      (error: unknown) => setWrong(sentenceOf(states, error)),
    );
  };
  const user = { label: door.login, value: login, change: setLogin, name: 'login' };
  const secret = { label: door.password, value: password, change: setPassword, name: 'password' };
  return (
    <DoorFrame says={door.says}>
      <form className="stack" onSubmit={submit}>
        <Field {...user} autoComplete="username" isRequired autoFocus />
        <Field {...secret} type="password" autoComplete="current-password" isRequired />
        <Wrong says={wrong} />
        <Button look="primary" type="submit">
          {door.enter}
        </Button>
      </form>
      <Elsewhere />
    </DoorFrame>
  );
}

/** The other way in, where the office has one. */
function Elsewhere() {
  const words = useWords();
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    fetch('/oidc/available')
      .then((answer) => answer.json())
      .then(({ available }: { available?: boolean }) => setThere(available === true))
      .catch(() => setThere(false));
  }, []);
  return isThere ? <a href="/oidc/start">{words.door.elsewhere}</a> : null;
}

function returned(): Returned {
  const [, found] = /^#(open|code|enrol|refused)$/.exec(location.hash) ?? [];
  return (found ?? null) as Returned;
}

function firstStep(back: Returned): SignInStep | 'PASSWORD' {
  if (back === 'code') return 'CODE';
  return back === 'enrol' ? 'ENROL' : 'PASSWORD';
}
