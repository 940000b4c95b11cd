import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/ask';
import { ReadsOfDocument } from '../api/generated';
import { now } from '../parts/clock';
import { moment } from '../parts/say';
import { Await } from '../parts/states';
import { useWords } from '../words/words';

const DAYS = 90;
const DAY_MS = 86_400_000;

/** Who read this record lately. */
export function Readers({ id }: { readonly id: string }) {
  const words = useWords();
  const [span] = useState(() => {
    const to = now();
    return {
      from: new Date(to - DAYS * DAY_MS).toISOString(),
      to: new Date(to).toISOString(),
    };
  });
  const asked = useQuery({
    queryKey: ['readers', id, span],
    queryFn: () => ask(ReadsOfDocument, { id, ...span }),
  });
  return (
    <Await asked={asked}>
      {({ readsOf: { edges } }) =>
        edges.length === 0 ? (
          <p className="muted">{words.people.noReaders}</p>
        ) : (
          <ul className="plain-list">
            {edges.map(({ node }, index) => (
              <li key={index}>
                <b>{moment(node.at)}</b> {node.reader}{' '}
                <small className="muted">{node.action}</small>
              </li>
            ))}
          </ul>
        )
      }
    </Await>
  );
}
