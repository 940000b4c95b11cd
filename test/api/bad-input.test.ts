import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ environment: 'production' });
});
afterAll(() => app.stop());

const JSON_TYPE = { 'content-type': 'application/json' };

async function send(payload: string | Buffer, headers: Record<string, string> = {}) {
  const answer = await app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...JSON_TYPE, ...headers },
    payload,
  });
  const { errors } = answer.json<{ errors?: { extensions: { code: string } }[] }>();
  return { status: answer.statusCode, code: errors?.[0]?.extensions.code ?? 'none' };
}

test('a body that is no UTF-8 is refused: other words than those sent would be stored', async () => {
  const letter = Buffer.from('{"query":"{ __typename }","x":"');
  const payload = Buffer.concat([letter, Buffer.from([0xff, 0xc3]), Buffer.from('"}')]);
  expect(await send(payload)).toEqual({ status: 400, code: 'BAD_REQUEST' });
});

test.each(['][', 'a b'])('a request to the host %j is refused, not broken', async (host) => {
  const answer = await send('{"query":"{ __typename }"}', { host });
  expect(answer).toEqual({ status: 400, code: 'BAD_REQUEST' });
  expect(app.errors).toEqual([]);
});

test.each([
  ['a subscription', { query: 'subscription { anything }' }],
  [
    'a hash instead of a query',
    { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } },
  ],
  ['a name of no operation', { query: '{ __typename }', operationName: '__proto__' }],
])('%s is a request that does not fit, not a fault of ours', async (_name, body) => {
  const { code } = await send(JSON.stringify(body));
  expect(code).not.toBe('INTERNAL_SERVER_ERROR');
  expect(app.errors).toEqual([]);
});

test.each([1e308, -1, 8.7e15, 253_402_300_800_000])(
  'a cursor with the instant %d is none of ours',
  async (instant) => {
    const token = await app.signedIn('reviewer');
    const after = Buffer.from(JSON.stringify([instant, 'a'])).toString('base64url');
    const { errors } = await app.ask(
      'query Q($after: String) { conversations(first: 1, after: $after) { edges { cursor } } }',
      { after },
      token,
    );
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_INPUT',
      input: 'after',
      why: 'forged-cursor',
    });
  },
);

test('a search by what cannot be seen finds as the rest of it would', async () => {
  const token = await app.signedIn('province-officer');
  await app.services.beneficiaries.register(
    { kind: 'system', job: 'test' },
    { displayName: 'Giàng Thị Sua', unitCode: '02668' },
  );
  const found = async (search: string) => {
    const query =
      'query Q($s: String) { beneficiaries(first: 1, search: $s) { edges { cursor } } }';
    return (await app.ask(query, { s: search }, token)).data.beneficiaries.edges.length;
  };
  expect(await found('gia\u0000ng')).toBe(1);
  expect(await found('g\u0000xyz')).toBe(0);
  for (const wild of ['%', '_', '!', "' OR 1=1 --"]) expect(await found(wild)).toBe(0);
});
