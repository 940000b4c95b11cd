const WAIT_MS = 1_000;

/** Why a platform gave no result. Holds neither token nor payload, so it can be logged. */
export class CallFailed<Kind extends string = string> extends Error {
  constructor(
    readonly kind: Kind,
    /** 'http 403', 'error 502', 'ECONNREFUSED', 'timeout' … */
    readonly reason: string,
    readonly afterMs = WAIT_MS,
  ) {
    super(`${kind}, ${reason}`);
    this.name = 'CallFailed';
  }
}

/** A machine word for a log line, whatever was thrown. */
export function reasonOf(error: unknown): string {
  if (error instanceof CallFailed) return error.reason;
  return error instanceof Error ? error.name : 'error';
}
