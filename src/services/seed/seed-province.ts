import { isDuplicate } from '../../records/db-errors';
import { bulkInsert } from '../../records/queries/bulk-insert';
import { AppError } from '../../shared/app-error';
import type { Actor } from '../actor';
import { auditName } from '../actor';
import type { ServiceParts } from '../service-parts';
import { inventHousehold } from './invented-household';
import { householdOf, idRange, MOST_HOUSEHOLDS, MOST_SEED } from './seed-ids';
import { SeedRows } from './seed-rows';

/** Households of one transaction: it is kept as a whole, or not at all. */
const BLOCK = 500;
const ACTOR: Actor = { kind: 'system', job: 'seed' };

export interface Seeding {
  /** How many there are to be of this seed in the end. */
  readonly households: number;
  /** 0 to 80: another seed makes other people. */
  readonly seed: number;
  /** Told after each block how many households of the seed there are. */
  readonly tell?: (households: number) => void;
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
 * @throws AppError BAD_INPUT for a number out of bounds, CONFLICT when somebody of the records has a code or an
 *   identity number of theirs
 */
export async function seedProvince(
  parts: Pick<ServiceParts, 'db' | 'vault' | 'clock'>,
  { households, seed, tell = () => undefined }: Seeding,
): Promise<Seeded> {
  mustBeWhole('households', households, { from: 1, to: MOST_HOUSEHOLDS });
  mustBeWhole('seed', seed, { from: 0, to: MOST_SEED });
  const before = await present(parts, seed);
  let people = 0;
  for (let from = before; from < households; from += BLOCK) {
    const to = Math.min(households, from + BLOCK);
    people += await writeBlock(parts, seed, { from, to });
    tell(to);
  }
  return { before, households: Math.max(0, households - before), people };
}

/** Blocks are written one after the other, so those that are there are the first ones. */
async function present({ db }: Pick<ServiceParts, 'db'>, seed: number): Promise<number> {
  const [row] = await db.read((rows) =>
    rows.sql<{ last: string | null }>(
      'SELECT MAX(id) AS last FROM household WHERE id >= ? AND id < ?',
      [...idRange(seed)],
    ),
  );
  return row?.last ? householdOf(row.last, seed) + 1 : 0;
}

async function writeBlock(
  { db, vault, clock }: Pick<ServiceParts, 'db' | 'vault' | 'clock'>,
  seed: number,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<number> {
  const made = new SeedRows(vault, clock.now());
  for (let at = from; at < to; at += 1) made.add(seed, at, inventHousehold(seed, at));
  const details = { from, to, people: made.people };
  const note = { action: 'seed.add', object: `seed:${seed}`, details };
  try {
    await db.write(auditName(ACTOR), note, async (rows) => {
      for (const bulk of made.bulks()) await bulkInsert(rows, bulk);
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new AppError(
      'CONFLICT',
      `Somebody has a code or an identity number of seed ${seed} already: take another --seed.`,
    );
  }
  return made.people;
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
