import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createVault } from '../../src/ops/vault';
import { systemClock, systemIds } from '../../src/ops/system';
import type { Database } from '../../src/records/database';
import { Conversation } from '../../src/records/entities/conversation.entity';
import { IdempotencyKey } from '../../src/records/entities/idempotency-key.entity';
import { IndexedMessage } from '../../src/records/entities/indexed-message.entity';
import { Lease } from '../../src/records/entities/lease.entity';
import { MessageToken } from '../../src/records/entities/message-token.entity';
import { Message } from '../../src/records/entities/message.entity';
import { Verdict } from '../../src/records/entities/verdict.entity';
import type { Writer } from '../../src/records/rows';
import { aConversation, aMessage, aVerdict } from '../support/builders';
import { dropUrl, freshUrl, ON_SERVER, openAt } from '../support/records';

/** Retention while the power fails again and again, on the engine that TEST_DATABASE_URL names. */

const ROOT = join(__dirname, '..', '..');
const KILLS = 8;
/** Of each kind; every fourth one is too young to be ended. */
const ROWS = 4_000;
const OLD_MS = 400 * 86_400_000;
const MASTER = '07'.repeat(32);
/** What retention may change, by its order. */
const TABLES = {
  conversation: 'id',
  message: 'id',
  verdict: 'id',
  idempotency_key: 'id',
  indexed_message: 'place',
  message_token: 'place, token',
} as const;

const folder = mkdtempSync(join(tmpdir(), 'an-sinh-retain-'));
/** The same rows twice: one is ended in a single run, the other under the kills. */
let clean: Copy;
let killed: Copy;

interface Copy {
  readonly url: string;
  readonly db: Database;
}

beforeAll(async () => {
  const rows = manyRows(systemClock.now());
  clean = await aCopy('clean', rows);
  killed = await aCopy('killed', rows);
}, 300_000);
afterAll(async () => {
  for (const { db, url } of [clean, killed]) {
    await db.close();
    await dropUrl(url);
  }
  rmSync(folder, { recursive: true });
});

async function aCopy(name: string, rows: ReturnType<typeof manyRows>): Promise<Copy> {
  const url = ON_SERVER ? await freshUrl(`_retain_${name}`) : join(folder, `${name}.sqlite`);
  const db = await openAt(url, { clock: systemClock, ids: systemIds });
  await db.migrate();
  const note = { action: 'a.b', object: 'c:d' };
  for (let from = 0; from < ROWS; from += 100) {
    const part = rows.slice(from, from + 100);
    await db.write('system:test', note, (writer) => insert(writer, part));
  }
  return { url, db };
}

function manyRows(now: number) {
  return Array.from({ length: ROWS }, (_, at) => {
    const createdAt = at % 4 === 3 ? now : now - OLD_MS;
    const conversation = aConversation({ createdAt, updatedAt: createdAt });
    const message = aMessage({ conversationId: conversation.id, createdAt });
    const key = { actor: 'staff:mai', token: `token-${at}`, requestHash: 'x', result: 'sealed' };
    return {
      conversation,
      message,
      verdict: aVerdict({ createdAt }),
      key: { ...key, id: message.id, createdAt },
      indexed: { place: at + 1, messageId: message.id, tokens: (at % 7).toString(36) },
      token: { token: at % 7, place: at + 1 },
    };
  });
}

async function insert(rows: Writer, part: ReturnType<typeof manyRows>): Promise<void> {
  const of = <K extends keyof (typeof part)[number]>(key: K) => part.map((one) => one[key]);
  await rows.insert(Conversation, of('conversation'));
  await rows.insert(Message, of('message'));
  await rows.insert(Verdict, of('verdict'));
  await rows.insert(IdempotencyKey, of('key'));
  await rows.insert(IndexedMessage, of('indexed'));
  await rows.insert(MessageToken, of('token'));
}

function script(name: string, { url }: Copy): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'dist', 'scripts', `${name}.js`)], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      DATA_DIR: folder,
      LOG_LEVEL: 'silent',
      DATABASE_URL: url,
      AN_SINH_KEY: MASTER,
    },
  });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stdout?.on('data', (piece: Buffer) => (said += piece.toString()));
  child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

/** How many rows each rule says in the trail that it ended, and in how many blocks in all. */
async function trail({ db }: Copy) {
  const text = "SELECT object, details FROM audit_entry WHERE action LIKE 'retention.%'";
  const found = await db.read((rows) => rows.sql<{ object: string; details: unknown }>(text, []));
  const sums: Record<string, number> = {};
  for (const { object, details } of found) {
    const { rows } = (typeof details === 'string' ? JSON.parse(details) : details) as Details;
    sums[object] = (sums[object] ?? 0) + rows;
  }
  return { sums, blocks: found.length };
}

interface Details {
  readonly rows: number;
}

/** Everything that retention may change; what lies under seal as its text, since no two seals are alike. */
async function everything({ db }: Copy) {
  const vault = createVault(Buffer.from(MASTER, 'hex'));
  const tables: Record<string, readonly Record<string, unknown>[]> = {};
  for (const [table, order] of Object.entries(TABLES)) {
    const text = `SELECT * FROM ${table} ORDER BY ${order}`;
    const found = await db.read((rows) => rows.sql<Record<string, unknown>>(text, []));
    tables[table] = found.map((row) => {
      const { address, id } = row;
      if (typeof address !== 'string' || address === 'sealed') return row;
      return { ...row, address: vault.open(address, `conversation|address|${String(id)}`) };
    });
  }
  return tables;
}

/** Kills a run some blocks and milliseconds after it began. @returns whether it was still at work */
async function killedAfter(child: ChildProcess, more: number, ms: number): Promise<boolean> {
  const last = (await trail(killed)).blocks + more;
  while (child.exitCode === null && (await trail(killed)).blocks < last) await wait(5);
  await wait(ms);
  if (child.exitCode !== null) return false;
  child.kill('SIGKILL');
  await once(child, 'close');
  return child.signalCode === 'SIGKILL';
}

/** As if the minute had passed for which a dead process still holds the job. */
function aMinutePasses(): Promise<unknown> {
  const note = { action: 'a.b', object: 'c:d' };
  return killed.db.write('system:test', note, (rows) =>
    rows.update(Lease, { name: 'retention' }, { expiresAt: 0 }),
  );
}

test('a run that is killed eight times ends what one clean run ends, and each row once', async () => {
  expect(await ended(script('retain', clean))).toMatchObject({ code: 0 });
  for (let kills = 0; kills < KILLS; kills++) {
    const child = script('retain', killed);
    expect(await killedAfter(child, 1 + kills, (kills * 37) % 90)).toBe(true);
    if (kills === 0) {
      const told = { code: 2, said: expect.stringContaining('Một tiến trình khác') };
      expect(await ended(script('retain', killed))).toMatchObject(told);
    }
    await aMinutePasses();
  }
  const before = await trail(killed);
  expect(await ended(script('retain', killed))).toMatchObject({ code: 0 });
  const { sums, blocks } = await trail(killed);
  process.stdout.write(
    `${KILLS} kills, ${before.blocks} of ${blocks} blocks before the last run\n`,
  );
  expect(blocks).toBeGreaterThan(before.blocks);

  expect(sums).toEqual((await trail(clean)).sums);
  const old = ROWS * 0.75;
  expect(sums).toMatchObject({ 'retention:chat-words': old, 'retention:client-keys': old });
  expect(await everything(killed)).toEqual(await everything(clean));
  expect(await ended(script('audit-verify', killed))).toMatchObject({ code: 0 });
}, 600_000);
