import type { ChoiceFact, DayFact, FactDef, FlagFact, NumberFact } from '../kernel/fact';

/** What every kind of fact says of itself. */
type Nature = Pick<FactDef, 'of' | 'privacy' | 'known' | 'changeable'>;

/**
 * Whose fact it is, which class of personal data, and how it is known. 'fixed': she can state it herself and
 * it stays with her for life.
 */
export function of(
  whose: FactDef['of'],
  privacy: FactDef['privacy'],
  known: FactDef['known'] | 'fixed',
): Nature {
  const fixed = known === 'fixed';
  return { of: whose, privacy, known: fixed ? 'stated' : known, changeable: !fixed };
}

/** A day, or a range of days of which one is right. */
export function day(nature: Nature): DayFact {
  return { kind: 'day', ...nature };
}

/** One of several options. */
export function choice<const O extends string>(
  nature: Nature,
  options: readonly O[],
): ChoiceFact & { readonly options: readonly O[] } {
  return { kind: 'choice', ...nature, options };
}

/** A number within bounds that only a slip of the pen oversteps. */
export function number(
  nature: Nature,
  unit: NumberFact['unit'],
  [min, max]: readonly [min: number, max: number],
): NumberFact {
  return { kind: 'number', ...nature, unit, min, max };
}

/** Yes or no. */
export function flag(nature: Nature): FlagFact {
  return { kind: 'flag', ...nature };
}
