import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataSourceOptions } from '../ormconfig';
import { systemClock, systemIds, systemRandom } from '../src/ops/system';
import { createVault } from '../src/ops/vault';
import { Database } from '../src/records/database';
import type { Actor } from '../src/services/actor';
import { MessageSearchService } from '../src/services/search/message-search.service';
import { inventMessages, WORDS_BY_RANK } from './invented-messages';
import { Progress } from './progress';

const QUERIES = 200;
const WRITER: Actor = {
  kind: 'staff',
  id: 'bench',
  role: 'reviewer',
  unitCodes: 'all',
};

/**
 * `npm run bench -- search [--messages 5000000] [--database mariadb://…]`: fills a database with invented messages,
 * each of which can be found, and searches it. A database that is named (a server's, or a file) keeps what it was
 * given, and is gone on from.
 */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      messages: { type: 'string', default: '200000' },
      database: { type: 'string' },
    },
  });
  const messages = Number(values.messages);
  if (!Number.isInteger(messages) || messages < 1_000) {
    throw new Error('--messages must be a whole number from 1000.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'an-sinh-bench-'));
  const url = values.database ?? join(folder, 'search.sqlite');
  const source = dataSourceOptions(url);
  const shared = { clock: systemClock, ids: systemIds };
  const db = await Database.open({ ...shared, source, random: systemRandom });
  try {
    await db.migrate();
    const vault = createVault(Buffer.alloc(32, 1));
    const progress = new Progress('Tin nhắn', messages);
    await inventMessages({ db, vault, messages, tell: progress.tell });
    progress.end();
    const service = new MessageSearchService({ ...shared, db, vault });
    for (const [name, question] of QUESTIONS) await measure(service, name, question);
    console.log(await sizeOf(db, url));
  } finally {
    await db.close();
    rmSync(folder, { recursive: true });
  }
}

/** Questions by how often their words stand in messages: the first word of all has rank 0. */
const QUESTIONS: readonly (readonly [name: string, question: (at: number) => string])[] = [
  ['one common word', (at) => word(at % 20)],
  ['one rare word', (at) => word(1_500 + at)],
  ['two common words', (at) => `${word(at % 20)} ${word(20 + (at % 20))}`],
  ['a common and a rare word', (at) => `${word(at % 20)} ${word(1_200 + at)}`],
  ['two rare words, mostly nowhere together', (at) => `${word(900 + at)} ${word(1_300 + at)}`],
  ['three words', (at) => `${word(at % 50)} ${word(60 + at)} ${word(300 + at)}`],
  ['a phrase of common words', (at) => `"${word(at % 20)} ${word(20 + (at % 20))}"`],
  ['a phrase that nobody wrote', (at) => `"${word(at % 40)} ${word(40 + at)} ${word(at % 30)}"`],
];

function word(rank: number): string {
  return WORDS_BY_RANK[rank % WORDS_BY_RANK.length] ?? '';
}

async function measure(
  service: MessageSearchService,
  name: string,
  question: (at: number) => string,
): Promise<void> {
  const times: number[] = [];
  let found = 0;
  for (let at = 0; at < QUERIES; at++) {
    const begun = performance.now();
    const page = await service.find(WRITER, { text: question(at), first: 20 });
    times.push(performance.now() - begun);
    found += page.rows.length;
  }
  times.sort((a, b) => a - b);
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) =>
    Number(times[Math.ceil(QUERIES * share) - 1]).toFixed(1),
  );
  const each = (found / QUERIES).toFixed(1);
  console.log(`${name}: p50 ${p50} ms, p95 ${p95} ms, longest ${most} ms; ${each} found`);
}

/** Bytes of the two tables of the search, and of the messages beside them. */
async function sizeOf(db: Database, url: string): Promise<string> {
  const onServer = /^(mariadb|mysql):/.test(url);
  const tables = ['message_token', 'indexed_message', 'message'];
  const sizes = await db.read((rows) =>
    Promise.all(
      tables.map(async (table) => {
        const sql = onServer
          ? `SELECT data_length + index_length AS bytes FROM information_schema.tables
              WHERE table_schema = DATABASE() AND table_name = ?`
          : `SELECT SUM(pgsize) AS bytes FROM dbstat WHERE name = ? OR name LIKE '%' || ? || '_%'`;
        const [size] = await rows
          .sql<{ bytes: number }>(sql, onServer ? [table] : [table, `x_${table}`])
          .catch(() => []);
        return `${table} ${size === undefined ? '?' : Math.round(Number(size.bytes) / 1e6)} MB`;
      }),
    ),
  );
  return sizes.join(', ');
}
