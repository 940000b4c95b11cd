import { z } from 'zod';
import {
  eventsAfter,
  lastEvent,
  oldestEvent,
  removeEvents,
} from '../../records/queries/live-events';
import type { Actor } from '../actor';
import { may, mustBeAllowed } from '../actor';
import { parseInput } from '../parse-input';
import type { ServiceParts } from '../service-parts';
import type { Watcher } from './event-stream';
import { EventStream, eventsGone } from './event-stream';
import { LIVE_KINDS } from './kinds';
import { LiveFeed } from './live-feed';

/** What a client that was away for a weekend and a day still finds. */
const KEPT_MS = 4 * 86_400_000;
const KINDS = LIVE_KINDS.map(({ kind }) => kind);
/** As many numbers are removed at once. */
const BLOCK = 1_000;

const WATCH = z.object({
  kinds: z.array(z.enum(KINDS, 'there is no such kind')).max(KINDS.length).nullable().default(null),
  after: z.int().min(0).nullable().default(null),
});
export type Watch = z.input<typeof WATCH>;

/** Tells members of staff what changes while they look. */
export class LiveService {
  private readonly feed: LiveFeed;

  constructor(private readonly parts: ServiceParts) {
    this.feed = new LiveFeed(parts.db);
  }

  /** The number of the newest event: watch after it what you load now. */
  async last(actor: Actor): Promise<number> {
    mustBeAllowed(actor, 'live.watch');
    return this.parts.db.read(lastEvent);
  }

  /**
   * Events after a place, or from now on, as they are committed.
   * @param who is asked anew before each event
   * @throws AppError UNAUTHENTICATED, FORBIDDEN for a kind that the watcher may not watch, BAD_INPUT,
   *   EVENTS_GONE when what follows the place is no longer kept; the stream itself throws the same
   */
  async watch(who: Watcher, input: Watch): Promise<EventStream> {
    const actor = await who();
    mustBeAllowed(actor, 'live.watch');
    const { kinds, after } = parseInput(WATCH, input);
    const wanted = LIVE_KINDS.filter(({ kind, operation }) =>
      kinds === null ? may(actor, operation) : kinds.includes(kind),
    );
    for (const { operation } of wanted) mustBeAllowed(actor, operation);
    const place = await this.placeOf(after);
    return new EventStream({
      db: this.parts.db,
      feed: this.feed,
      who,
      kinds: new Map(wanted.map((one) => [one.kind, one])),
      after: place,
    });
  }

  /** Removes events that are too old; call it every few minutes. */
  async forgetOld(): Promise<void> {
    const before = this.parts.clock.now() - KEPT_MS;
    for (;;) {
      const [oldest, last] = await this.parts.db.read(async (rows) => [
        await oldestEvent(rows),
        await lastEvent(rows),
      ]);
      if (oldest === null || oldest.at >= before || oldest.seq === last) return;
      const upTo = await this.lastBefore(oldest.seq, before);
      const note = { action: 'live.forget', object: `live_event:${upTo}` };
      await this.parts.db.write('system:live', note, (rows) => removeEvents(rows, upTo));
    }
  }

  /** Lets go of whoever waits. */
  stop(): void {
    this.feed.stop();
  }

  private async placeOf(after: number | null): Promise<number> {
    return this.parts.db.read(async (rows) => {
      const last = await lastEvent(rows);
      if (after === null || after === last) return last;
      const oldest = await oldestEvent(rows);
      // A place that never was comes from another database, or from one that was set back.
      if (after > last || after + 1 < (oldest?.seq ?? 1)) throw eventsGone();
      return after;
    });
  }

  private lastBefore(from: number, at: number): Promise<number> {
    return this.parts.db.read(async (rows) => {
      const block = await eventsAfter(rows, from - 1, BLOCK);
      return block.filter((event) => event.at < at).at(-1)?.seq ?? from;
    });
  }
}
