import { Entity, Index } from 'typeorm';
import { Id, Instant, Key, Sealed, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';

export type Judgement = 'right' | 'wrong' | 'incomplete' | 'unsafe';

/** A staff judgement on one verdict or one message. */
@Entity({ name: 'review' })
@Index('ix_review_conversation', ['conversationId', 'id'])
@Index('ix_review_verdict', ['verdictId'])
@Index('ix_review_message', ['messageId'])
export class Review {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key('optional')
  @NotPersonal('the conversation judged in')
  conversationId!: string | null;

  @Key('optional')
  @NotPersonal('the verdict judged')
  verdictId!: string | null;

  @Key('optional')
  @NotPersonal('the message judged')
  messageId!: string | null;

  @Text(12)
  @NotPersonal('the judgement')
  judgement!: Judgement;

  @Sealed('optional')
  @Personal('sensitive', 'what staff noted about the answer')
  note!: string | null;

  @Key()
  @NotPersonal('member of staff')
  staffId!: string;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;
}
