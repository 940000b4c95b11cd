import { Entity, Index } from 'typeorm';
import { Id, Instant, Key } from '../columns';
import { NotPersonal } from '../personal';

/** One wait for a person that ended in a take-over: since when, and when a person first answered. */
@Entity({ name: 'desk_wait' })
@Index('ix_desk_wait_conversation', ['conversationId', 'id'])
@Index('ix_desk_wait_since', ['since', 'id'])
export class DeskWait {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @NotPersonal('the conversation')
  conversationId!: string;

  @Instant()
  @NotPersonal('since when a person was awaited')
  since!: number;

  @Instant()
  @NotPersonal('when somebody took over')
  takenAt!: number;

  @Key()
  @NotPersonal('member of staff')
  takenBy!: string;

  /** Null until the first word of a person, and when none came. */
  @Instant('optional')
  @NotPersonal('when a person first answered')
  answeredAt!: number | null;

  /** When it was answered, handed back, or fell back to the queue; null while the citizen still waits. */
  @Instant('optional')
  @NotPersonal('when the wait was over')
  endedAt!: number | null;
}
