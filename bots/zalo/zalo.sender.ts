import { z } from 'zod';
import type { Reply } from '../../src/conversation/turn';
import type { ChannelPort, Found, OutNotice, Sent, Sought } from '../channel';
import { Pieces } from '../pieces';
import type { ZaloClient } from './zalo.client';
import { CallFailed } from './zalo.client';
import { FREE_MS, OPEN_MS, untilMorning, untilTomorrow } from './zalo.clock';
import type { ZaloTokens } from './zalo.tokens';
import type { Piece } from './zalo.translate';
import { contactForm, textsOf, toPieces } from './zalo.translate';

const CS = '/v3.0/oa/message/cs';
const BY_USER = '/v3.0/oa/message/template';
const BY_PHONE = '/message/template';
const QUOTA = '/v3.0/oa/quota/message';
const CONVERSATION = '/v2.0/oa/conversation';
/** How long a channel that somebody must mend is left alone. */
const MENDING_MS = 1_800_000;
const SHORT_MS = 1_000;
/** Most messages that one look at a conversation shows. */
const PAGE = 10;
/** Zalo's clock and ours may differ by so much. */
const SKEW_MS = 60_000;

const id = z.union([z.string(), z.number()]).transform(String);
const SENT = z.looseObject({ message_id: id.optional(), msg_id: id.optional() });
const HEARD = z.looseObject({ last_interaction: z.coerce.number() });
const SHOWN = z.array(
  z.looseObject({
    from_id: id.optional(),
    message_id: id.optional(),
    message: z.string().optional().catch(undefined),
    time: z.coerce.number(),
  }),
);

export interface SenderParts {
  readonly client: ZaloClient;
  readonly tokens: ZaloTokens;
  readonly port: Pick<ChannelPort, 'clock' | 'log' | 'alarm'>;
  readonly oaId: string;
  /** 'free': only as long as answers cost nothing; 'paid': as long as Zalo takes them. */
  readonly replies: 'free' | 'paid';
  /** A picture for the form that asks for a telephone; without it the form is not sent. */
  readonly contactImage?: string;
}

/** What goes out to Zalo, and what Zalo's refusals mean for it. */
export class ZaloSender {
  private readonly pieces = new Pieces();
  /** Until when (clock) Zalo told us all to be silent. */
  private silentUntil = 0;

  constructor(private readonly parts: SenderParts) {}

  async send(userId: string, reply: Reply, outId: string): Promise<Sent> {
    const silence = this.silentUntil - this.parts.port.clock.now();
    if (silence > 0) return { outcome: 'held', afterMs: silence, reason: 'told to wait' };
    try {
      const pieces = toPieces(userId, reply);
      const platformId = await this.pieces.sendRest(outId, pieces, (one) => this.sendPiece(one));
      if (reply.asks === 'contact') await this.askContact(userId);
      return { outcome: 'sent', ...(platformId !== undefined && { platformId }) };
    } catch (error) {
      const outcome = await this.outcomeOf(error);
      if (outcome.outcome === 'refused' || outcome.outcome === 'closed') this.pieces.forget(outId);
      return outcome;
    }
  }

  async sendNotice({ way, target, templateId, fields, trackingId }: OutNotice): Promise<Sent> {
    const night = untilMorning(this.parts.port.clock.now());
    if (night > 0) return { outcome: 'held', afterMs: night, reason: 'night' };
    const template = { template_id: templateId, template_data: fields };
    const byPhone = { phone: target, ...template, tracking_id: trackingId };
    try {
      const platformId = await (way === 'phone'
        ? this.post(BY_PHONE, byPhone)
        : this.post(BY_USER, { user_id: target, ...template }));
      return { outcome: 'sent', ...(platformId !== undefined && { platformId }) };
    } catch (error) {
      return this.outcomeOf(error);
    }
  }

  /** Past our own knowledge Zalo is asked: she may have tapped something of which we are not told. */
  async blocked(userId: string, heardAt: number | null): Promise<Sent | null> {
    if (heardAt === null) return { outcome: 'closed', reason: 'never heard of, or left' };
    const open = this.parts.replies === 'paid' ? OPEN_MS : FREE_MS;
    const since = this.parts.port.clock.now() - open;
    if (heardAt >= since) return null;
    try {
      const quota = HEARD.safeParse(await this.asked(QUOTA, { user_id: userId }));
      if (quota.success && quota.data.last_interaction >= since) return null;
      return { outcome: 'closed', reason: `silent for ${open / 3_600_000} hours` };
    } catch (error) {
      const outcome = await this.outcomeOf(error);
      return outcome.outcome === 'unknown' || outcome.outcome === 'refused'
        ? { outcome: 'closed', reason: `silent for ${open / 3_600_000} hours` }
        : outcome;
    }
  }

  /** Looks at the conversation as Zalo shows it; null when it reaches not far enough back, or cannot be seen. */
  async find(userId: string, reply: Reply, { outId, since, known }: Sought): Promise<Found | null> {
    const at = { user_id: userId, offset: 0, count: PAGE };
    const shown = SHOWN.safeParse(
      await this.withToken((token) => this.parts.client.get(CONVERSATION, token, at)),
    );
    if (!shown.success) return null;
    const { oaId } = this.parts;
    const ours = shown.data
      .filter(({ from_id: from, time }) => from === oaId && time >= since - SKEW_MS)
      .filter(({ message_id: own }) => own === undefined || !known.includes(own));
    const texts = textsOf(reply);
    const found = texts.map((text) => ours.find(({ message }) => plain(message) === plain(text)));
    const gone = found.findIndex((one) => one === undefined);
    if (gone === -1) {
      const platformId = found.at(-1)?.message_id;
      return { found: 'sent', ...(platformId !== undefined && { platformId }) };
    }
    const reaches = shown.data.length < PAGE || shown.data.some(({ time }) => time < since);
    if (!reaches) return null;
    this.pieces.note(outId, gone);
    return { found: 'not-sent' };
  }

  private async sendPiece({ body, plain }: Piece): Promise<string | undefined> {
    try {
      return await this.post(CS, body);
    } catch (error) {
      if (plain === undefined || !(error instanceof CallFailed) || error.kind !== 'plain') {
        throw error;
      }
      return this.post(CS, plain);
    }
  }

  /** The words are out already: that the form is not taken holds nothing up. */
  private async askContact(userId: string): Promise<void> {
    const { contactImage, port } = this.parts;
    if (contactImage === undefined) return;
    await this.post(CS, contactForm(userId, contactImage)).catch((error: unknown) => {
      port.log.warn('zalo.form-not-sent', { reason: reasonOf(error) });
    });
  }

  private async post(path: string, body: object): Promise<string | undefined> {
    const { data } = SENT.safeParse(await this.asked(path, body));
    return data?.message_id ?? data?.msg_id;
  }

  private asked(path: string, body: object): Promise<unknown> {
    return this.withToken((token) => this.parts.client.post(path, token, body));
  }

  /** With another token once, when Zalo refuses the first; refused again, somebody must look. */
  private async withToken(call: (token: string) => Promise<unknown>): Promise<unknown> {
    const token = await this.parts.tokens.access();
    try {
      return await call(token);
    } catch (error) {
      if (!(error instanceof CallFailed) || error.kind !== 'renew') throw error;
      return call(await this.parts.tokens.instead(token));
    }
  }

  private async outcomeOf(error: unknown): Promise<Sent> {
    if (!(error instanceof CallFailed)) throw error;
    const { kind, reason, afterMs } = error;
    const { port } = this.parts;
    const { clock } = port;
    const held = (ms: number): Sent => ({ outcome: 'held', afterMs: ms, reason });
    switch (kind) {
      case 'renew':
      case 'person':
        await port.alarm(reason);
        return held(MENDING_MS);
      case 'wait':
        this.silentUntil = clock.now() + afterMs;
        return { outcome: 'retry', afterMs, reason };
      case 'morning':
        return held(Math.max(SHORT_MS, untilMorning(clock.now())));
      case 'tomorrow':
        return held(untilTomorrow(clock.now()));
      case 'unreached':
        return { outcome: 'retry', afterMs: SHORT_MS, reason };
      case 'closed':
      case 'unknown':
        return { outcome: kind, reason };
      case 'plain':
      case 'never':
        return { outcome: 'refused', reason };
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof CallFailed ? error.reason : 'error';
}

/** What platforms do to line ends and spaces does not count. */
function plain(text: string | undefined): string {
  return (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
}
