import fc from 'fast-check';
import type { FactDef, FactKey, Facts, FactState } from '../../src/policy';
import { FACT_KEYS, FACTS } from '../../src/policy';
import type { Citation } from '../../src/policy/kernel/citation';
import { dated } from '../../src/policy/kernel/in-force';
import type { Check, Rule } from '../../src/policy/kernel/rule';
import type { CivilDate } from '../../src/shared/civil-date';
import { addDays, civilDate } from '../../src/shared/civil-date';

/** The day on which all random worlds are looked at; 29 February, so that birthdays are at their worst. */
export const ON = civilDate('2028-02-29');

const LAW: Citation = { act: 'Luật thử', at: 'Điều 1', standing: 'primary' };
const AGES = [3, 16, 60, 75].map((years) =>
  dated(`age-${years}`, 'năm tuổi', [['2021-07-01', years, LAW]]),
);
const MONTHS = [6, 36].map((months) =>
  dated(`age-${months}m`, 'tháng tuổi', [['2021-07-01', months, LAW]]),
);
const AMOUNTS = [10, 15, 500, 5_000].map((value) =>
  dated(`limit-${value}`, 'đồng', [['2021-07-01', value, LAW]]),
);

const fact = fc.constantFrom(...FACT_KEYS);
const day = fc.integer({ min: -40_000, max: 0 }).map((days) => addDays(ON, days));

/** A rule over real facts, up to four levels deep; `manual` nodes only when asked for. */
export function anyRule(with_: 'decidable' | 'commune points' = 'decidable'): fc.Arbitrary<Rule> {
  const leaf = with_ === 'decidable' ? [fixed, test] : [fixed, test, manual];
  const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      ...leaf,
      group(tie('rule')),
      negation(tie('rule')),
    ),
  }));
  return rule;
}

/** Facts of which each is known exactly. */
export const exactFacts: fc.Arbitrary<Facts> = fc
  .tuple(...FACT_KEYS.map((key) => exactly(FACTS[key])))
  .map((states) => Object.fromEntries(FACT_KEYS.map((key, at) => [key, states[at]])) as Facts);

/** Exact facts, and beside them the same facts known less well: wider sets, declined, not asked. */
export const blurredFacts: fc.Arbitrary<{ readonly exact: Facts; readonly blurred: Facts }> =
  exactFacts.chain((exact) =>
    fc
      .tuple(...FACT_KEYS.map((key) => blur(FACTS[key], exact[key] as FactState)))
      .map((states) => ({
        exact,
        blurred: Object.fromEntries(
          FACT_KEYS.flatMap((key, at) => (states[at] === undefined ? [] : [[key, states[at]]])),
        ) as Facts,
      })),
  );

const said = fc.constant({ says: 'điều kiện', law: LAW });
const fixed = fc
  .constantFrom('yes' as const, 'no' as const)
  .map((truth): Rule => ({ kind: 'fixed', truth, says: 'mọi người', law: LAW }));
const manual = said.map((words): Rule => ({ kind: 'manual', ...words }));
const test = fact.chain((key) =>
  checkOf(FACTS[key]).map((check): Rule => ({
    kind: 'test',
    fact: key,
    check,
    says: key,
    law: LAW,
  })),
);

function group(part: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> {
  return fc
    .record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(part, { maxLength: 4 }),
    })
    .map((node): Rule => ({ ...node, says: 'nhóm', law: LAW }));
}

function negation(part: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> {
  return part.map((of): Rule => ({ kind: 'not', of: [of], says: 'không', law: LAW }));
}

function checkOf(def: FactDef): fc.Arbitrary<Check> {
  switch (def.kind) {
    case 'flag':
      return fc.boolean().map((value) => ({ op: 'is', value }));
    case 'choice':
      return fc
        .subarray([...def.options], { minLength: 1 })
        .map((options) => ({ op: 'among', options }));
    case 'day':
      return fc.record({
        op: fc.constantFrom('age-from' as const, 'age-under' as const),
        limit: fc.constantFrom(...AGES, ...MONTHS),
      });
    case 'number':
      return fc.record({
        op: fc.constantFrom(
          'at-least' as const,
          'at-most' as const,
          'above' as const,
          'below' as const,
        ),
        limit: fc.constantFrom(...AMOUNTS),
      });
  }
}

function exactly(def: FactDef): fc.Arbitrary<FactState> {
  switch (def.kind) {
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...def.options).map((option) => [option]);
    case 'day':
      return birthNearALimit().map((value) => ({ min: value, max: value }));
    case 'number':
      return numberIn(def).map((value) => ({ min: value, max: value }));
  }
}

// Half of the births fall within two days of an age limit: that is where mistakes live.
function birthNearALimit(): fc.Arbitrary<CivilDate> {
  const near = fc
    .tuple(fc.constantFrom(3, 16, 60, 75), fc.integer({ min: -2, max: 2 }))
    .map(([years, days]) => addDays(civilDate(`${2028 - years}-02-28`), days));
  return fc.oneof(near, day);
}

function numberIn({
  min,
  max,
}: {
  readonly min: number;
  readonly max: number;
}): fc.Arbitrary<number> {
  const near = fc.constantFrom(9, 10, 11, 14, 15, 16, 499, 500, 501, 4_999, 5_000, 5_001);
  return fc.oneof(
    near.filter((value) => value >= min && value <= max),
    fc.integer({ min, max }),
  );
}

function blur(def: FactDef, exact: FactState): fc.Arbitrary<FactState | undefined> {
  const less: fc.Arbitrary<FactState | undefined> = fc.constantFrom(undefined, 'declined' as const);
  switch (def.kind) {
    case 'flag':
      return fc.oneof(fc.constant(exact), less);
    case 'choice':
      return fc.oneof(
        fc
          .subarray([...def.options])
          .map((more) => [...new Set([...(exact as string[]), ...more])]),
        less,
      );
    case 'day': {
      const { min } = exact as { readonly min: CivilDate };
      return fc.oneof(
        fc.tuple(fc.nat(4_000), fc.nat(4_000)).map(([before, after]) => {
          const max = addDays(min, after);
          return { min: addDays(min, -before), max: max > ON ? ON : max };
        }),
        less,
      );
    }
    case 'number': {
      const { min } = exact as { readonly min: number };
      return fc.oneof(
        fc.tuple(fc.nat(1_000), fc.nat(1_000)).map(([below, above]) => ({
          min: Math.max(def.min, min - below),
          max: Math.min(def.max, min + above),
        })),
        less,
      );
    }
  }
}

/** The facts of `facts` under `keys` only. */
export function only(facts: Facts, keys: readonly FactKey[]): Facts {
  return Object.fromEntries(
    keys.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]])),
  );
}
