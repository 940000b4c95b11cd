import { compileQuery } from 'graphql-jit';
import type { Answer, TestApp } from '../../support/app';
import { bootApp } from '../../support/app';

jest.mock('graphql-jit', () => {
  const real = jest.requireActual<{ compileQuery: typeof compileQuery }>('graphql-jit');
  return { ...real, compileQuery: jest.fn(real.compileQuery) };
});

let app: TestApp;
let province: string;
beforeAll(async () => {
  app = await bootApp();
  province = await app.signedIn('province-officer');
  await app.services.seed({ households: 30, seed: 1 });
});
afterAll(() => app.stop());
afterEach(() => jest.restoreAllMocks());

const ROW = `name birth { min } ...on Beneficiary { household { id members { role person { name } } } }
  recognitions { id revision knownFrom because fact { key label { vi } } value { options text { vi } } }
  enrolments { programmeKey programme { name } amount payment knownTo }
  serviceRecords(first: 3) { programmeKey programme { key } givenOn note }`;
let asked = 0;

/** Asks one document three times: the first time Apollo executes it, later it runs compiled. */
async function thrice(
  query: string,
  variables: object = {},
  token: string | undefined = province,
): Promise<Answer[]> {
  const named = query.replace('$$', `Q${++asked}`);
  const answers: Answer[] = [];
  for (let time = 0; time < 3; time += 1) answers.push(await app.ask(named, variables, token));
  return answers;
}

test.each([
  [
    'a page of people',
    `query $$ { beneficiaries(first: 40) { totalCount edges { node { ${ROW} } } } }`,
    {},
  ],
  [
    'fragments, aliases and what is left out',
    `query $$($with: Boolean!) { some: beneficiaries(first: 5) { __typename edges { node { ...Row who: name @skip(if: $with) } } } }
     fragment Row on Beneficiary { code enrolments @include(if: $with) { id } }`,
    { with: true },
  ],
  [
    'households',
    'query $$ { households(first: 9, filter: { sizeTo: 3 }) { edges { node { id recognitions { id } } } } }',
    {},
  ],
  [
    'statements',
    'query $$ { recognitionList(first: 9) { edges { node { id } } } enrolmentList(first: 9) { edges { node { id amount } } } serviceRecordList(first: 9) { edges { node { note } } } }',
    {},
  ],
  ['a page that is none', 'query $$ { beneficiaries(first: 101) { edges { cursor } } }', {}],
  [
    'a cursor that is none',
    'query $$($a: String) { households(first: 1, after: $a) { edges { cursor } } }',
    { a: 'x' },
  ],
  [
    'a moment that is none',
    'query $$ { beneficiaries(first: 2) { edges { node { enrolments(knownAt: "x") { id } } } } }',
    {},
  ],
  [
    'too many services',
    'query $$ { beneficiaries(first: 2) { edges { node { serviceRecords(first: 0) { id } } } } }',
    {},
  ],
  [
    'a variable of another kind',
    'query $$($n: Int!) { beneficiaries(first: $n) { edges { node { name } } } }',
    { n: 'x' },
  ],
  [
    'a variable that is missing',
    'query $$($n: Int!) { beneficiaries(first: $n) { edges { node { name } } } }',
    {},
  ],
  [
    'a day that is none',
    'query $$($d: CivilDate) { beneficiaries(first: 1, filter: { bornTo: $d }) { edges { node { name } } } }',
    { d: '2026-02-30' },
  ],
])('compiled or not, the answer is the same: %s', async (_what, query, variables) => {
  const [first, ...later] = await thrice(query, variables);
  expect(first?.data ?? first?.errors).toBeTruthy();
  for (const one of later) expect(one).toEqual(first);
});

test('a visitor and a reviewer are refused compiled as they are otherwise', async () => {
  const query = 'query $$ { beneficiaries(first: 1) { edges { node { name } } } }';
  for (const token of ['no-session-of-ours-at-all', await app.signedIn('reviewer')]) {
    const [first, ...later] = await thrice(query, {}, token);
    expect(first?.errors).toHaveLength(1);
    for (const one of later) expect(one).toEqual(first);
  }
});

test('it does run compiled from the second time on, and other fields never do', async () => {
  const compile = jest.mocked(compileQuery);
  compile.mockClear();
  await thrice('query $$ { beneficiaries(first: 1) { edges { node { name } } } }');
  expect(compile).toHaveBeenCalledTimes(1);
  await thrice('query $$ { programmes(on: "2026-11-23") { key } }');
  await thrice('query $$ { beneficiaries(first: 1) { edges { node { name } } } me { login } }');
  expect(compile).toHaveBeenCalledTimes(1);
});

test('what broke inside says nothing outside, compiled or not', async () => {
  jest
    .spyOn(app.services.nested, 'enrolmentsOf')
    .mockRejectedValue(new Error('the password is hunter2'));
  const answers = await thrice(
    'query $$ { beneficiaries(first: 2) { edges { node { enrolments { id } } } } }',
  );
  for (const { errors } of answers) {
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(errors)).not.toContain('hunter2');
  }
  expect(app.errors.length).toBeGreaterThan(2);
});
