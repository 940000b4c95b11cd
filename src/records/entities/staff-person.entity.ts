import { Entity } from 'typeorm';
import { Id, Instant, Sealed } from '../columns';

/** A human being on the staff; she may hold several accounts, and a second person is another one of these. */
@Entity({ name: 'staff_person' })
export class StaffPerson {
  @Id()
  id!: string;

  /** Null for accounts that are older than this table. */
  @Sealed('optional')
  name!: string | null;

  @Instant()
  createdAt!: number;
}
