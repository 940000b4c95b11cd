import { places } from '../raw-values';
import type { Reader } from '../rows';
import { unrestricted, within } from './conditions';
import type { Scope } from './scope';
import { limitOf } from './page';

export interface ServiceRow {
  readonly id: string;
  readonly beneficiaryId: string;
  readonly programme: string;
  /** 'YYYY-MM-DD' */
  readonly givenOn: string;
  /** Whole đồng; null for what is not money. */
  readonly amount: number | null;
  /** Under seal. */
  readonly note: string | null;
  readonly unitCode: string;
  readonly providerId: string | null;
}

export interface ServiceFilter {
  /** Read in one statement. */
  readonly beneficiaryIds: readonly string[];
  /** 1 to 100 rows a person, the newest first. */
  readonly first: number;
}

export const SERVICE_COLUMNS =
  's.id, s.beneficiaryId, s.programme, s.givenOn, s.amount, s.note, s.unitCode, s.providerId';

/** Whole đồng come as text from a server. */
export function toServiceRow(raw: ServiceRow): ServiceRow {
  return { ...raw, amount: raw.amount === null ? null : Number(raw.amount) };
}

/** What people of the asker's communes were given, the newest first within each person. */
export async function serviceRecordsOf(
  rows: Reader,
  scope: Scope,
  filter: ServiceFilter,
): Promise<ServiceRow[]> {
  const ids = filter.beneficiaryIds;
  if (ids.length === 0 || (typeof scope !== 'string' && scope.length === 0)) return [];
  const communes = typeof scope === 'string' ? [] : scope;
  const hers = [...within(scope, 'b.unitCode'), ...unrestricted(scope, 's.beneficiaryId')];
  const inScope = hers.map(([one]) => ` AND (${one})`).join('');
  const found = await rows.sql<ServiceRow>(
    `SELECT id, beneficiaryId, programme, givenOn, amount, note, unitCode, providerId FROM (
       SELECT ${SERVICE_COLUMNS},
              ROW_NUMBER() OVER (PARTITION BY s.beneficiaryId
                                 ORDER BY s.givenOn DESC, s.id DESC) AS place
         FROM service_record s JOIN beneficiary b ON b.id = s.beneficiaryId
        WHERE s.beneficiaryId IN (${places(ids)}) ${inScope}
     ) AS numbered WHERE place <= ${limitOf(filter.first)}
     ORDER BY beneficiaryId, place`,
    [...ids, ...communes],
  );
  return found.map(toServiceRow);
}
