/**
 * What was worked out lately, by the name of what it was worked out for; of so many names, the oldest give way. Only
 * for what follows from the name alone: whether it is worked out again or not can never be seen.
 */
export class Lately<T> {
  private readonly known = new Map<string, T>();

  constructor(private readonly most: number) {}

  once(name: string, work: () => T): T {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const made = work();
    const [oldest] = this.known.keys();
    if (this.known.size >= this.most && oldest !== undefined) this.known.delete(oldest);
    this.known.set(name, made);
    return made;
  }
}
