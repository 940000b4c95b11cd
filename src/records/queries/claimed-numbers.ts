import type { Reader } from '../rows';
import { limitOf } from './page';

/** Somebody who claims a number. */
export interface Claimant {
  readonly id: string;
  readonly code: string;
  readonly displayName: string;
  readonly birthFrom: string | null;
  readonly birthTo: string | null;
  readonly unitCode: string;
}

/** Two records of one identity number; the later one was registered by whoever did not see the other. */
export interface ClaimedTwice {
  readonly holder: Claimant;
  readonly later: Claimant;
}

const COLUMNS = ['id', 'code', 'displayName', 'birthFrom', 'birthTo', 'unitCode'] as const;

/** Numbers that two records claim, the longest waiting first. @param first 1 to 100 */
export async function claimedTwice(rows: Reader, first: number): Promise<readonly ClaimedTwice[]> {
  const select = (['h', 'c'] as const)
    .flatMap((who) => COLUMNS.map((column) => `${who}.${column} AS ${who}_${column}`))
    .join(', ');
  const found = await rows.sql<Record<string, string | null>>(
    `SELECT ${select} FROM beneficiary c JOIN beneficiary h ON h.citizenIdIndex = c.citizenIdClash
      WHERE c.citizenIdClash IS NOT NULL ORDER BY c.id LIMIT ${limitOf(first)}`,
    [],
  );
  const claimant = (raw: Record<string, string | null>, who: 'h' | 'c') =>
    Object.fromEntries(
      COLUMNS.map((column) => [column, raw[`${who}_${column}`] ?? null]),
    ) as unknown as Claimant;
  return found.map((raw) => ({ holder: claimant(raw, 'h'), later: claimant(raw, 'c') }));
}
