import { PartnerBudget } from '../entities/partner-budget.entity';
import type { Writer } from '../rows';

/** The row, held until the commit: reading it alone would let two requests spend the same units. */
export async function holdBudget(rows: Writer, partnerId: string): Promise<PartnerBudget> {
  await rows.sql('UPDATE partner_budget SET spent = spent WHERE id = ?', [partnerId]);
  return rows.get(PartnerBudget, { id: partnerId });
}
