import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask';
import type { ApplicationsOfQuery } from '../api/generated';
import { ApplicationsOfDocument } from '../api/generated';
import { useLive } from '../frame/live-office';
import { dayText, lawText } from '../parts/say';
import { Await } from '../parts/states';
import type { Words } from '../words/words';
import { useWords, wordOf } from '../words/words';

type File = ApplicationsOfQuery['applications']['edges'][number]['node'];

/** The person's files, each with the clock that the law sets. */
export function Files({ id }: { readonly id: string }) {
  const words = useWords();
  const asked = useQuery({
    queryKey: ['applications', id],
    queryFn: () => ask(ApplicationsOfDocument, { id }),
  });
  useLive((event) => {
    if (event === 'lost' || event.kind === 'APPLICATION') void asked.refetch();
  });
  return (
    <Await asked={asked}>
      {({ applications: { edges } }) =>
        edges.length === 0 ? (
          <p className="muted">{words.people.noApplications}</p>
        ) : (
          <ul className="plain-list">
            {edges.map(({ node }) => (
              <OneFile key={node.id} file={node} />
            ))}
          </ul>
        )
      }
    </Await>
  );
}

function OneFile({ file }: { readonly file: File }) {
  const words = useWords();
  const { code, state, programme, procedure, receivedOn, clock } = file;
  return (
    <li className={clock.overdue ? 'late' : ''}>
      <span className="badge">{wordOf(words.applications, state)}</span>{' '}
      <b>{programme?.name ?? procedure}</b>{' '}
      <small className="muted">
        {code} · {dayText(receivedOn)}
      </small>
      <p>{clockText(clock, words)}</p>
      <small className="law">{clock.laws.map((law) => lawText(words, law)).join('; ')}</small>
    </li>
  );
}

function clockText({ state, dueOn, left, overdue }: File['clock'], words: Words): string {
  const parts = [
    dueOn === null ? '' : words.people.due(dayText(dueOn)),
    state === 'STOPPED' ? words.people.stopped : '',
    left === null || state === 'ENDED' ? '' : leftText(left, overdue, words),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function leftText(left: number, overdue: boolean, words: Words): string {
  return overdue ? words.people.late(Math.abs(left)) : words.people.left(left);
}
