import { Complaint } from '../records/entities/complaint.entity';
import type { Writer } from '../records/rows';

/** Closes open complaints: those of a conversation, about a verdict, or told by a message. */
export async function closeComplaints(
  rows: Writer,
  which:
    | { readonly conversationId: string }
    | { readonly verdictId: string }
    | { readonly messageId: string },
  closed: { readonly closedAt: number; readonly closedBy: string },
): Promise<void> {
  await rows.update(Complaint, { ...which, status: 'open' }, { status: 'closed', ...closed });
}
