import type { TableOf } from '../../records/rows';
import type { TwoTimes } from '../../records/two-times';
import { knownNow, reword } from '../../records/two-times';
import type { Undoing } from './row-flow';

/** Takes a statement of an import back. @returns false when it was worded anew since, and is kept */
export async function withdraw<E extends TwoTimes>(
  { rows, clock, by }: Undoing,
  table: TableOf<E>,
  statementId: string,
): Promise<boolean> {
  const [read] = await rows.list<TwoTimes>(table, {
    where: knownNow<TwoTimes>({ statementId }),
    order: { id: 'ASC' },
    take: 1,
  });
  if (read?.because !== 'recorded') return read === undefined;
  await reword<TwoTimes>(rows, table, { read, next: null, at: clock.now(), by });
  return true;
}
