import { may } from '../services/actor';
import type { KeyHolder } from '../services/partners/partner-use.service';
import { vietnamDay } from '../shared/civil-date';
import { ENVELOPE, STATUS_ENVELOPE } from './dci.envelope';
import type { Envelope, SearchItem, StatusEnvelope } from './dci.envelope';
import { DciError } from './dci.errors';
import type { Answer, DciParts } from './dci.request';
import { dciRoute, pay } from './dci.request';
import { answerItem, REGISTERS, registerOf } from './dci.search';

/** Cost units of one search: about a person with her enrolments as the API counts them. */
const COST = 20;
/** Of taking a question, or of asking for one that is not there. */
const COST_OF_ASKING = 1;

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

/** The searches of the DCI standard over people and their enrolments: answered at once, or fetched later. */
export function dciSearches(parts: DciParts) {
  const search = { envelope: ENVELOPE, actions: ['search'], answers: 'on-search' };
  return [
    dciRoute(parts, { ...search, path: '/dci/registry/sync/search', fn: atOnce }),
    dciRoute(parts, { ...search, path: '/dci/registry/search', fn: later }),
    dciRoute(parts, {
      envelope: STATUS_ENVELOPE,
      actions: ['txn-status', 'txn_status', 'status'],
      answers: 'txn-on-status',
      path: '/dci/registry/sync/txn/status',
      fn: fetched,
    }),
  ];
}

/** The search is answered in the same breath. */
async function atOnce(parts: DciParts, envelope: Envelope, holder: KeyHolder): Promise<Answer> {
  const { search_request: items, transaction_id } = mustFit(envelope, holder);
  const { header } = envelope;
  await pay(parts, holder, { header, asks: registersOf(items), cost: COST * items.length });
  const search_response = await answers(parts, items, holder);
  const counts = { total_count: items.length, completed_count: items.length };
  const correlation_id = parts.ids.next();
  return { header: counts, message: { transaction_id, correlation_id, search_response } };
}

/** The search is kept, and answered when it is asked for by its correlation id: we call no address that others name. */
async function later(parts: DciParts, envelope: Envelope, holder: KeyHolder): Promise<Answer> {
  const { search_request: question, transaction_id: transactionId } = mustFit(envelope, holder);
  const { header } = envelope;
  await pay(parts, holder, { header, asks: registersOf(question), cost: COST_OF_ASKING });
  const { partnerSearches } = parts.services;
  const correlation_id = await partnerSearches.keep(holder.actor, { transactionId, question });
  const timestamp = new Date(parts.clock.now()).toISOString();
  return {
    header: { status: 'rcvd', total_count: question.length },
    message: { ack_status: 'ACK', timestamp, correlation_id },
  };
}

/** The answer to a search that was kept, as the registers and the partner's rights are now. */
async function fetched(
  parts: DciParts,
  { header, message }: StatusEnvelope,
  holder: KeyHolder,
): Promise<Answer> {
  const { attribute_type: by, attribute_value: value } = message.txnstatus_request;
  const name = by === 'correlation_id' ? { correlationId: value } : { transactionId: value };
  const kept = await parts.services.partnerSearches.find<SearchItem[]>(holder.actor, name);
  const items = kept?.question ?? [];
  const cost = Math.max(COST_OF_ASKING, COST * items.length);
  await pay(parts, holder, { header, asks: `status ${registersOf(items)}`.trim(), cost });
  if (kept === null) throw new DciError('rjct.reference_id.invalid');
  mustBeAllowed(items, holder);
  const search_response = await answers(parts, items, holder);
  const { transactionId: transaction_id, correlationId: correlation_id } = kept;
  const txn_status = { transaction_id, correlation_id, search_response };
  return {
    header: { total_count: items.length, completed_count: items.length },
    message: {
      transaction_id: message.transaction_id,
      correlation_id,
      txnstatus_response: { txn_type: 'search', txn_status },
    },
  };
}

async function answers(
  { services, clock }: DciParts,
  items: readonly SearchItem[],
  { actor }: KeyHolder,
): Promise<readonly object[]> {
  const on = vietnamDay(clock.now());
  const at = new Date(clock.now()).toISOString();
  const said: object[] = [];
  for (const item of items) said.push(await answerItem(services, item, { actor, on, at }));
  return said;
}

function mustFit({ header, message }: Envelope, holder: KeyHolder): Envelope['message'] {
  const { search_request: items } = message;
  if (header.total_count !== items.length) throw new DciError('rjct.total_count.invalid');
  mustBeAllowed(items, holder);
  return message;
}

function mustBeAllowed(items: readonly SearchItem[], { actor }: KeyHolder): void {
  const needed = items.flatMap((item) => REGISTERS[registerOf(item) ?? 'SOCIAL_REGISTRY']);
  if (!needed.every((one) => may(actor, one))) throw new DciError('err.request.forbidden');
}

function registersOf(items: readonly SearchItem[]): string {
  return items.map((item) => registerOf(item) ?? 'unknown').join(' ');
}
