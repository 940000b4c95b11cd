import { Entity, Index } from 'typeorm';
import { Count, Day, Id, Instant, Json, Key, Text } from '../columns';

/** xã, phường, thị trấn. */
export type UnitKind = 'commune' | 'ward' | 'town';

/**
 * A commune, ward or town from one day to another. Codes were used again at the merger of 2025-07-01, so that
 * a code with a first day names it. Made from the law's own list; what is decided about a unit is held by its row.
 */
@Entity({ name: 'administrative_unit' })
@Index('ix_administrative_unit_code', ['code', 'validFrom'])
@Index('ix_administrative_unit_name', ['foldedName', 'id'])
export class AdministrativeUnit {
  /** '04630@2025-07-01'; '04630@' where no beginning is held. */
  @Id()
  id!: string;

  @Text(10)
  code!: string;

  /** Null where no beginning is held: it was there on the day before the merger. */
  @Day('optional')
  validFrom!: string | null;

  /** The last day; null while it stands. */
  @Day('optional')
  validTo!: string | null;

  @Text(10)
  kind!: UnitKind;

  /** 'Tú Lệ' */
  @Text(60)
  name!: string;

  @Text(60)
  foldedName!: string;

  /** 'xã Tú Lệ' */
  @Text(80)
  title!: string;

  /** Districts in which it, or parts of it, lay until 2025-06-30. */
  @Json()
  formerDistricts!: readonly string[];

  @Text(20)
  formerProvince!: string;

  /** In which of today's units it lies; its own while it stands. */
  @Key()
  successorId!: string;

  /** What formed it, ended it, or left it as it was. */
  @Text(200)
  law!: string;

  /** Raised by whatever is decided about it, so that two decisions never cross. */
  @Count()
  version!: number;

  @Instant()
  updatedAt!: number;
}
