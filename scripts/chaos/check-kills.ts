import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../ormconfig';
import { openInstallation } from '../../src/app';
import type { HistoryItem } from '../../src/conversation/turn';
import { loadConfig } from '../../src/ops/config';
import type { OnScreen } from '../stand-ins/zalo-stand-in';

/** What the platform was told that we have. */
export interface Said {
  readonly user: string;
  readonly externalId: string;
}

export interface KillFindings {
  readonly problems: readonly string[];
  readonly messages: number;
  readonly answers: number;
  /** Answers that reached a telephone once more than they were given. */
  readonly twice: number;
  /** Answers of which nobody knows whether they arrived, and that are not on the telephone. */
  readonly never: number;
}

interface Evidence {
  readonly environment: Readonly<Record<string, string>>;
  readonly acknowledged: readonly Said[];
  readonly screen: readonly OnScreen[];
}

/** So much of an answer is compared: what follows may be split and numbered. */
const KEY_LENGTH = 60;

/** Whether nothing waits any more: no message for its turn, no answer for its sending. */
export async function isSettled(databaseUrl: string): Promise<boolean> {
  const [left] = await ask<{ waiting: number }>(
    databaseUrl,
    `SELECT COUNT(*) AS waiting FROM message WHERE delivery IN ('new', 'pending', 'sending')
        OR (delivery = 'unknown' AND nextAttemptAt IS NOT NULL)`,
  );
  return Number(left?.waiting) === 0;
}

/** Holds the records and the telephones against what the platform was told. */
export async function checkKills({
  environment,
  acknowledged,
  screen,
}: Evidence): Promise<KillFindings> {
  const url = String(environment['DATABASE_URL']);
  const problems = await problemsOfRecords(url, acknowledged);
  const services = await openInstallation(loadConfig(environment));
  let [twice, never, answers] = [0, 0, 0];
  try {
    for (const user of new Set(acknowledged.map((said) => said.user))) {
      const items = await services.chat.history('zalo', user, 0);
      const given = countOf(items.filter(isBot).map(({ reply }) => reply.text));
      const shown = screen.filter(({ to }) => to === user);
      for (const [start, count] of given) {
        const seen = shown.filter(({ text }) => text.startsWith(start)).length;
        answers += count;
        twice += Math.max(0, seen - count);
        never += Math.max(0, count - seen);
      }
    }
  } finally {
    await services.close();
  }
  const [unknown] = await ask<{ of: number }>(
    url,
    `SELECT COUNT(*) AS "of" FROM message WHERE direction = 'out' AND delivery <> 'sent'`,
  );
  if (never > Number(unknown?.of)) problems.push('marked sent and never arrived');
  return { problems, messages: acknowledged.length, answers, twice, never };
}

async function problemsOfRecords(url: string, acknowledged: readonly Said[]): Promise<string[]> {
  const stored = await ask<{ externalId: string; delivery: string }>(
    url,
    `SELECT externalId, delivery FROM message WHERE direction = 'in'`,
  );
  const problems: string[] = [];
  const ids = new Map(stored.map(({ externalId, delivery }) => [externalId, delivery]));
  if (ids.size !== stored.length) problems.push('a message is stored twice');
  for (const { externalId } of acknowledged) {
    const delivery = ids.get(externalId);
    if (delivery !== 'done') problems.push(`${externalId}: ${delivery ?? 'lost'}`);
  }
  const [noted] = await ask<{ turns: number; entries: number; last: number }>(
    url,
    `SELECT SUM(action = 'conversation.turn') AS turns, COUNT(*) AS entries, MAX(seq) AS last FROM audit_entry`,
  );
  if (Number(noted?.turns) !== stored.length) {
    problems.push(`${stored.length} messages, ${String(noted?.turns)} turns`);
  }
  if (Number(noted?.entries) !== Number(noted?.last)) problems.push('the audit trail has a gap');
  return problems;
}

function isBot({ from }: HistoryItem): boolean {
  return from === 'bot';
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const key = text.slice(0, KEY_LENGTH);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

async function ask<R>(url: string, text: string): Promise<R[]> {
  const source = await new DataSource(dataSourceOptions(url)).initialize();
  try {
    return await source.query(text);
  } finally {
    await source.destroy();
  }
}
