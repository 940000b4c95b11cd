import { BlockList, isIP, isIPv6 } from 'node:net';

const INSIDE = new BlockList();
INSIDE.addSubnet('127.0.0.0', 8, 'ipv4');
INSIDE.addSubnet('10.0.0.0', 8, 'ipv4');
INSIDE.addSubnet('172.16.0.0', 12, 'ipv4');
INSIDE.addSubnet('192.168.0.0', 16, 'ipv4');
INSIDE.addAddress('::1', 'ipv6');
INSIDE.addSubnet('fc00::', 7, 'ipv6');

/** Is it an address of this machine or of a private network? */
export function isInside(ip: string): boolean {
  return INSIDE.check(ip, isIPv6(ip) ? 'ipv6' : 'ipv4');
}

/** Is it an address of this machine? */
export function isThisMachine(ip: string): boolean {
  return /^(?:::ffff:)?127\.|^::1$/i.test(ip);
}

/** Besides these: addresses of nobody, of a link, of a provider's inside, for tests, for many, and old ways to write IPv4. */
const NOT_PUBLIC = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv6');
}

/** Is it an address that anybody on the Internet can reach? IPv4 written as IPv6 counts as what it is. */
export function isPublic(ip: string): boolean {
  if (isIP(ip) === 0) return false;
  const family = isIPv6(ip) ? 'ipv6' : 'ipv4';
  return !INSIDE.check(ip, family) && !NOT_PUBLIC.check(ip, family);
}

/** The same of the host of a URL: a private address, or a name that no public DNS knows ('localhost', 'gpu.internal'). */
function isHostInside(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0) return isInside(bare);
  return !bare.includes('.') || /\.(?:localhost|local|lan|internal)$/.test(bare);
}

/** Nobody on the way can read along. */
export function isSealed({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || isHostInside(hostname);
}
