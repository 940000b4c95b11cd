/** The request never left this machine, so sending it again is safe. */
const NOT_REACHED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** Why a call brought no answer. 'unreached': nothing was sent; 'unknown': it may have been done. */
export interface Failure {
  readonly kind: 'unreached' | 'unknown';
  /** A machine word ('timeout', 'ECONNREFUSED'); an error's message may hold the address, which holds the token. */
  readonly reason: string;
}

/** What a failed `fetch`, of Node or of a package, says about itself. */
export function failureOf(error: unknown): Failure {
  const reason = wordOf(error);
  return { kind: NOT_REACHED.has(reason) ? 'unreached' : 'unknown', reason };
}

/** An error may be of another realm (an abort of Node's fetch is no Error of a sandbox), so it is read by its names. */
function wordOf(error: unknown): string {
  const { name, code, type, cause } = Object(error) as Readonly<Record<string, unknown>>;
  if (name === 'AbortError' || name === 'TimeoutError') return 'timeout';
  if (typeof code === 'string') return code;
  if (cause !== undefined) return wordOf(cause);
  const word = [type, name].find((one) => typeof one === 'string');
  return typeof word === 'string' ? word : 'error';
}
