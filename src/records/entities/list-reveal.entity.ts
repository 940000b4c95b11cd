import { Entity, Index } from 'typeorm';
import { Id, Instant, Key, Sealed, Text } from '../columns';

/** A list that was taken out with the fields in full of which a part is shown otherwise, and why. */
@Entity({ name: 'list_reveal' })
@Index('ix_list_reveal_staff', ['staffId', 'createdAt'])
export class ListReveal {
  @Id()
  id!: string;

  /** Key of the list. */
  @Text(30)
  listKey!: string;

  /** One commune; null for all that the account serves. */
  @Text(10, 'optional')
  unitCode!: string | null;

  @Sealed()
  reason!: string;

  @Key()
  staffId!: string;

  @Instant()
  createdAt!: number;
}
