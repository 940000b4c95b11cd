import { createHash } from 'node:crypto';
import type { Clock, Ids } from '../shared/ports';
import { AuditEntry } from './entities/audit-entry.entity';
import type { AuditDetails } from './entities/audit-entry.entity';
import { above } from './rows';
import type { Reader, Writer } from './rows';

/** What a write must say about itself. */
export interface AuditNote {
  /** noun.verb, 'conversation.take-over'. */
  readonly action: string;
  /** table:id */
  readonly object: string;
  /** Counts, ids and words; never a personal value. */
  readonly details?: AuditDetails;
}

/** The first entry of all has nothing before it. */
const NOTHING = '0'.repeat(64);

/** Appends one entry. Two writers at once follow the same entry: the unique keys refuse the second. */
export async function appendAudit(
  rows: Writer,
  entry: AuditNote & { readonly actor: string },
  parts: { readonly clock: Clock; readonly ids: Ids },
): Promise<void> {
  const at = parts.clock.now();
  const today = new Date(at).toISOString().slice(0, 10);
  const [last] = await rows.list(AuditEntry, {
    where: {},
    order: { chain: 'DESC', seq: 'DESC' },
    take: 1,
  });
  // A clock that was set back goes on in the newer chain: entries stay in order of writing.
  const chain = last !== undefined && last.chain > today ? last.chain : today;
  const content = {
    chain,
    seq: last?.chain === chain ? last.seq + 1 : 1,
    at,
    actor: entry.actor,
    action: entry.action,
    object: entry.object,
    details: entry.details ?? {},
  };
  const prevHash = last?.hash ?? NOTHING;
  const hash = hashOf(prevHash, content);
  await rows.insert(AuditEntry, { id: parts.ids.next(), ...content, prevHash, hash });
}

/** The first entry that does not follow from the one before it; null when the whole trail holds. */
export interface AuditBreak {
  readonly chain: string;
  readonly seq: number;
  readonly why: 'altered' | 'missing-before';
}

/**
 * Walks the trail from its first entry. It finds edits, deletions and re-orderings; entries cut off at
 * the very end leave no trace here, so the newest hash should also be kept outside the database.
 */
export async function verifyAuditChain(rows: Reader): Promise<AuditBreak | null> {
  let prev: AuditEntry | null = null;
  for (;;) {
    const batch: AuditEntry[] = await nextBatch(rows, prev);
    for (const entry of batch) {
      const why = breakOf(entry, prev);
      if (why !== null) return { chain: entry.chain, seq: entry.seq, why };
      prev = entry;
    }
    if (batch.length === 0) return null;
  }
}

/** JSON with sorted keys: the same content always gives the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
}

async function nextBatch(rows: Reader, prev: AuditEntry | null): Promise<AuditEntry[]> {
  const where =
    prev === null
      ? {}
      : [{ chain: prev.chain, seq: above(prev.seq) }, { chain: above(prev.chain) }];
  return rows.list(AuditEntry, { where, order: { chain: 'ASC', seq: 'ASC' }, take: 500 });
}

function breakOf(entry: AuditEntry, prev: AuditEntry | null): AuditBreak['why'] | null {
  const { chain, seq, at, actor, action, object, details } = entry;
  const content = { chain, seq, at, actor, action, object, details };
  if (hashOf(entry.prevHash, content) !== entry.hash) return 'altered';
  const expected = prev?.chain === chain ? prev.seq + 1 : 1;
  const follows = entry.prevHash === (prev?.hash ?? NOTHING) && seq === expected;
  return follows ? null : 'missing-before';
}

function hashOf(prevHash: string, content: object): string {
  return createHash('sha256').update(prevHash).update(canonicalJson(content)).digest('hex');
}
