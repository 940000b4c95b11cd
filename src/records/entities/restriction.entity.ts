import { Entity, Index } from 'typeorm';
import { Count, Id, Instant, Key, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';

/** What a granted request forbids: to read and change a person's record, or to write to her unasked. */
export const RESTRICTION_KINDS = ['restriction', 'objection'] as const;
export type RestrictionKind = (typeof RESTRICTION_KINDS)[number];

/** A request of a person that binds every later use of her data, until she takes it back. */
@Entity({ name: 'restriction' })
@Index('ix_restriction_held', ['kind', 'liftedAt'])
@Index('ix_restriction_person', ['beneficiaryId', 'id'])
@Index('ix_restriction_conversation', ['conversationId', 'id'])
@Index('ux_restriction_request', ['requestId'], { unique: true })
export class Restriction {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key('optional')
  @Personal('basic', 'whose data are restricted')
  beneficiaryId!: string | null;

  @Key('optional')
  @NotPersonal('the conversation')
  conversationId!: string | null;

  /** The request that was granted. */
  @Key()
  @NotPersonal('the request')
  requestId!: string;

  @Text(12)
  @NotPersonal('what is forbidden')
  kind!: RestrictionKind;

  @Instant()
  @NotPersonal('since when')
  since!: number;

  @Instant('optional')
  @NotPersonal('when it was taken back')
  liftedAt!: number | null;

  @Key('optional')
  @NotPersonal('member of staff or system')
  liftedBy!: string | null;

  @Count()
  @NotPersonal('guard of updates')
  version!: number;
}
