import { Entity } from 'typeorm';
import { Count, Id, Instant, SealedLong, Text } from '../columns';

/** 'rotating': the platform was asked for another, so the one we hold may be spent. 'lost': a person must fetch one. */
export type SecretState = 'ready' | 'rotating' | 'lost';

/** What lets a channel speak for us at its platform, where the platform changes it from time to time. */
@Entity({ name: 'channel_secret' })
export class ChannelSecret {
  /** The name of the channel. */
  @Id()
  id!: string;

  @SealedLong()
  secret!: string;

  @Text(10)
  state!: SecretState;

  @Count()
  version!: number;

  @Instant()
  changedAt!: number;
}
