/** Like `toEqual`, which takes longer than what it compares, but only for those who do not agree. */
export function agree(said: unknown, wanted: unknown, of: unknown): void {
  if (JSON.stringify(said) !== JSON.stringify(wanted))
    expect({ of, is: said }).toEqual({ of, is: wanted });
}
