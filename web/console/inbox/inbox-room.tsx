import { useState } from 'react';
import { SearchBox } from '../parts/search-box';
import { Empty } from '../parts/states';
import { Talk } from '../talk/talk';
import { useWords } from '../words/words';
import { Found } from './search';
import type { View } from './view';
import { WHOLE_QUEUE } from './view';
import { ViewBar } from './view-bar';
import { WorkList } from './work-list';

/** The list on the left, what is open beside it. */
export function InboxRoom({ open }: { readonly open: string | null }) {
  const words = useWords();
  const [view, choose] = useState<View>(WHOLE_QUEUE);
  const [sought, search] = useState('');
  return (
    <main className={`inbox${open === null ? '' : ' has-open'}`}>
      <section className="inbox-list" aria-label={words.rooms.inbox}>
        <SearchBox
          label={words.inbox.search}
          hint={words.inbox.searchHint}
          most={200}
          search={search}
          clears
        />
        {sought === '' ? (
          <>
            <ViewBar view={view} choose={choose} />
            <WorkList key={JSON.stringify(view)} view={view} openId={open} />
          </>
        ) : (
          <Found text={sought} />
        )}
      </section>
      {open === null ? (
        <section className="talk-none">
          <Empty says={words.inbox.choose} />
        </section>
      ) : (
        <Talk key={open} id={open} />
      )}
    </main>
  );
}
