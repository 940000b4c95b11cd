/**
 * What the server tells, as it comes: by server-sent events, and by asking every few seconds on networks that
 * hold those back. Each line has a number; none is told twice and none is missed.
 *
 * @typedef {import('./log.js').Line} Line
 * @typedef {{ line(line: Line): void, caughtUp(): void, joined(): void, lost(): void }} Listener
 */

const OPEN_MS = 8_000;
const POLL_MS = 4_000;
const AGAIN_MS = 60_000;

export class Live {
  /** @param {Listener} listener */
  constructor(listener) {
    this.listener = listener;
    this.seq = 0;
    /** @type {EventSource | null} */
    this.source = null;
    this.polling = 0;
    this.timer = 0;
    this.stopped = false;
  }

  /** Opens the stream; falls back to asking when it does not open. */
  start() {
    if (this.stopped) return;
    this.source?.close();
    window.clearTimeout(this.timer);
    const source = new EventSource(`/chat/events?after=${this.seq}`);
    this.source = source;
    let wasOpen = false;
    this.timer = window.setTimeout(() => this.poll(), OPEN_MS);
    source.addEventListener('open', () => {
      wasOpen = true;
      this.endPolling();
      this.listener.joined();
    });
    source.addEventListener('message', (event) => this.tell(JSON.parse(event.data)));
    source.addEventListener('ready', () => this.listener.caughtUp());
    source.addEventListener('error', () => {
      this.listener.lost();
      if (!wasOpen || source.readyState === EventSource.CLOSED) this.poll();
    });
  }

  stop() {
    this.stopped = true;
    this.endPolling();
    this.source?.close();
  }

  /** @param {Line} line */
  tell(line) {
    if (line.seq <= this.seq) return;
    this.seq = line.seq;
    this.listener.line(line);
  }

  poll() {
    if (this.polling !== 0 || this.stopped) return;
    this.source?.close();
    this.polling = window.setInterval(() => void this.ask(), POLL_MS);
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.endPolling();
      this.start();
    }, AGAIN_MS);
    void this.ask();
  }

  endPolling() {
    window.clearInterval(this.polling);
    window.clearTimeout(this.timer);
    this.polling = 0;
  }

  async ask() {
    try {
      const answer = await fetch(`/chat/messages?after=${this.seq}`);
      if (!answer.ok) throw new Error(String(answer.status));
      const { items } = await answer.json();
      this.listener.joined();
      for (const item of items) this.tell(item);
      this.listener.caughtUp();
    } catch {
      this.listener.lost();
    }
  }
}
