import type { FactKey, Facts } from '../src/policy';
import { FACTS, FACT_KEYS } from '../src/policy';
import type { CivilDate } from '../src/shared/civil-date';
import { addDays } from '../src/shared/civil-date';
import type { Random } from './nlu/random';
import { seeded } from './nlu/random';

/** The four of a household: a grandmother, two adults and a child, each with facts of her own. */
export type Household = readonly Facts[];

/** How much of each person is known: everything exactly, or about two facts in three. */
export type Knowledge = 'everything' | 'two-in-three';

export interface Inventing {
  readonly seed: number;
  readonly knowledge: Knowledge;
  /** The facts that people have; all of the dictionary unless said. */
  readonly facts?: readonly FactKey[];
}

/** Invented households of four on a day, the same for the same seed. */
export function inventHouseholds(
  count: number,
  on: CivilDate,
  { seed, knowledge, facts = FACT_KEYS }: Inventing,
): Household[] {
  const random = seeded(seed);
  const own = facts.filter((key) => FACTS[key].of === 'person');
  const ofAll = facts.filter((key) => FACTS[key].of !== 'person');
  const ages = [
    [60, 95],
    [18, 75],
    [18, 75],
    [0, 17],
  ] as const;
  return Array.from({ length: count }, () => {
    const shared = invent(ofAll, random);
    return ages.map(([from, to]) => {
      const day = addDays(on, -Math.floor((from + random() * (to - from)) * 365.25));
      const whole: Facts = {
        ...invent(own, random),
        ...shared,
        birth: { min: day, max: day },
      };
      return knowledge === 'everything' ? whole : someOf(whole, random);
    });
  });
}

function invent(keys: readonly FactKey[], random: Random): Facts {
  return Object.fromEntries(keys.map((key) => [key, value(FACTS[key], random)]));
}

function value(def: (typeof FACTS)[keyof typeof FACTS], random: Random): unknown {
  switch (def.kind) {
    case 'flag':
      return random() < 0.5;
    case 'choice':
      // Half of all answers are the first option, which is the commonest in the dictionary.
      return [def.options[random() < 0.5 ? 0 : Math.floor(random() * def.options.length)]];
    case 'number': {
      // Squaring keeps most amounts small: pensions of a few hundred thousand đồng do occur.
      const number = def.min + Math.floor(random() ** 2 * random() ** 2 * (def.max - def.min));
      return { min: number, max: number };
    }
    case 'day':
      return undefined;
  }
}

function someOf(facts: Facts, random: Random): Facts {
  const known = Object.entries(facts).filter(
    ([, state]) => state !== undefined && random() < 2 / 3,
  );
  return Object.fromEntries(known);
}
