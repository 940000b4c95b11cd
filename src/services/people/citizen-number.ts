import { isDuplicate } from '../../records/db-errors';
import { Beneficiary } from '../../records/entities/beneficiary.entity';
import { restrictedAmong } from '../../records/queries/restricted';
import { oneOf } from '../../records/rows';
import type { Reader } from '../../records/rows';
import { AppError } from '../../shared/app-error';
import type { Vault } from '../../shared/ports';
import type { Actor } from '../actor';
import { sees, seesRestricted } from '../in-scope';
import { refuseRecord } from '../record-faults';

/** A number that more records claim is not looked into further. */
const MOST_HOLDERS = 20;

interface Asking {
  readonly rows: Reader;
  readonly actor: Actor;
  readonly vault: Vault;
}

/**
 * The row as it is stored beside whoever has its number. Somebody whom the actor does not see must not show in any
 * answer, so the row is written all the same, and the province settles whose the number is. While keys turn somebody
 * may lie under an older index. It asks the same of the database whoever has the number.
 * @throws AppError CONFLICT when somebody whom the actor sees has it, or had her record restricted
 */
export async function withNumber(
  { rows, actor, vault }: Asking,
  row: Beneficiary,
  citizenId: string | null,
): Promise<Beneficiary> {
  if (citizenId === null) return row;
  const number = oneOf([...vault.blindIndexes(citizenId, 'beneficiary|citizenId')]);
  const holders = await rows.list(Beneficiary, {
    where: [{ citizenIdIndex: number }, { citizenIdClash: number }],
    order: { id: 'ASC' },
    take: MOST_HOLDERS,
  });
  const hidden = await restrictedAmong(rows, [row.id, ...holders.map(({ id }) => id)]);
  const hers = holders.filter((one) => sees(actor, one));
  if (hers.some(({ id }) => hidden.has(id)) && !seesRestricted(actor)) {
    refuseRecord('is-restricted');
  }
  if (hers.length > 0) throw knownAlready();
  const isTaken = holders.some(({ citizenIdIndex }) => citizenIdIndex !== null);
  return isTaken ? { ...row, citizenIdIndex: null, citizenIdClash: row.citizenIdIndex } : row;
}

/**
 * Somebody wrote the same number in the same moment: the write is done anew, and sees her.
 * @throws AppError CONFLICT when that happens again
 */
export async function orKnownAlready<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  try {
    return await write();
  } catch (error) {
    throw isDuplicate(error) ? knownAlready() : error;
  }
}

function knownAlready(): AppError {
  return new AppError('CONFLICT', 'Somebody with this citizen id is known already.');
}
