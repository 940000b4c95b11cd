import type { Clock } from '../../src/shared/ports';

interface Entry {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** As much of a timer's handle as the program uses. */
interface Handle {
  readonly entry: Entry;
  ref(): Handle;
  unref(): Handle;
}

const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout, setImmediate } = globalThis;

/**
 * Time that passes only when everything that can happen at an instant has happened. While it is installed, the
 * program's own timers run on it too, so that one seed always gives one order of events.
 */
export class Timeline implements Clock {
  private readonly entries: Entry[] = [];
  private order = 0;

  constructor(private time: number) {}

  readonly now = (): number => this.time;

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => void this.after(ms, resolve));
  }

  /** Runs something `ms` milliseconds from now; a timer that fits the global ones. */
  after(ms: number, run: () => void): Handle {
    const entry = { at: this.time + Math.max(0, ms), order: ++this.order, run };
    let place = this.entries.length;
    while (place > 0 && (this.entries[place - 1] as Entry).at > entry.at) place -= 1;
    this.entries.splice(place, 0, entry);
    const handle: Handle = { entry, ref: () => handle, unref: () => handle };
    return handle;
  }

  /** Takes the place of the global timers. @returns gives them back */
  install(): () => void {
    const global = globalThis as Record<string, unknown>;
    global['setTimeout'] = (run: () => void, ms = 0) => this.after(ms, run);
    global['clearTimeout'] = (handle?: Handle) => this.cancel(handle);
    return () => {
      global['setTimeout'] = realSetTimeout;
      global['clearTimeout'] = realClearTimeout;
    };
  }

  /**
   * Lets time pass until `done` says so at one of its instants.
   * @returns false when `latest` (the same milliseconds as `now`) came first
   */
  async run(done: () => boolean, latest: number): Promise<boolean> {
    for (;;) {
      // The embedded database answers at once: one turn of the loop ends whatever runs at this instant.
      await new Promise((resolve) => setImmediate(resolve));
      if (done()) return true;
      const next = this.entries.shift();
      if (next === undefined || next.at > latest) return false;
      this.time = Math.max(this.time, next.at);
      next.run();
    }
  }

  private cancel(handle?: Handle): void {
    const place = handle === undefined ? -1 : this.entries.indexOf(handle.entry);
    if (place >= 0) this.entries.splice(place, 1);
  }
}
