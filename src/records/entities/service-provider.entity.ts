import { Entity, Index } from 'typeorm';
import { Count, Day, Id, Instant, Key, Text } from '../columns';

/** What a provider is. */
export const PROVIDER_KINDS = [
  'one-stop-desk',
  'care-facility',
  'clinic',
  'job-centre',
  'school',
  'policy-bank',
  'insurance-office',
  'post-office',
  'other',
] as const;
export type ProviderKind = (typeof PROVIDER_KINDS)[number];

/** Where people are served: a care facility, a clinic, a job centre, a one-stop desk. */
@Entity({ name: 'service_provider' })
@Index('ux_service_provider_code', ['code'], { unique: true })
@Index('ix_service_provider_unit', ['unitCode', 'id'])
export class ServiceProvider {
  @Id()
  id!: string;

  /** Its own code with the State, or one that the office gives it. */
  @Text(40)
  code!: string;

  @Text(200)
  name!: string;

  @Text(20)
  kind!: ProviderKind;

  @Text(10)
  unitCode!: string;

  @Day()
  fromDay!: string;

  @Day('optional')
  untilDay!: string | null;

  @Key()
  enteredBy!: string;

  @Count()
  version!: number;

  @Instant()
  createdAt!: number;

  @Instant()
  updatedAt!: number;
}
