import { Beneficiary } from '../records/entities/beneficiary.entity';
import type { Reader } from '../records/rows';
import { AppError } from '../shared/app-error';
import type { Actor } from './actor';
import { scopeOf } from './actor';

/** The person, if the actor may see her. @throws AppError NOT_FOUND, the same for hidden and for absent */
export async function inScope(rows: Reader, actor: Actor, id: string): Promise<Beneficiary> {
  const row = await rows.get(Beneficiary, { id });
  const scope = scopeOf(actor);
  if (scope === 'all' || scope.includes(row.unitCode)) return row;
  throw new AppError('NOT_FOUND', 'There is no such record.');
}
