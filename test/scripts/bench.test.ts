import { BENCH_DAY } from '../../scripts/bench-policy';
import { paysByRules } from '../../scripts/bench-ten-rules';
import { inventHouseholds } from '../../scripts/invented-households';
import { seeded } from '../../scripts/nlu/random';
import { paysByHand, plainPerson } from '../../scripts/rules-by-hand';
import { paysInEngine } from '../../scripts/rules-in-json-rules-engine';
import { assessPerson } from '../../src/policy';
import { agree } from '../support/agree';

const everybody = inventHouseholds(250, BENCH_DAY, { seed: 7, knowledge: 'everything' }).flat();

test('a thousand invented people get the same from our rules, from hand-written functions and from json-rules-engine', async () => {
  const inEngine = paysInEngine();
  for (const facts of everybody) {
    const person = plainPerson(facts, BENCH_DAY);
    const ours = paysByRules(facts, BENCH_DAY);
    agree(
      { byHand: paysByHand(person), inEngine: await inEngine(person) },
      { byHand: ours, inEngine: ours },
      person,
    );
  }
});

test('the invented people meet every amount, so that agreeing means something', () => {
  const met = [0, 1, 2, 3].map(
    (at) => new Set(everybody.map((facts) => paysByRules(facts, BENCH_DAY)[at])),
  );
  expect(met[0]).toEqual(new Set([0, 540_000, 'commune-decides']));
  expect(met[1]).toEqual(new Set([0, 810_000, 1_080_000, 1_620_000]));
  expect(met[2]).toEqual(new Set([0, 810_000, 1_080_000, 1_350_000]));
  expect(met[3]).toEqual(new Set([0, 'right']));
});

test('households with facts missing are possible people', () => {
  const given = { seed: 3, knowledge: 'two-in-three' } as const;
  const people = inventHouseholds(20, BENCH_DAY, given).flat();
  const said = people.flatMap((facts) => assessPerson(facts, BENCH_DAY));
  expect(new Set(said.map(({ truth }) => truth))).toEqual(new Set(['yes', 'no', 'unknown']));
});

test('the same seed invents the same people', () => {
  const given = { seed: 9, knowledge: 'everything' } as const;
  const once = inventHouseholds(3, BENCH_DAY, given);
  expect(inventHouseholds(3, BENCH_DAY, given)).toEqual(once);
  expect(inventHouseholds(3, BENCH_DAY, { ...given, seed: 10 })).not.toEqual(once);
  const random = seeded(1);
  expect([random(), random(), random()].every((value) => value >= 0 && value < 1)).toBe(true);
});
