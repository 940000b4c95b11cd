/** The closed union of refusals; a code reaches the API unchanged. Codes are retired, never renamed. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'CONTRADICTION'
  | 'NOT_IN_FORCE'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'TOO_MANY_REQUESTS'
  | 'BUSY'
  | 'OVER_BUDGET'
  /** What was to be told next is no longer kept. */
  | 'EVENTS_GONE';

/**
 * A rule of ours refused. `message` is one English sentence that says what is wrong and what to do;
 * `details` holds names and limits only, never personal values.
 */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
    this.name = 'AppError';
  }
}
