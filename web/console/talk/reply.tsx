import type { FormEvent } from 'react';
import { useRef, useState } from 'react';
import { ask } from '../api/ask';
import type { TalkFragment } from '../api/generated';
import { SendMessageDocument } from '../api/generated';
import { useDesk } from '../frame/desk';
import { useKeys } from '../parts/keys';
import { Button } from '../parts/button';
import { newKey } from '../parts/clock';
import { Wrong } from '../parts/states';
import { useWords } from '../words/words';

const MOST = 4_000;
/** What was begun and not sent, while the page is open: looking at another conversation loses nothing. */
const drafts = new Map<string, string>();

interface ReplyProps {
  readonly talk: TalkFragment;
  readonly refresh: () => Promise<unknown>;
}

/** Where the owner writes to the citizen; the first one has to take the conversation over. */
export function Reply({ talk, refresh }: ReplyProps) {
  const words = useWords();
  if (!talk.mine) return <p className="foot muted">{words.talk.takeFirst}</p>;
  return <ReplyForm talk={talk} refresh={refresh} />;
}

function ReplyForm({ talk: { id }, refresh }: ReplyProps) {
  const words = useWords();
  const [text, write] = useDraft(id);
  const { send, state } = useSending(id);
  const submit = async () => {
    if (text.trim() === '' || state === 'sending') return;
    if (!(await send(text.trim()))) return;
    write('');
    await refresh();
  };
  const form = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form className="foot" onSubmit={form}>
      <ReplyBox text={text} write={write} isSending={state === 'sending'} submit={submit} />
      <Button look="primary" type="submit" isDisabled={state === 'sending'}>
        {state === 'sending' ? words.talk.sending : words.talk.send}
      </Button>
      {state === 'unsent' && <Wrong says={words.talk.unsent} />}
    </form>
  );
}

interface ReplyBoxProps {
  readonly text: string;
  readonly write: (text: string) => void;
  readonly isSending: boolean;
  readonly submit: () => Promise<void>;
}

function ReplyBox({ text, write, isSending, submit }: ReplyBoxProps) {
  const words = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  useKeys({ r: () => box.current?.focus() });
  return (
    <textarea
      ref={box}
      rows={3}
      maxLength={MOST}
      aria-label={words.talk.reply}
      placeholder={words.talk.placeholder}
      value={text}
      readOnly={isSending}
      onChange={(event) => write(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
        if (event.key === 'Escape') box.current?.blur();
      }}
    />
  );
}

function useDraft(id: string): readonly [string, (text: string) => void] {
  const [text, set] = useState(drafts.get(id) ?? '');
  const write = (next: string) => {
    drafts.set(id, next);
    set(next);
  };
  return [text, write];
}

/** The same words are sent again under the same key: an answer that was lost on the way makes no second message. */
function useSending(id: string) {
  const { act } = useDesk();
  const [state, set] = useState<'ready' | 'sending' | 'unsent'>('ready');
  const last = useRef({ text: '', key: '' });
  const send = async (text: string): Promise<boolean> => {
    if (last.current.text !== text) last.current = { text, key: newKey() };
    set('sending');
    const { key } = last.current;
    const sent = await act(() => ask(SendMessageDocument, { id, text, key }));
    set(sent === null ? 'unsent' : 'ready');
    if (sent !== null) last.current = { text: '', key: '' };
    return sent !== null;
  };
  return { send, state };
}
