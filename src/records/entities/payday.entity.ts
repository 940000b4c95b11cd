import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Key, Text } from '../columns';

/** A day on which a commune pays a programme out, and where, as the office announced it. */
@Entity({ name: 'payday' })
@Index('ux_payday_day', ['unitCode', 'programme', 'day'], { unique: true })
export class Payday {
  @Id()
  id!: string;

  @Text(10)
  unitCode!: string;

  @Text(60)
  programme!: string;

  @Day()
  day!: string;

  @Text(200)
  place!: string;

  /** Staff id. */
  @Key()
  announcedBy!: string;

  @Instant()
  createdAt!: number;
}
