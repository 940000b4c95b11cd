import type { AuditDetails } from '../entities/audit-entry.entity';
import { rawInstant } from '../raw-values';
import type { Reader } from '../rows';

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
