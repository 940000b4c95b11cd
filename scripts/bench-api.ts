import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerOf, loaded } from './bench-api-load';
import type { After, Target } from './bench-api-load';
import { openBench, PAGE, READER, SERVERS } from './bench-api-parts';
import type { ServerKind } from './bench-api-parts';
import { freshDatabase } from './bench-import';
import { median } from './bench-ten-rules';
import { Progress } from './progress';

/** Least share of the other's rate; the most that a page may cost among many people, times a page among few. */
const GOALS = { mercurius: 0.9, byHand: 0.7, page: 1.3 };
const CONNECTIONS = [10, 50];
const FEW = 1_000;
/** People of one invented household, about. */
const HOUSE = 3.9;
const PAGES = 20;

interface Wanted {
  readonly people: number;
  readonly rounds: number;
  readonly seconds: number;
}

/** A filled database, and a session in it. */
interface Filled {
  readonly database: string;
  readonly token: string;
  readonly people: number;
}

interface Running extends Target {
  readonly child: ChildProcess;
}

/**
 * `npm run bench -- api [--people N] [--rounds N] [--seconds S] [--database mariadb://…/name]`: the people list
 * with households, recognitions and enrolments beside the same schema under mercurius and beside SQL written by
 * hand; then a page among N people beside one among a thousand. On SQLite, then on the server that is named, in
 * databases of its own that are dropped first. Servers take turns, so that the ratios hold on a busy machine.
 */
export async function benchApi(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      people: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      database: { type: 'string' },
    },
  });
  const { people, rounds, seconds } = values;
  const wanted = { people: Number(people), rounds: Number(rounds), seconds: Number(seconds) };
  await onEngine(undefined, wanted);
  if (values.database !== undefined) await onEngine(values.database, wanted);
}

async function onEngine(server: string | undefined, wanted: Wanted): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'an-sinh-bench-'));
  console.log(server === undefined ? 'SQLite' : 'MariaDB');
  try {
    const few = await filled(await freshDatabase({ folder, server }, 'few'), FEW);
    const many = await filled(await freshDatabase({ folder, server }, 'many'), wanted.people);
    await compareServers(many, folder, wanted);
    await comparePages([few, many], folder, wanted);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function filled(database: string, wanted: number): Promise<Filled> {
  const { services } = await openBench(database);
  const households = Math.ceil(wanted / HOUSE);
  const progress = new Progress('Đang thêm', households, 'hộ');
  const began = performance.now();
  const { people } = await services.seed({ households, seed: 1, tell: progress.tell });
  progress.end();
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `  ${people} people in ${seconds.toFixed(1)} s, ${(people / seconds).toFixed(0)} people/s`,
  );
  await services.staff.createFirst(READER);
  const { token } = await services.staff.signInBy(READER.login);
  await services.close();
  return { database, token, people };
}

async function compareServers(many: Filled, folder: string, wanted: Wanted): Promise<void> {
  const running = await Promise.all(SERVERS.map((kind) => started(kind, many, folder)));
  try {
    const [ours] = running;
    if (ours === undefined) return;
    const pages = await pagesOf(ours);
    await mustAgree(running, pages);
    for (const connections of CONNECTIONS) {
      const turns = await inTurns(running, pages, { ...wanted, connections });
      SERVERS.forEach((kind, at) => tellRate(kind, { connections, turns, at }));
    }
  } finally {
    for (const { child } of running) child.kill();
  }
}

interface Told {
  readonly connections: number;
  /** Of each server in the order of `SERVERS`, of each round. */
  readonly turns: readonly (readonly Turn[])[];
  readonly at: number;
}

function tellRate(kind: ServerKind, { connections, turns, at }: Told): void {
  const [ours = [], own = []] = [turns[0], turns[at]];
  const rate = median(own.map((turn) => turn.rate)).toFixed(0);
  const cpu = median(own.map((turn) => turn.cpu)).toFixed(2);
  const line = `  ${connections} connections, ${kind.padEnd(12)} ${rate.padStart(5)} pages/s, ${cpu} ms of processor a page`;
  if (kind === 'ours') return console.log(line);
  const ratio = median(ours.map((turn, round) => turn.rate / (own[round]?.rate ?? NaN)));
  const spared = median(ours.map((turn, round) => (own[round]?.cpu ?? NaN) / turn.cpu));
  const goal = kind === 'mercurius' ? GOALS.mercurius : GOALS.byHand;
  const kept = ratio >= goal ? 'kept' : 'MISSED';
  console.log(
    `${line}; ours ${ratio.toFixed(2)} x (goal ${goal}: ${kept}), by processor ${spared.toFixed(2)} x`,
  );
}

/** What a page costs: the middle of the ratios of rounds, one among many people beside one among few. */
async function comparePages(
  both: readonly Filled[],
  folder: string,
  wanted: Wanted,
): Promise<void> {
  const running: Running[] = [];
  try {
    for (const one of both) running.push(await started('ours', one, folder));
    const pages = await Promise.all(running.map(pagesOf));
    const turns = await inTurns(running, pages, { ...wanted, connections: 1 });
    const [few = [], many = []] = turns;
    const ratio = median(few.map((turn, round) => turn.rate / (many[round]?.rate ?? NaN)));
    const spent = median(few.map((turn, round) => (many[round]?.cpu ?? NaN) / turn.cpu));
    const kept = ratio <= GOALS.page ? 'kept' : 'MISSED';
    console.log(
      `  a page among ${both[1]?.people} people costs ${ratio.toFixed(2)} x one among ${both[0]?.people} (goal ${GOALS.page}: ${kept}), by processor ${spent.toFixed(2)} x`,
    );
  } finally {
    for (const { child } of running) child.kill();
  }
}

interface Turns {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

/** What one server did in one round: answers a second, and milliseconds of its processor for each. */
interface Turn {
  readonly rate: number;
  readonly cpu: number;
}

/** The turns of each server in each round; every round another one begins. @param pages one list for all, or one each */
async function inTurns(
  running: readonly Running[],
  pages: readonly After[] | readonly (readonly After[])[],
  { rounds, seconds, connections }: Turns,
): Promise<Turn[][]> {
  const turns: Turn[][] = running.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (let turn = 0; turn < running.length; turn += 1) {
      const at = (turn + round + running.length) % running.length;
      const [target, own] = [running[at], pages[at]];
      if (target === undefined) continue;
      const asked = (Array.isArray(own) ? own : pages) as readonly After[];
      const one = await oneTurn(target, { query: PAGE, pages: asked, connections, seconds });
      // The first round only warms up.
      if (round >= 0) turns[at]?.push(one);
    }
  }
  return turns;
}

async function oneTurn(target: Running, load: Parameters<typeof loaded>[1]): Promise<Turn> {
  const before = await cpuOf(target);
  const { answers, ms } = await loaded(target, load);
  const used = (await cpuOf(target)) - before;
  return { rate: (answers * 1000) / ms, cpu: used / answers };
}

/** Milliseconds of the processor that the server has used. */
async function cpuOf({ child }: Running): Promise<number> {
  child.send('cpu');
  const [ms] = await once(child, 'message');
  return Number(ms);
}

/** @throws Error when the process ends before it listens. */
async function started(kind: ServerKind, filled: Filled, folder: string): Promise<Running> {
  const { database, token } = filled;
  const task = JSON.stringify({ kind, database, folder });
  const child = fork(join(__dirname, 'bench-api-server.js'), [task]);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the server "${kind}" ended with ${String(code)} before it listened`);
  });
  const [port] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  return { child, token, port: Number(port) };
}

/** Where pages begin, spread over the whole list. */
async function pagesOf(ours: Target): Promise<readonly After[]> {
  const query =
    'query Ends($after: String) { beneficiaries(first: 100, after: $after) { pageInfo { hasNextPage endCursor } } }';
  const ends: After[] = [null];
  for (let more = true; more;) {
    const { data } = JSON.parse(await answerOf(ours, { query, after: ends.at(-1) ?? null }));
    const { hasNextPage, endCursor } = data.beneficiaries.pageInfo;
    more = hasNextPage;
    if (more) ends.push(endCursor);
  }
  // The last one may begin a page that is not full.
  const full = ends.slice(0, -1);
  const step = Math.max(1, full.length / PAGES);
  const many = Math.min(PAGES, full.length);
  return Array.from({ length: many }, (_, at) => full[Math.floor(at * step)] ?? null);
}

/** The same JSON from everybody, but for the seal of the cursor. @throws Error naming the page */
async function mustAgree(running: readonly Running[], pages: readonly After[]): Promise<void> {
  for (const after of pages) {
    const texts = await Promise.all(
      running.map((target) => answerOf(target, { query: PAGE, after })),
    );
    const plain = texts.map((text) => text.replace(/"endCursor":"[^"]*"/, '"endCursor":""').trim());
    plain.forEach((text, at) => {
      if (text === plain[0]) return;
      const first = [...text].findIndex((letter, place) => letter !== plain[0]?.[place]);
      const around = (whole = '') => whole.slice(Math.max(0, first - 60), first + 60);
      throw new Error(
        `"${SERVERS[at]}" answers otherwise:\n${around(text)}\nnot\n${around(plain[0])}`,
      );
    });
  }
}
