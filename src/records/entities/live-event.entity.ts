import { Entity, Index } from 'typeorm';
import { Instant, Key, Place, Text } from '../columns';

/**
 * That something changed, and where; never what it holds. Numbered without a gap in the order of commits: see
 * `append-events.ts`.
 */
@Entity({ name: 'live_event' })
@Index('ix_live_event_at', ['at'])
export class LiveEvent {
  @Place()
  seq!: number;

  /** Of which kind of record: see `services/live/kinds.ts`. */
  @Text(20)
  kind!: string;

  @Key()
  subject!: string;

  /** What about it: 'message', 'state' and the like. */
  @Text(20)
  change!: string;

  /** The commune that serves the subject; null where none is known. */
  @Text(10, 'optional')
  unitCode!: string | null;

  @Instant()
  at!: number;
}
