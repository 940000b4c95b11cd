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
    publicUrl: 'http://localhost:4000',
    logLevel: 'info',
    dataDir: 'data',
    databaseUrl: join('data', 'an-sinh.sqlite'),
    oldKeys: [],
  });
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
  });
  expect(config).toMatchObject({
    port: 8080,
    publicUrl: 'https://ansinh.example.vn',
    masterKey: Buffer.alloc(32, 0xab),
    oldKeys: [Buffer.alloc(32, 0xcd), Buffer.alloc(32, 7)],
    clockOn: '2026-11-23',
    telegram: { mode: 'webhook', secret: 'a-secret-of-sixteen' },
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
    'TELEGRAM_SECRET is missing: the webhook mode of Telegram needs it.',
  ],
  [
    { DATABASE_URL: 'postgres://x' },
    'DATABASE_URL must begin with mariadb:// or mysql://, or be the path of an SQLite file.',
  ],
])('%j stops the start with one sentence', (environment, sentence) => {
  expect(() => loadConfig(environment)).toThrow(new Error(sentence));
});

test('what is printed at start holds no key, token, secret or password', () => {
  const lines = describeConfig(
    loadConfig({
      DATABASE_URL: 'mariadb://user:hunter2@db:3306/an_sinh',
      AN_SINH_KEY: 'ab'.repeat(32),
      TELEGRAM_TOKEN: TOKEN,
      TELEGRAM_SECRET: 'a-secret-of-sixteen',
    }),
  ).join('\n');
  expect(lines).toContain('mariadb://***@db:3306/an_sinh');
  for (const secret of ['hunter2', 'abab', TOKEN, 'a-secret-of-sixteen']) {
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
