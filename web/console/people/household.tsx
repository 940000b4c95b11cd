import { goTo } from '../frame/route';
import { bornText, dayText } from '../parts/say';
import { phraseOf, useWords, wordOf } from '../words/words';
import type { PersonRecord } from './person-record';

type HouseholdRecord = NonNullable<PersonRecord['household']>;

/** Who lives with this person, and what the household is recognised as. */
export function Household({ household }: { readonly household: PersonRecord['household'] }) {
  const words = useWords();
  if (household === null) return <p className="muted">{words.people.noHousehold}</p>;
  return (
    <>
      <p className="muted">
        {[household.hamlet, household.unitCode, words.people.since(dayText(household.formedOn))]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      <ul className="plain-list">
        {household.members.map((member) => (
          <Member key={member.id} member={member} />
        ))}
      </ul>
      <ul className="plain-list">
        {household.recognitions.map(({ id, fact, value, validFrom }) => (
          <li key={id}>
            <span className="badge">{phraseOf(fact.label)}</span> {phraseOf(value.text)}{' '}
            <small className="muted">{words.people.since(dayText(validFrom))}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function Member({ member }: { readonly member: HouseholdRecord['members'][number] }) {
  const words = useWords();
  const { person, role } = member;
  if (person === null) return <li className="muted">{wordOf(words.members, role)}</li>;
  const name = person.name === '' ? words.people.noName : person.name;
  return (
    <li>
      <button type="button" className="inline" onClick={() => goTo('people', person.code)}>
        {name}
      </button>{' '}
      <small className="muted">
        {[
          wordOf(words.members, role),
          bornText(person.birth),
          wordOf(words.life, person.lifeStatus),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </small>
    </li>
  );
}
