import { Entity, Index } from 'typeorm';
import { Count, Day, Id, Instant, Json, Key, Text, Vnd } from '../columns';

/** What the province or a commune gives beyond the national law, by a decision of its own. */
@Entity({ name: 'top_up' })
@Index('ix_top_up_programme', ['programme', 'fromDay', 'id'])
export class TopUp {
  @Id()
  id!: string;

  @Text(60)
  programme!: string;

  /** Keys of the lines it holds for; empty for all that pay. */
  @Json()
  lines!: readonly string[];

  /** 'province' | 'former-province' | 'commune' */
  @Text(20)
  placeKind!: string;

  /** The former province or the code of the commune; null for the whole province. */
  @Text(20, 'optional')
  placeCode!: string | null;

  @Day()
  fromDay!: string;

  @Day('optional')
  untilDay!: string | null;

  /** 'standard' | 'adds' | 'own-share' */
  @Text(20)
  raises!: string;

  /** Đồng; % for an own share. */
  @Vnd()
  value!: number;

  /** The decision as the gazette prints it, and the place in it. */
  @Text(200)
  decision!: string;

  @Text(200)
  at!: string;

  @Key()
  enteredBy!: string;

  /** The second person, for whom the rules wait; null until then. */
  @Key('optional')
  approvedBy!: string | null;

  @Instant('optional')
  approvedAt!: number | null;

  /** What is asked of the second person besides: a last day 'YYYY-MM-DD', or 'withdraw'. */
  @Text(10, 'optional')
  proposal!: string | null;

  @Key('optional')
  proposedBy!: string | null;

  /** Entered by mistake: it never held. */
  @Instant('optional')
  withdrawnAt!: number | null;

  @Count()
  version!: number;

  @Instant()
  createdAt!: number;

  @Instant()
  updatedAt!: number;
}
