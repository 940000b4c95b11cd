import type { App, Overrides } from '../../src/app';
import { createApp } from '../../src/app';
import type { Config } from '../../src/ops/config';
import type { Role } from '../../src/services/actor';
import type { TestClock } from './records';
import { countedIds, testClock } from './records';

export interface TestApp extends App {
  readonly clock: TestClock;
  /** What was logged as an error. */
  readonly errors: readonly string[];
  /** Asks the API without a socket; `token` as `signedIn` gives it. */
  ask(query: string, variables?: object, token?: string): Promise<Answer>;
  /** A member of staff with an open session. */
  signedIn(role: Role, unitCode?: string): Promise<string>;
}

/** JSON of a shape that the test knows. */
export type Data = ReturnType<typeof JSON.parse>;

export interface Answer {
  readonly status: number;
  /** Each test knows the shape that it asked for. */
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string };
  }[];
}

/** The whole program on a database in memory, at noon on 23 November 2026, with counted ids. */
export async function bootApp(
  says: Partial<Config> = {},
  overrides: Overrides = {},
): Promise<TestApp> {
  const clock = testClock();
  const errors: string[] = [];
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (event: string, fields?: object) =>
      void errors.push(`${event} ${JSON.stringify(fields)}`),
  };
  const config: Config = {
    environment: 'test',
    port: 0,
    publicUrl: 'http://localhost',
    logLevel: 'silent',
    dataDir: 'data',
    databaseUrl: ':memory:',
    masterKey: Buffer.alloc(32, 7),
    oldKeys: [],
    documents: 'any',
    ...says,
  };
  const app = await createApp(config, { clock, ids: countedIds(), log, ...overrides });
  let logins = 0;
  const desks = new Map<string | undefined, string>();
  // Each account asks from a machine of its own: addresses are limited.
  const deskOf = (token: string | undefined): string => {
    const known = desks.get(token) ?? `127.0.0.${desks.size + 1}`;
    desks.set(token, known);
    return known;
  };
  const ask: TestApp['ask'] = async (query, variables = {}, token) => {
    const answer = await app.http.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: deskOf(token),
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      payload: JSON.stringify({ query, variables }),
    });
    return { status: answer.statusCode, ...JSON.parse(answer.body) };
  };
  return {
    ...app,
    clock,
    errors,
    ask,
    signedIn: async (role, unitCode) => {
      const login = `staff${++logins}`;
      const { password } = await app.services.staff.create(
        { kind: 'system', job: 'test' },
        { login, role, unitCode: unitCode ?? null },
      );
      return (await app.services.staff.signIn(login, password)).token;
    },
  };
}
