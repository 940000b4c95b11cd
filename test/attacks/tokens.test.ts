import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { canonicalMessage } from '../../src/services/partners/canonical-message';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import type { Lie } from '../support/fake-provider';
import { FakeProvider } from '../support/fake-provider';
import { HERE } from '../support/office';
import { carelesslyVerified } from './careless-token';

/** Forged tokens at the two doors that read any: the sign-in by another house, and the searches of partners. */

jest.setTimeout(120_000);
const job = { kind: 'system', job: 'test' } as const;
const provider = new FakeProvider();
const partner = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');
const PEM = String(partner.publicKey.export({ format: 'pem', type: 'spki' }));
let app: TestApp;
let key: string;

beforeAll(async () => {
  await provider.start();
  const oidc = { issuer: provider.url, clientId: 'an-sinh', loginClaim: 'preferred_username' };
  app = await bootApp({ oidc });
  await app.services.staff.create(job, { login: 'mai', role: 'province-officer' });
  const issued = await app.services.partners.add(job, {
    handle: 'bhxh-tinh',
    name: 'Bảo hiểm xã hội tỉnh',
    scopes: ['beneficiary.read'],
    unitCodes: [HERE],
    budgetPerMinute: 100_000,
    signingKey: JSON.stringify(partner.publicKey.export({ format: 'jwk' })),
  });
  key = issued.key;
});
afterAll(async () => {
  await app.stop();
  provider.stop();
});

const LIES: readonly Lie[] = [
  'none algorithm',
  'key as a secret',
  'expired',
  'key by a path',
  'key in the header',
];

describe.each(LIES)('OIDC: %s', (lie) => {
  test('is taken by whoever does what the header says', () => {
    provider.lie = lie;
    expect(carelesslyVerified(provider.forged(), provider.publicPem())).toBe(true);
  });
  test('opens nothing here', async () => {
    provider.lie = lie;
    const { headers } = await app.http.inject({ method: 'GET', url: '/oidc/start' });
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    const url = `/oidc/callback?${provider.consent(String(headers.location))}`;
    const answer = await app.http.inject({ method: 'GET', url, headers: { cookie } });
    expect(answer.headers.location).toBe('/console/#refused');
    expect(String(answer.headers['set-cookie'])).not.toContain('ansinh_staff');
  });
});

test('OIDC: the right token does open', async () => {
  provider.lie = 'right';
  expect(carelesslyVerified(provider.forged(), provider.publicPem())).toBe(true);
  const { headers } = await app.http.inject({ method: 'GET', url: '/oidc/start' });
  const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
  const url = `/oidc/callback?${provider.consent(String(headers.location))}`;
  const answer = await app.http.inject({ method: 'GET', url, headers: { cookie } });
  expect(answer.headers.location).toBe('/console/');
});

let messages = 0;
function envelope(made = new Date(app.clock.now()).toISOString(), more: object = {}) {
  const search_criteria = {
    reg_type: 'SOCIAL_REGISTRY',
    query_type: 'idtype-value',
    query: { type: 'UIN', value: '000' },
    ...more,
  };
  const item = { reference_id: 'r', timestamp: made, search_criteria };
  return {
    header: {
      version: '1.0.0',
      message_id: `m-${++messages}`,
      message_ts: made,
      action: 'search',
      sender_id: 'bhxh-tinh',
      total_count: 1,
    },
    message: { transaction_id: 't', search_request: [item] },
  };
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signedBy = (one: typeof partner) => (text: string) =>
  sign(null, Buffer.from(text), one.privateKey).toString('base64url');
const mac = (secret: string) => (text: string) =>
  createHmac('sha256', secret).update(text).digest('base64url');

interface Forgery {
  readonly head: object;
  readonly sign: (text: string) => string;
}
const FORGERIES: Readonly<Record<string, Forgery>> = {
  'the algorithm none': { head: { alg: 'none' }, sign: () => '' },
  'our public key as a secret': { head: { alg: 'HS256' }, sign: mac(PEM) },
  'a key by a path': {
    head: { alg: 'HS256', kid: '../../../../../../dev/null' },
    sign: mac(''),
  },
  'a key in the header': {
    head: { alg: 'EdDSA', jwk: stranger.publicKey.export({ format: 'jwk' }) },
    sign: signedBy(stranger),
  },
};

/** The message with its signature, and the whole token as a careless reader puts it together. */
function forged(body: object, { head, sign: signs }: Forgery) {
  const [front, payload] = [
    encoded(head),
    Buffer.from(canonicalMessage(body)).toString('base64url'),
  ];
  const signature = signs(`${front}.${payload}`);
  return {
    sent: { ...body, signature: `${front}..${signature}` },
    token: `${front}.${payload}.${signature}`,
  };
}

async function search(body: object | string) {
  const answer = await app.http.inject({
    method: 'POST',
    url: '/dci/registry/sync/search',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return [answer.statusCode, /"status_reason_code":"([\w.]+)"/.exec(answer.body)?.[1]];
}

describe.each(Object.entries(FORGERIES))('DCI: %s', (_what, forgery) => {
  test('is taken by whoever does what the header says', () => {
    expect(carelesslyVerified(forged(envelope(), forgery).token, PEM)).toBe(true);
  });
  test('is refused here', async () => {
    const { sent } = forged(envelope(), forgery);
    expect(await search(sent)).toEqual([401, 'err.signature.invalid']);
  });
});

const RIGHT: Forgery = { head: { alg: 'EdDSA' }, sign: signedBy(partner) };

test('DCI: a message signed rightly and too old is verified, and refused all the same', async () => {
  const old = forged(envelope('2026-11-20T05:00:00.000Z'), RIGHT);
  expect(carelesslyVerified(old.token, PEM)).toBe(true);
  expect(await search(old.sent)).toEqual([400, 'rjct.message_ts.invalid']);
  // Within the answer: the code itself was mistyped.
  expect(await search(forged(envelope(), RIGHT).sent)).toEqual([
    200,
    'rjct.search_criteria.invalid',
  ]);
});

test('DCI: a message of 20,000 lists within one another breaks nothing', async () => {
  const nest = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const text = JSON.stringify({ ...envelope(undefined, { query: 'HERE' }), signature: 'a..a' });
  const body = text.replace('"HERE"', nest);
  // Whoever walks it by a function that calls itself falls over.
  expect(() => JSON.stringify(JSON.parse(body))).toThrow(RangeError);
  expect(await search(body)).toEqual([400, 'err.request.bad']);
  expect(app.errors).toEqual([]);
});
