import { Restriction } from '../../records/entities/restriction.entity';
import { empty } from '../../records/rows';
import type { Reader } from '../../records/rows';

/** Whether somebody, or who speaks in a conversation, objected to being written to or had her record put on hold. */
export async function hasObjected(
  rows: Reader,
  whose: { readonly beneficiaryId: string } | { readonly conversationId: string },
): Promise<boolean> {
  const [found] = await rows.list(Restriction, {
    where: { ...whose, liftedAt: empty() },
    order: { id: 'ASC' },
    take: 1,
  });
  return found !== undefined;
}
