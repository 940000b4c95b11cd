import type { FactKey, FactValue } from '../policy';
import type { Recognition } from '../records/entities/recognition.entity';
import type { Vault } from '../shared/ports';
import { openJson, placeOf } from './sealed-json';

/** A person or a household by its id, or a commune by its code. */
export type RecognitionAbout =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'household'; readonly id: string }
  | { readonly kind: 'commune'; readonly code: string };

/** A recognition as it is read: what a decision proves, on which days, and since when we know it. */
export interface RecognitionRecord {
  readonly id: string;
  readonly revision: string;
  readonly about: RecognitionAbout;
  readonly fact: FactKey;
  readonly value: FactValue;
  readonly decision: string;
  readonly decidedOn: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** UTC milliseconds. */
  readonly knownFrom: number;
  readonly knownTo: number | null;
  readonly because: Recognition['because'];
}

/** A row as services and doors read it. */
export function toRecognition(vault: Vault, row: Recognition): RecognitionRecord {
  const { statementId, id, fact, decision, decidedOn, validFrom, validTo } = row;
  return {
    id: statementId,
    revision: id,
    about: aboutOf(row),
    fact: fact as FactKey,
    value: valueOf(vault, row),
    decision,
    decidedOn,
    validFrom,
    validTo,
    knownFrom: row.knownFrom,
    knownTo: row.knownTo,
    because: row.because,
  };
}

/** What the decision proves, in the dictionary's own shape. */
export function valueOf(vault: Vault, { id, value }: Recognition): FactValue {
  return openJson<FactValue>(vault, placeOf('recognition', 'value', id), value) as FactValue;
}

export function aboutOf({ beneficiaryId, householdId, unitCode }: Recognition): RecognitionAbout {
  if (beneficiaryId !== null) return { kind: 'person', id: beneficiaryId };
  if (householdId !== null) return { kind: 'household', id: householdId };
  return { kind: 'commune', code: String(unitCode) };
}
