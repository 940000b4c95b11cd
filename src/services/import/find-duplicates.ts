import type { RowAlike } from '../../records/queries/import-rows';
import { rowsAlike } from '../../records/queries/import-rows';
import type { PersonAlike } from '../../records/queries/people-alike';
import { peopleAlike } from '../../records/queries/people-alike';
import type { Scope } from '../../records/queries/scope';
import type { Reader } from '../../records/rows';
import type { Finding, FindingKey } from './findings';
import type { PersonKey } from './person-key';
import { mayBeOne } from './person-key';

/** Who a row may be about besides somebody new. */
export interface Duplicates {
  readonly findings: readonly Finding[];
  /** Keys of people, or 'row:12'. */
  readonly candidates: readonly string[];
}

const MOST_CANDIDATES = 10;

/** Looks for people already known, for a block of rows at once. */
export async function knownPeople(
  rows: Reader,
  keys: readonly PersonKey[],
  scope: Scope,
): Promise<(key: PersonKey) => Duplicates> {
  const ids = keys.flatMap(({ citizenIdIndex }) => citizenIdIndex ?? []);
  const namesByUnit = new Map<string, string[]>();
  for (const { foldedName, unitCode } of keys) {
    if (foldedName === null || unitCode === null) continue;
    namesByUnit.set(unitCode, [...(namesByUnit.get(unitCode) ?? []), foldedName]);
  }
  const known = indexed(await peopleAlike(rows, { ids, namesByUnit }), (one) => [
    one.citizenIdIndex ?? '',
    nameInUnit(one),
  ]);
  return (key) => {
    const [withId] = key.citizenIdIndex === null ? [] : (known.get(key.citizenIdIndex) ?? []);
    if (withId !== undefined) return sameId(withId, scope);
    const named = (known.get(nameInUnit(key)) ?? []).filter((one) => mayBeOne(key, one));
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

/** Whether the officer may say who a row is about: nothing else may be wrong with it. */
export function isDuplicate(key: FindingKey): boolean {
  return DUPLICATE.includes(key);
}

const DUPLICATE: readonly FindingKey[] = [
  'same-id-in-file',
  'same-person-in-file',
  'same-id-known',
  'same-person-known',
];

/** Nothing is told of somebody whom the officer does not serve but that the number is taken. */
function sameId({ id, unitCode }: PersonAlike, scope: Scope): Duplicates {
  if (scope === 'all' || scope.includes(unitCode)) return duplicates('same-id-known', [id]);
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
