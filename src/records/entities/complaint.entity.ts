import { Entity, Index } from 'typeorm';
import { Id, Instant, Key, Text } from '../columns';
import { NotPersonal } from '../personal';

/** 'open' until staff have judged the answer or spoken with the citizen; 'withdrawn' when she is forgotten. */
export type ComplaintStatus = 'open' | 'closed' | 'withdrawn';

/** A citizen disagrees with an answer: her message, and the verdict with its trace that it is about. */
@Entity({ name: 'complaint' })
@Index('ix_complaint_status', ['status', 'createdAt', 'id'])
@Index('ix_complaint_conversation', ['conversationId', 'status'])
@Index('ix_complaint_verdict', ['verdictId'])
export class Complaint {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @NotPersonal('the conversation')
  conversationId!: string;

  /** The message in which she said so. */
  @Key()
  @NotPersonal('the message')
  messageId!: string;

  /** What was last answered about the person; null when nothing was. */
  @Key('optional')
  @NotPersonal('the verdict complained of')
  verdictId!: string | null;

  @Text(10)
  @NotPersonal('whether somebody has looked')
  status!: ComplaintStatus;

  @Instant('optional')
  @NotPersonal('when it was closed')
  closedAt!: number | null;

  /** Staff id, or 'citizen'. */
  @Text(36, 'optional')
  @NotPersonal('who closed it')
  closedBy!: string | null;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;
}
