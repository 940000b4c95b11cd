import { join } from 'node:path';
import { z } from 'zod';
import type { ChannelsOn } from './channel-config';
import { CHANNEL_VALUES, channelsOf, describeChannels } from './channel-config';
import { isSealed } from './inside';
import type { OidcConfig } from './oidc-config';
import { OIDC_VALUES, oidcOf } from './oidc-config';
import type { SigningKey } from './signing-key';
import { SIGNING_KEY } from './signing-key';
import { httpUrl, optional, visible } from './values';

/** The only reader of the environment. Everything else is given what it needs. */

const ENVIRONMENT = z.object({
  NODE_ENV: optional(
    z.enum(['production', 'development', 'test'], {
      error: 'must be production, development or test',
    }),
  ),
  PORT: optional(whole(0, 65_535)),
  ROLE: optional(z.enum(['all', 'door', 'worker'], { error: 'must be all, door or worker' })),
  PUBLIC_URL: optional(httpUrl),
  LOG_LEVEL: optional(
    z.enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be debug, info, warn, error or silent',
    }),
  ),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(
    z.string().regex(/^((mariadb|mysql):\/\/|(?![a-z]+:\/\/))/, {
      error: 'must begin with mariadb:// or mysql://, or be the path of an SQLite file',
    }),
  ),
  AN_SINH_KEY: optional(key('must be 32 bytes written as 64 hexadecimal digits or as base64')),
  AN_SINH_OLD_KEYS: optional(
    z
      .string()
      .transform((text) => text.split(',').map((one) => one.trim()))
      .pipe(z.array(key('must be keys of 32 bytes, separated by commas'))),
  ),
  DOCUMENTS: optional(z.enum(['any', 'stored'], { error: 'must be any or stored' })),
  ...OIDC_VALUES,
  STAFF_SECOND_FACTOR: optional(
    z.enum(['optional', 'required'], { error: 'must be optional or required' }),
  ),
  STAFF_SILENT_MINUTES: optional(whole(1, 1_440)),
  CLOCK_ON: optional(z.iso.date({ error: 'must be a day written as YYYY-MM-DD' })),
  ...CHANNEL_VALUES,
  READER_URL: optional(
    httpUrl
      .refine((text) => !/\/\/[^/]*@/.test(text), 'must hold no password: READER_KEY is for that')
      .refine((text) => isSealed(new URL(text)), {
        error: 'must be an https:// address, or http:// on this machine or in a private network',
      }),
  ),
  READER_MODEL: optional(z.string().max(200)),
  READER_KEY: optional(visible),
  READER_TIMEOUT_MS: optional(whole(100, 8_000)),
  READER_PER_MINUTE: optional(whole(1, 10_000)),
  DCI_SIGNING_KEY: optional(SIGNING_KEY),
});

/** A self-hosted endpoint that points at words in messages which our own reading could not use. */
export interface ReaderConfig {
  /** Without a slash at the end; '/chat/completions' is put behind it. */
  readonly url: string;
  readonly model: string;
  readonly key?: string;
  /** From the call to the last byte of the answer. */
  readonly timeoutMs: number;
  readonly perMinute: number;
}

export type { OidcConfig };

export interface Config extends ChannelsOn {
  readonly environment: 'production' | 'development' | 'test';
  readonly port: number;
  /** 'door' only takes messages in, 'worker' only answers them; absent or 'all': this process does both. */
  readonly role?: 'all' | 'door' | 'worker';
  /** Where browsers and platforms reach us, without a slash at the end. */
  readonly publicUrl: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly dataDir: string;
  /** A server's address or an SQLite path; see ormconfig.ts. */
  readonly databaseUrl: string;
  /** 32 bytes; absent when the key lies in `dataDir`. */
  readonly masterKey?: Buffer;
  /** Keys that only open what was sealed before, oldest last. */
  readonly oldKeys: readonly Buffer[];
  /** Which GraphQL documents are answered: any, or only those in schema/documents. */
  readonly documents: 'any' | 'stored';
  /** After so long without a word an owner loses a conversation in which the citizen waits. */
  readonly staffSilentMs?: number;
  /** Whether roles that see citizens must have one. */
  readonly secondFactor?: 'optional' | 'required';
  /** Pretend that every day is this one: demonstrations only. */
  readonly clockOn?: string;
  /** Absent: staff sign in here only. */
  readonly oidc?: OidcConfig;
  /** Absent: nobody outside reads anything. */
  readonly reader?: ReaderConfig;
  /** Absent: answers to searches of partners go out unsigned. */
  readonly dciKey?: SigningKey;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks the environment once.
 * @throws Error with one sentence that says which value is wrong and why.
 */
export function loadConfig(environment: Environment = process.env): Config {
  const parsed = ENVIRONMENT.safeParse(environment);
  if (!parsed.success) throw new Error(sentence(parsed.error));
  const env = parsed.data;
  const port = env.PORT ?? 4000;
  const reader = readerOf(env);
  const oidc = oidcOf(env);
  return Object.freeze({
    environment: env.NODE_ENV ?? 'development',
    port,
    role: env.ROLE ?? 'all',
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    logLevel: env.LOG_LEVEL ?? 'info',
    dataDir: env.DATA_DIR ?? 'data',
    databaseUrl: databaseUrl(environment),
    oldKeys: env.AN_SINH_OLD_KEYS ?? [],
    documents: env.DOCUMENTS ?? 'any',
    secondFactor:
      env.STAFF_SECOND_FACTOR ?? (env.NODE_ENV === 'production' ? 'required' : 'optional'),
    ...(env.AN_SINH_KEY !== undefined && { masterKey: env.AN_SINH_KEY }),
    staffSilentMs: (env.STAFF_SILENT_MINUTES ?? 30) * 60_000,
    ...(env.CLOCK_ON !== undefined && { clockOn: env.CLOCK_ON }),
    ...channelsOf(env),
    ...(reader !== undefined && { reader }),
    ...(oidc !== undefined && { oidc }),
    ...(env.DCI_SIGNING_KEY !== undefined && { dciKey: env.DCI_SIGNING_KEY }),
  });
}

/** Which database, without checking anything else: what the migration command line needs. */
export function databaseUrl(environment: Environment = process.env): string {
  const { DATABASE_URL: url, DATA_DIR: dir } = environment;
  return url || join(dir || 'data', 'an-sinh.sqlite');
}

/** The configuration as lines to print at start: no key, token, secret or password. */
export function describeConfig(config: Config): string[] {
  return [
    `environment: ${config.environment}`,
    `port: ${config.port}`,
    `role: ${config.role ?? 'all'}`,
    `public address: ${config.publicUrl}`,
    `log level: ${config.logLevel}`,
    `data: ${config.dataDir}`,
    `database: ${config.databaseUrl.replace(/\/\/[^@/]*@/, '//***@')}`,
    `master key: ${config.masterKey === undefined ? 'in the data folder' : 'from AN_SINH_KEY'}`,
    `documents: ${config.documents}`,
    `sign-in elsewhere: ${config.oidc === undefined ? 'off' : new URL(config.oidc.issuer).host}`,
    `second factor: ${config.secondFactor ?? 'optional'}`,
    `clock: ${config.clockOn ?? 'the real one'}`,
    ...describeChannels(config),
    `outside reader: ${config.reader === undefined ? 'off' : `on, at ${new URL(config.reader.url).host}`}`,
  ];
}

function whole(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, error)
    .transform(Number)
    .refine((value) => value >= least && value <= most, error);
}

function key(error: string) {
  return z
    .string()
    .transform((text) => Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64'))
    .refine((bytes) => bytes.length === 32, error);
}

function readerOf(env: z.output<typeof ENVIRONMENT>): ReaderConfig | undefined {
  const { READER_URL: url, READER_MODEL: model, READER_KEY: key } = env;
  if (url === undefined) return undefined;
  if (model === undefined) {
    throw new Error('READER_MODEL is missing: the reader at READER_URL must be asked for a model.');
  }
  return {
    url: url.replace(/\/+$/, ''),
    model,
    timeoutMs: env.READER_TIMEOUT_MS ?? 4_000,
    perMinute: env.READER_PER_MINUTE ?? 30,
    ...(key !== undefined && { key }),
  };
}

/** The deepest message of the first issue: unions nest the one that a person can act on. */
function sentence(error: z.ZodError): string {
  const [first] = error.issues;
  const name = String(first?.path[0]);
  return `${name} ${reasonOf(first)}.`;
}

function reasonOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code !== 'invalid_union') return issue?.message ?? 'is wrong';
  return reasonOf(issue.errors.at(-1)?.[0]);
}
