import type { Assessment, FactKey, Facts, Programme } from '../src/policy';
import { compileScreen, PROGRAMMES, toColumns } from '../src/policy';
import { assessProgramme } from '../src/policy/kernel/assess';
import type { CivilDate } from '../src/shared/civil-date';
import { inventHouseholds } from './invented-households';
import type { Pay, Pays, PlainPerson } from './rules-by-hand';
import {
  disabilityByHand,
  elderlyByHand,
  housingByHand,
  paysByHand,
  pensionByHand,
  plainPerson,
} from './rules-by-hand';
import { paysInEngine } from './rules-in-json-rules-engine';

/** The nine lines of three monthly allowances, and the line of social housing for people with merit. */
const COMPARED: readonly Programme[] = [
  programme('social-pension'),
  programme('elderly-assistance'),
  programme('disability-assistance'),
  onlyLine(programme('social-housing-purchase'), 'merit'),
];
/** What the ten rules read of a person; her birth she has anyway. */
const READ: readonly FactKey[] = [
  'poverty',
  'pension',
  'pensionAmount',
  'disability',
  'supporter',
  'takenIn',
  'housingGroup',
  'hasHouse',
  'houseOtherProvince',
  'areaPerHead',
  'housingHelped',
];
const HOUSEHOLDS = 25_600;
/** People of whom the slow ways are checked and measured too. */
const FEW = 1_024;
/** Bulk and hand-written take turns, so that what else the machine does falls on both. */
const TURNS = 9;

export interface Compared {
  readonly people: number;
  /** People a second. */
  readonly rules: number;
  readonly hand: number;
  readonly bulk: number;
  readonly engine: number;
  /** Bulk by hand-written: the median over the turns. */
  readonly timesHand: number;
}

/** The four programmes by our own rules, each explained. */
export function paysByRules(facts: Facts, on: CivilDate): Pays {
  const [pension = 0, elderly = 0, disability = 0, housing = 0] = COMPARED.map((one) =>
    payOf(assessProgramme(one, facts, on)),
  );
  return [pension, elderly, disability, housing];
}

/**
 * The same ten rules explained, in bulk, by hand and in json-rules-engine.
 * @throws Error unless all say the same of everybody.
 */
export async function compareTenRules(on: CivilDate, seconds: number): Promise<Compared> {
  const invented = { seed: 2, knowledge: 'everything', facts: READ } as const;
  const people = inventHouseholds(HOUSEHOLDS, on, invented).flat();
  const plain = people.map((facts) => plainPerson(facts, on));
  const inEngine = paysInEngine();
  // What every way is given stands ready: facts as objects, plain objects, typed columns.
  const columns = toColumns(people);
  const screen = compileScreen(COMPARED, on);
  let screened = screen(columns);
  checkScreen(screened, plain);
  const few = people.slice(0, FEW);
  for (const [at, facts] of few.entries()) {
    const person = plain[at] as PlainPerson;
    agree([paysByRules(facts, on), paysByHand(person), await inEngine(person)]);
  }
  const rules = FEW * rate(() => few.forEach((facts) => paysByRules(facts, on)), seconds);
  const into: PayColumns = [[], [], [], []];
  const turns = takeTurns(
    () => (screened = screen(columns, screened)),
    () => payAll(plain, into),
    seconds,
  );
  const engine = await rateLater(plain.slice(0, FEW), inEngine, seconds);
  const [bulk, hand] = turns.rates.map((one) => one * people.length);
  return {
    people: people.length,
    rules,
    engine,
    bulk: Number(bulk),
    hand: Number(hand),
    timesHand: turns.ratio,
  };
}

function programme(wanted: string): Programme {
  const found = PROGRAMMES.find(({ key }) => key === wanted);
  if (found === undefined) throw new Error(`no programme ${wanted}`);
  return found;
}

function onlyLine(of: Programme, wanted: string): Programme {
  const versions = of.versions.map((version) => ({
    ...version,
    lines: version.lines.filter(({ key }) => key === wanted),
  }));
  return { ...of, versions };
}

function payOf({ truth, amount, programme: key }: Assessment): Pay {
  if (truth === 'unknown') throw new Error(`${key} is not settled for complete facts`);
  if (truth === 'no') return 0;
  return amount === null ? 'right' : amount === 'commune-decides' ? amount : amount.min;
}

function checkScreen(
  screened: ReturnType<ReturnType<typeof compileScreen>>,
  plain: readonly PlainPerson[],
): void {
  plain.forEach((person, at) => {
    const pays = screened.map(({ outcomes, of }): Pay => {
      const outcome = outcomes[Number(of[at])];
      if (outcome?.truth !== 'yes') return 0;
      if (outcome.possible === 0) return 'right';
      return outcome.possible === Infinity ? 'commune-decides' : outcome.certain;
    });
    agree([pays, paysByHand(person)]);
  });
}

function agree(answers: readonly unknown[]): void {
  const texts = new Set(answers.map((answer) => JSON.stringify(answer)));
  if (texts.size > 1) throw new Error(`they disagree: ${[...texts].join(' against ')}`);
}

/** Writes every answer down, as the screen does, so that the compiler may not leave the work out. */
function payAll(plain: readonly PlainPerson[], [a, b, c, d]: PayColumns): void {
  for (let at = 0; at < plain.length; at += 1) {
    const person = plain[at] as PlainPerson;
    a[at] = pensionByHand(person);
    b[at] = elderlyByHand(person);
    c[at] = disabilityByHand(person);
    d[at] = housingByHand(person);
  }
}

type PayColumns = readonly [Pay[], Pay[], Pay[], Pay[]];

/** Medians over turns: how often a second each ran, and how many times the second the first ran. */
function takeTurns(
  first: () => unknown,
  second: () => unknown,
  seconds: number,
): { readonly rates: readonly [number, number]; readonly ratio: number } {
  const rounds = Array.from({ length: TURNS }, () => {
    const [a, b] = [rate(first, seconds / TURNS), rate(second, seconds / TURNS)];
    return { a, b, ratio: a / b };
  }).slice(1);
  return {
    rates: [median(rounds.map(({ a }) => a)), median(rounds.map(({ b }) => b))],
    ratio: median(rounds.map(({ ratio }) => ratio)),
  };
}

/** Of an odd number of values the middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Number(sorted[Math.floor(sorted.length / 2)]);
}

/** How often `work` ran in a second of the processor, after a little warming up. */
function rate(work: () => unknown, seconds: number): number {
  const rounds = (limit: number): number => {
    const start = processorSeconds();
    let done = 0;
    let used: number;
    do {
      work();
      done += 1;
      used = processorSeconds() - start;
    } while (used < limit);
    return done / used;
  };
  rounds(seconds / 3);
  return rounds(seconds);
}

async function rateLater(
  people: readonly PlainPerson[],
  work: (person: PlainPerson) => Promise<Pays>,
  seconds: number,
): Promise<number> {
  const rounds = async (limit: number): Promise<number> => {
    const start = processorSeconds();
    let done = 0;
    let used: number;
    do {
      for (const person of people) await work(person);
      done += people.length;
      used = processorSeconds() - start;
    } while (used < limit);
    return done / used;
  };
  await rounds(seconds / 3);
  return rounds(seconds);
}

/** What this process has used of the processor: on a machine with other work the clock would say little. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
