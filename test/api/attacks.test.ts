import { ApolloServer } from '@apollo/server';
import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema as Schema, GraphQLString } from 'graphql';
import type { ApiContext } from '../../src/api/context';
import { UNFIT } from '../../src/api/errors';
import { Loaders } from '../../src/api/reading/loaders';
import { createApollo } from '../../src/api/server';
import { civilDate } from '../../src/shared/civil-date';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { countedIds } from '../support/records';

/** What production says and keeps to itself; the attack list itself is test/attacks. */

let app: TestApp;
let context: ApiContext;

beforeAll(async () => {
  app = await bootApp({ environment: 'production' });
  context = {
    actor: { kind: 'visitor' },
    on: civilDate('2026-11-23'),
    language: 'en',
    services: app.services,
    loaders: new Loaders({ actor: { kind: 'visitor' }, nested: app.services.nested }),
    session: { token: null, caller: {}, keep: () => undefined, drop: () => undefined },
    signInTries: { begin: () => undefined, succeed: () => undefined },
  };
});
afterAll(() => app.stop());

test('the bounds leave room for the query of the README', async () => {
  const query = `{
    assessEligibility(
      input: { people: [{ name: "mẹ", facts: { birth: { age: 82 }, pension: [NONE] } }] }
      on: "2026-11-23"
    ) {
      people { name assessments { programme { key name } truth amount { min max } reasons { text law { text } } } }
    }
  }`;
  const { data, status } = await app.ask(query);
  expect(status).toBe(200);
  const { people } = data.assessEligibility;
  expect(people[0].assessments[0]).toMatchObject({
    programme: { key: 'social-pension' },
    truth: 'YES',
    amount: { min: 540_000, max: 540_000 },
  });
});

test('every method but POST is told which one to use', async () => {
  for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'] as const) {
    const answer = await app.http.inject({ method, url: '/graphql' });
    expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'POST']);
  }
});

test('whatever does not fit the schema gets one and the same text in production', async () => {
  const texts = await Promise.all(
    ['{ nope }', '{ programmes }', '{ programme(id: 1) { key } }', '{ broken', '{ a }{ b }'].map(
      async (query) => (await app.ask(query)).errors?.[0]?.message,
    ),
  );
  expect(new Set(texts)).toEqual(new Set([UNFIT]));
});

describe('what breaks inside', () => {
  const breaking = new Schema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        broken: {
          type: new GraphQLNonNull(GraphQLString),
          resolve: () => {
            throw new Error('db password is hunter2');
          },
        },
      },
    }),
  });

  test.each([true, false])(
    'goes out as an id only and is logged once under it (production: %s)',
    async (production) => {
      const logged: string[] = [];
      const log = {
        info: () => undefined,
        warn: () => undefined,
        error: (event: string, fields?: object) =>
          void logged.push(JSON.stringify({ event, fields })),
      };
      const apollo = createApollo(breaking, { ids: countedIds(), log, production });
      const { body } = await apollo.executeOperation(
        { query: '{ broken }' },
        { contextValue: context },
      );
      await apollo.stop();
      const text = JSON.stringify(body);
      expect(text).not.toMatch(/hunter2|stacktrace|node_modules/);
      expect(text).toContain('INTERNAL_SERVER_ERROR');
      expect(logged).toHaveLength(1);
      const [, id] = /"id":"([\w-]+)"/.exec(logged[0] ?? '') ?? [];
      expect(text).toContain(id);
      expect(logged[0]).not.toContain('hunter2');
    },
  );

  test('leaks on a server without masking', async () => {
    const bare = new ApolloServer<ApiContext>({ schema: breaking });
    const { body } = await bare.executeOperation(
      { query: '{ broken }' },
      { contextValue: context },
    );
    await bare.stop();
    expect(JSON.stringify(body)).toContain('hunter2');
  });
});
