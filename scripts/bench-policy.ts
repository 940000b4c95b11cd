import { assessPerson, PROGRAMMES } from '../src/policy';
import { civilDate } from '../src/shared/civil-date';
import { compareTenRules } from './bench-ten-rules';
import { inventHouseholds } from './invented-households';

export const BENCH_DAY = civilDate('2026-11-23');
const BUDGET_MS = 2;
const BUDGET_BULK = { perSecond: 500_000, timesEngine: 100, timesHand: 0.5 };

/** Prints the figures of `npm run bench -- policy`; `seconds` is how long each is measured. */
export async function benchPolicy(seconds: number): Promise<void> {
  benchHouseholds(seconds);
  await benchTenRules(seconds);
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
  const used = process.cpuUsage();
  const start = performance.now();
  let last = start;
  while (last - start < seconds * 1000) {
    assess(times.length);
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  const { user, system } = process.cpuUsage(used);
  const cpu = (user + system) / 1000 / times.length;
  const perSecond = times.length / ((last - start) / 1000);
  times.sort((a, b) => a - b);
  const [p50 = NaN, p99 = NaN] = [0.5, 0.99].map(
    (share) => times[Math.floor(times.length * share)],
  );
  const programmes = `${PROGRAMMES.length} programmes, household of four, explained`;
  console.log(`${programmes}, on ${BENCH_DAY}:`);
  console.log(
    `  ${whole(perSecond)} households/s, ${whole(perSecond * 4 * PROGRAMMES.length)} verdicts/s, ${cpu.toFixed(3)} ms of processor each`,
  );
  const kept = p99 < BUDGET_MS ? 'kept' : 'MISSED';
  console.log(
    `  p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms (budget ${BUDGET_MS} ms: ${kept})`,
  );
}

/** People a second by each way, and the ratios that the budgets are set in. */
async function benchTenRules(seconds: number): Promise<void> {
  const { rules, hand, bulk, engine, timesHand, people } = await compareTenRules(
    BENCH_DAY,
    seconds,
  );
  console.log(
    `\nTen rules of four programmes over ${whole(people)} different people of whom everything is known (all agree), a second of the processor:`,
  );
  const rows = [
    ['our rules, explained', rules],
    ['our rules, in bulk', bulk],
    ['functions written by hand', hand],
    ['json-rules-engine', engine],
  ] as const;
  for (const [name, rate] of rows)
    console.log(`  ${name.padEnd(26)} ${whole(rate).padStart(11)} people/s`);
  const held =
    bulk >= BUDGET_BULK.perSecond &&
    bulk >= BUDGET_BULK.timesEngine * engine &&
    timesHand >= BUDGET_BULK.timesHand;
  console.log(
    `  explained: ${(rules / engine).toFixed(1)} x json-rules-engine, ${(rules / hand).toFixed(3)} x by hand`,
  );
  console.log(
    `  in bulk: ${whole(bulk)} people/s, ${(bulk / engine).toFixed(0)} x json-rules-engine, ${timesHand.toFixed(2)} x by hand (budgets: ${held ? 'kept' : 'MISSED'})`,
  );
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
