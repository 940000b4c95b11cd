import type { Probe } from './probe';
import { ask, got, many, query, request } from './probe';

const chain = many(7, (at) => `fragment F${at} on __Type { ofType { ofType { ...F${at + 1} } } }`);
const SCRIPT = '<script>alert(1)</script>';

/** The scenarios of DVGA that need no account; those that do stand in owasp.ts. */
export const DVGA: readonly Probe[] = [
  {
    name: 'deep recursion',
    sends: 'depth hidden in a chain of seven fragments',
    expects: [400, 'TOO_MUCH_ASKED'],
    attack: query(
      `{ facts { key } __type(name: "Fact") { ...F0 } ...More } ${chain} fragment F7 on __Type { name } fragment More on Query { ${many(9, (at) => `x${at}: __typename`)} ${many(9, (at) => `y${at}: __typename`)} }`,
    ),
  },
  {
    name: 'circular fragment',
    sends: 'two fragments that spread one another',
    expects: [400, 'GRAPHQL_VALIDATION_FAILED'],
    attack: query(
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      ({ text }) => text.includes('Cannot spread fragment'),
    ),
  },
  {
    name: 'resource-heavy query',
    sends: 'the costliest field ten times under aliases',
    expects: [400, 'TOO_MUCH_ASKED'],
    attack: query(
      `{ ${many(10, (at) => `a${at}: assessEligibility(input: { people: [] }) { on }`)} }`,
    ),
  },
  {
    name: 'field duplication below',
    sends: 'the same field of a list 400 times',
    expects: [400, 'TOO_MUCH_ASKED'],
    attack: query(`{ programmes { ${'key '.repeat(400)} } }`),
  },
  {
    name: 'GraphiQL interface bypass',
    sends: 'GET /graphiql with the cookie that opens it in DVGA',
    expects: [404, 'none'],
    attack: request(
      { method: 'GET', path: '/graphiql', headers: { cookie: 'env=Z3JhcGhpcWw6ZW5hYmxl' } },
      ({ text }) => text.includes('GraphiQL'),
    ),
  },
  {
    name: 'SSRF',
    sends: 'an import from an address of the inner network',
    expects: [400, 'GRAPHQL_VALIDATION_FAILED'],
    attack: query(
      'mutation { importPaste(host: "127.0.0.1", port: 4000, path: "/metrics", scheme: "http") { result } }',
      // A careless server tells how its own import is called instead.
      ({ text }) => got({ text, status: 200, type: '' }) || /Did you mean|Cannot query/.test(text),
    ),
  },
  {
    name: 'stack trace',
    sends: 'a name that breaks a statement',
    expects: [200, 'NOT_FOUND'],
    attack: query(`{ programme(key: "' ; --") { key } }`, ({ text }) =>
      /SELECT|stacktrace|node_modules|\.ts:/.test(text),
    ),
  },
  {
    name: 'OS command injection',
    sends: 'a place that ends with a command',
    expects: [200, 'NOT_FOUND'],
    attack: query(
      '{ place(text: "Tú Lệ; cat /etc/passwd") { __typename } programme(key: "$(id)") { key } }',
      ({ text }) => /root:|uid=|SELECT/.test(text),
    ),
  },
  {
    name: 'HTML injection into an error page',
    sends: 'a path with a script, as a browser',
    expects: [404, 'none'],
    attack: request(
      {
        method: 'GET',
        path: `/${encodeURIComponent(SCRIPT)}`,
        headers: { accept: 'text/html' },
      },
      ({ text }) => text.includes(SCRIPT),
    ),
  },
  {
    name: 'HTML injection into a refusal',
    sends: 'a script where a name of a field stands',
    expects: [400, 'GRAPHQL_PARSE_FAILED'],
    attack: query(`{ ${SCRIPT} }`, ({ text }) => text.includes('<') || /Syntax Error/.test(text)),
  },
  {
    name: 'path traversal, pages',
    sends: 'GET of files above the pages, plain and twice encoded',
    expects: [404, 'none'],
    attack: async (at) => {
      const up = ['/console/..%2f..%2fpackage.json', '/files/..%2f..%2fetc%2fpasswd'];
      const paths = [...up, '/console/%2e%2e/%2e%2e/package.json', '/..%5c..%5cpackage.json'];
      const answers = [];
      for (const path of paths) answers.push(await at.send({ method: 'GET', path }));
      const won = answers.some(({ text }) => /root:x|"dependencies"/.test(text));
      return { answer: answers[0] ?? (await ask(at, '{')), won };
    },
  },
  {
    name: 'deny-list bypass',
    sends: 'a secret field under another name in an operation with a harmless one',
    expects: [400, 'TOO_MUCH_ASKED'],
    attack: async (at) => {
      const guess = (nth: number) =>
        `harmless${nth}: signIn(login: "canbo", password: "guess-${nth}") { __typename }`;
      const answer = await ask(at, `mutation getPastes { ${guess(6)} ${guess(7)} }`, {
        operationName: 'getPastes',
      });
      return { answer, won: answer.text.includes('SignedIn') };
    },
  },
];
