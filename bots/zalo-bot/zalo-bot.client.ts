import { z } from 'zod';
import { failureOf } from '../failure';

/** HTTP with Zalo's Bot Platform. The token is part of the address: no address ever leaves this file. */

const CALL_MS = 15_000;
const WAIT_MS = 5_000;
const ANSWER = z.looseObject({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.coerce.number().default(0),
});

export class CallFailed extends Error {
  constructor(
    /** 'empty': nothing came while we waited. */
    readonly kind: 'limited' | 'refused' | 'token' | 'empty' | 'unreached' | 'unknown',
    /** 'error 403', 'http 502', 'timeout' … */
    readonly reason: string,
    readonly afterMs = WAIT_MS,
  ) {
    super(`Zalo bot: ${kind}, ${reason}`);
    this.name = 'CallFailed';
  }
}

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
      throw new CallFailed(kind, reason);
    }
  }
}

/** Status 200 is no success, and an error may come with any status. */
function read(status: number, text: string): unknown {
  const answer = ANSWER.safeParse(jsonOf(text));
  if (answer.success && answer.data.ok) return answer.data.result;
  const code = answer.success && answer.data.error_code > 0 ? answer.data.error_code : status;
  const reason = `error ${code}`;
  if (code === 429) throw new CallFailed('limited', reason);
  if (code === 408) throw new CallFailed('empty', reason);
  if (code === 401 || code === 404) throw new CallFailed('token', reason);
  if (code >= 400 && code < 500) throw new CallFailed('refused', reason);
  throw new CallFailed('unknown', reason);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
