/** Codes of the DCI standard that we answer with, their HTTP status and what helps. */
const CODES = {
  'err.request.bad': [400, 'The body is no search envelope of this registry.'],
  'err.request.unauthorized': [401, 'Send a valid key as a bearer token.'],
  'err.request.forbidden': [403, 'This key may not search this registry.'],
  'err.request.too_many_requests': [429, 'The budget of this minute is spent: try again later.'],
  'err.sender_id.invalid': [401, 'The sender is not the holder of the key.'],
  'err.signature.missing': [401, 'Sign header and message.'],
  'err.signature.invalid': [401, 'The signature does not fit this message and the registered key.'],
  'err.encryption.invalid': [400, 'Encrypted messages are not read here.'],
  'rjct.version.invalid': [400, 'Send version 1.0.0.'],
  'rjct.action.not_supported': [400, 'This action is not answered at this address.'],
  'rjct.reference_id.invalid': [404, 'You asked no such search in the last two days.'],
  'rjct.message_ts.invalid': [400, 'The message was made more than five minutes from now.'],
  'rjct.message_id.duplicate': [409, 'This message was taken before: send a new one.'],
  'rjct.total_count.invalid': [400, 'total_count is not the number of searches.'],
} as const satisfies Record<string, readonly [status: number, says: string]>;

export type DciCode = keyof typeof CODES;

/** A whole message that is refused. */
export class DciError extends Error {
  readonly status: number;

  constructor(
    readonly code: DciCode,
    /** Seconds. */
    readonly retryAfter: number | null = null,
  ) {
    super(CODES[code][1]);
    this.status = CODES[code][0];
  }
}
