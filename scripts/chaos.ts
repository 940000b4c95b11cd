import 'reflect-metadata';
import { parseArgs } from 'node:util';
import type { Outcome } from './chaos/simulate';
import { Simulator } from './chaos/simulate';

/** So many failing seeds are enough to look at. */
const MOST_SHOWN = 10;

/** `npm run chaos -- --seeds N` tries seeds from 1 (or `--from`) on; `--seed S` plays one again. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '1000' },
      from: { type: 'string', default: '1' },
      seed: { type: 'string' },
    },
  });
  const from = Number(values.seed ?? values.from);
  const count = values.seed === undefined ? Number(values.seeds) : 1;
  const simulator = await Simulator.create();
  const began = performance.now();
  const outcomes: Outcome[] = [];
  for (let seed = from; seed < from + count; seed++) {
    const outcome = await simulator.run({ seed });
    outcomes.push(outcome);
    if (outcome.problems.length > 0) report(outcome);
    if (failedIn(outcomes) >= MOST_SHOWN) break;
  }
  await simulator.close();
  summary(outcomes, (performance.now() - began) / 1000);
  if (failedIn(outcomes) > 0) process.exitCode = 1;
}

function failedIn(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ problems }) => problems.length > 0).length;
}

function report({ seed, steps, problems }: Outcome): void {
  console.log(
    `Seed ${seed} fails after ${steps} steps; npm run chaos -- --seed ${seed} plays it again:`,
  );
  for (const problem of problems) console.log(`  ${problem}`);
}

function summary(outcomes: readonly Outcome[], seconds: number): void {
  const sum = (key: 'steps' | 'crashes' | 'stalls' | 'messages' | 'twice' | 'unknown' | 'dead') =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const two = outcomes.filter(({ processes }) => processes === 2).length;
  const speed = (outcomes.length / seconds).toFixed(1);
  console.log(
    [
      `${outcomes.length} seeds in ${seconds.toFixed(1)} s (${speed} a second), ${two} of them with two processes`,
      `${sum('messages')} messages, ${sum('steps')} steps, ${sum('crashes')} crashes, ${sum('stalls')} long halts`,
      `explained by an outcome nobody knows: ${sum('twice')} answers twice, ${sum('unknown')} never; ${sum('dead')} given up`,
      `${failedIn(outcomes)} seeds fail`,
    ].join('\n'),
  );
}

void main();
