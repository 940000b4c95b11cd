import { Entity, ForeignKey, Index } from 'typeorm';
import { Count, Id, Instant, Key, SealedLong, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';
import { Conversation } from './conversation.entity';

/**
 * In: 'new' until its turn is written, then 'done'. Out: 'pending' → 'sending' under a lease → 'sent';
 * 'unknown' when nobody can say whether it arrived, 'dead' when it never will.
 */
export type Delivery = 'new' | 'done' | 'pending' | 'sending' | 'sent' | 'unknown' | 'dead';

/** Append-only turns: inbox and outbox in one table, so that one commit holds both. */
@Entity({ name: 'message' })
@Index('ux_message_external', ['channel', 'externalId'], { unique: true })
@Index('ux_message_seq', ['conversationId', 'seq'], { unique: true })
@Index('ix_message_delivery', ['delivery', 'conversationId'])
export class Message {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @ForeignKey(() => Conversation, {
    name: 'fk_message_conversation',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @NotPersonal('the conversation')
  conversationId!: string;

  @Count()
  @NotPersonal('order within the conversation')
  seq!: number;

  @Text(3)
  @NotPersonal('from or to the citizen')
  direction!: 'in' | 'out';

  /** 'citizen', 'bot' or the id of a member of staff. */
  @Text(36)
  @NotPersonal('which side wrote it')
  author!: string;

  /** An Inbound or a Reply; null once erased. */
  @SealedLong('optional')
  @Personal('sensitive', 'the words themselves, for answering and review')
  body!: string | null;

  @SealedLong('optional')
  @Personal('sensitive', 'what the machine understood, for review')
  understood!: string | null;

  @Text(30)
  @NotPersonal('name of the channel')
  channel!: string;

  /** The platform's id of an inbound message; null for what we send. */
  @Text(200, 'optional')
  @Personal('basic', 'one effect per message')
  externalId!: string | null;

  /** The platform's id of what we sent, when it gave one. */
  @Text(200, 'optional')
  @Personal('basic', 'reconciling deliveries')
  platformId!: string | null;

  @Text(10)
  @NotPersonal('delivery state')
  delivery!: Delivery;

  @Count()
  @NotPersonal('tries so far')
  attempts!: number;

  @Instant('optional')
  @NotPersonal('end of the sender’s claim')
  leaseUntil!: number | null;

  @Instant('optional')
  @NotPersonal('not to be sent before')
  nextAttemptAt!: number | null;

  /** Why it never went, or why nobody knows: a word of ours or the platform's number. */
  @Text(40, 'optional')
  @NotPersonal('a machine word')
  fault!: string | null;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;
}
