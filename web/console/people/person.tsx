import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../api/ask';
import { PersonDocument } from '../api/generated';
import { goTo } from '../frame/route';
import { Button } from '../parts/button';
import { bornText, dayText, dong } from '../parts/say';
import { Await } from '../parts/states';
import { useWords, wordOf } from '../words/words';
import { Files } from './files';
import { Household } from './household';
import type { PersonRecord } from './person-record';
import { Readers } from './readers';
import { RevealLine } from './reveal';
import { Standing } from './standing';
import { Timeline } from './timeline';

/** One person's record; opening it is written down. */
export function Person({ code }: { readonly code: string }) {
  const asked = useQuery({
    queryKey: ['person', code],
    queryFn: () => ask(PersonDocument, { code }),
  });
  return (
    <Await asked={asked}>{({ beneficiaryByCode: person }) => <Record person={person} />}</Await>
  );
}

function Record({ person }: { readonly person: PersonRecord }) {
  const words = useWords();
  const { people } = words;
  return (
    <div className="person">
      <Head person={person} />
      <Standing id={person.id} />
      <Part title={people.household}>
        <Household household={person.household} />
      </Part>
      <Part title={people.timeline}>
        <Timeline person={person} />
      </Part>
      <Part title={people.applications}>
        <Files id={person.id} />
      </Part>
      <Part title={people.services}>
        <Services person={person} />
      </Part>
      <Part title={people.readers}>
        <Readers id={person.id} />
      </Part>
    </div>
  );
}

function Head({ person }: { readonly person: PersonRecord }) {
  const words = useWords();
  const about = [
    person.birth === null ? '' : words.people.born(bornText(person.birth)),
    person.sex === null ? '' : wordOf(words.sex, person.sex),
    wordOf(words.life, person.lifeStatus),
    person.unitCode,
    words.people.code(person.code),
  ];
  return (
    <header className="person-head">
      <Button look="quiet" label={words.close} press={() => goTo('people')}>
        ←
      </Button>
      <div className="grow">
        <h2>{person.name === '' ? words.people.noName : person.name}</h2>
        <p className="muted">{about.filter((part) => part !== '').join(' · ')}</p>
        <RevealLine id={person.id} />
      </div>
    </header>
  );
}

/** One part of the record, under its own heading. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="part" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Services({ person }: { readonly person: PersonRecord }) {
  const words = useWords();
  const { serviceRecords } = person;
  if (serviceRecords.length === 0) return <p className="muted">{words.people.noServices}</p>;
  return (
    <ul className="plain-list">
      {serviceRecords.map(({ id, givenOn, programme, programmeKey, amount, note }) => (
        <li key={id}>
          <b>{dayText(givenOn)}</b> {programme?.name ?? programmeKey}
          {amount !== null && ` · ${dong(amount)}`}
          {note !== null && <span className="muted"> · {note}</span>}
        </li>
      ))}
    </ul>
  );
}
