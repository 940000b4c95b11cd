import { foldText } from '../../shared/fold-text';
import type { LifeStatus, Sex } from '../entities/beneficiary.entity';
import type { Reader } from '../rows';
import { places } from '../raw-values';
import { limitOf, pageOf } from './page';
import type { Page } from './page';

/** Which communes the asker may see. There is no default: a query without a scope does not compile. */
export type Scope = 'all' | readonly string[];

export interface BeneficiaryCursor {
  readonly foldedName: string;
  readonly id: string;
}

export interface BeneficiaryFilter {
  /** Any spelling; folded here. Empty finds everybody. */
  readonly name?: string;
  /** How `name` must lie in the person's name; 'start' uses the index. */
  readonly match?: 'start' | 'anywhere';
  readonly unitCode?: string;
  readonly after?: BeneficiaryCursor;
  /** 1 to 100 rows. */
  readonly first: number;
}

/** A person as lists show her. */
export interface BeneficiaryRow {
  readonly id: string;
  readonly code: string;
  readonly displayName: string;
  readonly birthFrom: string | null;
  readonly birthTo: string | null;
  readonly sex: Sex | null;
  readonly unitCode: string;
  readonly lifeStatus: LifeStatus;
}

/** Sorts after every letter, on both engines and in JavaScript's comparison of folded names. */
const LAST = '\u{10FFFF}';

/** People by folded name, then id; pages go on after a row, so that they stay cheap and never overlap. */
export async function searchBeneficiaries(
  rows: Reader,
  scope: Scope,
  filter: BeneficiaryFilter,
): Promise<Page<BeneficiaryRow & BeneficiaryCursor>> {
  if (scope !== 'all' && scope.length === 0) return { rows: [], hasMore: false };
  const conditions = [...inScope(scope), ...named(filter), ...after(filter.after)];
  if (filter.unitCode !== undefined) conditions.push(['unitCode = ?', filter.unitCode]);
  const where = conditions.map(([sql]) => `(${sql})`).join(' AND ');
  const found = await rows.sql<BeneficiaryRow & BeneficiaryCursor>(
    `SELECT id, code, foldedName, displayName, birthFrom, birthTo, sex, unitCode, lifeStatus
       FROM beneficiary ${where === '' ? '' : `WHERE ${where}`}
      ORDER BY foldedName, id LIMIT ${limitOf(filter.first) + 1}`,
    conditions.flatMap(([, ...values]) => values),
  );
  return pageOf(found, filter.first);
}

/** SQL with its values. */
type Condition = readonly [sql: string, ...values: string[]];

function inScope(scope: Scope): Condition[] {
  return scope === 'all' ? [] : [[`unitCode IN (${places(scope)})`, ...scope]];
}

function named({ name = '', match = 'start' }: BeneficiaryFilter): Condition[] {
  const folded = foldText(name);
  if (folded === '') return [];
  if (match === 'start') return [['foldedName >= ? AND foldedName < ?', folded, folded + LAST]];
  return [["foldedName LIKE ? ESCAPE '!'", `%${folded.replace(/[!%_]/g, '!$&')}%`]];
}

function after(cursor: BeneficiaryCursor | undefined): Condition[] {
  if (cursor === undefined) return [];
  const { foldedName, id } = cursor;
  return [['foldedName > ? OR (foldedName = ? AND id > ?)', foldedName, foldedName, id]];
}
