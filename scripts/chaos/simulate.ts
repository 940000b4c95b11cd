import { dataSourceOptions } from '../../ormconfig';
import { createVault } from '../../src/ops/vault';
import { Database } from '../../src/records/database';
import { ENTITIES } from '../../src/records/schema';
import { vietnamDay } from '../../src/shared/civil-date';
import type { Ids, Tokens, Vault } from '../../src/shared/ports';
import { seeded } from '../../src/shared/random';
import type { Plan } from './chances';
import { Chances } from './chances';
import type { Findings } from './check';
import { check } from './check';
import type { Open } from './mortal-database';
import { disturbCommits } from './mortal-database';
import type { Mutant } from './mutants';
import { planOf } from './plan';
import type { Talk } from './talk';
import { talksOf } from './talk';
import { Timeline } from './timeline';
import { World } from './world';

/** Noon in Vietnam. */
const BEGINS = Date.parse('2026-11-23T05:00:00.000Z');
const LONGEST_MS = 3_600_000;
const LOOK_MS = 5_000;

/** What one seed came to. */
export interface Outcome extends Findings {
  readonly seed: number;
  readonly steps: number;
  readonly crashes: number;
  readonly stalls: number;
  readonly messages: number;
  readonly processes: number;
}

export interface Asked {
  readonly seed: number;
  /** In place of the seed's own. */
  readonly plan?: Partial<Plan>;
  readonly mutant?: Mutant;
}

/** Runs seeds one after the other over one database in memory, emptied in between. */
export class Simulator {
  private readonly open: Open = { life: null };
  private readonly vault: Vault = createVault(Buffer.alloc(32, 7));
  private chances: Chances | undefined;
  private mutant: Mutant = {};

  private constructor(
    private readonly db: Database,
    private readonly parts: {
      readonly timeline: { now: Timeline | undefined };
      readonly ids: CountedIds;
    },
  ) {}

  static async create(): Promise<Simulator> {
    const timeline: { now: Timeline | undefined } = { now: undefined };
    const ids = new CountedIds();
    const clock = { now: () => timeline.now?.now() ?? BEGINS };
    const source = dataSourceOptions(':memory:');
    const db = await Database.open({ source, clock, ids, random: () => 0.5 });
    await db.migrate();
    const simulator = new Simulator(db, { timeline, ids });
    disturbCommits(db, simulator.open, () => simulator.refusal());
    return simulator;
  }

  close(): Promise<void> {
    return this.db.close();
  }

  /** The same seed (and plan, and mutant) always gives the same run. */
  async run({ seed, plan, mutant = {} }: Asked): Promise<Outcome> {
    const timeline = new Timeline(BEGINS);
    const random = seeded(seed);
    const chances = new Chances(random, timeline, { ...planOf(seed, random), ...plan });
    this.chances = chances;
    this.mutant = mutant;
    this.parts.timeline.now = timeline;
    this.parts.ids.begin();
    await this.statements([...ENTITIES.map(emptied).reverse(), ...(mutant.breaks ?? [])]);
    const restore = timeline.install();
    try {
      const talks = talksOf(chances);
      const found = await this.live(talks, chances);
      const { steps, crashes, stalls } = chances;
      const { processes } = chances.plan;
      const messages = talks.flatMap(({ said }) => said).length;
      return { seed, steps, crashes, stalls, messages, processes, ...found };
    } finally {
      restore();
      this.open.life = null;
      await this.statements(mutant.mends ?? []);
    }
  }

  private async live(talks: readonly Talk[], chances: Chances): Promise<Findings> {
    const { db, open, vault } = this;
    const { timeline } = chances;
    const { ids } = this.parts;
    const tokens = countedTokens();
    const world = new World({ db, open, ids, tokens, vault, chances, mutant: this.mutant });
    let settled = false;
    const look = async (): Promise<void> => {
      settled = world.waiting === 0 && (await this.nothingLeft());
      if (!settled) timeline.after(LOOK_MS, () => void look());
    };
    world.begin(talks);
    timeline.after(LOOK_MS, () => void look());
    const ended = await timeline.run(() => settled, BEGINS + LONGEST_MS);
    world.end();
    const on = vietnamDay(BEGINS);
    const { accepted, platform } = world;
    const found = await check(db, { talks, accepted, arrivals: platform.arrivals, vault, on });
    if (!ended) found.problems.push('it never came to an end');
    found.problems.push(...world.errors);
    return found;
  }

  private async nothingLeft(): Promise<boolean> {
    const [left] = await this.db.read((rows) =>
      rows.sql<{ left: number }>(
        `SELECT COUNT(*) AS "left" FROM message WHERE delivery IN ('new', 'pending', 'sending')
            OR (delivery = 'unknown' AND nextAttemptAt IS NOT NULL)`,
        [],
      ),
    );
    return Number(left?.left) === 0;
  }

  private refusal(): string | undefined {
    if (this.chances?.busyNow() !== true) return undefined;
    return this.mutant.commitRefusedWith ?? 'SQLITE_BUSY';
  }

  private async statements(list: readonly string[]): Promise<void> {
    await this.db.read(async (rows) => {
      for (const text of list) await rows.sql(text, []);
    });
  }
}

class CountedIds implements Ids {
  private last = 0;

  begin(): void {
    this.last = 0;
  }

  next(): string {
    return `00000000-0000-7000-8000-${String(++this.last).padStart(12, '0')}`;
  }
}

function countedTokens(): Tokens {
  let last = 0;
  return {
    code: () => `code-${++last}`,
    digit: () => ++last % 10,
    secret: () => `secret-${++last}`,
  };
}

function emptied(entity: (typeof ENTITIES)[number]): string {
  const table = entity.name.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
  return `DELETE FROM ${table}`;
}
