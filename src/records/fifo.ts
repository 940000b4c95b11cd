/** One job at a time, in the order of asking; a failed job does not stop the line. */
export class Fifo {
  private tail: Promise<unknown> = Promise.resolve();

  /** Resolves or rejects as `job` does, after every job asked for earlier has ended. */
  run<T>(job: () => Promise<T>): Promise<T> {
    const mine = this.tail.then(job);
    this.tail = mine.catch(() => undefined);
    return mine;
  }
}
