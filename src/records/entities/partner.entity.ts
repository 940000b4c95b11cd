import { Entity, Index } from 'typeorm';
import { Count, Id, Instant, Json, Key, Text } from '../columns';

/** Another office or agency whose programs ask the API: what they may do, where, and how much a minute. */
@Entity({ name: 'partner' })
@Index('ux_partner_handle', ['handle'], { unique: true })
export class Partner {
  @Id()
  id!: string;

  /** Short name for commands and signed messages: lower case, no spaces. */
  @Text(60)
  handle!: string;

  @Text(200)
  name!: string;

  /** Operations of the permission table. */
  @Json()
  scopes!: readonly string[];

  /** The communes whose people it may see; null for the whole province. */
  @Json('optional')
  unitCodes!: readonly string[] | null;

  /** Cost units, as the limits of the API count them. */
  @Count()
  budgetPerMinute!: number;

  @Key()
  createdBy!: string;

  @Count()
  version!: number;

  @Instant()
  createdAt!: number;

  @Instant()
  updatedAt!: number;
}
