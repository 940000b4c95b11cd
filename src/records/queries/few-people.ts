import type { Reader } from '../rows';
import { inForce, whereOf } from './conditions';
import type { Condition } from './conditions';
import type { PersonFilter } from './person-conditions';

/** So many are quicker to sort than to meet on a walk through the province in the order of names. */
const FEW = 1_000;

/** Lists are filled up to these lengths, so that few statements differ: prepared ones are kept. */
const LENGTHS = [10, 100, FEW];

/** A table whose index finds the people of one condition, and where their keys stand in it. */
interface Probe {
  readonly table: string;
  readonly key: string;
  readonly conditions: readonly Condition[];
}

/**
 * Everybody whom one condition of the filter leaves, when they are a thousand at most: a list by name would
 * otherwise go through all the people of the province to find them. Null when each condition leaves more.
 * @returns keys of people, some of them perhaps more than once; the other conditions of the filter may still refuse them
 */
export async function fewPeople(
  rows: Reader,
  filter: PersonFilter,
): Promise<readonly string[] | null> {
  for (const { table, key, conditions } of probesOf(filter)) {
    const { where, values } = whereOf(conditions);
    const some = `FROM ${table} s ${where} LIMIT ${FEW + 1}`;
    const [row] = await rows.sql<{ many: number }>(
      `SELECT COUNT(*) AS many FROM (SELECT 1 AS one ${some}) found`,
      values,
    );
    if (Number(row?.many) > FEW) continue;
    const found = await rows.sql<{ id: string }>(`SELECT s.${key} AS id ${some}`, values);
    return filledUp([...new Set(found.map(({ id }) => id))]);
  }
  return null;
}

/** The last key again and again, which changes nothing for whoever asks for any of them. */
function filledUp(keys: readonly string[]): readonly string[] {
  const [last] = keys.slice(-1);
  const length = LENGTHS.find((one) => one >= keys.length) ?? keys.length;
  if (last === undefined) return [];
  return [...keys, ...Array<string>(length - keys.length).fill(last)];
}

/** The cheapest first. */
function probesOf(filter: PersonFilter): readonly Probe[] {
  const { bornFrom, bornTo, recognised, enrolledIn } = filter;
  const at = { on: filter.on ?? '', knownAt: null };
  const probes: Probe[] = [];
  const statement = (table: string, column: string, key: string) =>
    probes.push({
      table,
      key: 'beneficiaryId',
      conditions: [[`s.${column} = ?`, key], ['s.beneficiaryId IS NOT NULL'], ...inForce('s', at)],
    });
  const born = (...conditions: Condition[]) =>
    probes.push({ table: 'beneficiary', key: 'id', conditions });
  if (recognised !== undefined) statement('recognition', 'fact', recognised);
  if (enrolledIn !== undefined) statement('enrolment', 'programme', enrolledIn);
  if (bornTo !== undefined) born(['s.birthFrom <= ?', bornTo]);
  if (bornFrom !== undefined) born(['s.birthTo >= ?', bornFrom]);
  if (bornFrom !== undefined && bornTo !== undefined) {
    // The index of last days holds the first ones too; that of first days would look at each person.
    born(['s.birthTo >= ?', bornFrom], ['+s.birthFrom <= ?', bornTo]);
  }
  return probes;
}
