import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply } from '../../src/conversation/turn';
import { AppError } from '../../src/shared/app-error';
import type {
  Channel,
  ChannelPort,
  Found,
  HttpAnswer,
  HttpRequest,
  OutNotice,
  Route,
  Sent,
  Sought,
} from '../channel';
import { parseExactly } from './exact-json';
import { ZaloClient } from './zalo.client';
import type { ZaloEvent } from './zalo.events';
import { EVENT } from './zalo.events';
import { ZaloSender } from './zalo.sender';
import type { SignedFrom } from './zalo.signature';
import { signedBy } from './zalo.signature';
import { ZaloTokens } from './zalo.tokens';
import { MOST_BUTTONS, MOST_TEXT, readEvent } from './zalo.translate';

const PATH = '/hook/zalo';
/** Zalo waits two seconds, then sends again and in the end switches the webhook off. */
const ANSWER_MS = 1_800;

export interface ZaloConfig {
  readonly appId: string;
  readonly appSecret: string;
  readonly oaId: string;
  /** Signs the webhook; one source says that it is the app's secret, two that it is not. */
  readonly oaSecretKey: string;
  readonly signedFrom: SignedFrom;
  readonly refreshToken: string;
  readonly replies: 'free' | 'paid';
  readonly contactImage?: string;
  readonly apiRoot?: string;
  readonly businessRoot?: string;
  readonly oauthRoot?: string;
  /** Shorter times than the usual ones. */
  readonly times?: { readonly callMs: number; readonly answerMs: number };
}

/** A Zalo Official Account: events by webhook, answers as consultation messages, notices by templates. */
export class ZaloChannel implements Channel {
  readonly name = 'zalo';
  readonly limits = { text: MOST_TEXT, choices: MOST_BUTTONS };
  readonly routes: readonly Route[] = [
    { method: 'POST', path: PATH, perMinute: 30_000, handle: (request) => this.hook(request) },
  ];
  private readonly sender: ZaloSender;
  private readonly inFlight = new Set<Promise<unknown>>();
  private readonly signedFrom = { app: 0, oa: 0 };

  constructor(
    private readonly config: ZaloConfig,
    private readonly port: ChannelPort,
  ) {
    const roots = {
      api: config.apiRoot ?? 'https://openapi.zalo.me',
      business: config.businessRoot ?? 'https://business.openapi.zalo.me',
      oauth: config.oauthRoot ?? 'https://oauth.zaloapp.com',
    };
    const client = new ZaloClient(roots, config.times?.callMs);
    const { refreshToken: firstRefreshToken } = config;
    const tokens = new ZaloTokens({ client, app: config, firstRefreshToken, port });
    this.sender = new ZaloSender({ ...config, client, tokens, port });
  }

  send(address: string, reply: Reply, outId: string): Promise<Sent> {
    return this.track(this.sender.send(address, reply, outId));
  }

  blocked(address: string, heardAt: number | null): Promise<Sent | null> {
    return this.track(this.sender.blocked(address, heardAt));
  }

  find(address: string, reply: Reply, sought: Sought): Promise<Found | null> {
    return this.track(this.sender.find(address, reply, sought));
  }

  sendNotice(notice: OutNotice): Promise<Sent> {
    return this.track(this.sender.sendNotice(notice));
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {
    await Promise.allSettled([...this.inFlight]);
  }

  private async hook(request: HttpRequest): Promise<HttpAnswer> {
    const body = parseExactly(request.rawBody.toString('utf8'));
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return { status: 400 };
    const { timestamp } = body as { timestamp?: unknown };
    const signed = { rawBody: request.rawBody, timestamp: wordOf(timestamp) };
    const term = signedBy(this.config, request.headers['x-zevent-signature'], signed);
    if (term === null) {
      this.port.log.warn('zalo.signature-refused');
      return { status: 401 };
    }
    if (++this.signedFrom[term] === 1) this.port.log.info('zalo.signed-from', { term });
    const event = EVENT.safeParse(body);
    if (!event.success) {
      const field = (event.error.issues[0]?.path ?? []).map(String).join('.');
      this.port.log.warn('zalo.event-unread', { field });
      return { status: 200 };
    }
    const late = sleep(this.config.times?.answerMs ?? ANSWER_MS, 'late' as const, { ref: false });
    // What comes too late is stored all the same; Zalo sends it again, and then it is there.
    const done = await Promise.race([this.track(this.take(event.data)), late]);
    return { status: done === 'late' ? 503 : 200 };
  }

  /** Stores what an event says. What can never be stored is passed over, or it would come for hours. */
  private async take(event: ZaloEvent): Promise<'done'> {
    const { oaId } = this.config;
    const read = readEvent(event, { oaId, now: this.port.clock.now() });
    if (read.kind === 'arrived') await this.port.noticeArrived(read.by);
    else if (read.kind === 'nothing') this.passOver(event, read.known);
    else {
      try {
        await this.port.receive(read.inbound);
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'BAD_INPUT') throw error;
        this.port.log.error('zalo.event-refused', { kind: read.inbound.kind });
      }
    }
    return 'done';
  }

  private passOver({ event_name: event }: ZaloEvent, known: boolean): void {
    if (event.startsWith('change_')) this.port.log.warn('zalo.account-changed', { event });
    else if (!known) this.port.log.warn('zalo.event-unknown', { event });
  }

  private track<T>(work: Promise<T>): Promise<T> {
    this.inFlight.add(work);
    const gone = (): void => void this.inFlight.delete(work);
    work.then(gone, gone);
    return work;
  }
}

function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
