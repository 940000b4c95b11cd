import { Entity, ForeignKey, Index } from 'typeorm';
import { Day, Key, Text, Vnd } from '../columns';
import { NotPersonal, Personal } from '../personal';
import { TwoTimes } from '../two-times';
import { Beneficiary } from './beneficiary.entity';

/** How a monthly amount reaches the person. */
export const PAYMENT_WAYS = ['account', 'cash', 'in-kind'] as const;
export type PaymentWay = (typeof PAYMENT_WAYS)[number];

/** Somebody receives a programme from a day on, by a decision. */
@Entity({ name: 'enrolment' })
@Index('ix_enrolment_person', ['beneficiaryId', 'knownTo'])
@Index('ix_enrolment_programme', ['programme', 'knownTo', 'id'])
@Index('ix_enrolment_statement', ['statementId', 'knownFrom'])
export class Enrolment extends TwoTimes {
  @Key()
  @ForeignKey(() => Beneficiary, {
    name: 'fk_enrolment_person',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @Personal('basic', 'who receives it')
  beneficiaryId!: string;

  @Text(60)
  @Personal('sensitive', 'what is received; it may tell of health or poverty')
  programme!: string;

  @Text(200)
  @Personal('sensitive', 'proof of the right')
  decision!: string;

  @Day()
  @Personal('basic', 'when it was decided')
  decidedOn!: string;

  /** Whole đồng in the programme's own rhythm; null for what is not money or not written down. */
  @Vnd('optional')
  @Personal('sensitive', 'how much is received')
  amount!: number | null;

  @Text(10, 'optional')
  @NotPersonal('one of three ways of paying')
  payment!: PaymentWay | null;
}
