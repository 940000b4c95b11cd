import type { HistoryItem, StreamOut } from '../channel';
import { toEvent } from './web.translate';

const HEARTBEAT_MS = 20_000;
/** A client that takes nothing for so many heartbeats is gone. */
const MOST_STUCK_BEATS = 3;

/** Reads the conversation after a place; empty when there is nothing more. */
export type Pull = (afterSeq: number) => Promise<readonly HistoryItem[]>;

/**
 * One open page. It is never handed a message: it is woken, and reads from the conversation what it has
 * not shown yet. So a page misses nothing and shows nothing twice, whichever process made the message.
 */
export class WebStream {
  private readonly heartbeat: NodeJS.Timeout;
  private reading = false;
  private wokenAgain = false;
  private ended = false;
  private greeted = false;
  /** Heartbeats since the client was given something that it has not taken. */
  private stuckBeats = 0;

  constructor(
    private readonly out: StreamOut,
    private after: number,
    private readonly pull: Pull,
  ) {
    out.write('retry: 3000\n\n');
    this.heartbeat = setInterval(() => this.beat(), HEARTBEAT_MS).unref();
    this.wake();
  }

  /** There may be something new. */
  wake(): void {
    if (this.reading) {
      this.wokenAgain = true;
      return;
    }
    this.reading = true;
    // After a failure the page connects again by itself, from where it stands.
    this.readOn().catch(() => this.end());
  }

  /** Closes the answer; safe to call twice. */
  end(): void {
    this.close();
    this.out.end();
  }

  /** The client left. */
  close(): void {
    this.ended = true;
    clearInterval(this.heartbeat);
  }

  private beat(): void {
    this.out.write(':\n\n');
    this.stuckBeats += 1;
    if (this.stuckBeats >= MOST_STUCK_BEATS && this.reading) return this.end();
    this.wake();
  }

  /** Page by page: the next is read when the client has taken the last, so that a slow one costs no memory. */
  private async readOn(): Promise<void> {
    do {
      this.wokenAgain = false;
      const items = await this.pull(this.after);
      if (this.ended) return;
      for (const item of items) {
        this.out.write(toEvent(item));
        this.after = item.seq;
      }
      await this.out.drained();
      this.stuckBeats = 0;
      if (this.ended) return;
      if (items.length > 0) this.wokenAgain = true;
    } while (this.wokenAgain);
    this.reading = false;
    if (!this.greeted) this.out.write('event: ready\ndata: {}\n\n');
    this.greeted = true;
  }
}
