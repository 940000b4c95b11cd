import { Beneficiary } from '../records/entities/beneficiary.entity';
import { HouseholdMember } from '../records/entities/household-member.entity';
import { Household } from '../records/entities/household.entity';
import { restrictedAmong } from '../records/queries/restricted';
import type { Reader, Writer } from '../records/rows';
import { knownNow } from '../records/two-times';
import { AppError } from '../shared/app-error';
import { foldText } from '../shared/fold-text';
import type { Actor } from './actor';
import { scopeOf } from './actor';

/** The person, if the actor may see her. @throws AppError NOT_FOUND, the same for hidden and for absent */
export async function inScope(rows: Reader, actor: Actor, id: string): Promise<Beneficiary> {
  const person = await inCommune(rows, actor, id);
  if (!seesRestricted(actor) && (await restrictedAmong(rows, [id])).has(id)) throw hidden();
  const hamlets = actor.kind === 'staff' ? actor.hamlets : undefined;
  if (hamlets === undefined) return person;
  const hamlet = await hamletOf(rows, id);
  // Whose hamlet nobody wrote down is served by the commune's collaborators together.
  if (hamlet !== null && !hamlets.includes(foldText(hamlet))) throw hidden();
  return person;
}

/**
 * The person, also when her record is restricted: for her own requests about it, and nothing else.
 * @throws AppError NOT_FOUND for another commune's
 */
export async function inCommune(rows: Reader, actor: Actor, id: string): Promise<Beneficiary> {
  return visible(actor, await rows.get(Beneficiary, { id }));
}

/**
 * Who reads a record although its person had it restricted: the machine, which keeps and ends it; who answers
 * requests; who broke the glass because a life is in danger (Điều 19 khoản 1 điểm a Luật 91/2025/QH15).
 */
export function seesRestricted(actor: Actor): boolean {
  if (actor.kind !== 'staff') return actor.kind === 'system';
  return actor.role === 'dpo' || actor.role === 'emergency-reader';
}

/** The hamlet of the household in which somebody is known to live; null where none is written down. */
async function hamletOf(rows: Reader, beneficiaryId: string): Promise<string | null> {
  const [member] = await rows.list(HouseholdMember, {
    where: knownNow<HouseholdMember>({ beneficiaryId }),
    order: { validFrom: 'DESC', id: 'DESC' },
    take: 1,
  });
  if (member === undefined) return null;
  return (await rows.get(Household, { id: member.householdId })).hamlet;
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
  return typeof scope === 'string' || scope.includes(unitCode);
}

/** Before a write. @throws AppError FORBIDDEN for a commune that the actor does not serve */
export function mustServe(actor: Actor, unitCode: string): void {
  if (sees(actor, { unitCode })) return;
  throw new AppError('FORBIDDEN', 'This account serves another commune.');
}

function visible<Row extends { readonly unitCode: string }>(actor: Actor, row: Row): Row {
  if (sees(actor, row)) return row;
  throw hidden();
}

function hidden(): AppError {
  return new AppError('NOT_FOUND', 'There is no such record.');
}
