import { viewWith } from '../src/conversation/dialogue/in-view';
import { nextQuestion } from '../src/conversation/dialogue/next-question';
import { familiesOf } from '../src/conversation/languages/families';
import type { FactKey, Facts } from '../src/policy';
import { assessPerson, FACT_KEYS, outbid, PROGRAMMES } from '../src/policy';
import { BENCH_DAY } from './bench-policy';
import { answerOf, bestOrder } from './best-questions';
import { inventPeople } from './plausible-people';

/** Chooses the next question from what is known and what is in view; null when nothing can change. */
export type Chooser = (facts: Facts, inView: readonly string[]) => FactKey | null;

const GOAL = { all: 6, named: 2 };
const SEED = 1;
/** Views small enough for every order of asking to be tried: what is always looked at, and one by name. */
const SMALL_VIEWS: readonly (readonly string[])[] = [
  ['social-pension', 'elderly-assistance', 'disability-assistance'],
  ['social-housing-rent'],
  ['electricity-support'],
];

/** The conversation's own choice. */
export const ours: Chooser = remembered((facts, inView) =>
  nextQuestion({ id: 's1', relation: 'someone', facts, skipped: [] }, inView, BENCH_DAY),
);

/** A fixed tree: what is open, in the order of the dictionary of facts. */
const inFactOrder: Chooser = remembered((facts, inView) => first(openOf(facts, inView).flat()));

/** Another: one programme after the other, in the register's order. */
const inRegisterOrder: Chooser = remembered((facts, inView) => {
  const [open = []] = openOf(facts, inView).filter((facts) => facts.length > 0);
  return first(open);
});

/** Of each programme in view what can still change something, as the conversation sees it. */
function openOf(facts: Facts, inView: readonly string[]): readonly (readonly FactKey[])[] {
  const all = assessPerson(facts, BENCH_DAY);
  const assessed = all.filter(({ programme }) => inView.includes(programme));
  const idle = outbid(assessed);
  return assessed.map(({ programme, open }) => (idle.includes(programme) ? [] : open));
}

function first(open: readonly FactKey[]): FactKey | null {
  return FACT_KEYS.find((fact) => open.includes(fact)) ?? null;
}

/** Thousands of people answer the same: each choice is made once. */
function remembered(choose: Chooser): Chooser {
  const known = new Map<string, FactKey | null>();
  return (facts, inView) => {
    const key = JSON.stringify([facts, inView]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const chosen = choose(facts, inView);
    known.set(key, chosen);
    return chosen;
  };
}

/**
 * The questions put to one person until nothing can change; each step of a long list counts as one. `named`: the programmes asked about by name; with
 * none the view is the conversation's own, and grows by what her answers raise.
 */
export function questionsTo(
  person: Facts,
  choose: Chooser,
  named: readonly string[],
): readonly FactKey[] {
  const asked: FactKey[] = [];
  for (let facts: Facts = {}; ;) {
    const inView = viewWith({ inView: named, named }, [facts], BENCH_DAY);
    const fact = choose(facts, inView);
    if (fact === null) return asked;
    const steps = familiesOf(fact).size > 0 ? 2 : 1;
    if (asked.filter((one) => one === fact).length === steps) {
      throw new Error(`${fact} was asked more often than it has steps.`);
    }
    asked.push(fact);
    facts = { ...facts, [fact]: answerOf(person, fact, facts) } as Facts;
  }
}

/** Prints the figures of `npm run bench -- questions` over so many invented households. */
export function benchQuestions(households: number): void {
  const people = inventPeople(households, BENCH_DAY, SEED);
  console.log(
    `Questions to a settled answer, ${households.toLocaleString('en-GB')} invented households (seed ${SEED}), on ${BENCH_DAY}, from nothing told:`,
  );
  const trees = [
    ['the conversation', ours],
    ['fixed tree, order of facts', inFactOrder],
    ['fixed tree, order of the register', inRegisterOrder],
  ] as const;
  console.log('\nNothing named: what the conversation brings into view by itself');
  for (const [name, choose] of trees) row(name, countsOf(people, choose, []));
  goal(countsOf(people, ours, []), GOAL.all);
  const everything = PROGRAMMES.filter(({ raised }) => raised === 'always').map(({ key }) => key);
  console.log(`\nAll ${everything.length} programmes that concern everybody, named together`);
  for (const [name, choose] of trees) row(name, countsOf(people, choose, everything));
  named(people, trees);
  for (const view of SMALL_VIEWS) best(people, view);
}

function named(people: readonly Facts[], trees: readonly (readonly [string, Chooser])[]): void {
  const keys = PROGRAMMES.map(({ key }) => key);
  console.log(`\nOne programme named, each of the ${keys.length} by everybody`);
  const all = trees.map(([name, choose]) => {
    const each = keys.map((key) => ({ key, counts: countsOf(people, choose, [key]) }));
    row(
      name,
      each.flatMap(({ counts }) => counts),
    );
    return each;
  });
  const [own = []] = all;
  goal(
    own.flatMap(({ counts }) => counts),
    GOAL.named,
  );
  const above = own.filter(({ counts }) => median(counts) > GOAL.named);
  for (const { key, counts } of above) row(`  above it: ${key}`, counts);
}

function best(people: readonly Facts[], view: readonly string[]): void {
  const askable = (facts: Facts): readonly FactKey[] => openOf(facts, view).flat();
  console.log(`\nBest possible (every order tried, with hindsight): ${view.join(', ')}`);
  row('best possible', countsOf(people, bestOrder(people, askable), view));
  row('the conversation', countsOf(people, ours, view));
  row('fixed tree, order of facts', countsOf(people, inFactOrder, view));
}

function countsOf(
  people: readonly Facts[],
  choose: Chooser,
  view: readonly string[],
): readonly number[] {
  return people.map((person) => questionsTo(person, choose, view).length);
}

function row(name: string, counts: readonly number[]): void {
  const most = Math.max(0, ...new Set(counts));
  console.log(
    `  ${name.padEnd(36)} mean ${mean(counts).toFixed(2)}, median ${median(counts)}, 9 in 10 at most ${quantile(counts, 0.9)}, most ${most}`,
  );
}

function goal(counts: readonly number[], most: number): void {
  const kept = median(counts) <= most ? 'kept' : 'MISSED';
  console.log(`  goal: median ${most} or fewer (${kept})`);
}

export function mean(counts: readonly number[]): number {
  return counts.reduce((sum, one) => sum + one, 0) / counts.length;
}

export function median(counts: readonly number[]): number {
  return quantile(counts, 0.5);
}

function quantile(counts: readonly number[], share: number): number {
  const sorted = [...counts].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? NaN;
}
