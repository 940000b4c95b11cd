import type { TestApp } from '../support/app';

/** A refusal as it leaves the process. */
export interface Refused {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** The first refusal of a query that a Vietnamese front end sends. */
export async function refusedInVietnamese(
  { http }: Pick<TestApp, 'http'>,
  query: string,
  variables: object,
): Promise<Refused> {
  const answer = await http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'accept-language': 'vi-VN' },
    payload: JSON.stringify({ query, variables }),
  });
  const { errors } = answer.json<{ errors?: readonly Refused[] }>();
  const [first] = errors ?? [];
  if (first === undefined) throw new Error('nothing was refused');
  return first;
}
