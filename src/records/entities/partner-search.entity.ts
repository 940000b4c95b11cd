import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, Key, SealedLong, Text } from '../columns';
import { Partner } from './partner.entity';

/** What a partner asked and fetches the answer to later: the question under seal, never an answer. */
@Entity({ name: 'partner_search' })
@Index('ix_partner_search_partner', ['partnerId', 'transactionHash', 'takenAt'])
@Index('ix_partner_search_at', ['takenAt'])
export class PartnerSearch {
  /** The correlation id. */
  @Id()
  id!: string;

  @Key()
  @ForeignKey(() => Partner, {
    name: 'fk_partner_search_partner',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  partnerId!: string;

  /** Of the partner's own transaction id. */
  @Text(64)
  transactionHash!: string;

  @SealedLong()
  question!: string;

  @Instant()
  takenAt!: number;
}
