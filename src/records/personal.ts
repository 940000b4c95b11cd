/** What the law calls a personal column; 'none' is a decision too, and must be stated. */
export type Privacy = 'basic' | 'sensitive' | 'none';

export interface PrivacyTag {
  readonly privacy: Privacy;
  /** Why the column is kept; for 'none', why it says nothing about a person. */
  readonly purpose: string;
}

const tags = new Map<object, Map<string, PrivacyTag>>();

/**
 * Marks a column as personal data in the sense of Nghị định 356/2025/NĐ-CP, Điều 3 (basic) or Điều 4
 * (sensitive), with the purpose it serves. Sealing, logging, export and erasure follow the mark.
 */
export function Personal(privacy: 'basic' | 'sensitive', purpose: string): PropertyDecorator {
  return (target, column) => tag(target.constructor, String(column), { privacy, purpose });
}

/** Marks a column of a citizen's table that says nothing about her, and why not. */
export function NotPersonal(why: string): PropertyDecorator {
  return (target, column) =>
    tag(target.constructor, String(column), { privacy: 'none', purpose: why });
}

/** The mark of one column, its own or inherited; undefined when nobody decided, which a test refuses for citizen tables. */
export function privacyOf(entity: object, column: string): PrivacyTag | undefined {
  const own = tags.get(entity)?.get(column);
  const parent = Object.getPrototypeOf(entity) as object | null;
  return own === undefined && parent !== null ? privacyOf(parent, column) : own;
}

function tag(entity: object, column: string, value: PrivacyTag): void {
  const known = tags.get(entity) ?? new Map<string, PrivacyTag>();
  known.set(column, value);
  tags.set(entity, known);
}
