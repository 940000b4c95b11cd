import { Entity } from 'typeorm';
import { Count, Id, Instant } from '../columns';

/** What a partner has spent in the minute it last asked in; one row a partner, shared by all processes. */
@Entity({ name: 'partner_budget' })
export class PartnerBudget {
  /** The partner's. */
  @Id()
  id!: string;

  /** First instant of the minute. */
  @Instant()
  minute!: number;

  @Count()
  spent!: number;
}
