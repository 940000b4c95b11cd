import { AppError } from '../shared/app-error';

/** Lets a few tasks run at once and some wait; beyond that it refuses, so that a flood stays outside. */
export class Gate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** @throws AppError BUSY when too many wait already */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.running < this.atOnce) this.running++;
    else await this.wait();
    try {
      return await task();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.running--;
      else next();
    }
  }

  /** Whoever ends hands her place to the one who waits longest. */
  private wait(): Promise<void> {
    if (this.waiting.length >= this.mostWaiting) {
      throw new AppError(
        'BUSY',
        'Too many people are signing in at the moment. Try again shortly.',
      );
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
