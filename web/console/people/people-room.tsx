import { Empty } from '../parts/states';
import { useWords } from '../words/words';
import { PeopleList } from './people-list';
import { Person } from './person';

/** People on the left, the record of one beside them. */
export function PeopleRoom({ open }: { readonly open: string | null }) {
  const words = useWords();
  return (
    <main className={`inbox${open === null ? '' : ' has-open'}`}>
      <section className="inbox-list" aria-label={words.rooms.people}>
        <PeopleList openCode={open} />
      </section>
      <section className="person-frame">
        {open === null ? <Empty says={words.people.choose} /> : <Person key={open} code={open} />}
      </section>
    </main>
  );
}
