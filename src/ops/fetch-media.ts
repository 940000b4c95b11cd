import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, isIPv6 } from 'node:net';
import { isPublic } from './inside';

/** What may be fetched from an address that a citizen's message carries. */
export interface MediaRules {
  /** Hosts, and with a dot in front all below one: 'cdn.example', '.example'. */
  readonly hosts: readonly string[];
  /** Content types, without parameters. */
  readonly types: readonly string[];
  readonly mostBytes: number;
  /** From the call to the last byte. */
  readonly ms: number;
}

export interface Media {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Why something was not fetched; a machine word, never the address. */
class MediaRefused extends Error {
  constructor(readonly reason: string) {
    super(`media refused: ${reason}`);
    this.name = 'MediaRefused';
  }
}

/** Names and addresses as the network knows them; tests bring their own. */
export interface Net {
  readonly protocol: 'https:' | 'http:';
  resolve(host: string): Promise<readonly string[]>;
  isPublic(ip: string): boolean;
}

const NET: Net = {
  protocol: 'https:',
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isPublic,
};
const MOST_REDIRECTS = 3;

/**
 * Fetches a picture, a voice note or a file. Host, every address behind its name and each redirect are looked at before
 * anything is asked of them, and the connection goes to the very address that was looked at: a name that answers
 * otherwise the second time gains nothing.
 * @throws MediaRefused
 */
export async function fetchMedia(url: string, rules: MediaRules, net: Net = NET): Promise<Media> {
  const signal = AbortSignal.timeout(rules.ms);
  try {
    let at = url;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const answer = await ask(await checked(at, rules, net), signal);
      const next = answer.headers.location;
      if (next === undefined || Number(answer.statusCode) < 300) return await read(answer, rules);
      answer.destroy();
      at = new URL(next, at).href;
    }
    throw new MediaRefused('too many redirects');
  } catch (error) {
    if (error instanceof MediaRefused) throw error;
    throw new MediaRefused(signal.aborted ? 'too slow' : 'unreachable');
  }
}

interface Checked {
  readonly url: URL;
  readonly ip: string;
}

async function checked(text: string, rules: MediaRules, net: Net): Promise<Checked> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.protocol !== net.protocol) throw new MediaRefused('no https address');
  if (url.username !== '' || url.password !== '') throw new MediaRefused('credentials in it');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 || !rules.hosts.some((one) => covers(one, host))) {
    throw new MediaRefused('host not on the list');
  }
  const found = await net.resolve(host);
  const [ip] = found;
  if (ip === undefined || !found.every((one) => net.isPublic(one))) {
    throw new MediaRefused('address not public');
  }
  return { url, ip };
}

function covers(allowed: string, host: string): boolean {
  return allowed.startsWith('.') ? host.endsWith(allowed) : host === allowed;
}

function ask({ url, ip }: Checked, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    const pinned = { address: ip, family: isIPv6(ip) ? 6 : 4 };
    const asked = request(url, {
      signal,
      agent: false,
      lookup: (_host, options, done) =>
        options.all === true ? done(null, [pinned]) : done(null, pinned.address, pinned.family),
    });
    asked.on('response', resolve).on('error', reject).end();
  });
}

async function read(answer: IncomingMessage, rules: MediaRules): Promise<Media> {
  const [type = ''] = (answer.headers['content-type'] ?? '').toLowerCase().split(';');
  const refuse = (reason: string): never => {
    answer.destroy();
    throw new MediaRefused(reason);
  };
  if (answer.statusCode !== 200) refuse(`http ${answer.statusCode}`);
  if (!rules.types.includes(type.trim())) refuse('type not on the list');
  if (Number(answer.headers['content-length'] ?? 0) > rules.mostBytes) refuse('too large');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > rules.mostBytes) refuse('too large');
    chunks.push(chunk);
  }
  return { type: type.trim(), bytes: Buffer.concat(chunks) };
}
