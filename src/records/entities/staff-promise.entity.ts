import { Entity, Index } from 'typeorm';
import { Count, Day, Id, Instant, Key, Sealed, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';

export type PromiseStatus = 'open' | 'kept' | 'withdrawn';

/**
 * Something that staff told a citizen they would do by a day. Broken is no status: it is open after its day, or was
 * kept after it.
 */
@Entity({ name: 'staff_promise' })
@Index('ix_staff_promise_due', ['status', 'dueDay', 'id'])
@Index('ix_staff_promise_owner', ['ownerId', 'status', 'dueDay', 'id'])
@Index('ix_staff_promise_conversation', ['conversationId', 'id'])
export class StaffPromise {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @NotPersonal('the conversation')
  conversationId!: string;

  /** The message that told the citizen. */
  @Key()
  @NotPersonal('the message')
  messageId!: string;

  @Key()
  @NotPersonal('member of staff')
  madeBy!: string;

  /** Whose task it is; null when it fell to the queue. */
  @Key('optional')
  @NotPersonal('member of staff')
  ownerId!: string | null;

  /** The commune that promises; null for the province. */
  @Text(5, 'optional')
  @NotPersonal('office that promises')
  unitCode!: string | null;

  @Day()
  @NotPersonal('last day on which it is kept in time')
  dueDay!: string;

  @Text(10)
  @NotPersonal('what became of it')
  status!: PromiseStatus;

  /** Null once erased. */
  @Sealed('optional')
  @Personal('sensitive', 'what was promised, so that it can be done')
  body!: string | null;

  @Instant('optional')
  @NotPersonal('when it was kept or withdrawn')
  endedAt!: number | null;

  @Key('optional')
  @NotPersonal('member of staff, or citizen')
  endedBy!: string | null;

  @Count()
  @NotPersonal('guard of updates')
  version!: number;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;
}
