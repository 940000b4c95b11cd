import { Entity, Index } from 'typeorm';
import { Id, Instant, Key, Sealed } from '../columns';
import { NotPersonal, Personal } from '../personal';

/** What a member of staff notes for colleagues. It is no message: nothing that sends ever reads it. */
@Entity({ name: 'desk_note' })
@Index('ix_desk_note_conversation', ['conversationId', 'id'])
export class DeskNote {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @NotPersonal('the conversation')
  conversationId!: string;

  @Key()
  @NotPersonal('member of staff')
  staffId!: string;

  /** Null once erased. */
  @Sealed('optional')
  @Personal('sensitive', 'what colleagues must know to help the citizen')
  body!: string | null;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;
}
