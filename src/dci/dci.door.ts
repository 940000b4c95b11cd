import { createHash } from 'node:crypto';
import { may } from '../services/actor';
import type { KeyHolder, PartnerUseService } from '../services/partners/partner-use.service';
import { AppError } from '../shared/app-error';
import { vietnamDay } from '../shared/civil-date';
import type { Clock, Ids } from '../shared/ports';
import { ENVELOPE, isTooDeep } from './dci.envelope';
import type { Envelope } from './dci.envelope';
import { DciError } from './dci.errors';
import { answerItem, REGISTERS, registerOf } from './dci.search';
import type { SearchServices } from './dci.search';
import type { OwnKey } from './dci.signature';
import { mustBeSigned, signed } from './dci.signature';

const WINDOW_MS = 5 * 60_000;
/** Cost units of one search: about a person with her enrolments as the API counts them. */
const COST = 20;

export interface DciParts {
  readonly services: SearchServices & { readonly partnerUse: PartnerUseService };
  readonly clock: Clock;
  readonly ids: Ids;
  /** Absent: answers go out unsigned. */
  readonly key: OwnKey | undefined;
}

/** GET /dci/keys: the public keys with which our answers are signed, as a JWK set. */
export function dciKeys({ key }: Pick<DciParts, 'key'>) {
  const { kty, crv, x, kid } = key ?? {};
  const keys = key === undefined ? [] : [{ kty, crv, x, kid, alg: 'EdDSA', use: 'sig' }];
  const headers = { 'content-type': 'application/json', 'cache-control': 'max-age=300' };
  return {
    method: 'GET' as const,
    path: '/dci/keys',
    handle: async () => ({ status: 200, headers, body: JSON.stringify({ keys }) }),
  };
}

interface Asked {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly rawBody: Buffer;
}

/** POST /dci/registry/sync/search: the search of the DCI standard over people and their enrolments. */
export function dciSearch(parts: DciParts) {
  return {
    method: 'POST' as const,
    path: '/dci/registry/sync/search',
    handle: async (request: Asked) => {
      try {
        return await answer(parts, 200, await search(parts, request));
      } catch (error) {
        const refused = toDciError(error);
        const told = await answer(parts, refused.status, refusal(parts, refused));
        if (refused.retryAfter === null) return told;
        return { ...told, headers: { ...told.headers, 'retry-after': String(refused.retryAfter) } };
      }
    },
  };
}

async function search(parts: DciParts, { headers, rawBody }: Asked): Promise<object> {
  const { services, clock } = parts;
  const [, key = ''] = /^Bearer ([\w-]{20,200})$/.exec(headers['authorization'] ?? '') ?? [];
  const holder = await services.partnerUse.holderOf(key);
  const body = parsed(rawBody);
  if (isTooDeep(body)) throw new DciError('err.request.bad');
  const envelope = ENVELOPE.safeParse(body);
  if (!envelope.success) throw new DciError('err.request.bad');
  await mustBeSigned(body as Record<string, unknown>, holder.signingKey);
  mustFit(envelope.data, holder, clock.now());
  await pay(parts, envelope.data, holder);
  const on = vietnamDay(clock.now());
  const at = new Date(clock.now()).toISOString();
  const { search_request: items, transaction_id } = envelope.data.message;
  const search_response: object[] = [];
  for (const item of items) {
    search_response.push(await answerItem(services, item, { actor: holder.actor, on, at }));
  }
  const counts = { total_count: items.length, completed_count: items.length };
  return {
    header: { ...headerOf(parts), status: 'succ', receiver_id: holder.handle, ...counts },
    message: { transaction_id, correlation_id: parts.ids.next(), search_response },
  };
}

function mustFit({ header, message }: Envelope, { handle, actor }: KeyHolder, now: number): void {
  if (header.sender_id !== handle) throw new DciError('err.sender_id.invalid');
  if (header.version !== '1.0.0') throw new DciError('rjct.version.invalid');
  if (header.action !== 'search') throw new DciError('rjct.action.not_supported');
  if (header.is_msg_encrypted) throw new DciError('err.encryption.invalid');
  if (Math.abs(Date.parse(header.message_ts) - now) > WINDOW_MS) {
    throw new DciError('rjct.message_ts.invalid');
  }
  const { search_request: items } = message;
  if (header.total_count !== items.length) throw new DciError('rjct.total_count.invalid');
  const needed = items.flatMap((item) => REGISTERS[registerOf(item) ?? 'SOCIAL_REGISTRY']);
  if (!needed.every((one) => may(actor, one))) throw new DciError('err.request.forbidden');
}

async function pay({ services, clock }: DciParts, envelope: Envelope, holder: KeyHolder) {
  const { header, message } = envelope;
  await services.partnerUse.use(holder.actor, {
    kind: 'dci',
    asks: message.search_request.map((item) => registerOf(item) ?? 'unknown').join(' '),
    cost: COST * message.search_request.length,
    once: {
      messageHash: createHash('sha256').update(header.message_id).digest('hex'),
      // As long as any message taken now would still be in time: it may be made five minutes ahead.
      forgetBefore: clock.now() - 2 * WINDOW_MS,
    },
  });
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

function refusal(parts: DciParts, { code, message }: DciError): object {
  const header = headerOf(parts);
  return {
    header: { ...header, status: 'rjct', status_reason_code: code, status_reason_message: message },
    message: { ack_status: 'ERR', timestamp: header.message_ts, error: { code, message } },
  };
}

function headerOf({ ids, clock }: DciParts) {
  const message_ts = new Date(clock.now()).toISOString();
  return {
    version: '1.0.0',
    message_id: ids.next(),
    message_ts,
    action: 'on-search',
    sender_id: 'an-sinh',
  };
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
