import { instantPlace, places } from '../raw-values';
import type { Writer } from '../rows';

/** Tables whose rows stand for what statements are about. */
export type SubjectTable = 'beneficiary' | 'household' | 'administrative_unit';

/**
 * Raises many rows until the commit: whoever read one of them before is refused, whoever reads one after waits.
 * What they say must be read after this.
 * @param now UTC milliseconds
 */
export async function raise(
  rows: Writer,
  table: SubjectTable,
  { ids, now }: { readonly ids: readonly string[]; readonly now: number },
): Promise<void> {
  // Always in one order, so that two imports never wait for each other.
  const once = [...new Set(ids)].sort();
  if (once.length === 0) return;
  await rows.sql(
    `UPDATE ${table} SET version = version + 1, updatedAt = ? WHERE id IN (${places(once)})`,
    [instantPlace(now), ...once],
  );
}
