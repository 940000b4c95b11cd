import type { FactKey, Facts } from '../src/policy';
import { contradictionIn, FACT_KEYS, FACTS, likelyAnswer, toldApartOn } from '../src/policy';
import type { CivilDate } from '../src/shared/civil-date';
import type { Random } from './nlu/random';
import { seeded } from './nlu/random';

/**
 * From each of so many invented households the person who is asked about: everything is known of her, drawn
 * from the table of shares. Values that the law does not tell apart are written alike.
 */
export function inventPeople(count: number, on: CivilDate, seed: number): Facts[] {
  const random = seeded(seed);
  const alike = sameFor(on);
  return Array.from({ length: count }, () => alike(possible(invent(on, random), on)));
}

/** Age first: the share of every other answer hangs on it. */
function invent(on: CivilDate, random: Random): Facts {
  const keys: readonly FactKey[] = ['birth', ...FACT_KEYS.filter((key) => key !== 'birth')];
  return keys.reduce<Facts>(
    (facts, key) => ({ ...facts, [key]: likelyAnswer(key, facts, { on, at: random() }) }),
    {},
  );
}

/** Without what cannot be beside the rest: no amount of a pension that she does not draw. */
function possible(person: Facts, on: CivilDate): Facts {
  const found = contradictionIn(person, on);
  if (found === null) return person;
  const [first] = found.facts;
  return possible(Object.fromEntries(Object.entries(person).filter(([key]) => key !== first)), on);
}

/** The first value of each kind stands for all of that kind. */
function sameFor(on: CivilDate): (person: Facts) => Facts {
  const toldApart = toldApartOn(on);
  const first = new Map<string, Facts[FactKey]>();
  return (person) =>
    FACT_KEYS.reduce<Facts>((facts, key) => {
      const value = person[key];
      if (value === undefined || value === 'declined') return facts;
      const cell = FACTS[key].kind === 'choice' ? value : toldApart(key, value);
      const kind = `${key} ${String(cell)}`;
      if (!first.has(kind)) first.set(kind, value);
      return { ...facts, [key]: first.get(kind) };
    }, {});
}
