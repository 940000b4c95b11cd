import { Entity, Index } from 'typeorm';
import { Count, Id, Instant, Key, SealedLong, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';

/** What a citizen is told of without having asked. */
export const NOTICE_INTENTS = [
  'application-decided',
  'papers-needed',
  'payment-due',
  'link-made',
  'reminder',
] as const;
export type NoticeIntent = (typeof NOTICE_INTENTS)[number];

/**
 * 'waiting' for its hour; 'sent' handed to a channel; 'held': no way to her, staff are asked; 'withdrawn': she does
 * not want it, or the link is gone.
 */
export type CitizenNoticeState = 'waiting' | 'sent' | 'held' | 'withdrawn';

/** One thing told to one account, written with what it is about; its code says to anybody that it was ours. */
@Entity({ name: 'citizen_notice' })
@Index('ux_citizen_notice_about', ['about', 'conversationId'], { unique: true })
@Index('ux_citizen_notice_code', ['code'], { unique: true })
@Index('ix_citizen_notice_due', ['state', 'dueAt', 'id'])
@Index('ix_citizen_notice_person', ['beneficiaryId', 'id'])
@Index('ix_citizen_notice_conversation', ['conversationId', 'state'])
@Index('ix_citizen_notice_created', ['createdAt'])
export class CitizenNotice {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Text(30)
  @NotPersonal('kind of notice')
  intent!: NoticeIntent;

  /** The thing and its step: 'application:<id> 5'. */
  @Text(80)
  @NotPersonal('opaque keys')
  about!: string;

  @Key('optional')
  @Personal('basic', 'whom it is about')
  beneficiaryId!: string | null;

  @Key()
  @NotPersonal('the conversation')
  conversationId!: string;

  /** Eleven characters, the last of which checks the others. */
  @Text(11)
  @NotPersonal('a random code')
  code!: string;

  /** JSON of what the words need; null once it is of no use. */
  @SealedLong('optional')
  @Personal('sensitive', 'what it says')
  detail!: string | null;

  @Text(10)
  @NotPersonal('delivery state')
  state!: CitizenNoticeState;

  @Text(20, 'optional')
  @NotPersonal('a machine word')
  reason!: string | null;

  @Instant()
  @NotPersonal('not before')
  dueAt!: number;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;

  @Instant('optional')
  @NotPersonal('when it was handed on')
  endedAt!: number | null;

  @Count()
  @NotPersonal('guard of updates')
  version!: number;
}
