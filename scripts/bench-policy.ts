import type { Assessment, Facts } from '../src/policy';
import { assessPerson, PROGRAMMES } from '../src/policy';
import { assessProgramme } from '../src/policy/kernel/assess';
import { civilDate } from '../src/shared/civil-date';
import { inventHouseholds } from './invented-households';
import type { Pay, Pays } from './rules-by-hand';
import { paysByHand, plainPerson } from './rules-by-hand';
import { paysInEngine } from './rules-in-json-rules-engine';

export const BENCH_DAY = civilDate('2026-11-23');
const COMPARED = ['social-pension', 'elderly-assistance', 'disability-assistance'].map((wanted) => {
  const found = PROGRAMMES.find(({ key }) => key === wanted);
  if (found === undefined) throw new Error(`no programme ${wanted}`);
  return found;
});
const BUDGET_MS = 2;

/** The three compared programmes by our own rules, each explained. */
export function paysByRules(facts: Facts): Pays {
  const [pension = 0, elderly = 0, disability = 0] = COMPARED.map((programme) =>
    payOf(assessProgramme(programme, facts, BENCH_DAY)),
  );
  return [pension, elderly, disability];
}

function payOf({ truth, amount, programme }: Assessment): Pay {
  if (truth === 'unknown') throw new Error(`${programme} is not settled for complete facts`);
  if (truth === 'no' || amount === null) return 0;
  return amount === 'commune-decides' ? amount : amount.min;
}

/** Prints the figures of `npm run bench -- policy`; `seconds` is how long each is measured. */
export async function benchPolicy(seconds: number): Promise<void> {
  benchHouseholds(seconds);
  await benchComparison(seconds);
}

/** One explained assessment of all programmes for the four of a household, a third of the facts unknown. */
function benchHouseholds(seconds: number): void {
  const given = { seed: 1, knowledge: 'two-in-three' } as const;
  const households = inventHouseholds(512, BENCH_DAY, given);
  const assess = (at: number): void => {
    for (const facts of households[at % households.length] ?? []) assessPerson(facts, BENCH_DAY);
  };
  const warm = performance.now() + 1000;
  for (let at = 0; performance.now() < warm; at += 1) assess(at);
  const times: number[] = [];
  const start = performance.now();
  let last = start;
  while (last - start < seconds * 1000) {
    assess(times.length);
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  const perSecond = times.length / ((last - start) / 1000);
  times.sort((a, b) => a - b);
  const [p50, p99] = [0.5, 0.99].map((share) => times[Math.floor(times.length * share)] ?? NaN);
  const programmes = `${PROGRAMMES.length} programmes, household of four, explained`;
  console.log(`${programmes}, on ${BENCH_DAY}:`);
  console.log(
    `  ${whole(perSecond)} households/s, ${whole(perSecond * 4 * PROGRAMMES.length)} verdicts/s`,
  );
  const kept = p99 !== undefined && p99 < BUDGET_MS ? 'kept' : 'MISSED';
  console.log(
    `  p50 ${p50?.toFixed(3)} ms, p99 ${p99?.toFixed(3)} ms (budget ${BUDGET_MS} ms: ${kept})`,
  );
}

/** The same three programmes by our rules, in json-rules-engine and by hand; all must say the same. */
async function benchComparison(seconds: number): Promise<void> {
  const given = { seed: 2, knowledge: 'everything' } as const;
  const people = inventHouseholds(256, BENCH_DAY, given).flat();
  const inEngine = paysInEngine();
  const byHand = (facts: Facts): Pays => paysByHand(plainPerson(facts, BENCH_DAY));
  for (const facts of people) {
    const answers = [
      paysByRules(facts),
      byHand(facts),
      await inEngine(plainPerson(facts, BENCH_DAY)),
    ];
    const texts = new Set(answers.map((answer) => JSON.stringify(answer)));
    if (texts.size > 1) throw new Error(`they disagree: ${[...texts].join(' against ')}`);
  }
  console.log(
    `\n3 programmes for one person of whom everything is known (${people.length} people, all agree):`,
  );
  const rules = measure(people, paysByRules, seconds);
  const hand = measure(people, byHand, seconds);
  const engine = await measureLater(
    people,
    (facts) => inEngine(plainPerson(facts, BENCH_DAY)),
    seconds,
  );
  const rows = [
    ['our rules, explained', rules],
    ['functions written by hand', hand],
    ['json-rules-engine', engine],
  ] as const;
  for (const [name, rate] of rows)
    console.log(`  ${name.padEnd(26)} ${whole(rate).padStart(11)} people/s`);
  console.log(`  our rules / json-rules-engine = ${(rules / engine).toFixed(1)}`);
  console.log(`  our rules / by hand = ${(rules / hand).toFixed(3)}`);
}

function measure(people: readonly Facts[], work: (facts: Facts) => Pays, seconds: number): number {
  const rounds = (ms: number): number => {
    const start = performance.now();
    let done = 0;
    while (performance.now() - start < ms) {
      for (const facts of people) work(facts);
      done += people.length;
    }
    return done / ((performance.now() - start) / 1000);
  };
  rounds(1000);
  return rounds(seconds * 1000);
}

async function measureLater(
  people: readonly Facts[],
  work: (facts: Facts) => Promise<Pays>,
  seconds: number,
): Promise<number> {
  const rounds = async (ms: number): Promise<number> => {
    const start = performance.now();
    let done = 0;
    while (performance.now() - start < ms) {
      for (const facts of people) await work(facts);
      done += people.length;
    }
    return done / ((performance.now() - start) / 1000);
  };
  await rounds(1000);
  return rounds(seconds * 1000);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
