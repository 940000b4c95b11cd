import { AppError } from '../shared/app-error';

/** Most that are committed at once. */
const MOST = 100;

interface Waiting<T> {
  readonly one: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Commits what `take` gives it, which is asked for as late as it can be; all of it or nothing. */
type Commit<T> = (take: () => readonly T[]) => Promise<void>;

/**
 * What waits at the same time is committed together, because a commit costs as much for fifty as for one. Each
 * still waits until its own is committed.
 */
export class Together<T> {
  private waiting: Waiting<T>[] = [];
  private running = false;

  constructor(private readonly commit: Commit<T>) {}

  /** Resolves when it is committed. @throws what the commit of this one alone throws */
  add(one: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ one, resolve, reject });
      if (!this.running) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) {
      // On SQLite a request runs to its end before the next one is read: those that have come meanwhile join.
      await new Promise((resolve) => setImmediate(resolve));
      await this.next();
    }
    this.running = false;
  }

  private async next(): Promise<void> {
    let taken: readonly Waiting<T>[] = [];
    const take = () => (taken = this.waiting.splice(0, MOST)).map(({ one }) => one);
    try {
      await this.commit(take);
      for (const { resolve } of taken) resolve();
    } catch (error) {
      if (taken.length === 0) taken = this.waiting.splice(0, MOST);
      // One that the database refuses must not refuse the others; who found no way finds none alone.
      const alone = taken.length === 1 || error instanceof AppError;
      for (const { one, resolve, reject } of taken) {
        if (alone) reject(error);
        else await this.commit(() => [one]).then(resolve, reject);
      }
    }
  }
}
