import type { Assessment, Facts } from '../src/policy';
import { assessPerson, compileScreen, PROGRAMMES, toColumns } from '../src/policy';
import { assessProgramme } from '../src/policy/kernel/assess';
import { civilDate } from '../src/shared/civil-date';
import { inventHouseholds } from './invented-households';
import type { Pay, Pays, PlainPerson } from './rules-by-hand';
import { paysByHand, plainPerson } from './rules-by-hand';
import { paysInEngine } from './rules-in-json-rules-engine';

export const BENCH_DAY = civilDate('2026-11-23');
const COMPARED = ['social-pension', 'elderly-assistance', 'disability-assistance'].map((wanted) => {
  const found = PROGRAMMES.find(({ key }) => key === wanted);
  if (found === undefined) throw new Error(`no programme ${wanted}`);
  return found;
});
const BUDGET_MS = 2;
const BUDGET_BULK = { perSecond: 500_000, timesEngine: 100, timesHand: 0.5 };
/** How often the compared people stand in the register that is screened in bulk. */
const COPIES = 100;

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
  const plain = people.map((facts) => plainPerson(facts, BENCH_DAY));
  const all = people.length;
  const rules = all * repeat(() => people.forEach((facts) => paysByRules(facts)), seconds);
  const columns = COMPARED.map((): Pay[] => []);
  const hand = all * repeat(() => payAll(plain, columns), seconds);
  const bulk = measureBulk(people, seconds);
  const engine = await measureLater(plain, inEngine, seconds);
  printComparison({ rules, hand, bulk, engine });
}

interface Rates {
  readonly rules: number;
  readonly hand: number;
  readonly bulk: number;
  readonly engine: number;
}

/** People a second by each way, and the ratios that the budgets are set in. */
function printComparison({ rules, hand, bulk, engine }: Rates): void {
  const rows = [
    ['our rules, explained', rules],
    ['our rules, in bulk', bulk],
    ['functions written by hand', hand],
    ['json-rules-engine', engine],
  ] as const;
  for (const [name, rate] of rows)
    console.log(`  ${name.padEnd(26)} ${whole(rate).padStart(11)} people/s`);
  const verdicts = `${whole(bulk)} people/s`;
  const held =
    bulk >= BUDGET_BULK.perSecond &&
    bulk >= BUDGET_BULK.timesEngine * engine &&
    bulk >= BUDGET_BULK.timesHand * hand;
  console.log(
    `  explained: ${(rules / engine).toFixed(1)} x json-rules-engine, ${(rules / hand).toFixed(3)} x by hand`,
  );
  console.log(
    `  in bulk: ${verdicts}, ${(bulk / engine).toFixed(0)} x json-rules-engine, ${(bulk / hand).toFixed(2)} x by hand (budgets: ${held ? 'kept' : 'MISSED'})`,
  );
}

/**
 * The three programmes over a register without reasons. The columns stand ready, as do the plain people
 * that the hand-written functions read.
 */
function measureBulk(people: readonly Facts[], seconds: number): number {
  const register = Array.from({ length: COPIES }, () => people).flat();
  const columns = toColumns(register);
  const screen = compileScreen(COMPARED, BENCH_DAY);
  people.forEach((facts, at) => {
    const pays = screen(toColumns([facts])).map((found): Pay => {
      if (found.truth[0] !== 1) return 0;
      const [certain, most] = [found.certain, found.possible].map(
        ([place = 0]) => found.amounts[place],
      );
      return most === Infinity ? 'commune-decides' : (certain ?? 0);
    });
    if (JSON.stringify(pays) !== JSON.stringify(paysByRules(facts))) {
      throw new Error(`the screen disagrees on person ${at}`);
    }
  });
  return register.length * repeat(() => screen(columns), seconds);
}

/** Writes every answer down, as the screen does, so that the compiler may not leave the work out. */
function payAll(plain: readonly PlainPerson[], into: readonly Pay[][]): void {
  plain.forEach((person, at) =>
    paysByHand(person).forEach((pay, programme) => {
      const column = into[programme];
      if (column !== undefined) column[at] = pay;
    }),
  );
}

/** Runs `work` for a second to warm up and then for `seconds`; how often a second it ran. */
function repeat(work: () => unknown, seconds: number): number {
  const rounds = (ms: number): number => {
    const start = performance.now();
    let done = 0;
    while (performance.now() - start < ms) {
      work();
      done += 1;
    }
    return done / ((performance.now() - start) / 1000);
  };
  rounds(1000);
  return rounds(seconds * 1000);
}

async function measureLater(
  people: readonly PlainPerson[],
  work: (person: PlainPerson) => Promise<Pays>,
  seconds: number,
): Promise<number> {
  const rounds = async (ms: number): Promise<number> => {
    const start = performance.now();
    let done = 0;
    while (performance.now() - start < ms) {
      for (const person of people) await work(person);
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
