import { Beneficiary } from '../entities/beneficiary.entity';
import { PersonMerge } from '../entities/person-merge.entity';
import { oneOf } from '../rows';
import type { Reader } from '../rows';

/** Records merged into one another, and that into a third; nobody has a longer chain. */
const LONGEST = 50;

/**
 * The record that stayed where this one was merged into another; the same id where it was not. It asks the same of a
 * record that is there and of one that never was, so that time does not tell which.
 */
export async function survivorOf(rows: Reader, id: string): Promise<string> {
  let at = id;
  for (let step = 0; step < LONGEST; step++) {
    const merged = await rows.find(PersonMerge, { loserId: at, state: 'merged' });
    if (merged === null) return at;
    at = merged.survivorId;
  }
  return at;
}

/** Whose a social-security code is, also one of a record that was merged into another; null for nobody's. */
export async function holderOf(rows: Reader, code: string): Promise<string | null> {
  const merged = await rows.find(PersonMerge, { loserCode: code, state: 'merged' });
  if (merged !== null) return survivorOf(rows, merged.survivorId);
  return (await rows.find(Beneficiary, { code }))?.id ?? null;
}

/** Those of the codes that were ever given out. */
export async function takenCodes(
  rows: Reader,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  const [these, take] = [oneOf([...codes]), codes.length];
  const held = await rows.list(Beneficiary, { where: { code: these }, order: { id: 'ASC' }, take });
  const merged = await rows.list(PersonMerge, {
    where: { loserCode: these },
    order: { id: 'ASC' },
    take,
  });
  return new Set([...held.map(({ code }) => code), ...merged.map(({ loserCode }) => loserCode)]);
}
