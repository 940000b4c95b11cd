import { sealedColumns } from '../../records/columns';
import { AccountLink } from '../../records/entities/account-link.entity';
import { Beneficiary } from '../../records/entities/beneficiary.entity';
import { Consent } from '../../records/entities/consent.entity';
import { Enrolment } from '../../records/entities/enrolment.entity';
import { HouseholdMember } from '../../records/entities/household-member.entity';
import { PrivacyRequest } from '../../records/entities/privacy-request.entity';
import { Recognition } from '../../records/entities/recognition.entity';
import { ServiceRecord } from '../../records/entities/service-record.entity';
import { privacyOf } from '../../records/personal';
import type { Reader, TableOf } from '../../records/rows';
import { tableName } from '../../records/schema';
import type { Vault } from '../../shared/ports';
import type { AnyRow } from '../keys/sealed-tables';
import { openText, placeOf } from '../sealed-json';
import { COLUMN_WORDS, TABLE_WORDS } from './own-data-words';

/** Everything personal that the records hold of one person, as she is handed it. */
export interface OwnData {
  /** The tables by name, rows with their personal columns, for machines. */
  readonly json: string;
  /** The same in Vietnamese, to be read. */
  readonly text: string;
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Where a person's data lie, and by which column they are hers. */
const OWN: readonly (readonly [TableOf<AnyRow>, string])[] = (
  [
    [Beneficiary, 'id'],
    [HouseholdMember, 'beneficiaryId'],
    [Recognition, 'beneficiaryId'],
    [Enrolment, 'beneficiaryId'],
    [ServiceRecord, 'beneficiaryId'],
    [Consent, 'beneficiaryId'],
    [AccountLink, 'beneficiaryId'],
    [PrivacyRequest, 'beneficiaryId'],
  ] as const
).map(([entity, by]) => [entity as unknown as TableOf<AnyRow>, by] as const);

/** Nobody has more rows of one kind; a copy that is cut says so. */
const MOST = 5_000;

/** A copy of a person's data: every column that is tagged personal, opened. */
export async function ownData(rows: Reader, vault: Vault, beneficiaryId: string): Promise<OwnData> {
  const tables: Record<string, Rows> = {};
  for (const [entity, by] of OWN) {
    const found = await rows.list(entity, {
      where: { [by]: beneficiaryId },
      order: { id: 'ASC' },
      take: MOST,
    });
    tables[tableName(entity)] = found.map((row) => personalOf(entity, row, vault));
  }
  return { json: JSON.stringify(tables, null, 2), text: inWords(tables) };
}

function personalOf(
  entity: TableOf<AnyRow>,
  row: AnyRow,
  vault: Vault,
): Readonly<Record<string, unknown>> {
  const sealed = sealedColumns(entity);
  const own = Object.entries(row).filter(([column, value]) => {
    const isIndex = column.endsWith('Index') || column === 'foldedName';
    return privacyOf(entity, column)?.privacy !== 'none' && !isIndex && value !== null;
  });
  return Object.fromEntries(
    own.map(([column, value]) => {
      if (!sealed.includes(column)) return [column, value];
      return [column, openText(vault, placeOf(tableName(entity), column, row.id), String(value))];
    }),
  );
}

function inWords(tables: Readonly<Record<string, Rows>>): string {
  const parts = Object.entries(tables).map(([table, rows]) => {
    const title = TABLE_WORDS[table] ?? table;
    if (rows.length === 0) return `${title}: không có.`;
    return [`${title}:`, ...rows.map((row) => `- ${lineOf(row)}`)].join('\n');
  });
  return ['BẢN SAO DỮ LIỆU CÁ NHÂN', '', parts.join('\n\n'), ''].join('\n');
}

function lineOf(row: Readonly<Record<string, unknown>>): string {
  return Object.entries(row)
    .map(([column, value]) => `${COLUMN_WORDS[column] ?? column}: ${String(value)}`)
    .join('; ');
}
