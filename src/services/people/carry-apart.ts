import { PersonDistinct } from '../../records/entities/person-distinct.entity';
import type { Writer } from '../../records/rows';
import type { ServiceParts } from '../service-parts';
import { pairOf } from './pair';

/** Nobody was told apart from more people; what lies beyond is not carried. */
const MOST = 200;

/**
 * Whoever was said to be another person than the loser is another person than the survivor, too. What was said of the
 * loser stays where it is, for the day on which she comes back.
 * @returns the ids of what is said of the survivor by this alone
 */
export async function carryApart(
  rows: Writer,
  { survivorId, loserId }: { readonly survivorId: string; readonly loserId: string },
  { ids }: Pick<ServiceParts, 'ids'>,
): Promise<readonly string[]> {
  const carried: string[] = [];
  for (const said of await apartFrom(rows, loserId)) {
    const other = said.firstId === loserId ? said.secondId : said.firstId;
    const [firstId, secondId] = pairOf(survivorId, other);
    if ((await rows.find(PersonDistinct, { firstId, secondId })) !== null) continue;
    const id = ids.next();
    await rows.insert(PersonDistinct, { ...said, id, firstId, secondId });
    carried.push(id);
  }
  return carried;
}

async function apartFrom(rows: Writer, id: string): Promise<readonly PersonDistinct[]> {
  const page = { order: { id: 'ASC' }, take: MOST } as const;
  return [
    ...(await rows.list(PersonDistinct, { where: { firstId: id }, ...page })),
    ...(await rows.list(PersonDistinct, { where: { secondId: id }, ...page })),
  ];
}
