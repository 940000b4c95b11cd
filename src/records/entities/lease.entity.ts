import { Entity } from 'typeorm';
import { Instant, NameKey, Text } from '../columns';

/** One row a job, so that two processes never run the same one. */
@Entity({ name: 'lease' })
export class Lease {
  @NameKey(60)
  name!: string;

  @Text(60)
  holder!: string;

  @Instant()
  expiresAt!: number;
}
