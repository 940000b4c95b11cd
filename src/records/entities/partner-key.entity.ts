import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, Json, Key, Text } from '../columns';
import { Partner } from './partner.entity';

/** The public half of the key with which a partner signs messages, as a JWK. */
export type SigningKey = Readonly<Record<string, string>>;

/**
 * One key of a partner: the secret itself is never stored. Keys are made and ended under the version of their
 * partner; only `lastUsedAt` changes beside it.
 */
@Entity({ name: 'partner_key' })
@Index('ux_partner_key_prefix', ['prefix'], { unique: true })
@Index('ix_partner_key_partner', ['partnerId', 'validTo'])
export class PartnerKey {
  @Id()
  id!: string;

  @Key()
  @ForeignKey(() => Partner, {
    name: 'fk_partner_key_partner',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  partnerId!: string;

  /** By which a key is found and spoken of; it opens nothing. */
  @Text(12)
  prefix!: string;

  @Text(64)
  secretHash!: string;

  @Instant()
  validFrom!: number;

  @Instant()
  validTo!: number;

  @Instant('optional')
  lastUsedAt!: number | null;

  @Json('optional')
  signingKey!: SigningKey | null;

  @Key()
  createdBy!: string;

  @Instant()
  createdAt!: number;
}
