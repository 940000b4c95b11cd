import { ERASURE_OF_OFFICE } from './erasure-of-office';
import { ERASURE_OF_PEOPLE } from './erasure-of-people';
import { ERASURE_OF_TALKS } from './erasure-of-talks';
import type { ErasurePlan } from './erasure-words';

export { KEPT_BECAUSE } from './erasure-words';
export type { ErasurePlan, Overwritten } from './erasure-words';

/** Every table and column of the records. A column that is missing here fails a test. */
export const ERASURE_PLAN: readonly ErasurePlan[] = [
  ...ERASURE_OF_PEOPLE,
  ...ERASURE_OF_TALKS,
  ...ERASURE_OF_OFFICE,
];

/** The plan of one table. @throws Error for a table without one, which a test finds first */
export function planOf(table: string): ErasurePlan {
  const plan = ERASURE_PLAN.find((one) => one.table === table);
  if (plan === undefined) throw new Error(`the erasure plan does not name the table ${table}`);
  return plan;
}
