import { z } from 'zod';
import { CallFailed } from '../call-failed';
import { failureOf } from '../failure';

/** HTTP with Zalo's Bot Platform. The token is part of the address: no address ever leaves this file. */

const CALL_MS = 15_000;
const WAIT_MS = 5_000;
const ANSWER = z.looseObject({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.coerce.number().default(0),
});

/** 'empty': nothing came while we waited. */
type Kind = 'limited' | 'refused' | 'token' | 'empty' | 'unreached' | 'unknown';
export type ZaloBotFailed = CallFailed<Kind>;

export class ZaloBotClient {
  private readonly root: string;

  constructor(
    { apiRoot, token }: { readonly apiRoot: string; readonly token: string },
    private readonly callMs = CALL_MS,
  ) {
    this.root = `${apiRoot}/bot${token}`;
  }

  /**
   * Calls one method and checks nothing of its result.
   * @param within longer than an ordinary call for long polling; `signal` gives up early
   * @throws CallFailed, always
   */
  async call(
    method: string,
    payload: object,
    within: { readonly ms?: number; readonly signal?: AbortSignal } = {},
  ): Promise<unknown> {
    const timeout = AbortSignal.timeout(within.ms ?? this.callMs);
    const signal = within.signal ? AbortSignal.any([within.signal, timeout]) : timeout;
    try {
      const response = await fetch(`${this.root}/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(payload),
        redirect: 'error',
        signal,
      });
      return read(response.status, await response.text());
    } catch (error) {
      if (error instanceof CallFailed) throw error;
      const { kind, reason } = failureOf(error);
      throw failed(kind, reason);
    }
  }
}

/** Status 200 is no success, and an error may come with any status. */
function read(status: number, text: string): unknown {
  const answer = ANSWER.safeParse(jsonOf(text));
  if (answer.success && answer.data.ok) return answer.data.result;
  const code = answer.success && answer.data.error_code > 0 ? answer.data.error_code : status;
  const reason = `error ${code}`;
  if (code === 429) throw failed('limited', reason);
  if (code === 408) throw failed('empty', reason);
  if (code === 401 || code === 404) throw failed('token', reason);
  if (code >= 400 && code < 500) throw failed('refused', reason);
  throw failed('unknown', reason);
}

/** The only maker of failures here, so that their kinds are these. */
function failed(kind: Kind, reason: string): ZaloBotFailed {
  return new CallFailed(kind, reason, WAIT_MS);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
