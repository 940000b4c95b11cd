import { Entity, Index } from 'typeorm';
import { Count, Day, Id, Instant, Key, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';

/** Who said yes: the person herself, or who may by law say it for her (Luật 91/2025/QH15, Điều 24). */
export const CONSENT_GIVERS = ['self', 'guardian'] as const;
export type ConsentGiver = (typeof CONSENT_GIVERS)[number];

/** One yes to one purpose, in words that can be shown again; the office bears the proof of it. */
@Entity({ name: 'consent' })
@Index('ux_consent_live', ['liveKey'], { unique: true })
@Index('ix_consent_person', ['beneficiaryId', 'id'])
@Index('ix_consent_conversation', ['conversationId', 'id'])
export class Consent {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key('optional')
  @Personal('basic', 'who agreed')
  beneficiaryId!: string | null;

  @Key('optional')
  @NotPersonal('the conversation of who agreed')
  conversationId!: string | null;

  @Text(40)
  @NotPersonal('what was agreed to')
  purpose!: string;

  @Text(64)
  @NotPersonal('hash of the words that were shown')
  textHash!: string;

  @Text(10)
  @Personal('basic', 'who may agree')
  givenBy!: ConsentGiver;

  @Text(30)
  @NotPersonal('name of a channel, or the counter')
  channel!: string;

  /** The message in which it was said, where there is one. */
  @Key('optional')
  @NotPersonal('the message')
  messageId!: string | null;

  @Instant()
  @NotPersonal('when it was given')
  givenAt!: number;

  /** The last day on which it holds; null until it is withdrawn. */
  @Day('optional')
  @NotPersonal('a term')
  lastDay!: string | null;

  @Instant('optional')
  @NotPersonal('when it was withdrawn')
  withdrawnAt!: number | null;

  /** Staff id, or 'citizen'. */
  @Key('optional')
  @NotPersonal('who wrote the withdrawal down')
  withdrawnBy!: string | null;

  /** Purpose and subject while it is not withdrawn: nobody agrees twice to the same. */
  @Text(120, 'optional')
  @NotPersonal('opaque keys')
  liveKey!: string | null;

  /** Staff id, or 'citizen'. */
  @Key()
  @NotPersonal('who wrote it down')
  recordedBy!: string;

  @Count()
  @NotPersonal('guard of updates')
  version!: number;
}
