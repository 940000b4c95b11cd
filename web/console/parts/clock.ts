/** UTC milliseconds of this machine; it only says how long something has waited. */
export function now(): number {
  return Date.now();
}

/** A key under which a request that is sent twice has one effect. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
