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

function wordOf(error: unknown): string {
  if (!(error instanceof Error)) return 'error';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timeout';
  const { code, type, cause } = error as { code?: unknown; type?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  if (cause instanceof Error) return wordOf(cause);
  return typeof type === 'string' ? type : error.name;
}
