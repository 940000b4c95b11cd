import { z } from 'zod';
import type { ImportRow } from '../../records/entities/import-row.entity';
import { ROW_DECISIONS } from '../../records/entities/import-row.entity';
import { isDuplicate } from './find-duplicates';
import type { Finding } from './findings';
import { findingWords } from './findings';
import { importFault } from './import-faults';
import type { RowFlow } from './row-flow';

export { ROW_DECISIONS };

export const DECISION = z.object({
  rowNumber: z.int().min(1),
  decision: z.enum(ROW_DECISIONS, 'it is skip, same or new'),
  sameAs: z.string().max(40).nullable().default(null),
});
export type RowDecided = z.input<typeof DECISION>;

/** Only of a duplicate may be said who it is; whatever else is wrong is mended in the file. */
export function checkDecision(
  row: ImportRow,
  { decision, sameAs }: z.output<typeof DECISION>,
  { takesNew }: Pick<RowFlow, 'takesNew'>,
): void {
  if (row.state !== 'parked') throw importFault('not-decidable');
  const parking = (row.findings as readonly Finding[]).filter(({ key }) => findingWords(key).parks);
  if (decision !== 'skip' && !parking.every(({ key }) => isDuplicate(key))) {
    throw importFault('not-decidable');
  }
  if (decision === 'new' && !takesNew) throw importFault('not-decidable');
  if ((decision === 'same') !== (sameAs !== null)) throw importFault('not-a-candidate');
  if (sameAs !== null && !row.candidates.includes(sameAs)) throw importFault('not-a-candidate');
}
