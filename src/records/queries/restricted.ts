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

/** Whom something is for: a person, a conversation, or both. */
export interface Addressee {
  readonly beneficiaryId: string | null;
  readonly conversationId: string | null;
}

/** Whether the person, or who speaks in the conversation, objected to being written to unasked. */
export async function hasObjected(
  rows: Reader,
  { beneficiaryId, conversationId }: Addressee,
): Promise<boolean> {
  const held = { kind: 'objection', liftedAt: empty() } as const;
  const whose = [
    ...(beneficiaryId === null ? [] : [{ ...held, beneficiaryId }]),
    ...(conversationId === null ? [] : [{ ...held, conversationId }]),
  ];
  if (whose.length === 0) return false;
  return (await rows.list(Restriction, { where: whose, order: { id: 'ASC' }, take: 1 })).length > 0;
}
