import { Entity, Index } from 'typeorm';
import { Count, Day, Id, Instant, Key, Text } from '../columns';

/** What a notice of the State makes of a day. */
export const NOTICE_KINDS = ['off', 'worked'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A day that a notice of the State makes off or worked: the exact days of Tết, a swap, a Saturday worked. */
@Entity({ name: 'calendar_notice' })
@Index('ux_calendar_notice_held', ['heldDay'], { unique: true })
@Index('ix_calendar_notice_day', ['day', 'id'])
export class CalendarNotice {
  @Id()
  id!: string;

  @Day()
  day!: string;

  /** The day again while the notice is held; null once it was withdrawn. So no day has two. */
  @Text(10, 'optional')
  heldDay!: string | null;

  @Text(10)
  kind!: NoticeKind;

  /** What the day is: 'Tết Âm lịch', 'Làm bù cho 31/8'. */
  @Text(200)
  name!: string;

  /** Number and sign of the notice, as it is printed. */
  @Text(200)
  decision!: string;

  @Day()
  decidedOn!: string;

  @Key()
  enteredBy!: string;

  /** Entered by mistake: it never held. */
  @Instant('optional')
  withdrawnAt!: number | null;

  @Count()
  version!: number;

  @Instant()
  createdAt!: number;

  @Instant()
  updatedAt!: number;
}
