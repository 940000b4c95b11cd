import { Entity, Index } from 'typeorm';
import { Id, Instant, Key } from '../columns';
import { NotPersonal } from '../personal';

/** An officer looked at two records that are alike, and said that they are two people's. The lesser id stands first. */
@Entity({ name: 'person_distinct' })
@Index('ux_person_distinct_pair', ['firstId', 'secondId'], { unique: true })
export class PersonDistinct {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @NotPersonal('opaque key')
  firstId!: string;

  @Key()
  @NotPersonal('opaque key')
  secondId!: string;

  @Key()
  @NotPersonal('member of staff')
  decidedBy!: string;

  @Instant()
  @NotPersonal('when it was said')
  decidedAt!: number;
}
