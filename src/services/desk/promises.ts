import { StaffPromise } from '../../records/entities/staff-promise.entity';
import type { Writer } from '../../records/rows';
import { deskRefusal } from './desk-faults';

interface Kept {
  readonly id: string;
  readonly conversationId: string;
  /** Staff id. */
  readonly by: string;
  /** UTC milliseconds. */
  readonly now: number;
}

/** A reply keeps a promise; part of a write. @throws AppError BAD_INPUT for one that is not open in this conversation */
export async function fulfil(rows: Writer, { id, conversationId, by, now }: Kept): Promise<void> {
  const found = await rows.find(StaffPromise, { id, conversationId, status: 'open' });
  if (found === null) throw deskRefusal('no-such-promise');
  const kept = { status: 'kept', endedAt: now, endedBy: by } as const;
  await rows.guardedUpdate(StaffPromise, found, kept);
}

/** Whoever is forgotten is promised nothing any more. */
export async function withdrawPromises(rows: Writer, conversationId: string, now: number) {
  const order = { id: 'ASC' } as const;
  const where = { conversationId, status: 'open' } as const;
  for (const found of await rows.list(StaffPromise, { where, order, take: 500 })) {
    const gone = { status: 'withdrawn', endedAt: now, endedBy: 'citizen', body: null } as const;
    await rows.guardedUpdate(StaffPromise, found, gone);
  }
}
