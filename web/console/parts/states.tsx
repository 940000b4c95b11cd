import type { ReactNode } from 'react';
import { Refused } from '../api/ask';
import { useWords } from '../words/words';
import { Button } from './button';

/** What is awaited, with room for what it will be. */
export function Loading() {
  const words = useWords();
  return (
    <p className="state" role="status" aria-busy="true">
      {words.loading}
    </p>
  );
}

/** Nothing to show, and why that is no fault. */
export function Empty({ says, hint }: { readonly says: string; readonly hint?: string }) {
  return (
    <div className="state">
      <p>{says}</p>
      {hint !== undefined && <p className="muted">{hint}</p>}
    </div>
  );
}

/** Why something could not be shown: no permission, no network, or a fault of ours. */
function Failed({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const words = useWords();
  const code = error instanceof Refused ? error.code : 'BROKEN';
  if (code === 'FORBIDDEN' || code === 'NOT_FOUND') {
    const says = code === 'FORBIDDEN' ? words.states.forbidden : sentenceOf(words.states, error);
    return <Empty says={says} hint={words.states.forbiddenHint} />;
  }
  return (
    <div className="state" role="alert">
      <p>{code === 'BROKEN' ? words.states.failed : sentenceOf(words.states, error)}</p>
      {code === 'UNAUTHENTICATED' ? (
        <Button press={() => location.reload()}>{words.door.enter}</Button>
      ) : (
        again !== undefined && <Button press={again}>{words.again}</Button>
      )}
    </div>
  );
}

interface States {
  readonly offline: string;
  readonly broken: string;
}

/** The sentence of whatever went wrong. */
export function sentenceOf(states: States, error: unknown): string {
  if (!(error instanceof Refused)) return states.broken;
  if (error.code === 'OFFLINE') return states.offline;
  return error.message === '' ? states.broken : error.message;
}

export interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

/** What was asked for, once it is here; until then, or when it cannot be had, its state. */
export function Await<Data>({
  asked,
  children,
}: {
  readonly asked: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  if (asked.data !== undefined) return <>{children(asked.data)}</>;
  if (asked.isPending && !isNoNetwork()) return <Loading />;
  const error = asked.error ?? new Refused('OFFLINE', '');
  return <Failed error={error} again={() => void asked.refetch()} />;
}

function isNoNetwork(): boolean {
  return !navigator.onLine;
}

/** What is wrong with what was written, read out when it comes. */
export function Wrong({ says }: { readonly says: string }) {
  return (
    <p className="says-wrong" role="alert">
      {says}
    </p>
  );
}
