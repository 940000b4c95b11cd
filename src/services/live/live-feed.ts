import type { Database } from '../../records/database';
import { lastEvent } from '../../records/queries/live-events';

/** What other processes write is seen this much later at most. */
const POLL_MS = 250;

/**
 * Knows the number of the newest event. Writes of this process wake it at once; those of others it finds by
 * looking, once for everybody who waits, and only while somebody does.
 */
export class LiveFeed {
  /** How to let go of each who waits, and after which number. */
  private readonly waiting = new Map<() => void, number>();
  private looking: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private readonly deafen: () => void;

  constructor(private readonly db: Database) {
    this.deafen = db.onAnnounced(() => {
      if (this.waiting.size > 0) void this.look();
    });
  }

  /** Resolves when there is an event after `seq`, when the signal is given, or after `ms`, whichever is first. */
  newerThan(seq: number, { signal, ms }: Patience): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(late);
        signal.removeEventListener('abort', end);
        this.waiting.delete(end);
        if (this.waiting.size === 0) this.rest();
        resolve();
      };
      const late = setTimeout(end, ms).unref();
      signal.addEventListener('abort', end);
      this.waiting.set(end, seq);
      if (signal.aborted) return end();
      this.timer ??= setInterval(() => void this.look(), POLL_MS).unref();
      void this.look();
    });
  }

  /** Whoever waits is let go; nothing is looked at any more. */
  stop(): void {
    this.deafen();
    for (const end of [...this.waiting.keys()]) end();
  }

  private look(): Promise<void> {
    this.looking ??= this.db
      .read(lastEvent)
      .then((seq) => {
        for (const [end, after] of [...this.waiting]) if (seq > after) end();
      })
      // A database that is away for a while is looked at again with the next tick.
      .catch(() => undefined)
      .finally(() => (this.looking = null));
    return this.looking;
  }

  private rest(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
  }
}

interface Patience {
  readonly signal: AbortSignal;
  readonly ms: number;
}
