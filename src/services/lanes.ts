/** One task at a time per key, side by side between keys, as many as may. */
export class Lanes {
  private readonly lanes = new Map<string, { again: boolean; done: Promise<void> }>();

  private readonly waiting: (() => void)[] = [];
  private busy = 0;

  /**
   * @param failed is told of a task that threw; the lane goes on
   * @param most lanes that run at once; others wait, and hold nothing meanwhile
   */
  constructor(
    private readonly failed: (error: unknown, key: string) => void,
    private readonly most = Infinity,
  ) {}

  /**
   * Runs `task` when the key's lane is free. A task must look for itself what there is to do: asked for
   * several times while one runs, it runs once more.
   */
  run(key: string, task: () => Promise<void>): void {
    const lane = this.lanes.get(key);
    if (lane !== undefined) {
      lane.again = true;
      return;
    }
    const fresh = { again: true, done: Promise.resolve() };
    this.lanes.set(key, fresh);
    fresh.done = this.drive(key, fresh, task);
  }

  /** Resolves when no lane has anything to do. */
  async idle(): Promise<void> {
    while (this.lanes.size > 0) {
      await Promise.all([...this.lanes.values()].map(({ done }) => done));
    }
  }

  /** Resolves when one more may run, which it then does. */
  private async free(): Promise<void> {
    while (this.busy >= this.most) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.busy += 1;
  }

  private async drive(
    key: string,
    lane: { again: boolean },
    task: () => Promise<void>,
  ): Promise<void> {
    while (lane.again) {
      await this.free();
      lane.again = false;
      try {
        await task();
      } catch (error) {
        this.failed(error, key);
      } finally {
        this.busy -= 1;
        this.waiting.shift()?.();
      }
    }
    this.lanes.delete(key);
  }
}
