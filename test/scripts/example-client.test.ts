import { ask, Refused } from '../../examples/client/client';
import type { Place } from '../../examples/client/client';
import { PeoplePageDocument, TypedDocumentString } from '../../examples/client/generated';
import { entitledTo, everybody, register } from '../../examples/client/tasks';
import { whatToDo } from '../../examples/client/what-to-do';
import { REFUSAL_CODES } from '../../src/api/errors';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { HERE, THERE } from '../support/office';

let app: TestApp;
let url: string;
beforeAll(async () => {
  app = await bootApp();
  url = `${(await app.start()).url}/graphql`;
});
afterAll(() => app.stop());
beforeEach(() => app.clock.pass(60_000));

const job = { kind: 'system', job: 'test' } as const;
let handles = 0;

async function aPlace(says: object = {}): Promise<Place> {
  const { key } = await app.services.partners.add(job, {
    handle: `doi-tac-${++handles}`,
    name: 'Đối tác',
    scopes: ['beneficiary.list', 'beneficiary.register'],
    unitCodes: [HERE],
    ...says,
  });
  return { url, key };
}

async function refusal(promise: Promise<unknown>): Promise<Refused> {
  const error: unknown = await promise.then(
    () => null,
    (reason) => reason,
  );
  if (error instanceof Refused) return error;
  throw new Error(`Not refused: ${String(error)}`);
}

test('it asks what the law gives, without a key', async () => {
  const found = await entitledTo({ url }, { birth: { age: 82 }, pension: ['NONE'] }, '2026-11-23');
  expect(found.map(({ programme }) => programme.key)).toContain('social-pension');
});

test('it registers a person once, however often it tries', async () => {
  const place = await aPlace();
  const input = { name: 'Lò Thị Ón', birthFrom: '1944-01-01', unitCode: HERE };
  const first = await register(place, input, 'file-17-row-1');
  expect(await register(place, input, 'file-17-row-1')).toBe(first);
  const people = await app.services.lists.people(job, { first: 100, unitCode: HERE });
  expect(people.rows.filter(({ id }) => id === first)).toHaveLength(1);
  expect(people.rows.filter(({ birthFrom }) => birthFrom === '1944-01-01')).toHaveLength(1);
});

test('it lists everybody by pages, each person once', async () => {
  const place = await aPlace();
  for (let at = 0; at < 7; at++) {
    await register(place, { name: `Vàng A ${at}`, unitCode: HERE }, `list-row-${at}`);
  }
  const names: string[] = [];
  for await (const { name } of everybody(place, 3)) names.push(name);
  expect(names.filter((name) => name.startsWith('Vàng A'))).toHaveLength(7);
  expect(new Set(names).size).toBe(names.length);
});

test('each refusal that it can bring about has its name, and says what to do', async () => {
  const place = await aPlace();
  const small = await aPlace({ budgetPerMinute: 1000 });
  const person = { name: 'Lò Văn Bun', unitCode: HERE };
  await register(place, person, 'used-already');
  const page = { first: 1 };
  await ask(small, PeoplePageDocument, page);
  const free = new TypedDocumentString<unknown, object>('query { nonsense }');
  const deep = new TypedDocumentString<unknown, object>(
    `{ ${Array.from({ length: 11 }, (_, at) => `a${at}: facts { key }`).join(' ')} }`,
  );
  const found = await Promise.all([
    refusal(ask({ url }, PeoplePageDocument, page)),
    refusal(
      ask({ url, key: 'anp_0123456789_nothing-that-was-ever-issued' }, PeoplePageDocument, page),
    ),
    refusal(ask(await aPlace({ scopes: ['beneficiary.read'] }), PeoplePageDocument, page)),
    refusal(ask(place, PeoplePageDocument, { first: 0 })),
    refusal(ask(small, PeoplePageDocument, page)),
    refusal(ask(await aPlace({ budgetPerMinute: 100 }), PeoplePageDocument, page)),
    refusal(register(place, { ...person, name: 'Ai khác' }, 'used-already')),
    refusal(register(place, { ...person, unitCode: THERE }, 'another-commune')),
    refusal(ask(place, free, {})),
    refusal(ask(place, deep, {})),
  ]);
  expect(found.map((one) => [one.code, whatToDo(one)])).toEqual([
    ['UNAUTHENTICATED', { step: 'new-key' }],
    ['UNAUTHENTICATED', { step: 'new-key' }],
    ['FORBIDDEN', { step: 'tell-the-office' }],
    ['BAD_INPUT', { step: 'mend-input' }],
    ['OVER_BUDGET', { step: 'again', after: 60 }],
    ['OVER_BUDGET', { step: 'ask-for-less' }],
    ['CONFLICT', { step: 'read-again' }],
    ['FORBIDDEN', { step: 'tell-the-office' }],
    ['GRAPHQL_VALIDATION_FAILED', { step: 'tell-the-office' }],
    ['TOO_MUCH_ASKED', { step: 'ask-for-less' }],
  ]);
});

test('it knows what to do about every code of the schema', () => {
  for (const code of REFUSAL_CODES) {
    expect(whatToDo(new Refused(code as Refused['code'], ''))).toBeDefined();
  }
});
