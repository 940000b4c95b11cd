import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, Key, Text } from '../columns';
import { Partner } from './partner.entity';

/** A signed message that was taken: the same one sent again is refused for as long as its time would pass. */
@Entity({ name: 'partner_message' })
@Index('ux_partner_message_id', ['partnerId', 'messageHash'], { unique: true })
@Index('ix_partner_message_at', ['takenAt'])
export class PartnerMessage {
  @Id()
  id!: string;

  @Key()
  @ForeignKey(() => Partner, {
    name: 'fk_partner_message_partner',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  partnerId!: string;

  @Text(64)
  messageHash!: string;

  @Instant()
  takenAt!: number;
}
