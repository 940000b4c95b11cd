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
