import { Entity, Index } from 'typeorm';
import { Count, Day, Id, Instant, Key, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';

/** A dwelling community as the commune counts it; who lives in it are `household_member` rows. */
@Entity({ name: 'household' })
@Index('ix_household_unit', ['unitCode', 'id'])
export class Household {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Text(10)
  @Personal('basic', 'which commune serves the household')
  unitCode!: string;

  /** Thôn, bản, tổ dân phố. */
  @Text(100, 'optional')
  @Personal('basic', 'finding the house')
  hamlet!: string | null;

  @Day()
  @Personal('basic', 'since when it is a household of its own')
  formedOn!: string;

  @Day('optional')
  @Personal('basic', 'the last day on which it was one')
  endedOn!: string | null;

  /** The household that took in its people, when it was merged into one. */
  @Key('optional')
  @Personal('basic', 'where its people live now')
  mergedInto!: string | null;

  @Key()
  @NotPersonal('member of staff or system')
  registeredBy!: string;

  @Count()
  @NotPersonal('guard of updates')
  version!: number;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;

  @Instant()
  @NotPersonal('when the row last changed')
  updatedAt!: number;
}
