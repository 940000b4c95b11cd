import { Entity, Index } from 'typeorm';
import { Count, Id, Instant, Json, Key, Text } from '../columns';
import { NotPersonal } from '../personal';

/** Why a conversation was last put before the staff. */
export type WantedBecause = 'asked' | 'misses' | 'disagrees' | 'crisis' | 'stale' | 'promise';

/**
 * What the staff desk holds of one conversation, under the conversation's own id. It is changed only in writes that
 * also raise the conversation's version, which guards both.
 */
@Entity({ name: 'desk_talk' })
@Index('ix_desk_talk_offered', ['offeredTo', 'offeredAt', 'id'])
export class DeskTalk {
  @Id()
  @NotPersonal('key of the conversation')
  id!: string;

  @Instant('optional')
  @NotPersonal('since when the owner owns it')
  ownedSince!: number | null;

  /** The machine answered nothing behind this place: whatever the citizen wrote there waits for a person. */
  @Count('optional')
  @NotPersonal('place of a message')
  silentFrom!: number | null;

  @Key('optional')
  @NotPersonal('colleague to whom it is offered')
  offeredTo!: string | null;

  @Key('optional')
  @NotPersonal('owner who offers it')
  offeredBy!: string | null;

  @Instant('optional')
  @NotPersonal('when it was offered')
  offeredAt!: number | null;

  @Text(20, 'optional')
  @NotPersonal('why a person was last wanted')
  because!: WantedBecause | null;

  /** Names of a closed shape, so that no personal word fits in. */
  @Json()
  @NotPersonal('labels of the office')
  labels!: readonly string[];

  @Text(20, 'optional')
  @NotPersonal('why it was last closed')
  closeReason!: string | null;

  @Instant('optional')
  @NotPersonal('when it was last closed')
  closedAt!: number | null;

  @Key('optional')
  @NotPersonal('who closed it')
  closedBy!: string | null;
}
