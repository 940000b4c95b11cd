import { Entity, ForeignKey, Index } from 'typeorm';
import { Count, Day, Id, Instant, Key, Sealed, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';
import { Beneficiary } from './beneficiary.entity';

/**
 * received → waiting ⇄ received → verified → forwarded → granted or refused → appealed; returned and withdrawn end it
 * without an answer. 'waiting' is for papers: the legal clock stands still.
 */
export const APPLICATION_STATES = [
  'received',
  'waiting',
  'verified',
  'forwarded',
  'granted',
  'refused',
  'returned',
  'withdrawn',
  'appealed',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** How a file reached the office. */
export const APPLICATION_CHANNELS = ['counter', 'portal', 'post', 'home-visit'] as const;
export type ApplicationChannel = (typeof APPLICATION_CHANNELS)[number];

/** Somebody's file with the office: what she applies for, how far it is, who prepared and who approved the answer. */
@Entity({ name: 'application' })
@Index('ux_application_code', ['code'], { unique: true })
@Index('ix_application_person', ['beneficiaryId', 'receivedOn', 'id'])
@Index('ix_application_state', ['state', 'receivedOn', 'id'])
@Index('ix_application_unit', ['unitCode', 'receivedOn', 'id'])
@Index('ix_application_received', ['receivedOn', 'id'])
export class Application {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  /** On the receipt: whoever holds it may ask how far the file is. */
  @Text(10)
  @NotPersonal('unguessable code')
  code!: string;

  @Key()
  @ForeignKey(() => Beneficiary, {
    name: 'fk_application_person',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @Personal('basic', 'who applies')
  beneficiaryId!: string;

  /** A programme, or a certificate. */
  @Text(60)
  @Personal('sensitive', 'what is applied for; it may tell of health or poverty')
  procedure!: string;

  @Text(10)
  @NotPersonal('the office that decides')
  unitCode!: string;

  @Text(20)
  @NotPersonal('how the file came')
  channel!: ApplicationChannel;

  @Day()
  @Personal('basic', 'when it was received')
  receivedOn!: string;

  @Text(20)
  @Personal('basic', 'how far it is')
  state!: ApplicationState;

  /**
   * Of what the last day is reckoned, whatever notices say of the days between: so many days of the term are left
   * after this day. Null without a term and while the clock stands still.
   */
  @Day('optional')
  @NotPersonal('a day of the clock')
  runsFrom!: string | null;

  @Count()
  @NotPersonal('days of the clock')
  daysLeft!: number;

  /** 'working' | 'calendar' | 'none' */
  @Text(10)
  @NotPersonal('how the law counts')
  counts!: string;

  /** What the office means to answer, under seal; null until somebody prepared it. */
  @Sealed('optional')
  @Personal('sensitive', 'the answer in preparation')
  proposal!: string | null;

  /** A correction of a step that waits for its second person, under seal. */
  @Sealed('optional')
  @Personal('sensitive', 'what is wrong in the file, and why')
  correction!: string | null;

  /** Of everything that was written down of the file so far: what the second person approves. */
  @Text(64)
  @NotPersonal('hash')
  contentHash!: string;

  /** The content that was approved; null after any later change. */
  @Text(64, 'optional')
  @NotPersonal('hash')
  approvedHash!: string | null;

  @Key('optional')
  @NotPersonal('member of staff')
  approvedBy!: string | null;

  @Text(200, 'optional')
  @Personal('sensitive', 'proof of the answer')
  decision!: string | null;

  @Day('optional')
  @Personal('basic', 'when it was decided')
  decidedOn!: string | null;

  /** The statement that the decision made. */
  @Key('optional')
  @NotPersonal('opaque key')
  enrolmentId!: string | null;

  @Count()
  @NotPersonal('number of the last step')
  lastStep!: number;

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
