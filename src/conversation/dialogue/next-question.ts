import type { Assessment, FactKey } from '../../policy';
import { assessPerson, FACT_KEYS, factToAsk } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import type { Subject } from '../state';

/** What the programmes in view say of a subject, in the register's order. */
export function assessmentsOf(
  { facts }: Pick<Subject, 'facts'>,
  inView: readonly string[],
  on: CivilDate,
): readonly Assessment[] {
  return assessPerson(facts, on).filter(({ programme }) => inView.includes(programme));
}

/**
 * The question that settles most for the programmes in view; null when no answer could change anything.
 * What she could not tell more exactly is not asked again.
 */
export function nextQuestion(
  subject: Subject,
  inView: readonly string[],
  on: CivilDate,
): FactKey | null {
  if (inView.length === 0) return null;
  const first = factToAsk(subject.facts, on, inView);
  if (first === null || !subject.skipped.includes(first)) return first;
  const open = new Set(assessmentsOf(subject, inView, on).flatMap((one) => one.open));
  subject.skipped.forEach((fact) => open.delete(fact));
  const declined = Object.fromEntries(subject.skipped.map((fact) => [fact, 'declined' as const]));
  const next = factToAsk({ ...subject.facts, ...declined }, on, inView);
  if (next !== null && open.has(next)) return next;
  return FACT_KEYS.find((fact) => open.has(fact)) ?? null;
}
