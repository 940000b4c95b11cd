import type { Database } from '../../records/database';
import type { LiveEvent } from '../../records/entities/live-event.entity';
import { eventsAfter } from '../../records/queries/live-events';
import { AppError } from '../../shared/app-error';
import type { Actor } from '../actor';
import { mustBeAllowed } from '../actor';
import type { LiveFeed } from './live-feed';
import type { LiveKind } from './live-kind';

/** Who watches, asked anew for every event. @throws AppError UNAUTHENTICATED when the session is over */
export type Watcher = () => Promise<Actor>;

export interface StreamParts {
  readonly db: Database;
  readonly feed: LiveFeed;
  readonly who: Watcher;
  readonly kinds: ReadonlyMap<string, LiveKind>;
  /** The place from which on events are told. */
  readonly after: number;
}

const BLOCK = 100;
/** So long after the end of a session a silent stream ends too. */
const CHECK_MS = 15_000;

/**
 * Events in order from a place on, each looked at anew before it is told: whether the watcher's session still
 * holds, and whether she sees its subject. It reads only as fast as it is read: the log itself is the buffer.
 */
export class EventStream implements AsyncIterableIterator<LiveEvent> {
  private block: LiveEvent[] = [];
  private seq: number;
  private readonly stopped = new AbortController();

  constructor(private readonly parts: StreamParts) {
    this.seq = parts.after;
  }

  /** @throws AppError EVENTS_GONE, UNAUTHENTICATED, FORBIDDEN; the stream is over after it */
  async next(): Promise<IteratorResult<LiveEvent>> {
    try {
      while (!this.stopped.signal.aborted) {
        const event = this.block.shift() ?? (await this.read());
        if (event === undefined) {
          await this.parts.feed.newerThan(this.seq, {
            signal: this.stopped.signal,
            ms: CHECK_MS,
          });
          if (!this.stopped.signal.aborted) await this.parts.who();
          continue;
        }
        this.seq = event.seq;
        if (await this.isTold(event)) return { done: false, value: event };
      }
    } catch (error) {
      this.stopped.abort();
      throw error;
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<LiveEvent>> {
    this.stopped.abort();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private async read(): Promise<LiveEvent | undefined> {
    this.block = await this.parts.db.read((rows) => eventsAfter(rows, this.seq, BLOCK));
    const next = this.block.shift();
    // Numbers have no gap: what is missing was removed.
    if (next !== undefined && next.seq !== this.seq + 1) throw eventsGone();
    return next;
  }

  private async isTold(event: LiveEvent): Promise<boolean> {
    const kind = this.parts.kinds.get(event.kind);
    if (kind === undefined) return false;
    const actor = await this.parts.who();
    mustBeAllowed(actor, kind.operation);
    return this.parts.db.read((rows) => kind.sees(rows, actor, event));
  }
}

/** What was to be told next is no longer kept. */
export function eventsGone(): AppError {
  return new AppError(
    'EVENTS_GONE',
    'The changes after this place are no longer kept: load everything again, then watch from now on.',
  );
}
