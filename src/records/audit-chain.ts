import { createHash } from 'node:crypto';
import type { Clock, Ids } from '../shared/ports';
import type { AuditDetails } from './entities/audit-entry.entity';
import type { AuditContent as Content } from './queries/audit-block';
import { auditBlock, insertAudit, newestAudit } from './queries/audit-block';
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

/** Whether something is a note, or a function that makes one. */
export function isAuditNote(note: unknown): boolean {
  if (typeof note === 'function') return true;
  const { action, object } = Object(note) as Partial<AuditNote>;
  return Boolean(action) && Boolean(object);
}

/** The first entry of all has nothing before it. */
const NOTHING = '0'.repeat(64);

/** A note with whose doing it was. */
export type AuditSaid = AuditNote & { readonly actor: string };

/** Appends entries in their order. Two writers at once follow the same entry: the unique keys refuse the second. */
export async function appendAudit(
  rows: Writer,
  said: readonly AuditSaid[],
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
): Promise<void> {
  const at = clock.now();
  const today = new Date(at).toISOString().slice(0, 10);
  const last = await auditHead(rows);
  // A clock that was set back goes on in the newer chain: entries stay in order of writing.
  const chain = last !== null && last.chain > today ? last.chain : today;
  let seq = last?.chain === chain ? last.seq : 0;
  let prevHash = last?.hash ?? NOTHING;
  const entries = said.map(({ actor, action, object, details = {} }) => {
    const content = { chain, seq: ++seq, at, actor, action, object, details };
    const entry = { id: ids.next(), ...content, prevHash, hash: hashOf(prevHash, content) };
    prevHash = entry.hash;
    return entry;
  });
  await insertAudit(rows, entries);
}

/** The first entry that does not follow from the one before it; null when the whole trail holds. */
export interface AuditBreak {
  readonly chain: string;
  readonly seq: number;
  /** 'cut-off': an entry that was noted outside the database is gone, or another one stands in its place. */
  readonly why: 'altered' | 'missing-before' | 'cut-off';
}

/** One entry by its place and hash: who holds the newest one can tell whether the trail was cut off behind it. */
export interface AuditHead {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
}

/** The newest entry; null while there is none. */
export function auditHead(rows: Reader): Promise<AuditHead | null> {
  return newestAudit(rows);
}

/**
 * Walks the trail from its first entry. It finds edits, deletions and re-orderings; entries cut off at
 * the very end are found by the heads that were noted outside the database.
 */
export async function verifyAuditChain(
  rows: Reader,
  heads: readonly AuditHead[] = [],
): Promise<AuditBreak | null> {
  const walk = new AuditWalk(heads);
  while (await walk.next(rows));
  return walk.broken;
}

/** A walk through the trail, block by block, so that others are not kept waiting. */
export class AuditWalk {
  /** How many entries were seen. */
  entries = 0;
  broken: AuditBreak | null = null;
  private prev: Content | null = null;
  private readonly heads: Map<string, AuditHead>;

  constructor(heads: readonly AuditHead[]) {
    this.heads = new Map(heads.map((head) => [`${head.chain} ${head.seq}`, head]));
  }

  /** Looks at one block; false when the walk is over. */
  async next(rows: Reader): Promise<boolean> {
    const block = await auditBlock(rows, this.prev);
    for (const entry of block) {
      const why = breakOf(entry, this.prev) ?? this.againstHead(entry);
      if (why !== null) {
        this.broken = { chain: entry.chain, seq: entry.seq, why };
        return false;
      }
      this.prev = entry;
      this.entries += 1;
    }
    if (block.length > 0) return true;
    const [gone] = this.heads.values();
    if (gone !== undefined) this.broken = { chain: gone.chain, seq: gone.seq, why: 'cut-off' };
    return false;
  }

  private againstHead({ chain, seq, hash }: Content): AuditBreak['why'] | null {
    const place = `${chain} ${seq}`;
    const head = this.heads.get(place);
    if (head === undefined) return null;
    this.heads.delete(place);
    return head.hash === hash ? null : 'cut-off';
  }
}

/** JSON with sorted keys: the same content always gives the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
}

function breakOf(entry: Content, prev: Content | null): AuditBreak['why'] | null {
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
