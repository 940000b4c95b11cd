import { AdministrativeUnit } from '../entities/administrative-unit.entity';
import { Recognition } from '../entities/recognition.entity';
import { places } from '../raw-values';
import type { Reader } from '../rows';
import { oneOf } from '../rows';
import { trueOn } from '../two-times';
import type { Page } from './page';
import { limitOf, pageOf } from './page';

export interface UnitCursor {
  readonly foldedName: string;
  readonly id: string;
}

export interface UnitFilter {
  /** Only units that stand on the day, 'YYYY-MM-DD'. */
  readonly on: string;
  /** Beginning of the name, folded. */
  readonly name?: string | undefined;
  readonly after?: UnitCursor | undefined;
  /** 1 to 100 rows. */
  readonly first: number;
}

export interface UnitOnDay {
  readonly unit: AdministrativeUnit;
  /** What decisions prove of it on the day; none is 'not known'. */
  readonly recognitions: readonly Recognition[];
}

/** Far more than a page of units has. */
const MOST = 2_000;

/** The units of a day by name, with what was recognised of them: two statements and one for the rows. */
export async function unitsOnDay(
  rows: Reader,
  { on, name = '', after, first }: UnitFilter,
): Promise<Page<UnitOnDay>> {
  const { foldedName, id } = after ?? { foldedName: '', id: '' };
  const found = await rows.sql<{ id: string }>(
    `SELECT id FROM administrative_unit
      WHERE (validFrom IS NULL OR validFrom <= ?) AND (validTo IS NULL OR validTo >= ?)
        AND foldedName >= ? AND foldedName < ? AND (foldedName > ? OR (foldedName = ? AND id > ?))
      ORDER BY foldedName, id LIMIT ${limitOf(first) + 1}`,
    [on, on, name, `${name}\u{10FFFF}`, foldedName, foldedName, id],
  );
  const page = pageOf(found, first);
  const ids = page.rows.map((one) => one.id);
  const units = await rows.list(AdministrativeUnit, {
    where: { id: oneOf(ids) },
    order: { foldedName: 'ASC', id: 'ASC' },
    take: ids.length,
  });
  const codes = units.map(({ code }) => code);
  const recognitions = await rows.list(Recognition, {
    where: trueOn<Recognition>({ unitCode: oneOf(codes) }, { on, knownAt: null }),
    order: { fact: 'ASC', id: 'ASC' },
    take: MOST,
  });
  return {
    hasMore: page.hasMore,
    rows: units.map((unit) => ({
      unit,
      recognitions: recognitions.filter(({ unitCode }) => unitCode === unit.code),
    })),
  };
}

/** The keys of the units that have a row. */
export async function knownUnits(
  rows: Reader,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await rows.sql<{ id: string }>(
    `SELECT id FROM administrative_unit WHERE id IN (${places(ids)})`,
    ids,
  );
  return new Set(found.map(({ id }) => id));
}
