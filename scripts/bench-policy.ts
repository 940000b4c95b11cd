import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { assessPerson, PROGRAMMES } from '../src/policy';
import { civilDate } from '../src/shared/civil-date';
import type { Compared } from './bench-ten-rules';
import { median } from './bench-ten-rules';
import { inventHouseholds } from './invented-households';

export const BENCH_DAY = civilDate('2026-11-23');
const BUDGET_MS = 2;
const BUDGET_BULK = { perSecond: 500_000, timesEngine: 100, timesHand: 0.5 };
/** How fast the hand-written functions become is another thing in every process: the middle of so many counts. */
const PROCESSES = 7;

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

/** People a second by each way, and the ratios that the budgets are set in: the middle of fresh processes. */
async function benchTenRules(seconds: number): Promise<void> {
  const runs: Compared[] = [];
  while (runs.length < PROCESSES) runs.push(await compareInFreshProcess(seconds));
  const middle = (of: (run: Compared) => number): number => median(runs.map(of));
  console.log(
    `\nTen rules of four programmes over ${whole(middle((run) => run.people))} different people of whom everything is known (all agree), a second of the processor, the middle of ${PROCESSES} processes:`,
  );
  const bulk = middle((run) => run.bulk);
  const timesEngine = middle((run) => run.bulk / run.engine);
  const timesHand = middle((run) => run.timesHand);
  const rows = [
    ['our rules, explained', middle((run) => run.rules)],
    ['our rules, in bulk', bulk],
    ['functions written by hand', middle((run) => run.hand)],
    ['json-rules-engine', middle((run) => run.engine)],
  ] as const;
  for (const [name, rate] of rows)
    console.log(`  ${name.padEnd(26)} ${whole(rate).padStart(11)} people/s`);
  const explained = middle((run) => run.rules / run.engine);
  console.log(`  explained: ${explained.toFixed(1)} x json-rules-engine`);
  const held =
    bulk >= BUDGET_BULK.perSecond &&
    timesEngine >= BUDGET_BULK.timesEngine &&
    timesHand >= BUDGET_BULK.timesHand;
  const each = runs.map((run) => run.timesHand.toFixed(2)).join(', ');
  console.log(
    `  in bulk: ${timesEngine.toFixed(0)} x json-rules-engine, ${timesHand.toFixed(2)} x by hand (${each}; budgets: ${held ? 'kept' : 'MISSED'})`,
  );
}

/** @throws Error when the process ends without figures. */
async function compareInFreshProcess(seconds: number): Promise<Compared> {
  const child = fork(join(__dirname, 'bench-ten-rules-once.js'), [BENCH_DAY, String(seconds)]);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the comparison ended with ${String(code)} before it had figures`);
  });
  const [compared] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  return compared as Compared;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
