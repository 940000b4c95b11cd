import { Entity, Index } from 'typeorm';
import { Id, Instant, Key, Text } from '../columns';
import { NotPersonal } from '../personal';

export const DOINGS = ['viewing', 'typing'] as const;
export type Doing = (typeof DOINGS)[number];

/** A colleague who looks at a conversation now; the row counts until `until` and is removed soon after. */
@Entity({ name: 'desk_presence' })
@Index('ux_desk_presence_who', ['conversationId', 'staffId'], { unique: true })
@Index('ix_desk_presence_until', ['until', 'id'])
export class DeskPresence {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @NotPersonal('the conversation')
  conversationId!: string;

  @Key()
  @NotPersonal('member of staff')
  staffId!: string;

  @Text(10)
  @NotPersonal('views or types')
  doing!: Doing;

  @Instant()
  @NotPersonal('when it no longer counts')
  until!: number;
}
