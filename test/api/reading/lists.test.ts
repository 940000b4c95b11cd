import { Reader } from '../../../src/records/rows';
import type { Data, TestApp } from '../../support/app';
import { bootApp } from '../../support/app';
import { HERE, THERE } from '../../support/office';

const SYSTEM = { kind: 'system', job: 'test' } as const;
const DECIDED = { decision: 'QĐ 12/2026', decidedOn: '2026-01-10', validFrom: '2026-01-10' };

let app: TestApp;
let officer: string;
let stranger: string;
let province: string;
/** How many invented houses there are besides. */
const HOUSES = 60;

beforeAll(async () => {
  app = await bootApp();
  officer = await app.signedIn('commune-officer', HERE);
  stranger = await app.signedIn('commune-officer', THERE);
  province = await app.signedIn('province-officer');
  const { beneficiaries, households, recognitions, enrolments, seed } = app.services;
  await seed({ households: HOUSES, seed: 1 });
  const person = (displayName: string) =>
    beneficiaries.register(SYSTEM, { displayName, unitCode: HERE });
  const head = await person('Aaa Chủ Hộ');
  const child = await person('Aab Đã Chuyển Đi');
  const house = await households.form(SYSTEM, {
    unitCode: HERE,
    formedOn: '2015-01-01',
    members: [
      { beneficiaryId: head, role: 'head' },
      { beneficiaryId: child, role: 'child' },
    ],
  });
  await households.form(SYSTEM, {
    unitCode: THERE,
    formedOn: '2020-01-01',
    members: [{ beneficiaryId: child, role: 'head' }],
  });
  const about = { kind: 'household', id: house } as const;
  await recognitions.add(SYSTEM, { about, fact: 'poverty', value: 'poor', ...DECIDED });
  const programme = { programme: 'child-assistance', amount: 500_000 };
  await enrolments.add(SYSTEM, { beneficiaryId: child, ...programme, ...DECIDED });
});
afterAll(() => app.stop());

const NESTED = `query P($first: Int!, $then: CivilDate) {
  beneficiaries(first: $first) {
    edges { node {
      name
      household(on: $then) {
        id
        recognitions { fact { key } value { options } }
        members(on: $then) { role person { name
          enrolments { programmeKey amount }
          recognitions { fact { key } }
          serviceRecords(first: 2) { givenOn }
        } }
      }
      enrolments { programmeKey amount }
    } }
  } }`;

test('a page of people with all that hangs on them costs the same statements for 1 and for 100', async () => {
  const asked = (['sql', 'find', 'list', 'count'] as const).map((how) =>
    jest.spyOn(Reader.prototype, how),
  );
  const statements = async (first: number): Promise<number> => {
    asked.forEach((one) => one.mockClear());
    const { data, errors } = await app.ask(NESTED, { first }, province);
    expect(errors).toBeUndefined();
    expect(data.beneficiaries.edges).toHaveLength(first);
    return asked.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  };
  // Whoever lives alone is looked up once only.
  expect(await statements(1)).toBeLessThanOrEqual(13);
  expect(await statements(10)).toBe(13);
  expect(await statements(100)).toBe(13);
  asked.forEach((each) => each.mockRestore());
});

test('a person of another commune is not shown through a household or a member', async () => {
  const then = '2016-01-01';
  const { data, errors } = await app.ask(NESTED, { first: 1, then }, officer);
  expect(errors).toBeUndefined();
  const [{ node }] = data.beneficiaries.edges;
  expect(node.household.members).toEqual([
    { role: 'HEAD', person: expect.objectContaining({ name: 'Aaa Chủ Hộ' }) },
    { role: 'CHILD', person: null },
  ]);
  expect(node.household.recognitions).toEqual([
    { fact: { key: 'poverty' }, value: { options: ['POOR'] } },
  ]);
  expect(JSON.stringify(data)).not.toContain('Chuyển');
  const seen = await app.ask(NESTED, { first: 1, then }, stranger);
  expect(seen.data.beneficiaries.edges[0].node).toEqual({
    name: 'Aab Đã Chuyển Đi',
    household: null,
    enrolments: [{ programmeKey: 'child-assistance', amount: 500_000 }],
  });
});

const LISTS = [
  'beneficiaries',
  'households',
  'recognitionList',
  'enrolmentList',
  'serviceRecordList',
  'conversations',
];

describe.each(LISTS)('%s', (list) => {
  const query = `query L($first: Int!, $after: String) { ${list}(first: $first, after: $after) {
    edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  test.each([0, -1, 101])('first: %d is refused by name', async (first) => {
    const { errors } = await app.ask(query, { first }, province);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', input: 'first' });
  });

  test('without first it is no request', async () => {
    const { errors } = await app.ask(`{ ${list} { edges { cursor } } }`, {}, province);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('a made-up cursor, and one of another list, are refused by name', async () => {
    const made = await app.ask(query, { first: 1, after: 'W10' }, province);
    expect(made.errors?.[0]?.extensions).toMatchObject({ input: 'after', why: 'forged-cursor' });
    const other = list === 'households' ? 'beneficiaries' : 'households';
    const { data } = await app.ask(`{ ${other}(first: 1) { edges { cursor } } }`, {}, province);
    const after = data[other].edges[0].cursor;
    const foreign = await app.ask(query, { first: 1, after }, province);
    expect(foreign.errors?.[0]?.extensions).toMatchObject({ why: 'foreign-cursor' });
  });
});

test('pages go on where they ended, the total is counted only when asked for, and days later a cursor is stale', async () => {
  const count = jest.spyOn(app.services.lists, 'countHouseholds');
  const query = `query H($after: String, $total: Boolean!) {
    households(first: 25, after: $after, filter: { sizeFrom: 1 }) {
      totalCount @include(if: $total)
      edges { node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await app.ask(query, { after, total: false }, province);
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = data.households;
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    seen.push(...edges.map(({ node }: Data) => node.id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThan(HOUSES);
  expect(count).not.toHaveBeenCalled();
  const { data } = await app.ask(query, { after: null, total: true }, province);
  expect(data.households.totalCount).toBe(seen.length);
  expect(count).toHaveBeenCalledTimes(1);
  const strange = await app.ask(query, { after, total: false }, stranger);
  expect(strange.errors?.[0]?.extensions).toMatchObject({ why: 'foreign-cursor' });
});

test('who read what of whom is in the trail before the answer is out', async () => {
  const writes = jest.spyOn(app.services.nested, 'tell');
  await app.ask('{ beneficiaries(first: 1) { edges { node { name } } } }', {}, officer);
  expect(Object.keys(writes.mock.calls[0]?.[1].details() ?? {})).toEqual(['person']);
  await app.ask(
    '{ beneficiaries(first: 1) { edges { node { id enrolments { amount } household { id } } } } }',
    {},
    officer,
  );
  const told = writes.mock.calls[1]?.[1].details();
  expect(Object.keys(told ?? {})).toEqual(['person enrolment household']);
  expect(told?.['person enrolment household']?.split(' ')).toHaveLength(1);
  writes.mockRejectedValueOnce(new Error('the disk is full'));
  const { data } = await app.ask(
    '{ beneficiaries(first: 1) { edges { node { enrolments { amount } } } } }',
    {},
    officer,
  );
  expect(data ?? null).toBeNull();
});
