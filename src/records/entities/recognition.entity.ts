import { Entity, ForeignKey, Index } from 'typeorm';
import { Day, Key, Sealed, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';
import { TwoTimes } from '../two-times';
import { Beneficiary } from './beneficiary.entity';
import { Household } from './household.entity';

/**
 * A decision of an office that proves one fact of the law's dictionary: of a person (disability, a merit
 * title), of a household (poor, near-poor) or of a commune (its area class). Exactly one of the three is set.
 */
@Entity({ name: 'recognition' })
@Index('ix_recognition_person', ['beneficiaryId', 'knownTo'])
@Index('ix_recognition_household', ['householdId', 'knownTo'])
@Index('ix_recognition_unit', ['unitCode', 'knownTo'])
@Index('ix_recognition_fact', ['fact', 'knownTo', 'id'])
@Index('ix_recognition_statement', ['statementId', 'knownFrom'])
export class Recognition extends TwoTimes {
  @Key('optional')
  @ForeignKey(() => Beneficiary, {
    name: 'fk_recognition_person',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @Personal('basic', 'whom the decision is about')
  beneficiaryId!: string | null;

  @Key('optional')
  @ForeignKey(() => Household, {
    name: 'fk_recognition_household',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @Personal('basic', 'which household the decision is about')
  householdId!: string | null;

  @Text(10, 'optional')
  @NotPersonal('a commune is not a person')
  unitCode!: string | null;

  /** A key of the dictionary of facts. */
  @Text(40)
  @Personal('sensitive', 'what was recognised; it may tell of health or poverty')
  fact!: string;

  /** The value in the dictionary's own shape, as JSON. */
  @Sealed()
  @Personal('sensitive', 'entitlement by what was recognised')
  value!: string;

  /** Number and sign of the decision or certificate. */
  @Text(200)
  @Personal('sensitive', 'proof of what was recognised')
  decision!: string;

  @Day()
  @Personal('basic', 'when it was decided')
  decidedOn!: string;
}
