import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { HERE, THERE } from '../support/office';

let app: TestApp;
let admin: string;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());
// Everybody begins in a minute of its own, and sessions fall idle.
beforeEach(async () => {
  app.clock.pass(60_000);
  admin = await app.signedIn('admin');
});

const ADD = `mutation ($input: PartnerInput!, $key: String) {
  addPartner(input: $input, clientMutationKey: $key) {
    ... on PartnerKeyIssued { id key } ... on Refusal { code message path } } }`;
const LIST =
  'query ($first: Int!) { beneficiaries(first: $first) { edges { node { name unitCode } } } }';

let handles = 0;
async function aKey(says: object = {}): Promise<string> {
  const input = {
    handle: `doi-tac-${++handles}`,
    name: 'Bảo hiểm xã hội tỉnh',
    scopes: ['BENEFICIARY_LIST', 'BENEFICIARY_REGISTER'],
    unitCodes: [HERE],
    budgetPerMinute: 1000,
    ...says,
  };
  return (await app.ask(ADD, { input }, admin)).data.addPartner.key;
}

async function send(query: string, key: string, variables: object = {}) {
  const answer = await app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    payload: JSON.stringify({ query, variables }),
  });
  return { status: answer.statusCode, headers: answer.headers, ...JSON.parse(answer.body) };
}

test('an admin adds a partner; its key is shown once, also when the request is asked again', async () => {
  const input = {
    handle: 'so-y-te',
    name: 'Sở Y tế',
    scopes: ['BENEFICIARY_LIST'],
    unitCodes: null,
  };
  const first = (await app.ask(ADD, { input, key: 'add-so-y-te' }, admin)).data.addPartner;
  expect(first.key).toMatch(/^anp_[a-z0-9]{10}_[\w-]{43}$/);
  const again = (await app.ask(ADD, { input, key: 'add-so-y-te' }, admin)).data.addPartner;
  expect(again).toEqual({ id: first.id, key: null });
  const { data } = await app.ask(
    '{ partners { handle name scopes unitCodes budgetPerMinute keys { prefix signs lastUsedAt } } }',
    {},
    admin,
  );
  const prefix = first.key.split('_')[1];
  expect(data.partners).toContainEqual({
    handle: 'so-y-te',
    name: 'Sở Y tế',
    scopes: ['BENEFICIARY_LIST'],
    unitCodes: null,
    budgetPerMinute: 20_000,
    keys: [{ prefix, signs: false, lastUsedAt: null }],
  });
});

test('leaving the communes out is not the whole province', async () => {
  const input = { handle: 'ai-do', name: 'Ai đó', scopes: ['BENEFICIARY_LIST'] };
  const { data } = await app.ask(ADD, { input }, admin);
  expect(data.addPartner).toMatchObject({ code: 'BAD_INPUT', path: ['addPartner', 'unitCodes'] });
});

test('a partner reads what its key allows, and is told what is left of its minute', async () => {
  for (const unitCode of [HERE, THERE]) {
    const person = { displayName: `Lò Thị ${unitCode}`, unitCode };
    await app.services.beneficiaries.register({ kind: 'system', job: 'test' }, person);
  }
  const key = await aKey();
  const { data, headers } = await send(LIST, key, { first: 10 });
  const communes = data.beneficiaries.edges.map(
    ({ node }: { node: { unitCode: string } }) => node.unitCode,
  );
  expect(new Set(communes)).toEqual(new Set([HERE]));
  // A page size in a variable is paid for as the largest: 1 + 100 times an edge, its node and two names.
  expect(headers['budget-limit']).toBe('1000');
  expect(Number(headers['budget-remaining'])).toBe(1000 - 1 - 100 * 4);
  expect(headers['budget-reset']).toBe('60');
  expect((await send('{ facts { key } }', key)).headers['budget-remaining']).toBe('593');
});

test('over its budget it is told by name when to try again, by status, header and sentence', async () => {
  const key = await aKey();
  const ask = () => send(LIST, key, { first: 10 });
  await ask();
  await ask();
  const { status, headers, data, errors } = await ask();
  expect([status, headers['retry-after'], data]).toEqual([429, '60', undefined]);
  expect(errors).toEqual([
    {
      message: 'Đã dùng hết mức của phút này. Hãy chờ sang phút sau rồi gửi lại.',
      extensions: { code: 'OVER_BUDGET', why: 'over-budget', retryAfter: 60 },
    },
  ]);
  app.clock.pass(60_000);
  expect((await ask()).status).toBe(200);
});

test('a request that no minute can pay for says so', async () => {
  const key = await aKey({ budgetPerMinute: 100 });
  const { status, headers, errors } = await send(LIST, key, { first: 1 });
  expect([status, headers['retry-after']]).toEqual([429, undefined]);
  expect(errors[0].extensions).toEqual({ code: 'OVER_BUDGET', why: 'beyond-budget', limit: 100 });
  expect(
    (await send(LIST.replace('$first)', '1)').replace('($first: Int!)', ''), key)).status,
  ).toBe(200);
});

test('a key that is wrong or ended is refused with 401, whatever is asked', async () => {
  const key = await aKey();
  const wrong = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
  const { status, errors } = await send('{ facts { key } }', wrong);
  expect([status, errors[0].extensions]).toEqual([
    401,
    { code: 'UNAUTHENTICATED', why: 'key-refused' },
  ]);
  const end = `mutation ($which: String!) { endPartnerKeys(which: $which) { ... on Recorded { id } } }`;
  await app.ask(end, { which: key.split('_')[1] }, admin);
  expect((await send('{ facts { key } }', key)).status).toBe(401);
});

test('a new key overlaps the old one', async () => {
  const old = await aKey({ handle: 'doi-khoa' });
  const rotate = `mutation ($input: PartnerRotationInput!) { rotatePartnerKey(input: $input) {
    ... on PartnerKeyIssued { key } ... on Refusal { code } } }`;
  const input = { handle: 'doi-khoa', overlapHours: 1 };
  const { key } = (await app.ask(rotate, { input }, admin)).data.rotatePartnerKey;
  expect((await send('{ facts { key } }', old)).status).toBe(200);
  app.clock.pass(3_600_000);
  expect((await send('{ facts { key } }', old)).status).toBe(401);
  expect((await send('{ facts { key } }', key)).status).toBe(200);
});

test('what its scopes do not name is refused, and what only staff may is too', async () => {
  const key = await aKey({ scopes: ['BENEFICIARY_LIST'] });
  const register = `mutation { registerBeneficiary(input: { name: "Lò Thị Ón", unitCode: "${HERE}" }) {
    ... on Refusal { code } } }`;
  expect((await send(register, key)).data.registerBeneficiary).toEqual({ code: 'FORBIDDEN' });
  expect((await send('{ partners { handle } }', key)).errors[0].extensions.code).toBe('FORBIDDEN');
});
