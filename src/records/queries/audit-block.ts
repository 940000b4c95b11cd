import type { AuditDetails } from '../entities/audit-entry.entity';
import { instantPlace, rawInstant } from '../raw-values';
import type { Reader, Writer } from '../rows';

/** One entry of the trail with everything that its hash covers. */
export interface AuditContent {
  readonly chain: string;
  readonly seq: number;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly details: AuditDetails;
  readonly prevHash: string;
  readonly hash: string;
}

type Raw = Omit<AuditContent, 'at' | 'details'> & {
  readonly at: unknown;
  readonly details: string;
};

const BLOCK = 2_000;
const SELECT =
  'SELECT chain, seq, at, actor, action, object, details, prevHash, hash FROM audit_entry';

/** The entries that follow one, in order of writing; the first ones after null. At most 2,000. */
export async function auditBlock(
  rows: Reader,
  after: Pick<AuditContent, 'chain' | 'seq'> | null,
): Promise<AuditContent[]> {
  const look = (where: string, values: readonly (string | number)[]) =>
    rows.sql<Raw>(`${SELECT} WHERE ${where} ORDER BY chain, seq LIMIT ${BLOCK}`, values);
  const { chain, seq } = after ?? { chain: '', seq: 0 };
  // Two look-ups instead of one with OR: each follows the index.
  const same = after === null ? [] : await look('chain = ? AND seq > ?', [chain, seq]);
  const found = same.length > 0 ? same : await look('chain > ?', [chain]);
  return found.map(({ at, details, ...entry }) => ({
    ...entry,
    at: rawInstant(at),
    details: JSON.parse(details) as AuditDetails,
  }));
}

/** Where the newest entry stands; null while there is none. */
export async function newestAudit(
  rows: Reader,
): Promise<Pick<AuditContent, 'chain' | 'seq' | 'hash'> | null> {
  const [last] = await rows.sql<Pick<AuditContent, 'chain' | 'seq' | 'hash'>>(
    'SELECT chain, seq, hash FROM audit_entry ORDER BY chain DESC, seq DESC LIMIT 1',
    [],
  );
  return last ?? null;
}

const INTO =
  'INSERT INTO audit_entry (id, chain, seq, at, actor, action, object, details, prevHash, hash) VALUES';

/** Writes entries by one statement: every request waits for it. */
export async function insertAudit(
  rows: Writer,
  entries: readonly (AuditContent & { readonly id: string })[],
): Promise<void> {
  const values = entries.flatMap(({ id, chain, seq, at, ...entry }) => [
    ...[id, chain, seq, instantPlace(at), entry.actor, entry.action, entry.object],
    ...[JSON.stringify(entry.details), entry.prevHash, entry.hash],
  ]);
  await rows.sql(`${INTO} ${entries.map(() => '(?,?,?,?,?,?,?,?,?,?)').join(',')}`, values);
}
