import { dayText, dong } from '../parts/say';
import type { Words } from '../words/words';
import { phraseOf, useWords, wordOf } from '../words/words';
import type { PersonRecord } from './person-record';

interface Stretch {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly what: string;
  readonly by: string;
  readonly kind: 'recognition' | 'enrolment';
}

/** Recognitions and enrolments in the order of their first day, the latest on top. */
export function Timeline({ person }: { readonly person: PersonRecord }) {
  const words = useWords();
  const stretches = stretchesOf(person, words);
  if (stretches.length === 0) return <p className="muted">{words.people.noTimeline}</p>;
  return (
    <ol className="timeline">
      {stretches.map(({ id, from, to, what, by, kind }) => (
        <li key={id} className={kind}>
          <b>{dayText(from)}</b>{' '}
          <small className="muted">
            {to === null ? words.people.noEnd : words.people.until(dayText(to))}
          </small>
          <p>{what}</p>
          <small className="muted">{by}</small>
        </li>
      ))}
    </ol>
  );
}

function stretchesOf({ recognitions, enrolments }: PersonRecord, words: Words): readonly Stretch[] {
  const proofs = recognitions.map((one): Stretch => ({
    id: one.id,
    from: one.validFrom,
    to: one.validTo,
    what: `${phraseOf(one.fact.label)}: ${phraseOf(one.value.text)}`,
    by: words.people.decision(one.decision, dayText(one.decidedOn)),
    kind: 'recognition',
  }));
  const awards = enrolments.map((one): Stretch => {
    const amount = one.amount === null ? '' : ` · ${dong(one.amount)}`;
    const payment = one.payment === null ? '' : ` · ${wordOf(words.payment, one.payment)}`;
    return {
      id: one.id,
      from: one.validFrom,
      to: one.validTo,
      what: `${one.programme.name}${amount}${payment}`,
      by: words.people.decision(one.decision, dayText(one.decidedOn)),
      kind: 'enrolment',
    };
  });
  return [...proofs, ...awards].sort((one, other) => (one.from < other.from ? 1 : -1));
}
