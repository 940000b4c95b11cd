import { Entity, Index } from 'typeorm';
import { Count, Id, Instant, Key, Text } from '../columns';

/** One wording of a reply that staff keep ready. A new wording is a new row; the highest revision holds. */
@Entity({ name: 'canned_reply' })
@Index('ux_canned_reply_revision', ['name', 'unitCode', 'language', 'revision'], { unique: true })
export class CannedReply {
  @Id()
  id!: string;

  /** Short name, lower case. */
  @Text(60)
  name!: string;

  /** The commune whose it is; '' for the province. */
  @Text(5)
  unitCode!: string;

  @Text(5)
  language!: string;

  @Count()
  revision!: number;

  /** With variables in braces: 'Trước {until}, tôi sẽ gọi lại.' */
  @Text(2_000)
  body!: string;

  /** When it was taken out of use; null while it is offered. */
  @Instant('optional')
  retiredAt!: number | null;

  @Key()
  writtenBy!: string;

  @Instant()
  createdAt!: number;
}
