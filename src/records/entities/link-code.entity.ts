import { Entity, Index } from 'typeorm';
import { Id, Instant, Key, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';
import type { LinkLevel, LinkRole } from './account-link.entity';

/**
 * 'open': it was given and nobody used it. 'claimed': somebody did, and is asked whether it is the right person.
 * 'done' and 'dropped' are the yes and the no.
 */
export type LinkCodeState = 'open' | 'claimed' | 'done' | 'dropped';

/** A code that works once: given at the counter and typed in the chat, or shown in the chat and typed at the counter. */
@Entity({ name: 'link_code' })
@Index('ux_link_code_code', ['codeHash'], { unique: true })
@Index('ux_link_code_token', ['tokenHash'], { unique: true })
@Index('ix_link_code_conversation', ['conversationId', 'state', 'id'])
@Index('ix_link_code_person', ['beneficiaryId', 'id'])
@Index('ix_link_code_expires', ['expiresAt'])
export class LinkCode {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  /** Where it was given out. */
  @Text(10)
  @NotPersonal('counter or chat')
  way!: 'counter' | 'chat';

  @Text(10)
  @NotPersonal('machine state')
  state!: LinkCodeState;

  /** Keyed hash; null once it is used: nothing is found by it a second time. */
  @Text(64, 'optional')
  @NotPersonal('hash of random characters')
  codeHash!: string | null;

  /** The same of the long form for links that open a chat. */
  @Text(64, 'optional')
  @NotPersonal('hash of random characters')
  tokenHash!: string | null;

  /** For whom: known from the beginning at the counter, from the typing on in the chat. */
  @Key('optional')
  @Personal('basic', 'whose record is to be linked')
  beneficiaryId!: string | null;

  @Text(12, 'optional')
  @Personal('basic', 'as whom somebody asks')
  role!: LinkRole | null;

  @Text(2, 'optional')
  @NotPersonal('how identity was checked')
  level!: LinkLevel | null;

  /** The yes of the person to a collaborator, given at the counter. */
  @Key('optional')
  @NotPersonal('the consent')
  consentId!: string | null;

  @Key('optional')
  @NotPersonal('the conversation')
  conversationId!: string | null;

  @Key('optional')
  @NotPersonal('member of staff')
  issuedBy!: string | null;

  /** It is worth nothing from then on, also claimed: UTC milliseconds. */
  @Instant()
  @NotPersonal('a term')
  expiresAt!: number;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;
}
