import { isIPv6 } from 'node:net';
import type { RateLimitPluginOptions } from '@fastify/rate-limit';

/** A whole one-stop desk may sit behind one address, so the general limit is wide. */
const PER_MINUTE = 1_200;

/** The limit of every route that states none of its own. */
export const rateLimit: RateLimitPluginOptions = {
  global: true,
  max: PER_MINUTE,
  timeWindow: 60_000,
  cache: 20_000,
  keyGenerator: (request) => clientKey(request.ip),
};

/** Route options for a limit of its own, counted apart from the others. */
export function limitedTo(perMinute: number | undefined) {
  return perMinute === undefined ? {} : { rateLimit: { max: perMinute, timeWindow: 60_000 } };
}

/** Route options for probes that are never refused. */
export const unlimited = { rateLimit: false } as const;

/** An IPv4 address, or the /64 of an IPv6 address: one subscriber holds that many addresses. */
export function clientKey(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped?.[1] !== undefined) return mapped[1];
  if (!isIPv6(ip)) return ip;
  const [head = '', tail] = ip.split('::');
  const start = head.split(':').filter((group) => group !== '');
  const end = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0');
  return `${[...start, ...zeros, ...end].slice(0, 4).join(':')}::/64`;
}
