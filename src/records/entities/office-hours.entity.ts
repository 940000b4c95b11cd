import { Entity, Index } from 'typeorm';
import { Count, Day, Id, Instant, Json, Key, Text } from '../columns';

/** Hours of one weekday: pairs of 'HH:MM', in order. */
export type DayHours = readonly (readonly [string, string])[];

/** When staff of an office answer, from a day on until the next row. Public holidays are another matter: the calendar's. */
@Entity({ name: 'office_hours' })
@Index('ux_office_hours_held', ['unitCode', 'heldFrom'], { unique: true })
@Index('ix_office_hours_from', ['unitCode', 'validFrom', 'id'])
export class OfficeHours {
  @Id()
  id!: string;

  /** The commune; '' for the province's own desk. */
  @Text(5)
  unitCode!: string;

  @Day()
  validFrom!: string;

  /** The first day again while the row is held; null once it was withdrawn. So no day has two. */
  @Text(10, 'optional')
  heldFrom!: string | null;

  /** Seven days from Monday; an empty list is a day without hours. */
  @Json()
  week!: readonly DayHours[];

  /** What the hours rest on, as it is printed. */
  @Text(200)
  decision!: string;

  @Key()
  enteredBy!: string;

  /** Entered by mistake: it never held. */
  @Instant('optional')
  withdrawnAt!: number | null;

  @Count()
  version!: number;

  @Instant()
  createdAt!: number;
}
