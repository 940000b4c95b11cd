import { Beneficiary } from '../records/entities/beneficiary.entity';
import { Household } from '../records/entities/household.entity';
import type { Reader, Writer } from '../records/rows';
import { AppError } from '../shared/app-error';
import type { Actor } from './actor';
import { scopeOf } from './actor';

/** The person, if the actor may see her. @throws AppError NOT_FOUND, the same for hidden and for absent */
export async function inScope(rows: Reader, actor: Actor, id: string): Promise<Beneficiary> {
  return visible(actor, await rows.get(Beneficiary, { id }));
}

/** Raises a person until the commit, so that two decisions about her never cross. @throws AppError like `inScope`, CONFLICT */
export async function holdPerson(
  rows: Writer,
  actor: Actor,
  { id, now }: { readonly id: string; readonly now: number },
): Promise<void> {
  await rows.guardedUpdate(Beneficiary, await inScope(rows, actor, id), { updatedAt: now });
}

/** The household, if the actor may see it. @throws AppError NOT_FOUND, the same for hidden and for absent */
export async function householdInScope(rows: Reader, actor: Actor, id: string): Promise<Household> {
  return visible(actor, await rows.get(Household, { id }));
}

/** @throws AppError NOT_FOUND for a commune whose people the actor does not see */
export function unitInScope(actor: Actor, unitCode: string): void {
  visible(actor, { unitCode });
}

/** Whether a row lies in a commune whose people the actor sees. */
export function sees(actor: Actor, { unitCode }: { readonly unitCode: string }): boolean {
  const scope = scopeOf(actor);
  return scope === 'all' || scope.includes(unitCode);
}

/** Before a write. @throws AppError FORBIDDEN for a commune that the actor does not serve */
export function mustServe(actor: Actor, unitCode: string): void {
  if (sees(actor, { unitCode })) return;
  throw new AppError('FORBIDDEN', 'This account serves another commune.');
}

function visible<Row extends { readonly unitCode: string }>(actor: Actor, row: Row): Row {
  if (sees(actor, row)) return row;
  throw new AppError('NOT_FOUND', 'There is no such record.');
}
