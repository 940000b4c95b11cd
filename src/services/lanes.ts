/** One task at a time per key, side by side between keys. */
export class Lanes {
  private readonly lanes = new Map<string, { again: boolean; done: Promise<void> }>();

  /** @param failed is told of a task that threw; the lane goes on. */
  constructor(private readonly failed: (error: unknown, key: string) => void) {}

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

  private async drive(
    key: string,
    lane: { again: boolean },
    task: () => Promise<void>,
  ): Promise<void> {
    while (lane.again) {
      lane.again = false;
      try {
        await task();
      } catch (error) {
        this.failed(error, key);
      }
    }
    this.lanes.delete(key);
  }
}
