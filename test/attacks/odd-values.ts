import type { Probe } from './probe';
import { ask, got, query } from './probe';

const NESTED = 20_000;

/** Values that no form sends. */
export const ODD_VALUES: readonly Probe[] = [
  {
    name: '10 MB of variables',
    sends: 'a variable of ten megabytes beside a small query',
    expects: [413, 'BODY_TOO_LARGE'],
    attack: async (at) => {
      const answer = await ask(at, '{ __typename }', { variables: { x: 'x'.repeat(10_000_000) } });
      return { answer, won: got(answer) };
    },
  },
  {
    name: 'deeply nested JSON in a variable',
    sends: `${NESTED} lists within one another`,
    expects: [400, 'BAD_USER_INPUT'],
    attack: async (at) => {
      const text = 'query Q($input: EligibilityInput!) { assessEligibility(input: $input) { on } }';
      const nest = `{"people":${'['.repeat(NESTED)}${']'.repeat(NESTED)}}`;
      const body = `{"query":${JSON.stringify(text)},"variables":{"input":${nest}}}`;
      const answer = await at.send({ headers: { 'content-type': 'application/json' }, body });
      return { answer, won: answer.status >= 500 || got(answer) };
    },
  },
  {
    name: 'deeply nested literal in a query',
    sends: '400 lists within one another',
    expects: [400, 'GRAPHQL_VALIDATION_FAILED'],
    attack: query(
      `{ assessEligibility(input: { people: ${'['.repeat(400)}${']'.repeat(400)} }) { on } }`,
      (answer) => answer.status >= 500 || got(answer),
    ),
  },
  {
    name: '__proto__ in a variable',
    sends: 'an input whose prototype says that she is 82',
    expects: [400, 'BAD_USER_INPUT'],
    attack: async (at) => {
      const text = 'query Q($input: EligibilityInput!) { assessEligibility(input: $input) { on } }';
      const body = `{"query":${JSON.stringify(text)},"variables":{"input":{"people":[],"__proto__":{"people":[{}]}}}}`;
      const answer = await at.send({ headers: { 'content-type': 'application/json' }, body });
      return { answer, won: got(answer) };
    },
  },
  {
    name: 'date 9999-99-99',
    sends: 'a day that no calendar has',
    expects: [400, 'BAD_INPUT'],
    attack: query('{ povertyStandard(on: "9999-99-99") { on } }'),
  },
  {
    name: 'date 0000-00-00',
    sends: 'the day that MySQL writes for none',
    expects: [400, 'BAD_INPUT'],
    attack: query('{ povertyStandard(on: "0000-00-00") { on } }'),
  },
  {
    name: 'a number as a date',
    sends: 'the seconds since 1970 as a day',
    expects: [400, 'BAD_INPUT'],
    attack: query('{ povertyStandard(on: 1795000000) { on } }'),
  },
  {
    name: 'null bytes',
    sends: 'a name with a zero byte, and looks for it in the refusal',
    expects: [200, 'NOT_FOUND'],
    attack: query('{ programme(key: "social\\u0000pension") { key } }', ({ text }) =>
      /\\u0000|\u0000/.test(text),
    ),
  },
];
