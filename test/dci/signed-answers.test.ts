import { generateKeyPairSync } from 'node:crypto';
import { createLocalJWKSet, flattenedVerify } from 'jose';
import type { SigningKey } from '../../src/ops/signing-key';
import { canonicalMessage } from '../../src/services/partners/canonical-message';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';

const { privateKey } = generateKeyPairSync('ed25519');
const dciKey = { ...privateKey.export({ format: 'jwk' }), kid: 'an-sinh-2026' } as SigningKey;
let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ dciKey });
});
afterAll(() => app.stop());

async function published(at: TestApp) {
  return (await at.http.inject({ method: 'GET', url: '/dci/keys' })).json<{ keys: object[] }>();
}

async function asked(at: TestApp) {
  const headers = { 'content-type': 'application/json' };
  const url = '/dci/registry/sync/search';
  const answer = await at.http.inject({ method: 'POST', url, headers, payload: '{}' });
  return answer.json<{ header: object; message: object; signature?: string }>();
}

/** Whether a partner who knows nothing but what is published takes the answer for ours. */
async function verified({ header, message, signature = '' }: Awaited<ReturnType<typeof asked>>) {
  const [head = '', sign = ''] = signature.split('..');
  const payload = Buffer.from(canonicalMessage({ header, message })).toString('base64url');
  const keys = createLocalJWKSet((await published(app)) as Parameters<typeof createLocalJWKSet>[0]);
  return flattenedVerify({ protected: head, payload, signature: sign }, keys).then(
    ({ protectedHeader }) => protectedHeader?.kid,
    () => null,
  );
}

test('an answer, a refusal too, is verified with the key that its kid names', async () => {
  expect(await verified(await asked(app))).toBe('an-sinh-2026');
});

test('an answer that was altered on its way is not', async () => {
  const answer = await asked(app);
  expect(await verified({ ...answer, header: { ...answer.header, status: 'succ' } })).toBeNull();
  expect(await verified({ ...answer, message: {} })).toBeNull();
});

test('of our key only the public half is told', async () => {
  const { keys } = await published(app);
  expect(keys).toEqual([
    { kty: 'OKP', crv: 'Ed25519', x: dciKey.x, kid: 'an-sinh-2026', alg: 'EdDSA', use: 'sig' },
  ]);
  expect(JSON.stringify(keys)).not.toContain(dciKey.d);
});

test('without a key answers go out unsigned, and none is published', async () => {
  const plain = await bootApp();
  expect(await asked(plain)).not.toHaveProperty('signature');
  expect(await published(plain)).toEqual({ keys: [] });
  await plain.stop();
});
