import type { Random } from '../../src/shared/random';

export { pick, seeded } from '../../src/shared/random';
export type { Random };

/** The numbers from 0 to `length` - 1 in chance order. */
export function shuffled(length: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length }, (_, at) => at);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}
