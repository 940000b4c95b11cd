import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeConfig, loadConfig } from '../../src/ops/config';
import { masterKeyIn } from '../../src/ops/master-key';

const TOKEN = '123456:abcdefghijklmnopqrstuvwxyz';

test('an empty environment is enough: every value has a default', () => {
  expect(loadConfig({})).toEqual({
    environment: 'development',
    port: 4000,
    role: 'all',
    publicUrl: 'http://localhost:4000',
    logLevel: 'info',
    dataDir: 'data',
    databaseUrl: join('data', 'an-sinh.sqlite'),
    oldKeys: [],
    documents: 'any',
    secondFactor: 'optional',
    staffSilentMs: 30 * 60_000,
  });
  expect(loadConfig({ NODE_ENV: 'production' }).secondFactor).toBe('required');
  expect(loadConfig({ PORT: '', AN_SINH_KEY: '', TELEGRAM_TOKEN: '' })).toEqual(loadConfig({}));
});

test('every value that is stated is taken over', () => {
  const config = loadConfig({
    NODE_ENV: 'production',
    PORT: '8080',
    PUBLIC_URL: 'https://ansinh.example.vn/',
    DATABASE_URL: 'mariadb://user:pass@db:3306/an_sinh',
    AN_SINH_KEY: 'ab'.repeat(32),
    AN_SINH_OLD_KEYS: `${'cd'.repeat(32)}, ${Buffer.alloc(32, 7).toString('base64')}`,
    CLOCK_ON: '2026-11-23',
    TELEGRAM_TOKEN: TOKEN,
    TELEGRAM_MODE: 'webhook',
    TELEGRAM_SECRET: 'a-secret-of-sixteen',
    READER_URL: 'http://127.0.0.1:11434/v1/',
    READER_MODEL: 'small',
    READER_KEY: 'reader-key',
    READER_TIMEOUT_MS: '2500',
  });
  expect(config).toMatchObject({
    port: 8080,
    publicUrl: 'https://ansinh.example.vn',
    masterKey: Buffer.alloc(32, 0xab),
    oldKeys: [Buffer.alloc(32, 0xcd), Buffer.alloc(32, 7)],
    clockOn: '2026-11-23',
    telegram: { mode: 'webhook', secret: 'a-secret-of-sixteen' },
    reader: {
      url: 'http://127.0.0.1:11434/v1',
      model: 'small',
      key: 'reader-key',
      timeoutMs: 2_500,
      perMinute: 30,
    },
  });
  expect(Object.isFrozen(config)).toBe(true);
});

test.each([
  [{ PORT: 'eighty' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ NODE_ENV: 'prod' }, 'NODE_ENV must be production, development or test.'],
  [{ PUBLIC_URL: 'ansinh' }, 'PUBLIC_URL must be an http:// or https:// address.'],
  [
    { AN_SINH_KEY: 'short' },
    'AN_SINH_KEY must be 32 bytes written as 64 hexadecimal digits or as base64.',
  ],
  [{ AN_SINH_OLD_KEYS: 'a,b' }, 'AN_SINH_OLD_KEYS must be keys of 32 bytes, separated by commas.'],
  [{ CLOCK_ON: '2026-02-30' }, 'CLOCK_ON must be a day written as YYYY-MM-DD.'],
  [{ TELEGRAM_TOKEN: 'x' }, 'TELEGRAM_TOKEN must look like 123456:ABC-DEF… as BotFather gave it.'],
  [
    { TELEGRAM_TOKEN: TOKEN, TELEGRAM_MODE: 'webhook' },
    'TELEGRAM_SECRET is missing: the webhook mode needs it.',
  ],
  [{ ZALO_BOT_TOKEN: 'x' }, 'ZALO_BOT_TOKEN must be the token that Zalo Bot Manager gave.'],
  [
    { ZALO_BOT_TOKEN: TOKEN, ZALO_BOT_MODE: 'webhook' },
    'ZALO_BOT_SECRET is missing: the webhook mode needs it.',
  ],
  [
    { ZALO_APP_ID: '360846524940903967' },
    'ZALO_APP_SECRET is missing: ZALO_APP_ID needs it beside it.',
  ],
  [{ ZALO_APP_ID: 'mine' }, 'ZALO_APP_ID must be the digits that Zalo shows.'],
  [{ ZALO_SIGNED_FROM: 'both' }, 'ZALO_SIGNED_FROM must be app, oa or either.'],
  [{ ZALO_CONTACT_IMAGE: 'http://x.vn/a.png' }, 'ZALO_CONTACT_IMAGE must be an https:// address.'],
  [
    { READER_URL: 'http://127.0.0.1/v1' },
    'READER_MODEL is missing: the reader at READER_URL must be asked for a model.',
  ],
  [
    { READER_URL: 'http://reader.example.com/v1', READER_MODEL: 'small' },
    'READER_URL must be an https:// address, or http:// on this machine or in a private network.',
  ],
  [
    { READER_URL: 'https://user:pass@reader.example.com', READER_MODEL: 'small' },
    'READER_URL must hold no password: READER_KEY is for that.',
  ],
  [{ READER_URL: 'localhost:11434' }, 'READER_URL must be an http:// or https:// address.'],
  [{ READER_TIMEOUT_MS: '9000' }, 'READER_TIMEOUT_MS must be a whole number from 100 to 8000.'],
  [
    { DCI_SIGNING_KEY: '{"kty":"OKP","crv":"Ed25519","x":"a","kid":"one"}' },
    'DCI_SIGNING_KEY must be a private Ed25519 key as a JWK with a kid, on one line.',
  ],
  [{ READER_PER_MINUTE: '0' }, 'READER_PER_MINUTE must be a whole number from 1 to 10000.'],
  [{ READER_KEY: 'two\nlines' }, 'READER_KEY must be one line of visible ASCII characters.'],
  [
    { DATABASE_URL: 'postgres://x' },
    'DATABASE_URL must begin with mariadb:// or mysql://, or be the path of an SQLite file.',
  ],
])('%j stops the start with one sentence', (environment, sentence) => {
  expect(() => loadConfig(environment)).toThrow(new Error(sentence));
});

test.each([
  'http://localhost:8000/v1',
  'http://[::1]:8000/v1',
  'http://10.1.2.3/v1',
  'http://reader:8000/v1',
  'http://gpu.internal/v1',
  'https://reader.example.com/v1',
])('a reader at %s can be reached without anybody reading along', (url) => {
  expect(loadConfig({ READER_URL: url, READER_MODEL: 'small' }).reader).toMatchObject({ url });
});

test.each(['http://8.8.8.8/v1', 'http://[2001:db8::1]/v1', 'http://localhost.example.com/v1'])(
  'one at %s cannot',
  (url) => {
    expect(() => loadConfig({ READER_URL: url, READER_MODEL: 'small' })).toThrow('https://');
  },
);

const ZALO = {
  ZALO_APP_ID: '360846524940903967',
  ZALO_APP_SECRET: 'secret-of-the-app',
  ZALO_OA_ID: '388613280878808645',
  ZALO_OA_SECRET_KEY: 'secret-of-the-account',
  ZALO_REFRESH_TOKEN: 'refresh-token-of-the-console',
};

test('an account of Zalo answers as long as that is free, and takes the signature of the documents', () => {
  expect(loadConfig(ZALO).zalo).toEqual({
    ...{ appId: '360846524940903967', appSecret: 'secret-of-the-app' },
    ...{ oaId: '388613280878808645', oaSecretKey: 'secret-of-the-account' },
    ...{ refreshToken: 'refresh-token-of-the-console', signedFrom: 'app', replies: 'free' },
  });
  const all = { ...ZALO, ZALO_REPLIES: 'paid', ZALO_API_ROOT: 'http://127.0.0.1:9' };
  expect(loadConfig(all).zalo).toMatchObject({
    ...{ replies: 'paid', apiRoot: 'http://127.0.0.1:9', oauthRoot: 'http://127.0.0.1:9' },
  });
});

test('what is printed at start holds no key, token, secret or password', () => {
  const lines = describeConfig(
    loadConfig({
      DATABASE_URL: 'mariadb://user:hunter2@db:3306/an_sinh',
      AN_SINH_KEY: 'ab'.repeat(32),
      TELEGRAM_TOKEN: TOKEN,
      ...ZALO,
      ZALO_BOT_TOKEN: 'token-of-the-zalo-bot',
      TELEGRAM_SECRET: 'a-secret-of-sixteen',
      READER_URL: 'https://reader.example.com/v1',
      READER_MODEL: 'small',
      READER_KEY: 'key-of-the-reader',
      OIDC_ISSUER: 'https://sso.example.com',
      OIDC_CLIENT_ID: 'an-sinh',
      OIDC_CLIENT_SECRET: 'secret-of-the-client',
    }),
  ).join('\n');
  expect(lines).toContain('mariadb://***@db:3306/an_sinh');
  expect(lines).toContain('outside reader: on, at reader.example.com');
  for (const secret of [
    'hunter2',
    'abab',
    TOKEN,
    'a-secret-of-sixteen',
    'key-of-the-reader',
    'secret-of-the-client',
    'secret-of-the-app',
    'secret-of-the-account',
    'refresh-token-of-the-console',
    'token-of-the-zalo-bot',
  ]) {
    expect(lines).not.toContain(secret);
  }
});

describe('the key in the data folder', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'an-sinh-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is made once, for its owner’s eyes only, and read again after that', () => {
    const data = join(folder, 'new');
    const key = masterKeyIn(data);
    expect(key).toHaveLength(32);
    expect(statSync(join(data, 'key')).mode & 0o777).toBe(0o600);
    expect(masterKeyIn(data)).toEqual(key);
    expect(masterKeyIn(folder)).not.toEqual(key);
  });

  test('is refused when it was spoilt, and never written over', () => {
    writeFileSync(join(folder, 'key'), 'spoilt');
    expect(() => masterKeyIn(folder)).toThrow('does not hold a key');
    expect(readFileSync(join(folder, 'key'), 'utf8')).toBe('spoilt');
  });
});
