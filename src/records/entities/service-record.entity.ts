import { Entity, ForeignKey, Index } from 'typeorm';
import { Day, Id, Instant, Key, Sealed, Text, Vnd } from '../columns';
import { NotPersonal, Personal } from '../personal';
import { Beneficiary } from './beneficiary.entity';
import { ServiceProvider } from './service-provider.entity';

/** Something given to a person on a day: a card, a payment, a visit. */
@Entity({ name: 'service_record' })
@Index('ix_service_record_beneficiary', ['beneficiaryId', 'givenOn', 'id'])
@Index('ix_service_record_programme', ['programme', 'givenOn', 'id'])
@Index('ix_service_record_provider', ['providerId', 'givenOn', 'id'])
export class ServiceRecord {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @ForeignKey(() => Beneficiary, {
    name: 'fk_service_record_beneficiary',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @Personal('basic', 'whom it was given to')
  beneficiaryId!: string;

  @Text(60)
  @Personal('sensitive', 'what was given; it may tell of health or poverty')
  programme!: string;

  @Day()
  @Personal('basic', 'when it was given')
  givenOn!: string;

  @Vnd('optional')
  @Personal('sensitive', 'how much was given')
  amount!: number | null;

  @Sealed('optional')
  @Personal('sensitive', 'what the officer noted')
  note!: string | null;

  @Text(10)
  @NotPersonal('the office that gave it')
  unitCode!: string;

  /** Null: the office itself, or not written down. */
  @Key('optional')
  @ForeignKey(() => ServiceProvider, {
    name: 'fk_service_record_provider',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @Personal('basic', 'who gave it')
  providerId!: string | null;

  @Key()
  @NotPersonal('member of staff or system')
  recordedBy!: string;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;
}
