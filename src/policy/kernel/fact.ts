import type { CivilDate } from '../../shared/civil-date';

/** Every value that a person may turn out to have, both ends included; one value when they are equal. */
export interface Range<T> {
  readonly min: T;
  readonly max: T;
}

/**
 * What is known of a fact is the set of values still possible: one flag, one or several options, a range.
 * Learning more only narrows the set. 'declined' is a citizen's "không biết": unknown, and not asked again.
 */
export type FactValue = boolean | readonly string[] | Range<number> | Range<CivilDate>;
export type FactState = FactValue | 'declined';

/** Is it what remains of a choice's options? */
export function isOptions(state: FactState): state is readonly string[] {
  return Array.isArray(state);
}

interface Common {
  /** Whose fact it is; household and place facts are shared by the people in them. */
  readonly of: 'person' | 'household' | 'place';
  /** Class of personal data (Nghị định 356/2025/NĐ-CP, Điều 3–4); sensitive: health, ethnicity, poverty dossier. */
  readonly privacy: 'basic' | 'sensitive';
  /** 'recognised' facts come from a decision of an office; 'stated' ones the person can say herself. */
  readonly known: 'recognised' | 'stated';
  /** Can a person's own steps or an office's decision change it? Not an age. */
  readonly changeable: boolean;
}

export interface FlagFact extends Common {
  readonly kind: 'flag';
}
export interface ChoiceFact extends Common {
  readonly kind: 'choice';
  readonly options: readonly string[];
}
export interface NumberFact extends Common {
  readonly kind: 'number';
  readonly unit:
    'đồng/tháng' | 'đồng' | 'm²' | 'người' | 'tháng' | 'ngày' | 'km' | '%' | 'kWh' | 'chỉ số';
  readonly min: number;
  readonly max: number;
}
export interface DayFact extends Common {
  readonly kind: 'day';
}

export type FactDef = FlagFact | ChoiceFact | NumberFact | DayFact;
