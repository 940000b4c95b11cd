import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Channel } from '../bots/channel';
import { dataSourceOptions } from '../ormconfig';
import type { Live } from './app-live';
import { Doors } from './app-doors';
import type { Ways } from './app-doors';
import { openHttp } from './app-http';
import { NO_DOORS } from './app-no-doors';
import { sheetAddress } from './app-sheet';
import type { OpenServices, ServicesParts } from './app-services';
import { openServices } from './app-services';
import { sweepAs } from './app-sweeper';
import { converse } from './conversation/converse';
import { rehearse } from './conversation/rehearse';
import { outsideReader, topicReader } from './app-reader';
import { auditHeadsIn } from './ops/audit-heads';
import type { Config } from './ops/config';
import type { Http } from './ops/http';
import { createLogger } from './ops/logger';
import { masterKeyIn } from './ops/master-key';
import { createMetrics } from './ops/metrics';
import { clockOn, systemClock, systemIds, systemRandom, systemTokens } from './ops/system';
import type { UploadStore } from './ops/uploads';
import { createUploads } from './ops/uploads';
import { createSafe, deriveKey } from './ops/vault';
import type { NewSignIn, NewStaff } from './services/staff.service';
import { originOf } from './services/origin-of';
import { seedDemo } from './services/seed-demo';
import { civilDate, vietnamDay } from './shared/civil-date';
import type { Log } from './shared/ports';

/** How often is looked whether the day's retention is done, and the head of the audit trail noted outside. */
const CARE_MS = 3_600_000;
const CARETAKER = { kind: 'system', job: 'audit-head' } as const;

/** What a test replaces: time, ids, chance, the log, the channels' partners. */
export type Overrides = Partial<Pick<ServicesParts, 'clock' | 'ids' | 'tokens' | 'random' | 'log'>>;

export interface App {
  readonly services: OpenServices;
  /** For requests without a socket. */
  readonly http: FastifyInstance;
  /** Listens and takes up unfinished work. @throws Error EADDRINUSE and the like */
  start(): Promise<Started>;
  /** Puts together what the first message of each language would wait for. */
  rehearse(): void;
  /** Takes nothing new in, ends what runs, closes the database. */
  stop(): Promise<void>;
}

export interface Started {
  /** The address to open in a browser. */
  readonly url: string;
  /** The first account of this installation with its password; null on every later start. */
  readonly firstSignIn: NewSignIn | null;
}

type Parts = Required<Overrides> & { readonly config: Config; readonly masterKey: Buffer };

/**
 * The whole program by plain calls: database, services, channels, HTTP with GraphQL, the sweeper. Nothing
 * listens before `start`.
 */
export async function createApp(config: Config, overrides: Overrides = {}): Promise<App> {
  const parts = partsOf(config, overrides);
  const doors = new Doors();
  const metrics = createMetrics();
  const spanReader = outsideReader(config, { ...parts, metrics });
  const services = await openWith({ ...parts, spanReader }, doors);
  const production = config.environment === 'production';
  if (services.isFresh && !production) {
    await seedDemo(services, { households: 20, today: vietnamDay(parts.clock.now()) });
  }
  doors.open(parts, services);
  const states = (): Record<string, string> => ({ reader: spanReader?.state() ?? 'off' });
  const uploads = uploadsOf(parts);
  const { role = 'all' } = config;
  // A worker takes nothing in: its port is for probes and for the office.
  const open = role === 'worker' ? [] : doors.all;
  const opened = { doors: open, metrics, states, uploads };
  const { live, ...http } = await openHttp(parts, services, opened);
  const first = production ? FIRST_ADMIN : FIRST_READER;
  return {
    services,
    http: http.app,
    ...lifecycle({
      services,
      doors: { open, all: doors.all },
      http,
      live,
      log: parts.log,
      first,
      role,
    }),
    rehearse: () => rehearse({ on: vietnamDay(parts.clock.now()) }),
  };
}

/** The database and use cases of an installation without any door, for commands that work on its data. */
export function openInstallation(config: Config): Promise<OpenServices> {
  const parts = partsOf(config, {});
  return openWith(parts, NO_DOORS);
}

function partsOf(config: Config, overrides: Overrides): Parts {
  return {
    clock: config.clockOn === undefined ? systemClock : clockOn(civilDate(config.clockOn)),
    ids: systemIds,
    tokens: systemTokens,
    random: systemRandom,
    log: createLogger(config.logLevel),
    ...overrides,
    config,
    masterKey: config.masterKey ?? masterKeyIn(config.dataDir),
  };
}

function openWith(
  parts: Parts & Pick<ServicesParts, 'spanReader'>,
  ways: Ways,
): Promise<OpenServices> {
  const { config, masterKey } = parts;
  return openServices({
    ...parts,
    source: dataSourceOptions(config.databaseUrl),
    heads: auditHeadsIn(join(config.dataDir, 'audit-heads')),
    secondFactor: config.secondFactor ?? 'optional',
    staffSilentMs: config.staffSilentMs,
    ...createSafe(masterKey, config.oldKeys, parts.clock),
    uploads: uploadsOf(parts),
    converse,
    reader: topicReader(parts.log),
    sheetAt: sheetAddress(config.publicUrl),
    storesOnly: config.role === 'door',
    send: ways.send,
    sendNotice: ways.sendNotice,
    ...(ways.lookIn && { lookIn: ways.lookIn }),
    ...(ways.isOpen && { isOpen: ways.isOpen }),
    templateFor: (channel, intent) =>
      channel === 'zalo' ? config.zalo?.templates?.[intent] : undefined,
  });
}

/** The disk has its own time, whatever day the program is told that it is. */
function uploadsOf({ config, ids, masterKey }: Parts): UploadStore {
  const folder = join(config.dataDir, 'uploads');
  return createUploads({ folder, key: deriveKey(masterKey, 'uploads'), ids, clock: systemClock });
}

/** A real office begins with somebody who appoints the others, and sees no citizen. */
const FIRST_ADMIN = { login: 'quantri', role: 'admin' } as const;
/** Reads conversations and people of the whole province: what a newcomer wants to look at. */
const FIRST_READER = { login: 'canbo', role: 'province-officer' } as const;

interface Running {
  readonly log: Log;
  readonly services: OpenServices;
  /** Those that take messages in here, and all through which something goes out. */
  readonly doors: { readonly open: readonly Channel[]; readonly all: readonly Channel[] };
  readonly role: NonNullable<Config['role']>;
  readonly http: Http;
  readonly live: Live;
  readonly first: NewStaff;
}

function lifecycle({
  services,
  doors,
  http,
  live,
  log,
  first,
  role,
}: Running): Pick<App, 'start' | 'stop'> {
  let rest = (): void => undefined;
  let keeper: NodeJS.Timeout | undefined;
  return {
    start: async () => {
      const url = await http.listen();
      // Only now: a start that found its port taken must not have used up the one showing of a password.
      const firstSignIn = await services.staff.createFirst(first);
      await services.chat.resume();
      for (const door of doors.open) await door.start();
      rest = sweepAs(role, services);
      const care = () =>
        Promise.all([services.retention.daily(), services.audit.noteHead(CARETAKER)]);
      const look = () =>
        void care().catch((error: unknown) => log.error('care.failed', originOf(error)));
      keeper = setInterval(look, CARE_MS);
      look();
      return { url, firstSignIn };
    },
    stop: async () => {
      rest();
      clearInterval(keeper);
      for (const door of doors.all) await door.stop();
      await live.stop();
      await http.close();
      await services.close();
    },
  };
}
