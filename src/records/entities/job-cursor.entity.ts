import { Entity } from 'typeorm';
import { Instant, Json, NameKey } from '../columns';

/** How far a long job has come; written with the rows that it changed, so that a crash loses nothing. */
@Entity({ name: 'job_cursor' })
export class JobCursor {
  @NameKey(60)
  name!: string;

  @Json()
  place!: Readonly<Record<string, string | number>>;

  @Instant()
  updatedAt!: number;
}
