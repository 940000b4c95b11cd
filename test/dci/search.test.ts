import { createHmac, generateKeyPairSync } from 'node:crypto';
import { exportJWK, FlattenedSign } from 'jose';
import { canonicalMessage } from '../../src/services/partners/canonical-message';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { HERE, THERE } from '../support/office';

const job = { kind: 'system', job: 'test' } as const;
const own = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519');
let app: TestApp;
let key: string;
let code: string;
let hidden: string;
let messages = 0;

beforeAll(async () => {
  app = await bootApp();
  const ids = [HERE, THERE].map((unitCode) =>
    app.services.beneficiaries.register(job, {
      displayName: 'Lò Thị Ón',
      unitCode,
      phone: '0912345678',
    }),
  );
  [code = '', hidden = ''] = await Promise.all(
    ids.map(async (id) => (await app.services.beneficiaries.get(job, await id)).code),
  );
  const issued = await app.services.partners.add(job, {
    handle: 'bhxh-tinh',
    name: 'Bảo hiểm xã hội tỉnh',
    scopes: ['beneficiary.read'],
    unitCodes: [HERE],
    budgetPerMinute: 1000,
    signingKey: JSON.stringify(await exportJWK(own.publicKey)),
  });
  key = issued.key;
});
afterAll(() => app.stop());
beforeEach(() => app.clock.pass(60_000));

function content(says: { header?: object; criteria?: object } = {}) {
  const now = new Date(app.clock.now()).toISOString();
  return {
    header: {
      version: '1.0.0',
      message_id: `m-${++messages}`,
      message_ts: now,
      action: 'search',
      sender_id: 'bhxh-tinh',
      total_count: 1,
      ...says.header,
    },
    message: {
      transaction_id: 't-1',
      search_request: [
        {
          reference_id: 'r-1',
          timestamp: now,
          search_criteria: {
            reg_type: 'SOCIAL_REGISTRY',
            query_type: 'idtype-value',
            query: { type: 'UIN', value: code },
            ...says.criteria,
          },
        },
      ],
    },
  };
}

async function signed(body: object, privateKey = own.privateKey): Promise<object> {
  const jws = await new FlattenedSign(Buffer.from(canonicalMessage(body)))
    .setProtectedHeader({ alg: 'EdDSA' })
    .sign(privateKey);
  return { ...body, signature: `${jws.protected}..${jws.signature}` };
}

async function send(body: object, token = key) {
  const answer = await app.http.inject({
    method: 'POST',
    url: '/dci/registry/sync/search',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    payload: JSON.stringify(body),
  });
  const { header, message } = JSON.parse(answer.body);
  return { status: answer.statusCode, why: header.status_reason_code, message, text: answer.body };
}

test('a signed search finds a person of its communes, without her telephone', async () => {
  const { status, message, text } = await send(await signed(content()));
  expect(status).toBe(200);
  expect(message.search_response[0]).toMatchObject({
    status: 'succ',
    data: { reg_records: [{ name: { full_name: 'Lò Thị Ón' }, commune: HERE }] },
    pagination: { total_count: 1 },
  });
  expect(text).not.toContain('912345678');
});

test('a person of another commune looks like one who is not there', async () => {
  const query = { type: 'UIN', value: hidden };
  const { message } = await send(await signed(content({ criteria: { query } })));
  expect(message.search_response[0]).toMatchObject({ status: 'succ', data: { reg_records: [] } });
});

const NONE = Buffer.from('{"alg":"none"}').toString('base64url');
const HS256 = Buffer.from('{"alg":"HS256"}').toString('base64url');

test.each<[string, (body: object) => Promise<object>, string]>([
  ['nothing', async (body) => body, 'err.signature.missing'],
  [
    'the algorithm none',
    async (body) => ({ ...body, signature: `${NONE}..AA` }),
    'err.signature.invalid',
  ],
  [
    'none and no signature',
    async (body) => ({ ...body, signature: `${NONE}..` }),
    'err.signature.invalid',
  ],
  ['somebody else’s key', (body) => signed(body, other.privateKey), 'err.signature.invalid'],
  [
    'our public key as a shared secret',
    async (body) => {
      const payload = Buffer.from(canonicalMessage(body)).toString('base64url');
      const secret = String((await exportJWK(own.publicKey)).x);
      const mac = createHmac('sha256', Buffer.from(secret, 'base64url')).update(
        `${HS256}.${payload}`,
      );
      return { ...body, signature: `${HS256}..${mac.digest('base64url')}` };
    },
    'err.signature.invalid',
  ],
  [
    'a body altered afterwards',
    async (body) => ({
      ...(await signed(body)),
      message: content({ criteria: { reg_type: 'IBR' } }).message,
    }),
    'err.signature.invalid',
  ],
  [
    'a field added afterwards',
    async (body) => {
      const whole = (await signed(body)) as ReturnType<typeof content>;
      return { ...whole, header: { ...whole.header, more: 1 } };
    },
    'err.signature.invalid',
  ],
])('a message signed with %s is refused', async (_what, make, why) => {
  expect(await send(await make(content()))).toMatchObject({ status: 401, why });
  // The same, signed rightly, passes.
  expect((await send(await signed(content()))).status).toBe(200);
});

test.each<[string, object, string]>([
  ['six minutes old', { message_ts: '2026-11-20T05:00:00Z' }, 'rjct.message_ts.invalid'],
  ['from another sender', { sender_id: 'so-y-te' }, 'err.sender_id.invalid'],
  ['with another action', { action: 'subscribe' }, 'rjct.action.not_supported'],
  ['that counts wrongly', { total_count: 2 }, 'rjct.total_count.invalid'],
  ['that is encrypted', { is_msg_encrypted: true }, 'err.encryption.invalid'],
  ['of another version', { version: '9' }, 'rjct.version.invalid'],
  ['without an id', { message_id: '' }, 'err.request.bad'],
])('a message %s is refused by name', async (_what, header, why) => {
  expect((await send(await signed(content({ header })))).why).toBe(why);
});

test('the window is five minutes to either side', async () => {
  const at = (ms: number) => ({ message_ts: new Date(app.clock.now() + ms).toISOString() });
  for (const ms of [-300_000, 300_000]) {
    expect((await send(await signed(content({ header: at(ms) })))).status).toBe(200);
  }
  for (const ms of [-300_001, 300_001]) {
    expect((await send(await signed(content({ header: at(ms) })))).why).toBe(
      'rjct.message_ts.invalid',
    );
  }
});

test('the same message sent again is refused, as long as it would be in time', async () => {
  const ahead = new Date(app.clock.now() + 300_000).toISOString();
  const body = await signed(content({ header: { message_ts: ahead } }));
  expect((await send(body)).status).toBe(200);
  expect((await send(body)).why).toBe('rjct.message_id.duplicate');
  app.clock.pass(600_000);
  expect((await send(body)).why).toBe('rjct.message_id.duplicate');
  app.clock.pass(1);
  expect((await send(body)).why).toBe('rjct.message_ts.invalid');
});

test('a wrong key, a register beyond the scopes, and a spent minute have their codes', async () => {
  const wrong = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
  expect((await send(await signed(content()), wrong)).why).toBe('err.request.unauthorized');
  const register = await signed(content({ criteria: { reg_type: 'IBR' } }));
  expect((await send(register)).why).toBe('err.request.forbidden');
  let last = await send(await signed(content()));
  for (let left = 60; left > 0 && last.status === 200; left--)
    last = await send(await signed(content()));
  expect(last).toMatchObject({ status: 429, why: 'err.request.too_many_requests' });
});

test.each<[string, object, string]>([
  ['a mistyped code', { query: { type: 'UIN', value: '123' } }, 'rjct.search_criteria.invalid'],
  ['another query type', { query_type: 'graphql' }, 'rjct.search_criteria.invalid'],
  ['another identifier', { query: { type: 'BRN', value: '1' } }, 'rjct.search_criteria.invalid'],
  ['a page of 101', { pagination: { page_size: 101 } }, 'rjct.pagination.invalid'],
])('%s is refused within the answer', async (_what, criteria, why) => {
  const { message } = await send(await signed(content({ criteria })));
  expect(message.search_response[0]).toMatchObject({ status: 'rjct', status_reason_code: why });
});
