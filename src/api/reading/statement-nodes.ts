import type { EnrolmentRead, RecognitionRead } from '../../services/reading/read-statements';
import { civilDate } from '../../shared/civil-date';
import type { EnrolmentType } from '../enrolment.types';
import { toFact, toFactValue } from '../fact.types';
import type { FactType, FactValueType } from '../fact.types';
import { toProgramme } from '../programme.types';
import type { ProgrammeType } from '../programme.types';
import type { RecognitionType } from '../recognition.types';
import { toInstant } from '../scalars';

/** A statement of a list as the API shows it: what is not asked for is not reckoned. */
abstract class StatementNode<Read extends RecognitionRead | EnrolmentRead> {
  constructor(protected readonly read: Read) {}

  get id(): string {
    return this.read.id;
  }

  get revision(): string {
    return this.read.revision;
  }

  get decision(): string {
    return this.read.decision;
  }

  get decidedOn(): string {
    return this.read.decidedOn;
  }

  get validFrom(): string {
    return this.read.validFrom;
  }

  get validTo(): string | null {
    return this.read.validTo;
  }

  get knownFrom(): string {
    return toInstant(this.read.knownFrom);
  }

  get knownTo(): string | null {
    const { knownTo } = this.read;
    return knownTo === null ? null : toInstant(knownTo);
  }

  get because(): string {
    return this.read.because;
  }
}

export class RecognitionNode extends StatementNode<RecognitionRead> implements RecognitionType {
  get fact(): FactType {
    return toFact(this.read.fact);
  }

  get value(): FactValueType {
    const { fact, value, validFrom } = this.read;
    return toFactValue(fact, value, civilDate(validFrom));
  }
}

export class EnrolmentNode extends StatementNode<EnrolmentRead> implements EnrolmentType {
  get beneficiaryId(): string {
    return this.read.beneficiaryId;
  }

  get programmeKey(): string {
    return this.read.programme;
  }

  get programme(): ProgrammeType {
    return toProgramme(this.read.programme, civilDate(this.read.validFrom));
  }

  get amount(): number | null {
    return this.read.amount;
  }

  get payment(): string | null {
    return this.read.payment;
  }
}
