import { Restriction } from '../entities/restriction.entity';
import { empty, oneOf } from '../rows';
import type { Reader } from '../rows';

/** Those of the people whose records nobody may read or change but whom the law allows. */
export async function restrictedAmong(
  rows: Reader,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const found = await rows.list(Restriction, {
    where: { kind: 'restriction', liftedAt: empty(), beneficiaryId: oneOf([...new Set(ids)]) },
    order: { id: 'ASC' },
    take: ids.length * 10,
  });
  return new Set(found.flatMap(({ beneficiaryId }) => beneficiaryId ?? []));
}
