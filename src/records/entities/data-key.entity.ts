import { Entity } from 'typeorm';
import { Instant, NameKey, Text } from '../columns';

/** A key of the ring; it opens nothing without the master key, which is not in the database. */
@Entity({ name: 'data_key' })
export class DataKey {
  /** The name that seals quote; 'fixed' is the key of indexes that cannot be made anew. */
  @NameKey(20)
  name!: string;

  /** Under the master key; null for a master key, and once retired. */
  @Text(250, 'optional')
  wrapped!: string | null;

  /** From when it seals; null while it only waits. */
  @Instant('optional')
  sealsFrom!: number | null;

  @Instant('optional')
  retiredAt!: number | null;

  @Instant()
  createdAt!: number;
}
