import { ImportRow } from '../entities/import-row.entity';
import type { ImportRowState } from '../entities/import-row.entity';
import { places } from '../raw-values';
import { above } from '../rows';
import type { Reader, Writer } from '../rows';

export type RowCounts = Readonly<Partial<Record<ImportRowState, number>>>;

/** How many rows of a job are in which state. */
export async function countRows(rows: Reader, jobId: string): Promise<RowCounts> {
  const found = await rows.sql<{ state: ImportRowState; many: number | string }>(
    'SELECT state, COUNT(*) AS many FROM import_row WHERE jobId = ? GROUP BY state',
    [jobId],
  );
  return Object.fromEntries(found.map(({ state, many }) => [state, Number(many)]));
}

/** The communes of a job's rows that are not left out. */
export async function unitsOfRows(rows: Reader, jobId: string): Promise<readonly string[]> {
  const found = await rows.sql<{ unitCode: string }>(
    `SELECT DISTINCT unitCode FROM import_row
      WHERE jobId = ? AND unitCode IS NOT NULL ORDER BY unitCode`,
    [jobId],
  );
  return found.map(({ unitCode }) => unitCode);
}

/** Accounts that decided about rows of a job. */
export async function decidersOf(rows: Reader, jobId: string): Promise<readonly string[]> {
  const found = await rows.sql<{ decidedBy: string }>(
    'SELECT DISTINCT decidedBy FROM import_row WHERE jobId = ? AND decidedBy IS NOT NULL',
    [jobId],
  );
  return found.map(({ decidedBy }) => decidedBy);
}

/** The number of the last row that was staged; 0 when none was. */
export async function lastStaged(rows: Reader, jobId: string): Promise<number> {
  const [last] = await rows.list(ImportRow, {
    where: { jobId },
    order: { rowNumber: 'DESC' },
    take: 1,
  });
  return last?.rowNumber ?? 0;
}

/** The next rows of a job in a state, by their place in the file. */
export function rowsInState(
  rows: Reader,
  jobId: string,
  { state, after = 0, take }: { state: ImportRowState; after?: number; take: number },
): Promise<ImportRow[]> {
  return rows.list(ImportRow, {
    where: { jobId, state, rowNumber: above(after) },
    order: { rowNumber: 'ASC' },
    take,
  });
}

/** A staged row as another is compared with it. */
export interface RowAlike {
  readonly rowNumber: number;
  readonly citizenIdIndex: string | null;
  readonly nameIndex: string | null;
  readonly birthFrom: string | null;
  readonly birthTo: string | null;
}

/** Of one name there is a handful in a commune; a list that names everybody alike is cut here. */
const MOST_ALIKE = 2_000;

/** Rows of a job that were staged and are about one of these people, going by identity number or by name. */
export async function rowsAlike(
  rows: Reader,
  jobId: string,
  { ids, names }: { readonly ids: readonly string[]; readonly names: readonly string[] },
): Promise<readonly RowAlike[]> {
  const look = (column: 'citizenIdIndex' | 'nameIndex', values: readonly string[]) =>
    rows.sql<RowAlike>(
      `SELECT rowNumber, citizenIdIndex, nameIndex, birthFrom, birthTo FROM import_row
        WHERE jobId = ? AND ${column} IN (${places(values)}) ORDER BY rowNumber LIMIT ${MOST_ALIKE}`,
      [jobId, ...values],
    );
  return [
    ...(ids.length === 0 ? [] : await look('citizenIdIndex', ids)),
    ...(names.length === 0 ? [] : await look('nameIndex', [...new Set(names)])),
  ];
}

/** A row that was written, and to whom. */
export interface SettledRow {
  readonly id: string;
  readonly beneficiaryId: string;
  readonly registered: boolean;
  readonly statementId: string | null;
}

/** Marks a block of rows as written: one statement instead of one for each. */
export async function settleRows(rows: Writer, settled: readonly SettledRow[]): Promise<void> {
  if (settled.length === 0) return;
  const ids = settled.map(({ id }) => id);
  const by = `CASE id ${settled.map(() => 'WHEN ? THEN ?').join(' ')} END`;
  const values = (of: (one: SettledRow) => string | number | null) =>
    settled.flatMap((one) => [one.id, of(one)]);
  await rows.sql(
    `UPDATE import_row SET state = 'done', beneficiaryId = ${by}, registered = ${by}, statementId = ${by}
      WHERE id IN (${places(ids)})`,
    [
      ...values((one) => one.beneficiaryId),
      ...values((one) => Number(one.registered)),
      ...values((one) => one.statementId),
      ...ids,
    ],
  );
}
