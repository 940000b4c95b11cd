import { Telegram, TelegramError } from 'telegraf';
import { CallFailed } from '../call-failed';
import { failureOf } from '../failure';

/** The only file that talks to Telegram. Telegraf is used as a typed client: no receiver, no retry of its own. */

const CALL_MS = 15_000;
const DEFAULT_WAIT_MS = 1_000;

/** 'limited': wait; 'refused': Telegram said no; 'unreached': nothing was sent; 'unknown': it may have been done. */
type Kind = 'limited' | 'refused' | 'unreached' | 'unknown';

export type TelegramFailed = CallFailed<Kind>;

/** A group that became another chat; what was for it goes there. */
export class ChatMoved extends CallFailed<'refused'> {
  constructor(readonly to: string) {
    super('refused', 'chat moved');
  }
}

export interface ClientOptions {
  readonly token: string;
  readonly apiRoot?: string;
  /** How long an ordinary call may take; 15 s when absent. */
  readonly callMs?: number;
}

type Call = Parameters<Telegram['callApi']>;

/** One bot's calls, each with a deadline and a named failure. */
export class TelegramClient {
  private readonly api: Telegram;
  private readonly callMs: number;

  constructor({ token, apiRoot, callMs = CALL_MS }: ClientOptions) {
    this.api = new Telegram(token, {
      webhookReply: false,
      ...(apiRoot !== undefined && { apiRoot }),
    });
    this.callMs = callMs;
  }

  /**
   * Calls one Bot API method and checks nothing of its result.
   * @param within longer than an ordinary call for long polling; `signal` gives up early
   * @throws CallFailed, always
   */
  async call(
    method: Call[0],
    payload: object,
    within: { readonly ms?: number; readonly signal?: AbortSignal } = {},
  ): Promise<unknown> {
    const timeout = AbortSignal.timeout(within.ms ?? this.callMs);
    const signal = within.signal ? AbortSignal.any([within.signal, timeout]) : timeout;
    try {
      // Telegraf's types name a polyfill's AbortSignal; node-fetch takes the one of Node.
      return await this.api.callApi(method, payload as Call[1], { signal } as unknown as Call[2]);
    } catch (error) {
      throw toFailure(error);
    }
  }
}

function toFailure(error: unknown): TelegramFailed {
  if (error instanceof TelegramError) {
    const { code, parameters } = error;
    const reason = `http ${Number(code)}`;
    if (code === 429) return new CallFailed('limited', reason, waitOf(parameters?.retry_after));
    const to = parameters?.migrate_to_chat_id;
    if (to !== undefined) return new ChatMoved(String(to));
    return new CallFailed(code >= 500 ? 'unknown' : 'refused', reason);
  }
  const { kind, reason } = failureOf(error);
  return new CallFailed(kind, reason);
}

function waitOf(seconds: number | undefined): number {
  return seconds === undefined ? DEFAULT_WAIT_MS : seconds * 1000;
}
