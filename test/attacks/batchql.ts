import type { Answer, Probe } from './probe';
import { ask, many, query, request } from './probe';

const signIn = (at: number) =>
  `a${at}: signIn(login: "canbo", password: "guess-${at}") { ... on SignedIn { token } ... on Refusal { code } }`;
const prove = (at: number) =>
  `a${at}: proveCode(code: "${String(at).padStart(6, '0')}") { ... on SignedIn { token } ... on Refusal { code } }`;

const redeem = (at: number) =>
  `a${at}: redeemLinkDigits(input: { beneficiaryId: "hers", role: SELF, level: L2, digits: "${String(at).padStart(6, '0')}" }) { ... on Recorded { id } ... on Refusal { code } }`;
const check = (at: number) => `a${at}: checkNotice(code: "guess${at}") { answer }`;

/** More than one guess was looked at. */
const guessed = ({ text }: Answer): boolean => text.split('"code":"UNAUTHENTICATED"').length > 2;

const looked =
  (sign: RegExp) =>
  ({ text }: Answer): boolean =>
    (text.match(sign) ?? []).length > 1;

/** What BatchQL looks for, and the guessing of secrets that batches are good for. */
export const BATCHQL: readonly Probe[] = [
  {
    name: 'query-name batching',
    sends: 'eleven times the same question under names of its own',
    expects: [400, 'TOO_MUCH_ASKED'],
    attack: query(`{ ${many(11, (at) => `q${at}: programmes { key }`)} }`),
  },
  {
    name: 'json-list batching',
    sends: 'an array of two queries',
    expects: [400, 'BAD_REQUEST'],
    attack: request(
      { body: [{ query: '{ __typename }' }, { query: '{ __typename }' }] },
      ({ text }) => text.startsWith('['),
    ),
  },
  {
    name: 'csrf by GET with variables',
    sends: 'GET with a query, a name and variables',
    expects: [405, 'POST_ONLY'],
    attack: request(
      {
        method: 'GET',
        path: '/graphql?query=query%20a%7B__typename%7D&operationName=a&variables=%7B%7D',
      },
      ({ text }) => text.includes('"data"'),
    ),
  },
  {
    name: 'password brute force, 10,000 values',
    sends: '10,000 signIn under aliases in one request',
    expects: [413, 'BODY_TOO_LARGE'],
    attack: query(`mutation { ${many(10_000, signIn)} }`, guessed),
  },
  {
    name: 'password brute force, what fits a body',
    sends: 'twenty signIn under aliases in one request',
    expects: [400, 'TOO_MUCH_ASKED'],
    attack: query(`mutation { ${many(20, signIn)} }`, guessed),
  },
  {
    name: 'password brute force, two names',
    sends: 'signIn twice in one request, once hidden in a fragment',
    expects: [400, 'TOO_MUCH_ASKED'],
    attack: query(
      `mutation { ${signIn(1)} ...More } fragment More on Mutation { ${signIn(2)} }`,
      guessed,
    ),
  },
  {
    name: 'code brute force',
    sends: 'five proveCode under aliases in one request',
    expects: [400, 'TOO_MUCH_ASKED'],
    attack: query(`mutation { ${many(5, prove)} }`, guessed),
  },
  {
    name: 'link digits brute force, 1,000 aliases',
    sends: '1,000 redeemLinkDigits under aliases in one request',
    expects: [413, 'BODY_TOO_LARGE'],
    attack: query(`mutation { ${many(1_000, redeem)} }`, looked(/"NOT_FOUND"|"id"/g)),
  },
  {
    name: 'link digits brute force, two names',
    sends: 'redeemLinkDigits twice in one request',
    expects: [400, 'TOO_MUCH_ASKED'],
    attack: query(`mutation { ${many(2, redeem)} }`, looked(/"NOT_FOUND"|"id"/g)),
  },
  {
    name: 'notice code brute force',
    sends: 'checkNotice twice in one request',
    expects: [400, 'TOO_MUCH_ASKED'],
    attack: query(`{ ${many(2, check)} }`, looked(/"answer"/g)),
  },
  {
    name: 'password brute force by lists',
    sends: 'an array of 100 sign-ins',
    expects: [400, 'BAD_REQUEST'],
    attack: async (at) => {
      const body = Array.from({ length: 100 }, (_, nth) => ({
        query: `mutation { ${signIn(nth)} }`,
      }));
      const answer = await at.send({ body });
      return { answer, won: guessed(answer) };
    },
  },
  {
    name: 'renamed operation',
    sends: 'the same guesses in three operations of one document, one of them named',
    expects: [400, 'TOO_MUCH_ASKED'],
    attack: async (at) => {
      const operations = ['a', 'b'].map((name) => `mutation ${name} { ${many(2, signIn)} }`);
      const answer = await ask(at, operations.join(' '), { operationName: 'b' });
      return { answer, won: guessed(answer) };
    },
  },
];
