import type { PersonAlike } from '../../records/queries/people-alike';
import { peopleLike } from './find-duplicates';
import type { Alike } from './find-duplicates';
import type { FindingKey } from './findings';
import type { PersonKey } from './person-key';
import type { Looked, Looking, RowFlow } from './row-flow';

const NOBODY: Looked = { findings: [{ column: 'name', key: 'nobody-known' }], candidates: [] };
const MOST_CANDIDATES = 10;

/**
 * Finds the one whom a row is about: by her identity number and name, or by name, commune and birth when only
 * one fits. Whatever is less sure waits for the officer.
 */
export const findKnown: RowFlow['look'] = async (rows, block, at) => {
  const like = await peopleLike(
    rows,
    block.map(({ key }) => key),
  );
  return block.map(({ key }) => known(key, like(key), at));
};

function known(key: PersonKey, { withId, named }: Alike, { scope }: Looking): Looked {
  const seen = ({ unitCode }: PersonAlike) => typeof scope === 'string' || scope.includes(unitCode);
  if (withId !== null) {
    if (!seen(withId)) return told('citizenId', 'known-elsewhere', []);
    return withId.foldedName === key.foldedName
      ? sure(withId)
      : told('citizenId', 'other-name', [withId]);
  }
  const [only, another] = named.filter(seen);
  if (only === undefined) return NOBODY;
  const sureOfBirth = key.birthFrom !== null && only.birthFrom !== null;
  return another === undefined && sureOfBirth ? sure(only) : told('name', 'unsure-who', named);
}

function sure({ id, unitCode }: PersonAlike): Looked {
  return { findings: [], candidates: [], beneficiaryId: id, unitCode };
}

function told(column: string, key: FindingKey, maybe: readonly PersonAlike[]): Looked {
  const [first] = maybe;
  return {
    findings: [{ column, key }],
    candidates: maybe.slice(0, MOST_CANDIDATES).map(({ id }) => id),
    ...(first !== undefined && { unitCode: first.unitCode }),
  };
}
