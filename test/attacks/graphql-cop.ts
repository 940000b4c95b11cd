import type { Answer, Probe } from './probe';
import { ask, JSON_TYPE, many, query, request } from './probe';

/** Paths that graphql-cop tries. */
const PATHS = ['/', '/graphiql', '/playground', '/console', '/graphql'];
const LANDING = /graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground/;
const LEVELS = '__schema { types { fields { type { fields { type { fields { type { name';

const errorsOf = ({ text }: Answer): unknown[] => JSON.parse(text).errors ?? [];
const isQuery = ({ text }: Answer) => text.includes('"__typename":"Query"');

/** The checks of graphql-cop under its own names. */
export const GRAPHQL_COP: readonly Probe[] = [
  {
    name: 'field_suggestions',
    sends: 'a field of __schema that is nearly right',
    expects: [400, 'GRAPHQL_VALIDATION_FAILED'],
    attack: query('query cop { __schema { directive } }', ({ text }) =>
      text.includes('Did you mean'),
    ),
  },
  {
    name: 'introspection',
    sends: '__schema with the names and fields of all types',
    expects: [400, 'GRAPHQL_VALIDATION_FAILED'],
    attack: query('query cop { __schema { types { name fields { name } } } }'),
  },
  {
    name: 'detect_graphiql',
    sends: `GET as a browser to ${PATHS.join(' ')}`,
    expects: [405, 'POST_ONLY'],
    attack: async (at) => {
      const answers: Answer[] = [];
      for (const path of PATHS) {
        answers.push(await at.send({ method: 'GET', path, headers: { accept: 'text/html' } }));
      }
      const won = answers.some(({ text }) => LANDING.test(text));
      return { answer: answers.at(-1) as Answer, won };
    },
  },
  {
    name: 'get_method_support',
    sends: 'GET ?query={__typename}, also with the header that preflights',
    expects: [405, 'POST_ONLY'],
    attack: async (at) => {
      const path = '/graphql?query=query%20cop%7B__typename%7D';
      const preflighted = { ...JSON_TYPE, 'apollo-require-preflight': 'yes' };
      const bare = await at.send({ method: 'GET', path });
      const answer = await at.send({ method: 'GET', path, headers: preflighted });
      return { answer, won: isQuery(bare) || isQuery(answer) };
    },
  },
  {
    name: 'alias_overloading',
    sends: '101 aliases of __typename',
    expects: [400, 'TOO_MUCH_ASKED'],
    attack: query(`query cop { ${many(101, (at) => `alias${at}: __typename`)} }`),
  },
  {
    name: 'batch_query',
    sends: 'ten operations in one array',
    expects: [400, 'BAD_REQUEST'],
    attack: request(
      { body: Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })) },
      ({ text }) => text.startsWith('[{'),
    ),
  },
  {
    name: 'trace_mode',
    sends: 'a query, and looks for extensions.tracing',
    expects: [200, 'none'],
    attack: query('query cop { __typename }', ({ text }) => text.includes('"tracing"')),
  },
  {
    name: 'directive_overloading',
    sends: 'ten directives that nobody declared',
    expects: [400, 'TOO_MUCH_ASKED'],
    attack: query(
      `query cop { __typename ${'@aa'.repeat(10)} }`,
      (answer) => errorsOf(answer).length >= 10,
    ),
  },
  {
    name: 'circular_query_introspection',
    sends: 'four levels of fields and types from __schema',
    expects: [400, 'GRAPHQL_VALIDATION_FAILED'],
    attack: query(
      `query cop { ${LEVELS} ${'} '.repeat(8)} }`,
      ({ text }) => (JSON.parse(text).data?.__schema?.types ?? []).length > 25,
    ),
  },
  {
    name: 'get_based_mutation',
    sends: 'a mutation by GET',
    expects: [405, 'POST_ONLY'],
    attack: request(
      { method: 'GET', path: '/graphql?query=mutation%20cop%20%7B__typename%7D' },
      ({ text }) => text.includes('"Mutation"'),
    ),
  },
  {
    name: 'post_based_csrf',
    sends: 'a form, and plain text, as another site’s page may',
    expects: [415, 'JSON_ONLY'],
    attack: async (at) => {
      const body = 'query=query%20cop%20%7B__typename%7D';
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      const plain = await at.send({ headers: { 'content-type': 'text/plain' }, body });
      const answer = await at.send({ headers: form, body });
      return { answer, won: isQuery(plain) || isQuery(answer) };
    },
  },
  {
    name: 'unhandled_error_detection',
    sends: 'an operation of no kind, and looks for a stack',
    expects: [400, 'GRAPHQL_PARSE_FAILED'],
    attack: query('qwerty cop { abc }', ({ text }) =>
      /"exception"|stacktrace|node_modules/.test(text),
    ),
  },
  {
    name: 'field_duplication',
    sends: '500 times the same field',
    expects: [400, 'TOO_MUCH_ASKED'],
    attack: async (at) => {
      const answer = await ask(at, `query cop { ${'__typename '.repeat(500)} }`);
      return { answer, won: isQuery(answer) };
    },
  },
];
