/** Subsets, those with an earlier member first. */
export function inOrder<T>(of: readonly T[]): T[][] {
  return subsets([...of].reverse())
    .map((set) => [...set].reverse())
    .reverse();
}

/** All subsets; as the bits of a number count up, so the last member changes slowest. */
export function subsets<T>(of: readonly T[]): T[][] {
  return Array.from({ length: 2 ** of.length }, (_, bits) =>
    of.filter((_one, at) => Math.floor(bits / 2 ** at) % 2 === 1),
  );
}

/** All together. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
