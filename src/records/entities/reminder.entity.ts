import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Key, SealedLong, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';

export type ReminderStatus = 'waiting' | 'sent' | 'withdrawn';

/** A day on which a citizen agreed to be written to, and the words she agreed to. */
@Entity({ name: 'reminder' })
@Index('ux_reminder_subject', ['conversationId', 'subject'], { unique: true })
@Index('ix_reminder_due', ['status', 'dueDay', 'id'])
export class Reminder {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @NotPersonal('the conversation to write to')
  conversationId!: string;

  /** The message in which she agreed. */
  @Key()
  @NotPersonal('the message that agreed')
  messageId!: string;

  @Text(10)
  @NotPersonal('number of the subject within the conversation')
  subject!: string;

  @Day()
  @NotPersonal('when to write')
  dueDay!: string;

  @Text(10)
  @NotPersonal('whether it was sent')
  status!: ReminderStatus;

  /** JSON of `{ relation, address, consent }`; null once sent or withdrawn. */
  @SealedLong('optional')
  @Personal('basic', 'whom the reminder is about, and what was agreed to')
  detail!: string | null;

  @Instant()
  @NotPersonal('when she agreed')
  createdAt!: number;

  @Instant('optional')
  @NotPersonal('when it was sent or withdrawn')
  endedAt!: number | null;
}
