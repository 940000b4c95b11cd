import { z } from 'zod';
import { failureOf } from '../failure';
import { parseExactly } from './exact-json';
import type { ErrorClass } from './zalo.errors';
import { classOf } from './zalo.errors';

/** HTTP with Zalo, and nothing else: no token is kept here, nothing is tried twice. */

const CALL_MS = 15_000;
const BUSY_WAIT_MS = 15_000;
const ANSWER = z.looseObject({
  error: z.coerce.number(),
  message: z.coerce.string().default(''),
  data: z.unknown().optional(),
});
const PAIR = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.coerce.number().positive(),
});
export interface ZaloRoots {
  readonly api: string;
  readonly business: string;
  readonly oauth: string;
}

/** Why a call brought nothing. Holds neither token nor words, so it can be logged. */
export class CallFailed extends Error {
  constructor(
    /** As Zalo's number asks; 'unreached': nothing was sent; 'unknown': it may have been done. */
    readonly kind: ErrorClass | 'unreached' | 'unknown',
    /** 'zalo -216', 'http 502', 'timeout' … */
    readonly reason: string,
    readonly afterMs = BUSY_WAIT_MS,
  ) {
    super(`Zalo: ${kind}, ${reason}`);
    this.name = 'CallFailed';
  }
}

export type TokenPair = z.output<typeof PAIR>;

export class ZaloClient {
  constructor(
    private readonly roots: ZaloRoots,
    private readonly callMs = CALL_MS,
  ) {}

  /** @returns the `data` of the answer. @throws CallFailed, always */
  post(path: string, token: string, body: object): Promise<unknown> {
    const root = path.startsWith('/message/template') ? this.roots.business : this.roots.api;
    return this.call(`${root}${path}`, {
      method: 'POST',
      headers: { access_token: token, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  /** Zalo's GETs take one parameter of JSON. @throws CallFailed, always */
  get(path: string, token: string, data: object): Promise<unknown> {
    const query = new URLSearchParams({ data: JSON.stringify(data) });
    return this.call(`${this.roots.api}${path}?${query}`, { headers: { access_token: token } });
  }

  /** Spends a refresh token for a pair. @throws CallFailed; 'unknown' when it may be spent without a pair for us */
  async refresh(
    refreshToken: string,
    app: { readonly appId: string; readonly appSecret: string },
  ): Promise<TokenPair> {
    const answer = await this.fetched(`${this.roots.oauth}/v4/oa/access_token`, {
      method: 'POST',
      headers: {
        secret_key: app.appSecret,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({
        app_id: app.appId,
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
      }).toString(),
    });
    const pair = PAIR.safeParse(answer);
    if (pair.success) return pair.data;
    const refused = ANSWER.safeParse(answer);
    if (!refused.success) throw new CallFailed('unknown', 'no pair in the answer');
    const kind = classOf(refused.data.error, refused.data.message);
    throw new CallFailed(kind === 'wait' ? 'wait' : 'person', `zalo ${refused.data.error}`);
  }

  private async call(url: string, init: RequestInit): Promise<unknown> {
    const answer = ANSWER.safeParse(await this.fetched(url, init));
    if (!answer.success) throw new CallFailed('unknown', 'no answer of Zalo');
    const { error, message, data } = answer.data;
    if (error !== 0) throw new CallFailed(classOf(error, message), `zalo ${error}`);
    return data;
  }

  private async fetched(url: string, init: RequestInit): Promise<unknown> {
    try {
      const signal = AbortSignal.timeout(this.callMs);
      const response = await fetch(url, { ...init, signal, redirect: 'error' });
      if (response.status === 429) {
        const seconds = Number(response.headers.get('retry-after'));
        throw new CallFailed('wait', 'http 429', seconds > 0 ? seconds * 1000 : BUSY_WAIT_MS);
      }
      if (response.status >= 500) throw new CallFailed('unknown', `http ${response.status}`);
      return parseExactly(await response.text());
    } catch (error) {
      if (error instanceof CallFailed) throw error;
      const { kind, reason } = failureOf(error);
      throw new CallFailed(kind, reason);
    }
  }
}
