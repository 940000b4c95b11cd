import { Entity, Index } from 'typeorm';
import { Count, Id, Instant, Key, Text } from '../columns';

export type AlarmKind = 'break-glass' | 'many-failures' | 'reset' | 'channel-stopped';

/** Something that a second person has to look at; it names records, never what stands in them. */
@Entity({ name: 'security_alarm' })
@Index('ux_security_alarm', ['kind', 'object'], { unique: true })
@Index('ix_security_alarm_raised', ['raisedAt'])
export class SecurityAlarm {
  @Id()
  id!: string;

  @Text(20)
  kind!: AlarmKind;

  /** table:id, with the day where it may come again. */
  @Text(100)
  object!: string;

  @Instant()
  raisedAt!: number;

  @Key('optional')
  settledBy!: string | null;

  @Instant('optional')
  settledAt!: number | null;

  @Count()
  version!: number;
}
