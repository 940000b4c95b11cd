import { setTimeout as sleep } from 'node:timers/promises';
import { openInstallation } from '../../src/app';
import { loadConfig } from '../../src/ops/config';
import { systemClock } from '../../src/ops/system';
import { pick, seeded } from '../../src/shared/random';
import type { Random } from '../../src/shared/random';
import { ZaloStandIn } from '../stand-ins/zalo-stand-in';
import type { Role } from './fleet';
import { Fleet } from './fleet';
import type { KillFindings, Said } from './check-kills';
import { checkKills, isSettled } from './check-kills';
import { WORDS } from './talk';

/** Citizens who write at the same time. */
const CITIZENS = 6;
const MOST_SAID = 3;
/** A claim of a sender that died, and the looks at its platform behind it. */
const LONGEST_SETTLE_MS = 240_000;

export interface Killing {
  readonly kills: number;
  readonly roles: readonly Role[];
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly seed: number;
  /** Told now and then how far it is. */
  readonly say: (line: string) => void;
}

export interface KillReport extends KillFindings {
  readonly kills: ReadonlyMap<string, number>;
  readonly exits: readonly (number | null)[];
  readonly broken: readonly string[];
}

/**
 * Kills processes of the built program until it is enough, while citizens write by the stand-in of Zalo; then lets
 * what is left come to its end and holds the records and the telephones against what must be so.
 */
export async function kill(killing: Killing): Promise<KillReport> {
  const standIn = await new ZaloStandIn(ACCOUNT, () => systemClock.now()).start();
  const environment = environmentOf(killing, standIn.url);
  // Two processes that find no tables would both make them.
  await (await openInstallation(loadConfig(environment))).close();
  const random = seeded(killing.seed);
  const fleet = new Fleet({ roles: killing.roles, environment, random });
  const acknowledged: Said[] = [];
  const state = { writing: true };
  try {
    fleet.begin();
    const citizens = Array.from({ length: CITIZENS }, (_, at) =>
      citizen({ at, standIn, fleet, random, acknowledged, state }),
    );
    for (let told = 0; fleet.killed < killing.kills; await sleep(200)) {
      if (fleet.killed >= told + 20) killing.say(`${(told = fleet.killed)} kills`);
    }
    state.writing = false;
    await fleet.calm();
    await Promise.all(citizens);
    for (let waited = 0; waited < LONGEST_SETTLE_MS; waited += 2_000) {
      await sleep(2_000);
      if (await isSettled(killing.databaseUrl)) break;
    }
    const exits = await fleet.stop();
    const found = await checkKills({ environment, acknowledged, screen: standIn.screen });
    return { ...found, kills: fleet.kills, exits, broken: fleet.broken };
  } finally {
    await fleet.stop();
    await standIn.stop();
  }
}

interface Writing {
  readonly at: number;
  readonly standIn: ZaloStandIn;
  readonly fleet: Fleet;
  readonly random: Random;
  readonly acknowledged: Said[];
  readonly state: { readonly writing: boolean };
}

/** One telephone after the other: a short talk each, every message repeated until a door has it. */
async function citizen({
  at,
  standIn,
  fleet,
  random,
  acknowledged,
  state,
}: Writing): Promise<void> {
  for (let nth = 0; state.writing; nth++) {
    const user = `246845${String(at).padStart(4, '0')}${String(nth).padStart(5, '0')}`;
    for (let said = 0; said < MOST_SAID; said++) {
      const event = standIn.writes(user, pick(WORDS, random));
      while (!(await knock(event, { standIn, fleet, random }))) await sleep(100 + random() * 400);
      const { message } = event as { message: { msg_id: string } };
      acknowledged.push({ user, externalId: `${ACCOUNT.oaId}:${message.msg_id}` });
      await sleep(random() * 300);
    }
  }
}

/** @returns whether a door said that it has the message */
async function knock(
  event: object,
  { standIn, fleet, random }: Pick<Writing, 'standIn' | 'fleet' | 'random'>,
): Promise<boolean> {
  const doors = [...fleet.doors];
  if (doors.length === 0) return false;
  const { rawBody, headers } = standIn.signed(event);
  const body = new Uint8Array(rawBody);
  const signal = AbortSignal.timeout(2_000);
  return fetch(`${pick(doors, random)}/hook/zalo`, { method: 'POST', headers, body, signal }).then(
    ({ ok }) => ok,
    () => false,
  );
}

const ACCOUNT = {
  appId: '360846524940903967',
  appSecret: 'app-secret-of-the-stand-in',
  oaId: '388613280878808645',
  oaSecretKey: 'oa-secret-of-the-stand-in',
  refreshToken: 'refresh-token-of-the-stand-in',
};

function environmentOf({ databaseUrl, dataDir }: Killing, root: string): Record<string, string> {
  return {
    NODE_ENV: 'development',
    LOG_LEVEL: 'error',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    AN_SINH_KEY: '7'.repeat(64),
    ZALO_APP_ID: ACCOUNT.appId,
    ZALO_APP_SECRET: ACCOUNT.appSecret,
    ZALO_OA_ID: ACCOUNT.oaId,
    ZALO_OA_SECRET_KEY: ACCOUNT.oaSecretKey,
    ZALO_REFRESH_TOKEN: ACCOUNT.refreshToken,
    ZALO_API_ROOT: root,
  };
}
