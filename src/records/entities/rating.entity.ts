import { Entity, Index } from 'typeorm';
import { Count, Id, Instant, Key, Sealed, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';

/** The question after one closing, and what the citizen answered: 1 to 5, then a word. Silence leaves both null. */
@Entity({ name: 'rating' })
@Index('ix_rating_conversation', ['conversationId', 'id'])
@Index('ix_rating_asked', ['askedAt', 'id'])
@Index('ix_rating_score', ['score', 'seenAt', 'answeredAt', 'id'])
export class Rating {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @NotPersonal('the conversation')
  conversationId!: string;

  /** Who ended the talk: a staff id, or 'bot'. */
  @Text(36)
  @NotPersonal('machine or member of staff')
  closedBy!: string;

  @Instant()
  @NotPersonal('when it was asked')
  askedAt!: number;

  @Count('optional')
  @NotPersonal('a number from 1 to 5')
  score!: number | null;

  @Instant('optional')
  @NotPersonal('when the number came')
  answeredAt!: number | null;

  @Sealed('optional')
  @Personal('sensitive', 'what the citizen says of the help she got')
  words!: string | null;

  /** When staff looked at a bad one. */
  @Instant('optional')
  @NotPersonal('whether somebody has looked')
  seenAt!: number | null;

  @Key('optional')
  @NotPersonal('who looked')
  seenBy!: string | null;
}
