import { randomUUID } from 'node:crypto';

/** One line of the conversation as the page receives it. */
export interface Shown {
  readonly seq: number;
  readonly from: 'citizen' | 'bot' | 'staff';
  readonly text: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

const PATIENCE_MS = 5_000;

/** A citizen's page over real HTTP: posts messages, reads server-sent events, keeps her cookie. */
export class Citizen {
  readonly shown: Shown[] = [];
  private cookie = '';
  private stream: AbortController | null = null;

  constructor(private url: string) {}

  /** Goes on at another server of the same office. */
  moveTo(url: string): void {
    this.url = url;
  }

  /** Sends one message; the same `id` a second time is the same message. */
  async say(text: string, id: string = randomUUID()): Promise<{ status: number; body: string }> {
    return this.post(JSON.stringify({ id, text }));
  }

  async post(body: string, headers: Record<string, string> = {}) {
    const answer = await fetch(`${this.url}/chat/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie, ...headers },
      body,
    });
    this.keepCookie(answer);
    return { status: answer.status, body: await answer.text() };
  }

  /** Replaces the cookie, as a browser with a damaged profile would. */
  setCookie(cookie: string): void {
    this.cookie = cookie;
  }

  /** Opens the stream of events from a place on. */
  async open(after = 0): Promise<void> {
    this.stream = new AbortController();
    const answer = await fetch(`${this.url}/chat/events?after=${after}`, {
      headers: { cookie: this.cookie },
      signal: this.stream.signal,
    });
    this.keepCookie(answer);
    void this.readOn(answer).catch(() => undefined);
  }

  /** Closes the page; the conversation goes on without it. */
  close(): void {
    this.stream?.abort();
  }

  /** The first line after `from` lines that passes; waits for it. */
  async sees(passes: (line: Shown) => boolean, from = 0): Promise<Shown> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const line = this.shown.slice(from).find(passes);
      if (line !== undefined) return line;
      if (Date.now() > until)
        throw new Error(`not seen; shown: ${JSON.stringify(this.shown, null, 1)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  private async readOn(answer: Response): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of answer.body ?? []) {
      const events = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        const data = /^event: message\ndata: (.*)$/m.exec(event)?.[1];
        if (data !== undefined) this.shown.push(JSON.parse(data));
      }
    }
  }

  private keepCookie(answer: Response): void {
    const [line] = answer.headers.getSetCookie();
    if (line !== undefined) this.cookie = line.split(';')[0] ?? '';
  }
}
