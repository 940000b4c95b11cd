import type { FactKey, FactValue } from '../../policy';
import type { RawEnrolment, RawRecognition, RawStatement } from '../../records/queries/nested';
import { rawInstant, rawOptionalInstant } from '../../records/raw-values';
import type { Because } from '../../records/two-times';
import type { Vault } from '../../shared/ports';
import { openJson, placeOf } from '../sealed-json';

/** A statement as lists read it: instants are reckoned, and seals opened, when they are looked at. */
abstract class StatementRead {
  constructor(private readonly raw: RawStatement & { decision: string; decidedOn: string }) {}

  /** The statement, through all its wordings. */
  get id(): string {
    return this.raw.statementId;
  }

  get revision(): string {
    return this.raw.id;
  }

  get validFrom(): string {
    return this.raw.validFrom;
  }

  get validTo(): string | null {
    return this.raw.validTo;
  }

  get decision(): string {
    return this.raw.decision;
  }

  get decidedOn(): string {
    return this.raw.decidedOn;
  }

  get because(): Because {
    return this.raw.because;
  }

  /** UTC milliseconds. */
  get knownFrom(): number {
    return rawInstant(this.raw.knownFrom);
  }

  get knownTo(): number | null {
    return rawOptionalInstant(this.raw.knownTo);
  }
}

/** A recognition of a list. */
export class RecognitionRead extends StatementRead {
  constructor(
    private readonly vault: Vault,
    private readonly row: RawRecognition,
  ) {
    super(row);
  }

  get beneficiaryId(): string | null {
    return this.row.beneficiaryId;
  }

  get householdId(): string | null {
    return this.row.householdId;
  }

  get unitCode(): string | null {
    return this.row.unitCode;
  }

  get fact(): FactKey {
    return this.row.fact as FactKey;
  }

  /** In the dictionary's own shape. */
  get value(): FactValue {
    const { id, value } = this.row;
    return openJson<FactValue>(this.vault, placeOf('recognition', 'value', id), value) as FactValue;
  }
}

/** An enrolment of a list. */
export class EnrolmentRead extends StatementRead {
  constructor(private readonly row: RawEnrolment) {
    super(row);
  }

  get beneficiaryId(): string {
    return this.row.beneficiaryId;
  }

  get programme(): string {
    return this.row.programme;
  }

  /** Whole đồng; null for what is not money. */
  get amount(): number | null {
    return this.row.amount === null ? null : Number(this.row.amount);
  }

  get payment(): string | null {
    return this.row.payment;
  }
}
