import type { Sex } from '../entities/beneficiary.entity';
import type { Reader } from '../rows';
import { RESTRICTED } from './conditions';
import { limitOf, pageOf } from './page';
import type { Page } from './page';

/** One of two who are alike. */
export interface Alike {
  readonly id: string;
  readonly code: string;
  readonly displayName: string;
  readonly foldedName: string;
  readonly birthFrom: string | null;
  readonly birthTo: string | null;
  readonly sex: Sex | null;
  readonly phoneIndex: string | null;
}

export interface PairPlace {
  readonly foldedName: string;
  readonly firstId: string;
  readonly secondId: string;
}

export interface Pair extends PairPlace {
  readonly first: Alike;
  readonly second: Alike;
}

export interface PairFilter {
  readonly unitCode: string;
  /** Also of people whose record is restricted: for whoever keeps it. Without: as if they were not there. */
  readonly restricted?: 'shown';
  readonly after?: PairPlace;
  /** 1 to 100 rows. */
  readonly first: number;
}

const COLUMNS = [
  'id',
  'code',
  'displayName',
  'foldedName',
  'birthFrom',
  'birthTo',
  'sex',
  'phoneIndex',
] as const;

const HIDDEN = `AND a.id NOT IN (${RESTRICTED}) AND b.id NOT IN (${RESTRICTED})`;

/**
 * Pairs of people of one commune and one folded name whose births may be the same, by name. Left out: two identity
 * numbers, and whoever an officer has said to be two people.
 */
export async function duplicatePairs(rows: Reader, filter: PairFilter): Promise<Page<Pair>> {
  const { unitCode, after } = filter;
  const select = (['a', 'b'] as const)
    .flatMap((who) => COLUMNS.map((column) => `${who}.${column} AS ${who}_${column}`))
    .join(', ');
  const beyond = `AND (a.foldedName > ? OR (a.foldedName = ? AND (a.id > ? OR (a.id = ? AND b.id > ?))))`;
  const place = after && [
    after.foldedName,
    after.foldedName,
    after.firstId,
    after.firstId,
    after.secondId,
  ];
  const found = await rows.sql<Record<string, string | null>>(
    `SELECT ${select} FROM beneficiary a JOIN beneficiary b
         ON b.unitCode = a.unitCode AND b.foldedName = a.foldedName AND b.id > a.id
      WHERE a.unitCode = ? ${filter.restricted === 'shown' ? '' : HIDDEN}
        AND (COALESCE(a.citizenIdIndex, a.citizenIdClash) IS NULL
             OR COALESCE(b.citizenIdIndex, b.citizenIdClash) IS NULL)
        AND (a.birthFrom IS NULL OR b.birthTo IS NULL OR a.birthFrom <= b.birthTo)
        AND (b.birthFrom IS NULL OR a.birthTo IS NULL OR b.birthFrom <= a.birthTo)
        AND NOT EXISTS (SELECT 1 FROM person_distinct d
                         WHERE d.firstId = a.id AND d.secondId = b.id)
        ${place === undefined ? '' : beyond}
      ORDER BY a.foldedName, a.id, b.id LIMIT ${limitOf(filter.first) + 1}`,
    [unitCode, ...(place ?? [])],
  );
  return pageOf(found.map(toPair), filter.first);
}

function toPair(raw: Record<string, string | null>): Pair {
  const [first, second] = (['a', 'b'] as const).map((who) =>
    Object.fromEntries(COLUMNS.map((column) => [column, raw[`${who}_${column}`] ?? null])),
  ) as unknown as [Alike, Alike];
  const place = { foldedName: first.foldedName, firstId: first.id, secondId: second.id };
  return { ...place, first, second };
}
