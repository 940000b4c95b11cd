import type { FormEvent } from 'react';
import { useState } from 'react';
import type { ConversationStatus, QueueKind } from '../api/generated';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words/words';
import type { SavedView, View } from './view';
import { isSameView, useSavedViews, WHOLE_QUEUE } from './view';

interface ViewBarProps {
  readonly view: View;
  readonly choose: (view: View) => void;
}

/** What the list shows; the reasons and statuses come from the schema, so a new one appears by itself. */
export function ViewBar({ view, choose }: ViewBarProps) {
  const words = useWords();
  const { views, keep, drop } = useSavedViews();
  const all: View = { source: 'all', status: null, owner: 'anybody' };
  const mine: View = { source: 'all', status: 'PERSON', owner: 'me' };
  return (
    <div className="views">
      <div className="line" role="group" aria-label={words.inbox.views}>
        <Chip isOn={view.source === 'queue'} press={() => choose(WHOLE_QUEUE)}>
          {words.inbox.queue}
        </Chip>
        <Chip isOn={isSameView(view, mine)} press={() => choose(mine)}>
          {words.inbox.mine}
        </Chip>
        <Chip isOn={view.source === 'all' && view.owner === 'anybody'} press={() => choose(all)}>
          {words.inbox.all}
        </Chip>
        {views.map((saved) => (
          <Kept key={saved.name} saved={saved} view={view} choose={choose} drop={drop} />
        ))}
      </div>
      <div className="line" role="group" aria-label={words.inbox.reasons}>
        {view.source === 'queue' ? (
          <Reasons kinds={view.kinds} choose={(kinds) => choose({ ...view, kinds })} />
        ) : (
          <Statuses status={view.status} choose={(status) => choose({ ...view, status })} />
        )}
        <SaveView save={(name) => keep({ name, view })} />
      </div>
    </div>
  );
}

interface ChipProps {
  readonly isOn: boolean;
  readonly press: () => void;
  readonly children: string;
}

function Chip({ isOn, press, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={isOn} onClick={press}>
      {children}
    </button>
  );
}

interface KeptProps extends ViewBarProps {
  readonly saved: SavedView;
  readonly drop: (name: string) => void;
}

function Kept({ saved, view, choose, drop }: KeptProps) {
  const words = useWords();
  return (
    <span className="kept">
      <Chip isOn={isSameView(saved.view, view)} press={() => choose(saved.view)}>
        {saved.name}
      </Chip>
      <Button
        look="quiet"
        label={`${words.inbox.dropView} ${saved.name}`}
        press={() => drop(saved.name)}
      >
        ×
      </Button>
    </span>
  );
}

interface ReasonsProps {
  readonly kinds: readonly QueueKind[];
  readonly choose: (kinds: readonly QueueKind[]) => void;
}

function Reasons({ kinds, choose }: ReasonsProps) {
  const words = useWords();
  return (Object.keys(words.queue) as QueueKind[]).map((kind) => {
    const isOn = kinds.includes(kind);
    const next = isOn ? kinds.filter((one) => one !== kind) : [...kinds, kind];
    return (
      <Chip key={kind} isOn={isOn} press={() => choose(next)}>
        {words.queue[kind]}
      </Chip>
    );
  });
}

interface StatusesProps {
  readonly status: ConversationStatus | null;
  readonly choose: (status: ConversationStatus | null) => void;
}

function Statuses({ status, choose }: StatusesProps) {
  const words = useWords();
  return (Object.keys(words.status) as ConversationStatus[]).map((one) => (
    <Chip key={one} isOn={one === status} press={() => choose(one === status ? null : one)}>
      {words.status[one]}
    </Chip>
  ));
}

function SaveView({ save }: { readonly save: (name: string) => void }) {
  const words = useWords();
  const [isOpen, open] = useState(false);
  const [name, write] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    save(name.trim());
    write('');
    open(false);
  };
  return (
    <>
      <Button look="link" press={() => open(true)}>
        {words.inbox.saveView}
      </Button>
      <Sheet title={words.inbox.saveView} isOpen={isOpen} close={() => open(false)}>
        <form className="stack" onSubmit={submit}>
          <Field
            label={words.inbox.viewName}
            value={name}
            change={write}
            maxLength={40}
            isRequired
            autoFocus
          />
          <Button look="primary" type="submit">
            {words.inbox.save}
          </Button>
        </form>
      </Sheet>
    </>
  );
}
