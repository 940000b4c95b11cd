import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import type { GraphQLSchema } from 'graphql';
import {
  getNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema as Schema,
  GraphQLString,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { ApiContext } from '../../src/api/context';
import { UNFIT } from '../../src/api/errors';
import { Loaders } from '../../src/api/reading/loaders';
import { createSchema } from '../../src/api/schema';
import { createApollo } from '../../src/api/server';
import { civilDate } from '../../src/shared/civil-date';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { countedIds } from '../support/records';

let app: TestApp;
let context: ApiContext;
let ours: FastifyInstance;
/** The same schema on Apollo and Fastify as they come: every attack must succeed there, or it proves nothing. */
let bare: FastifyInstance;
const stop: (() => Promise<unknown>)[] = [];

async function unguarded(schema: GraphQLSchema): Promise<FastifyInstance> {
  const apollo = new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: true,
    allowBatchedHttpRequests: true,
    csrfPrevention: false,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  await apollo.start();
  const app = Fastify({ bodyLimit: 50_000_000 });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_r, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  await app.register(fastifyApollo(apollo), { context: async () => context });
  stop.push(
    () => app.close(),
    () => apollo.stop(),
  );
  return app;
}

beforeAll(async () => {
  app = await bootApp({ environment: 'production' });
  ours = app.http;
  context = {
    actor: { kind: 'visitor' },
    on: civilDate('2026-11-23'),
    language: 'en',
    services: app.services,
    loaders: new Loaders({ actor: { kind: 'visitor' }, nested: app.services.nested }),
    session: { token: null, caller: {}, keep: () => undefined, drop: () => undefined },
    signInTries: { begin: () => undefined, succeed: () => undefined },
  };
  bare = await unguarded(createSchema());
});
afterAll(async () => {
  for (const each of stop) await each();
  await app.stop();
});

type Answer = { readonly status: number; readonly text: string };

async function post(at: FastifyInstance, body: unknown): Promise<Answer> {
  const answer = await at.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.statusCode, text: answer.body };
}

const ask = (at: FastifyInstance, query: string): Promise<Answer> => post(at, { query });
const got = ({ text }: Answer): boolean => /"data":\{/.test(text);
const fields = (name: string, count: number): string =>
  Array.from({ length: count }, () => name).join(' ');
const aliases = (name: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `a${at}: ${name}`).join(' ');
const PERSON = 'input: { people: [{ facts: { birth: { age: 82 } } }] }';

/** Each says whether the attacker got what she came for. */
const ATTACKS: Readonly<Record<string, (app: FastifyInstance) => Promise<boolean>>> = {
  'introspection of the whole schema': async (at) =>
    got(await ask(at, '{ __schema { types { name fields { name } } } }')),
  'a query by GET': async (at) =>
    (await at.inject({ method: 'GET', url: '/graphql?query=%7B__typename%7D' })).body.includes(
      '"Query"',
    ),
  'a query by GET with the preflight header': async (at) =>
    (
      await at.inject({
        method: 'GET',
        url: '/graphql?query=%7B__typename%7D',
        headers: { 'apollo-require-preflight': 'yes', 'content-type': 'application/json' },
      })
    ).body.includes('"Query"'),
  'a landing page for browsers': async (at) =>
    (
      await at.inject({ method: 'GET', url: '/graphql', headers: { accept: 'text/html' } })
    ).body.includes('<html'),
  'a form post from another site': async (at) =>
    (
      await at.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'query=%7B__typename%7D',
      })
    ).body.includes('"Query"'),
  'ten operations in one batch': async (at) =>
    (
      await post(
        at,
        Array.from({ length: 10 }, () => ({ query: '{ __typename }' })),
      )
    ).text.startsWith('[{'),
  '101 aliases': async (at) => got(await ask(at, `{ ${aliases('__typename', 101)} }`)),
  'a thousand assessments under aliases': async (at) =>
    got(await ask(at, `{ ${aliases(`assessEligibility(${PERSON}) { on }`, 100)} }`)),
  '500 times the same field': async (at) => got(await ask(at, `{ ${fields('__typename', 500)} }`)),
  'ten unknown directives bring ten errors': async (at) => {
    const { text } = await ask(
      at,
      `{ __typename ${Array.from({ length: 10 }, (_, nth) => `@aa${nth}`).join(' ')} }`,
    );
    return (JSON.parse(text).errors ?? []).length >= 10;
  },
  'depth hidden in chained fragments': async (at) => {
    const chain = Array.from(
      { length: 7 },
      (_, nth) => `fragment F${nth} on __Type { ofType { ofType { ...F${nth + 1} } } }`,
    );
    return got(
      await ask(
        at,
        `{ facts { key } __type(name: "Fact") { ...F0 } } ${chain.join(' ')} fragment F7 on __Type { name }`,
      ),
    );
  },
  'a body of one megabyte': async (at) =>
    got(await post(at, { query: '{ __typename }', variables: { long: 'x'.repeat(1_100_000) } })),
  'learning a field from "did you mean"': async (at) =>
    /did you mean/i.test((await ask(at, '{ programme(key: "x") { nam } }')).text),
  'learning that a field does not exist': async (at) =>
    /cannot query field/i.test((await ask(at, '{ qwertyuiop }')).text),
  'learning the arguments of a field': async (at) =>
    /argument/i.test((await ask(at, '{ programme { name } }')).text),
  'learning that a field has fields below it': async (at) =>
    /selection of subfields/i.test((await ask(at, '{ programmes }')).text),
  'learning an input type from a wrong variable': async (at) =>
    /DayInput|PersonInput|EligibilityInput/.test(
      (
        await post(at, {
          query: 'query Q($input: EligibilityInput!) { assessEligibility(input: $input) { on } }',
          variables: { input: { people: [{ facts: { birth: { agee: 3 } } }] } },
        })
      ).text,
    ),
  'a stack trace for a query that does not parse': async (at) =>
    /stacktrace|node_modules/.test((await ask(at, 'query { abc')).text),
  'an error page for JSON that does not parse': async (at) =>
    /Unexpected|FST_|position/.test((await post(at, '{"query": "{ __typename }"')).text),
};

describe.each(Object.entries(ATTACKS))('%s', (_name, attack) => {
  test('succeeds on a server without our limits', async () => {
    expect(await attack(bare)).toBe(true);
  });
  test('does not succeed here', async () => {
    expect(await attack(ours)).toBe(false);
  });
});

test('the bounds leave room for the query of the README', async () => {
  const query = `{
    assessEligibility(
      input: { people: [{ name: "mẹ", facts: { birth: { age: 82 }, pension: [NONE] } }] }
      on: "2026-11-23"
    ) {
      people { name assessments { programme { key name } truth amount { min max } reasons { text law { text } } } }
    }
  }`;
  const { text, status } = await ask(ours, query);
  expect(status).toBe(200);
  const { people } = JSON.parse(text).data.assessEligibility;
  expect(people[0].assessments[0]).toMatchObject({
    programme: { key: 'social-pension' },
    truth: 'YES',
    amount: { min: 540_000, max: 540_000 },
  });
});

test('no type leads back to itself, so that no query can be deeper than the schema', () => {
  const types = Object.values(createSchema().getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
  const below = (type: GraphQLObjectType): GraphQLObjectType[] =>
    Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (isUnionType(named)) return [...named.getTypes()];
      return isObjectType(named) ? [named] : [];
    });
  const reaches = (from: GraphQLObjectType, path: readonly string[]): string[] =>
    path.includes(from.name)
      ? [[...path, from.name].join(' > ')]
      : below(from).flatMap((next) => reaches(next, [...path, from.name]));
  expect(types.length).toBeGreaterThan(20);
  expect(types.flatMap((type) => reaches(type, []))).toEqual([]);
});

test('every method but POST is told which one to use', async () => {
  for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'] as const) {
    const answer = await ours.inject({ method, url: '/graphql' });
    expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'POST']);
  }
});

test('whatever does not fit the schema gets one and the same text in production', async () => {
  const texts = await Promise.all(
    ['{ nope }', '{ programmes }', '{ programme(id: 1) { key } }', '{ broken', '{ a }{ b }'].map(
      async (query) => JSON.parse((await ask(ours, query)).text).errors[0].message,
    ),
  );
  expect(new Set(texts)).toEqual(new Set([UNFIT]));
});

test('three hundred guessed names teach nothing', async () => {
  const answers = new Set<string>();
  for (let at = 0; at < 300; at++) answers.add((await ask(ours, `{ guess${at} }`)).text);
  expect(answers.size).toBe(1);
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
    expect((await ask(await unguarded(breaking), '{ broken }')).text).toContain('hunter2');
  });
});
