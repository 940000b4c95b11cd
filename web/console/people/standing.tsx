import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask';
import type { StandingQuery } from '../api/generated';
import { StandingDocument } from '../api/generated';
import { amountText } from '../parts/say';
import { Await } from '../parts/states';
import { phraseOf, useWords, wordOf } from '../words/words';
import { Trace } from '../talk/trace';

type Programme = StandingQuery['standing']['programmes'][number];

/** What the law gives this person today beside what is recorded; what is missed stands on top. */
export function Standing({ id }: { readonly id: string }) {
  const words = useWords();
  const asked = useQuery({
    queryKey: ['standing', id],
    queryFn: () => ask(StandingDocument, { id }),
  });
  return (
    <section className="part" aria-label={words.people.standing}>
      <h3>{words.people.standing}</h3>
      <Await asked={asked}>{({ standing }) => <Findings programmes={standing.programmes} />}</Await>
    </section>
  );
}

function Findings({ programmes }: { readonly programmes: readonly Programme[] }) {
  const words = useWords();
  const missed = programmes.filter(({ finding }) => finding === 'NOT_RECORDED');
  const others = programmes.filter(({ finding }) => finding !== 'NOT_RECORDED');
  return (
    <>
      <div className={missed.length > 0 ? 'missed' : 'not-missed'}>
        <h4>{missed.length > 0 ? words.people.missed : words.people.noMissed}</h4>
        {missed.map((one) => (
          <Finding key={one.assessment.programme.key} one={one} />
        ))}
      </div>
      <details>
        <summary>
          {words.people.otherFindings} ({others.length})
        </summary>
        {others.map((one) => (
          <Finding key={one.assessment.programme.key} one={one} />
        ))}
      </details>
    </>
  );
}

function Finding({ one: { finding, assessment } }: { readonly one: Programme }) {
  const words = useWords();
  const open = assessment.open.map(({ label }) => phraseOf(label)).join(', ');
  return (
    <details className="assessment">
      <summary>
        <span className={`truth ${assessment.truth.toLowerCase()}`}>
          {wordOf(words.findings, finding)}
        </span>
        <b>{assessment.programme.name}</b>
        {assessment.amount !== null && (
          <span className="amount">{amountText(words, assessment.amount)}</span>
        )}
      </summary>
      {open !== '' && <p className="muted">{words.talk.askMore(open)}</p>}
      {assessment.communeDecides.map((says) => (
        <p key={says}>{words.talk.commune(says)}</p>
      ))}
      <Trace steps={assessment.trace} />
    </details>
  );
}
