import type { TalkFragment, VerdictOfTurnFragment } from '../api/generated';
import { Empty } from '../parts/states';
import { phraseOf, useWords } from '../words/words';

/** What is known by now, person by person: of each the last verdict that is no supposition. */
export function Facts({ talk }: { readonly talk: TalkFragment }) {
  const words = useWords();
  const people = lastOfEach(talk);
  if (people.length === 0) return <Empty says={words.talk.noFacts} />;
  return people.map((verdict) => (
    <article key={verdict.subject} className="verdict">
      <h3>{words.talk.about(phraseOf(verdict.relation))}</h3>
      <FactTable verdict={verdict} />
    </article>
  ));
}

/** Each fact and its value. */
export function FactTable({ verdict }: { readonly verdict: VerdictOfTurnFragment }) {
  const words = useWords();
  if (verdict.facts.length === 0) return <p className="muted">{words.talk.noFacts}</p>;
  return (
    <dl className="facts">
      {verdict.facts.map(({ fact, value }) => (
        <div key={fact.key}>
          <dt>{phraseOf(fact.label)}</dt>
          <dd>{phraseOf(value.text)}</dd>
        </div>
      ))}
    </dl>
  );
}

function lastOfEach({ turns }: TalkFragment): VerdictOfTurnFragment[] {
  const last = new Map<string, VerdictOfTurnFragment>();
  for (const verdict of turns.flatMap(({ verdicts }) => verdicts)) {
    if (!verdict.supposed) last.set(verdict.subject, verdict);
  }
  return [...last.values()];
}
