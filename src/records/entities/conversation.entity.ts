import { Entity, Index } from 'typeorm';
import { Count, Id, Instant, Sealed, SealedLong, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';

/**
 * 'bot': the machine answers. 'waiting': it still does, and a person was asked for. 'person': a member of
 * staff owns the conversation and the machine is silent. 'closed': until the citizen writes again.
 */
export type ConversationStatus = 'bot' | 'waiting' | 'person' | 'closed';

/** One address of one channel. `version` guards owner, status and state; `lastSeq` only counts messages. */
@Entity({ name: 'conversation' })
@Index('ux_conversation_address', ['channel', 'addressHash'], { unique: true })
@Index('ix_conversation_waiting', ['status', 'waitingSince', 'id'])
@Index('ix_conversation_updated', ['updatedAt', 'id'])
@Index('ix_conversation_status_updated', ['status', 'updatedAt', 'id'])
export class Conversation {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Text(30)
  @NotPersonal('name of the channel')
  channel!: string;

  @Text(64)
  @Personal('basic', 'finding the conversation of an address')
  addressHash!: string;

  @Sealed()
  @Personal('basic', 'answering the citizen')
  address!: string;

  @Text(5)
  @NotPersonal('language of the words')
  language!: string;

  /** 'bot' or the id of the member of staff who owns the conversation. */
  @Text(36)
  @NotPersonal('machine or member of staff')
  owner!: string;

  @Text(10)
  @NotPersonal('who acts next')
  status!: ConversationStatus;

  @Instant('optional')
  @NotPersonal('since when a person is awaited')
  waitingSince!: number | null;

  @SealedLong('optional')
  @Personal('sensitive', 'what the citizen told, to answer the next message')
  state!: string | null;

  @Count()
  @NotPersonal('guard of updates')
  version!: number;

  @Count()
  @NotPersonal('counter of messages')
  lastSeq!: number;

  /** When she last wrote, tapped or began to follow; null before that, and once she left. */
  @Instant('optional')
  @NotPersonal('whether the platform still lets us write')
  heardAt!: number | null;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;

  @Instant()
  @NotPersonal('when somebody last wrote')
  updatedAt!: number;
}
