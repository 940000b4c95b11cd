import { isDuplicate } from '../../records/db-errors';
import { bulkInsert, outweighs, withoutIndexes } from '../../records/queries/bulk-insert';
import type { Bulk } from '../../records/queries/bulk-insert';
import type { Writer } from '../../records/rows';
import { AppError } from '../../shared/app-error';
import type { Actor } from '../actor';
import { auditName } from '../actor';
import type { ServiceParts } from '../service-parts';
import { inventHousehold } from './invented-household';
import { householdOf, idRange, MOST_HOUSEHOLDS, MOST_SEED } from './seed-ids';
import { SEED_TABLES, SeedRows } from './seed-rows';

/** Households of one transaction: it is kept as a whole, or not at all. */
const BLOCK = 500;
const ACTOR: Actor = { kind: 'system', job: 'seed' };

type SeedParts = Pick<ServiceParts, 'db' | 'vault' | 'clock'>;

export interface Seeding {
  /** How many there are to be of this seed in the end. */
  readonly households: number;
  /** 0 to 80: another seed makes other people. */
  readonly seed: number;
  /** Told after each block how many households of the seed there are. */
  readonly tell?: (households: number) => void;
  /** Makes the rows of a block, elsewhere than here: another thread makes them while this one writes. */
  readonly prepare?: (block: SeedBlock) => Promise<SeedMade>;
}

/** Households of a seed, from one (included) to another (excluded). */
export interface SeedBlock {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** The rows of a block. */
export interface SeedMade {
  readonly people: number;
  readonly bulks: readonly Bulk[];
}

/** What a run has added. */
export interface Seeded {
  /** Households of this seed that were there before. */
  readonly before: number;
  readonly households: number;
  readonly people: number;
}

/**
 * Fills the records with invented people, up to so many households of a seed. What a run before has written is
 * left as it is and gone on from, so the same run twice adds nothing, and a run that was killed is completed.
 * On SQLite more than there was before is one transaction, which no other writer gets past.
 * @throws AppError BAD_INPUT for a number out of bounds, CONFLICT when somebody of the records has a code or an
 *   identity number of theirs
 */
export async function seedProvince(parts: SeedParts, seeding: Seeding): Promise<Seeded> {
  const { households, seed, tell = () => undefined } = seeding;
  mustBeWhole('households', households, { from: 1, to: MOST_HOUSEHOLDS });
  mustBeWhole('seed', seed, { from: 0, to: MOST_SEED });
  const before = await present(parts, seed);
  const added = Math.max(0, households - before);
  const blocks = made(parts, seeding, before);
  let people = 0;
  if (await parts.db.read((rows) => outweighs(rows, added, 'household'))) {
    const all = { seed, from: before, to: households };
    people = await write(parts, all, (rows) =>
      withoutIndexes(rows, SEED_TABLES, async () => {
        let many = 0;
        for await (const block of blocks) {
          many += await insert(rows, block);
          tell(block.to);
        }
        return many;
      }),
    );
  } else {
    for await (const block of blocks) {
      people += await write(parts, block, (rows) => insert(rows, block));
      tell(block.to);
    }
  }
  return { before, households: added, people };
}

async function insert(rows: Writer, { bulks, people }: SeedMade): Promise<number> {
  for (const bulk of bulks) await bulkInsert(rows, bulk);
  return people;
}

/** The rows of a block of invented households, under seal. */
export function prepareSeed(
  { vault, clock }: Pick<SeedParts, 'vault' | 'clock'>,
  { seed, from, to }: SeedBlock,
): SeedMade {
  const rows = new SeedRows(vault, clock.now());
  for (let at = from; at < to; at += 1) rows.add(seed, at, inventHousehold(seed, at));
  return { people: rows.people, bulks: rows.bulks() };
}

/** Block after block; the next one is asked for before this one is written. */
async function* made(
  parts: SeedParts,
  { households, seed, prepare = async (block) => prepareSeed(parts, block) }: Seeding,
  before: number,
): AsyncGenerator<SeedBlock & SeedMade> {
  const ask = (from: number): Promise<SeedBlock & SeedMade> | null => {
    if (from >= households) return null;
    const block = { seed, from, to: Math.min(households, from + BLOCK) };
    const rows = prepare(block).then((ready) => ({ ...block, ...ready }));
    // Whoever stops half-way never asks how this ended.
    rows.catch(() => undefined);
    return rows;
  };
  let next = ask(before);
  while (next !== null) {
    const block: SeedBlock & SeedMade = await next;
    next = ask(block.to);
    yield block;
  }
}

/** Blocks are written one after the other, so those that are there are the first ones. */
async function present({ db }: SeedParts, seed: number): Promise<number> {
  const [row] = await db.read((rows) =>
    rows.sql<{ last: string | null }>(
      'SELECT MAX(id) AS last FROM household WHERE id >= ? AND id < ?',
      [...idRange(seed)],
    ),
  );
  return row?.last ? householdOf(row.last, seed) + 1 : 0;
}

async function write(
  { db }: SeedParts,
  { seed, from, to }: SeedBlock,
  fn: (rows: Writer) => Promise<number>,
): Promise<number> {
  const note = (people: number) => ({
    action: 'seed.add',
    object: `seed:${seed}`,
    details: { from, to, people },
  });
  try {
    return await db.write(auditName(ACTOR), note, fn);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new AppError(
      'CONFLICT',
      `Somebody has a code or an identity number of seed ${seed} already: take another --seed.`,
    );
  }
}

function mustBeWhole(
  field: string,
  value: number,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  if (Number.isInteger(value) && value >= from && value <= to) return;
  throw new AppError('BAD_INPUT', `--${field} must be a whole number from ${from} to ${to}.`, {
    field,
  });
}
