import { Entity, Index } from 'typeorm';
import { Count, Id, Instant, Key, Sealed, SealedLong, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';

/** A message by an approved template, which a platform also takes where nobody wrote to us first. */
@Entity({ name: 'notice' })
@Index('ux_notice_tracking', ['trackingId'], { unique: true })
@Index('ix_notice_delivery', ['delivery', 'nextAttemptAt', 'id'])
@Index('ix_notice_beneficiary', ['beneficiaryId', 'id'])
@Index('ix_notice_conversation', ['conversationId', 'id'])
@Index('ix_notice_created', ['createdAt'])
export class Notice {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key('optional')
  @Personal('basic', 'whom it is for')
  beneficiaryId!: string | null;

  /** The conversation with her, where there is one: staff hear there when the notice cannot be sent. */
  @Key('optional')
  @NotPersonal('the conversation')
  conversationId!: string | null;

  @Text(30)
  @NotPersonal('name of the channel')
  channel!: string;

  /** How `target` names her: by the platform's id or by telephone. */
  @Text(10)
  @NotPersonal('kind of address')
  way!: 'user' | 'phone';

  @Sealed()
  @Personal('basic', 'where it goes')
  target!: string;

  @Text(60)
  @NotPersonal('number of an approved template')
  templateId!: string;

  /** JSON of the template's fields. */
  @SealedLong()
  @Personal('sensitive', 'what it says')
  fields!: string;

  /** Made of what it is about: the same notice never has two. */
  @Text(48)
  @NotPersonal('one effect per notice')
  trackingId!: string;

  @Text(10)
  @NotPersonal('delivery state')
  delivery!: 'pending' | 'sending' | 'sent' | 'unknown' | 'dead';

  @Count()
  @NotPersonal('tries so far')
  attempts!: number;

  @Instant('optional')
  @NotPersonal('end of the sender’s claim')
  leaseUntil!: number | null;

  @Instant('optional')
  @NotPersonal('not to be sent before')
  nextAttemptAt!: number | null;

  @Text(200, 'optional')
  @Personal('basic', 'reconciling deliveries')
  platformId!: string | null;

  @Text(40, 'optional')
  @NotPersonal('a machine word')
  fault!: string | null;

  @Instant('optional')
  @NotPersonal('when the platform says it arrived')
  arrivedAt!: number | null;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;
}
