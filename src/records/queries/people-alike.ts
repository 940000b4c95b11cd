import { places } from '../raw-values';
import type { Reader } from '../rows';

/** By what people are looked for: blind indexes of identity numbers, and folded names by commune. */
export interface AlikeKeys {
  readonly ids: readonly string[];
  readonly namesByUnit: ReadonlyMap<string, readonly string[]>;
}

/** Somebody as a row of a file is compared with her. */
export interface PersonAlike {
  readonly id: string;
  /** Also of a number that somebody else claims too. */
  readonly citizenIdIndex: string | null;
  readonly foldedName: string;
  readonly unitCode: string;
  readonly birthFrom: string | null;
  readonly birthTo: string | null;
}

/** Of one name there is a handful in a commune; a list that names everybody alike is cut here. */
const MOST = 2_000;
const SELECT = `SELECT id, COALESCE(citizenIdIndex, citizenIdClash) AS citizenIdIndex, foldedName, unitCode,
    birthFrom, birthTo FROM beneficiary WHERE`;

/** People who have one of the identity numbers, or one of the names in its commune; each once. */
export async function peopleAlike(
  rows: Reader,
  { ids, namesByUnit }: AlikeKeys,
): Promise<readonly PersonAlike[]> {
  const found = new Map<string, PersonAlike>();
  const look = async (where: string, values: readonly string[]) => {
    const sql = `${SELECT} ${where} ORDER BY id LIMIT ${MOST}`;
    for (const one of await rows.sql<PersonAlike>(sql, values)) found.set(one.id, one);
  };
  if (ids.length > 0) {
    await look(`citizenIdIndex IN (${places(ids)})`, ids);
    await look(`citizenIdClash IN (${places(ids)})`, ids);
  }
  for (const [unitCode, all] of namesByUnit) {
    const names = [...new Set(all)];
    await look(`unitCode = ? AND foldedName IN (${places(names)})`, [unitCode, ...names]);
  }
  return [...found.values()];
}
