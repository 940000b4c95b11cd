import { createClient } from 'graphql-ws';
import { ask } from './ask';
import type { EventsSubscription } from './generated';
import { EventsDocument, LastEventDocument } from './generated';

export type LiveEvent = EventsSubscription['events'];
/** 'off': this role watches nothing, or the session is over. */
export type LiveState = 'joining' | 'on' | 'waiting' | 'off';

export interface LiveEnds {
  /** Each change, in order. */
  told(event: LiveEvent): void;
  /** Changes were missed for good: everything on the screen is old. */
  lost(): void;
  state(state: LiveState): void;
}

const AGAIN_MS = 4_000;
/** Sessions that ended, and accounts with too many windows, are not knocked for again. */
const FINAL = [4401, 4403, 4429];

/** Watches what changes, and after a break goes on behind the last number it got. Call the result to stop. */
export function watch(ends: LiveEnds): () => void {
  let stop = () => undefined as void;
  let stopped = false;
  const begin = async () => {
    try {
      const { lastEvent } = await ask(LastEventDocument, {});
      if (!stopped) stop = follow(lastEvent, ends, () => again('lost'));
    } catch {
      again('waiting');
    }
  };
  const again = (why: 'lost' | 'waiting') => {
    if (stopped) return;
    if (why === 'lost') ends.lost();
    ends.state('waiting');
    setTimeout(() => void begin(), AGAIN_MS);
  };
  ends.state('joining');
  void begin();
  return () => {
    stopped = true;
    stop();
  };
}

function follow(from: number, ends: LiveEnds, gone: () => void): () => void {
  // The client sends the same variables again after a break, and reads them only then.
  const place = { after: from };
  const client = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: Infinity,
    retryWait: (tries) => new Promise((go) => setTimeout(go, Math.min(1_000 * 2 ** tries, 15_000))),
    shouldRetry: (problem) => !isFinal(problem),
    on: {
      connected: () => ends.state('on'),
      closed: (event) => ends.state(isFinal(event) ? 'off' : 'waiting'),
    },
  });
  client.subscribe<EventsSubscription>(
    { query: EventsDocument.toString(), variables: place },
    {
      next: ({ data, errors }) => {
        if (errors !== undefined && errors.length > 0) return gone();
        if (data === undefined || data === null) return undefined;
        place.after = data.events.seq;
        return ends.told(data.events);
      },
      error: (problem) => (isFinal(problem) ? ends.state('off') : gone()),
      complete: () => undefined,
    },
  );
  return () => void client.dispose();
}

function isFinal(problem: unknown): boolean {
  const code = (Object(problem) as { code?: unknown }).code;
  return typeof code === 'number' && FINAL.includes(code);
}
