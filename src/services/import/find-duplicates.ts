import type { RowAlike } from '../../records/queries/import-rows';
import { rowsAlike } from '../../records/queries/import-rows';
import type { PersonAlike } from '../../records/queries/people-alike';
import { peopleAlike } from '../../records/queries/people-alike';
import type { Scope } from '../../records/queries/scope';
import type { Reader } from '../../records/rows';
import type { FindingKey } from './findings';
import type { PersonKey } from './person-key';
import type { Looked } from './row-flow';
import { mayBeOne } from './person-key';

/** Who a row may be about besides somebody new. */
export type Duplicates = Pick<Looked, 'findings' | 'candidates'>;

const MOST_CANDIDATES = 10;

/** People whom a row may be about. */
export interface Alike {
  /** Whose identity number it is. */
  readonly withId: PersonAlike | null;
  /** All who claim it. */
  readonly claiming: readonly PersonAlike[];
  /** Of the same name and commune, whose birth does not speak against it. */
  readonly named: readonly PersonAlike[];
}

/** Looks for people already known, for a block of rows at once. */
export async function peopleLike(
  rows: Reader,
  keys: readonly PersonKey[],
): Promise<(key: PersonKey) => Alike> {
  const ids = keys.flatMap(({ citizenIdIndex }) => citizenIdIndex ?? []);
  const namesByUnit = new Map<string, string[]>();
  for (const { foldedName, unitCode } of keys) {
    if (foldedName === null || unitCode === null) continue;
    const names = namesByUnit.get(unitCode);
    if (names === undefined) namesByUnit.set(unitCode, [foldedName]);
    else names.push(foldedName);
  }
  const known = indexed(await peopleAlike(rows, { ids, namesByUnit }), (one) => [
    one.citizenIdIndex ?? '',
    nameInUnit(one),
  ]);
  const claimed = ({ citizenIdIndex: id }: PersonKey) => (id === null ? [] : (known.get(id) ?? []));
  return (key) => ({
    withId: claimed(key)[0] ?? null,
    claiming: claimed(key),
    named: (known.get(nameInUnit(key)) ?? []).filter((one) => mayBeOne(key, one)),
  });
}

/** Who a row of somebody new may be about instead. */
export async function knownPeople(
  rows: Reader,
  keys: readonly PersonKey[],
  scope: Scope,
): Promise<(key: PersonKey) => Duplicates> {
  const like = await peopleLike(rows, keys);
  return (key) => {
    const { withId, named } = like(key);
    if (withId !== null) return sameId(withId, scope);
    return duplicates(
      'same-person-known',
      named.map(({ id }) => id),
    );
  };
}

/** Looks for rows about the same person further up in the file; `block` are the rows not yet written down. */
export async function rowsAbove(
  rows: Reader,
  jobId: string,
  block: readonly RowAlike[],
): Promise<(key: RowAlike) => Duplicates> {
  const staged = await rowsAlike(rows, jobId, {
    ids: block.flatMap(({ citizenIdIndex }) => citizenIdIndex ?? []),
    names: block.flatMap(({ nameIndex }) => nameIndex ?? []),
  });
  const all = indexed<RowAlike>([...staged, ...block], (one) => [
    one.citizenIdIndex ?? '',
    one.nameIndex ?? '',
  ]);
  return (key) => {
    const above = (index: string | null) =>
      index === null ? [] : (all.get(index) ?? []).filter((one) => one.rowNumber < key.rowNumber);
    const withId = above(key.citizenIdIndex);
    const named = above(key.nameIndex).filter((one) => mayBeOne(key, one));
    const [why, found]: [FindingKey, readonly RowAlike[]] =
      withId.length > 0 ? ['same-id-in-file', withId] : ['same-person-in-file', named];
    const numbers = [...new Set(found.map(({ rowNumber }) => rowNumber))];
    return duplicates(
      why,
      numbers.map((number) => `row:${number}`),
    );
  };
}

/** Whether the officer may say who a row is about. */
export function isDuplicate(key: FindingKey): boolean {
  return DUPLICATE.includes(key);
}

const DUPLICATE: readonly FindingKey[] = [
  'same-id-in-file',
  'same-person-in-file',
  'same-id-known',
  'same-person-known',
  'unsure-who',
  'other-name',
];

/** Nothing is told of somebody whom the officer does not serve but that the number is taken. */
function sameId({ id, unitCode }: PersonAlike, scope: Scope): Duplicates {
  if (typeof scope === 'string' || scope.includes(unitCode))
    return duplicates('same-id-known', [id]);
  return { findings: [{ column: 'citizenId', key: 'known-elsewhere' }], candidates: [] };
}

function duplicates(key: FindingKey, candidates: readonly string[]): Duplicates {
  if (candidates.length === 0) return { findings: [], candidates: [] };
  const column = key.startsWith('same-id') ? 'citizenId' : 'name';
  return { findings: [{ column, key }], candidates: candidates.slice(0, MOST_CANDIDATES) };
}

function nameInUnit(one: { foldedName: string | null; unitCode: string | null }): string {
  return `${one.unitCode}|${one.foldedName}`;
}

function indexed<T>(all: readonly T[], by: (one: T) => readonly string[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const one of all) {
    for (const key of by(one)) {
      const alike = index.get(key);
      if (alike === undefined) index.set(key, [one]);
      else alike.push(one);
    }
  }
  return index;
}
