/** Two keys in the one order in which a pair is stored. */
export function pairOf(a: string, b: string): readonly [first: string, second: string] {
  return a < b ? [a, b] : [b, a];
}
