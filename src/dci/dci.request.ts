import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { PartnerSearchService } from '../services/partners/partner-search.service';
import type { KeyHolder, PartnerUseService } from '../services/partners/partner-use.service';
import { AppError } from '../shared/app-error';
import type { Clock, Ids } from '../shared/ports';
import type { Header } from './dci.envelope';
import { isTooDeep } from './dci.envelope';
import { DciError } from './dci.errors';
import type { SearchServices } from './dci.search';
import type { OwnKey } from './dci.signature';
import { mustBeSigned, signed } from './dci.signature';

const WINDOW_MS = 5 * 60_000;

export interface DciParts {
  readonly services: SearchServices & {
    readonly partnerUse: PartnerUseService;
    readonly partnerSearches: PartnerSearchService;
  };
  readonly clock: Clock;
  readonly ids: Ids;
  /** Absent: answers go out unsigned. */
  readonly key: OwnKey | undefined;
}

export interface Asked {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly rawBody: Buffer;
}

/** What comes in at one address: how it is read, and the answer to it. */
interface Address<E> {
  readonly path: string;
  readonly envelope: z.ZodType<E>;
  readonly actions: readonly string[];
  /** The action of what goes out. */
  readonly answers: string;
  /** What the header and the message of the answer say. */
  readonly fn: (parts: DciParts, envelope: E, holder: KeyHolder) => Promise<Answer>;
}

export interface Answer {
  readonly header: object;
  readonly message: object;
}

/** A route that takes signed messages of the standard; what is refused is said by the codes of the standard. */
export function dciRoute<E extends { readonly header: Header }>(
  parts: DciParts,
  address: Address<E>,
) {
  return {
    method: 'POST' as const,
    path: address.path,
    handle: async (request: Asked) => {
      const header = headerOf(parts, address.answers);
      try {
        const { envelope, holder } = await opened(parts, address, request);
        const told = await address.fn(parts, envelope, holder);
        const whole = { ...header, status: 'succ', receiver_id: holder.handle, ...told.header };
        return await answer(parts, 200, { header: whole, message: told.message });
      } catch (error) {
        const refused = toDciError(error);
        const told = await answer(parts, refused.status, refusal(header, refused));
        if (refused.retryAfter === null) return told;
        return { ...told, headers: { ...told.headers, 'retry-after': String(refused.retryAfter) } };
      }
    },
  };
}

/** Pays for a signed message, which is taken once. @throws AppError like `PartnerUseService.use` */
export async function pay(
  { services, clock }: DciParts,
  { actor }: KeyHolder,
  paid: { readonly header: Header; readonly asks: string; readonly cost: number },
): Promise<void> {
  await services.partnerUse.use(actor, {
    kind: 'dci',
    asks: paid.asks,
    cost: paid.cost,
    once: {
      messageHash: createHash('sha256').update(paid.header.message_id).digest('hex'),
      // As long as any message taken now would still be in time: it may be made five minutes ahead.
      forgetBefore: clock.now() - 2 * WINDOW_MS,
    },
  });
}

async function opened<E extends { readonly header: Header }>(
  { services, clock }: DciParts,
  { envelope: shape, actions }: Address<E>,
  { headers, rawBody }: Asked,
): Promise<{ readonly envelope: E; readonly holder: KeyHolder }> {
  const [, key = ''] = /^Bearer ([\w-]{20,200})$/.exec(headers['authorization'] ?? '') ?? [];
  const holder = await services.partnerUse.holderOf(key);
  const body = parsed(rawBody);
  if (isTooDeep(body)) throw new DciError('err.request.bad');
  const envelope = shape.safeParse(body);
  if (!envelope.success) throw new DciError('err.request.bad');
  await mustBeSigned(body as Record<string, unknown>, holder.signingKey);
  const { header } = envelope.data;
  if (header.sender_id !== holder.handle) throw new DciError('err.sender_id.invalid');
  if (header.version !== '1.0.0') throw new DciError('rjct.version.invalid');
  if (!actions.includes(header.action)) throw new DciError('rjct.action.not_supported');
  if (header.is_msg_encrypted) throw new DciError('err.encryption.invalid');
  if (Math.abs(Date.parse(header.message_ts) - clock.now()) > WINDOW_MS) {
    throw new DciError('rjct.message_ts.invalid');
  }
  return { envelope: envelope.data, holder };
}

function toDciError(error: unknown): DciError {
  if (error instanceof DciError) return error;
  if (!(error instanceof AppError)) throw error;
  if (error.code === 'UNAUTHENTICATED') return new DciError('err.request.unauthorized');
  if (error.code === 'CONFLICT') return new DciError('rjct.message_id.duplicate');
  if (error.code !== 'OVER_BUDGET') throw error;
  const { retryAfter } = error.details;
  return new DciError(
    'err.request.too_many_requests',
    retryAfter === undefined ? null : Number(retryAfter),
  );
}

function refusal(header: ReturnType<typeof headerOf>, { code, message }: DciError): object {
  return {
    header: { ...header, status: 'rjct', status_reason_code: code, status_reason_message: message },
    message: { ack_status: 'ERR', timestamp: header.message_ts, error: { code, message } },
  };
}

function headerOf({ ids, clock }: DciParts, action: string) {
  const message_ts = new Date(clock.now()).toISOString();
  return { version: '1.0.0', message_id: ids.next(), message_ts, action, sender_id: 'an-sinh' };
}

async function answer({ key }: DciParts, status: number, body: object) {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  const sent = key === undefined ? body : await signed(body, key);
  return { status, headers, body: JSON.stringify(sent) };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new DciError('err.request.bad');
  }
}
