import { Secret, TOTP } from 'otpauth';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import type { Lie } from '../support/fake-provider';
import { FakeProvider } from '../support/fake-provider';

/** Staff sign in by another house, which lies on command. */

jest.setTimeout(120_000);
const provider = new FakeProvider();
let app: TestApp;

beforeAll(async () => {
  await provider.start();
  const oidc = {
    issuer: provider.url,
    clientId: 'an-sinh',
    clientSecret: 'shh',
    loginClaim: 'preferred_username',
  };
  app = await bootApp({ oidc });
  const account = { role: 'province-officer', unitCode: null } as const;
  await app.services.staff.create({ kind: 'system', job: 'test' }, { login: 'mai', ...account });
  await app.services.staff.create(
    { kind: 'system', job: 'test' },
    { login: 'quantri', role: 'admin' },
  );
});
afterAll(async () => {
  await app.stop();
  provider.stop();
});
beforeEach(() => {
  provider.lie = 'right';
  provider.login = 'mai';
});

interface Begun {
  /** Where the browser is sent. */
  readonly to: string;
  readonly cookie: string;
}

async function begin(): Promise<Begun> {
  const answer = await app.http.inject({ method: 'GET', url: '/oidc/start' });
  expect(answer.statusCode).toBe(302);
  const cookie = String(answer.headers['set-cookie']);
  expect(cookie).toMatch(/^ansinh_oidc=.*; HttpOnly; SameSite=Lax/);
  return { to: String(answer.headers.location), cookie: cookie.split(';')[0] ?? '' };
}

/** Comes back with a query; where to, and who is signed in then. */
async function comeBack(query: string, cookie: string) {
  const answer = await app.http.inject({
    method: 'GET',
    url: `/oidc/callback?${query}`,
    headers: { cookie },
  });
  const set = [answer.headers['set-cookie']].flat().map(String);
  const session = set.find((one) => one.startsWith('ansinh_staff='));
  const me = await app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', cookie: session?.split(';')[0] ?? '' },
    payload: JSON.stringify({ query: '{ me { login role } }' }),
  });
  return { to: answer.headers.location, me: me.json().data.me };
}

test('the right answer opens a session of the account of that login', async () => {
  const { to, cookie } = await begin();
  const asked = new URL(to).searchParams;
  expect(asked.get('code_challenge_method')).toBe('S256');
  expect(asked.get('redirect_uri')).toBe('http://localhost/oidc/callback');
  const back = await comeBack(provider.consent(to), cookie);
  expect(back).toEqual({ to: '/console/', me: { login: 'mai', role: 'PROVINCE_OFFICER' } });
});

const LIES: readonly Lie[] = [
  'wrong nonce',
  'no nonce',
  'wrong audience',
  'wrong issuer',
  'expired',
  'none algorithm',
  'altered',
  'another key',
  'key as a secret',
  'no id token',
  'no login',
];
const REFUSED = { to: '/console/#refused', me: null };

test.each(LIES)('an answer with %s opens nothing, and does not say why', async (lie) => {
  provider.lie = lie;
  const { to, cookie } = await begin();
  expect(await comeBack(provider.consent(to), cookie)).toEqual(REFUSED);
});

test('somebody else’s answer opens nothing: state and verifier lie in the browser that asked', async () => {
  const [hers, his] = [await begin(), await begin()];
  expect(await comeBack(provider.consent(his.to), hers.cookie)).toEqual(REFUSED);
  expect(await comeBack(provider.consent(hers.to), '')).toEqual(REFUSED);
  expect(await comeBack(provider.consent(hers.to), `${hers.cookie}x`)).toEqual(REFUSED);
  // The code alone, under the state of another browser, lacks the verifier.
  const stolen = new URLSearchParams(provider.consent(hers.to));
  stolen.set('state', String(new URL(his.to).searchParams.get('state')));
  expect(await comeBack(stolen.toString(), his.cookie)).toEqual(REFUSED);
});

test('an answer opens once, and within ten minutes', async () => {
  const one = await begin();
  const query = provider.consent(one.to);
  expect((await comeBack(query, one.cookie)).to).toBe('/console/');
  expect(await comeBack(query, one.cookie)).toEqual(REFUSED);
  const late = await begin();
  app.clock.pass(10 * 60_000);
  expect(await comeBack(provider.consent(late.to), late.cookie)).toEqual(REFUSED);
});

test('whoever has no account here stays outside, like whoever was refused', async () => {
  provider.login = 'nobody';
  const { to, cookie } = await begin();
  expect(await comeBack(provider.consent(to), cookie)).toEqual(REFUSED);
});

test('a second factor of ours is asked for all the same', async () => {
  const { staff } = app.services;
  const made = await staff.create(
    { kind: 'system', job: 'test' },
    { login: 'hoa', role: 'auditor' },
  );
  const { token } = await staff.signIn('hoa', made.password);
  const { secret } = await staff.own.offerFactor(token);
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  await staff.own.confirmFactor(token, totp.generate({ timestamp: app.clock.now() }));
  provider.login = 'hoa';
  const { to, cookie } = await begin();
  expect(await comeBack(provider.consent(to), cookie)).toEqual({ to: '/console/#code', me: null });
});

test('without a provider there is no such way in', async () => {
  const alone = await bootApp();
  const get = (url: string) => alone.http.inject({ method: 'GET', url });
  expect((await get('/oidc/available')).json()).toEqual({ available: false });
  expect((await get('/oidc/start')).statusCode).toBe(404);
  expect((await get('/oidc/callback')).statusCode).toBe(404);
  await alone.stop();
});
