import { generateKeyPairSync } from 'node:crypto';
import { exportJWK, FlattenedSign } from 'jose';
import { canonicalMessage } from '../../src/services/partners/canonical-message';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { HERE, THERE } from '../support/office';

const job = { kind: 'system', job: 'test' } as const;
const [OWN, ELSEWHERE, NOBODYS] = ['015144000001', '015144000002', '015144000003'];
let app: TestApp;
let messages = 0;
const partners = new Map<string, { key: string; sign: (body: object) => Promise<object> }>();

beforeAll(async () => {
  app = await bootApp();
  for (const [citizenId, unitCode] of [
    [OWN, HERE],
    [ELSEWHERE, THERE],
  ] as const) {
    const person = { displayName: 'Lò Thị Ón', unitCode, citizenId };
    await app.services.beneficiaries.register(job, person);
  }
  for (const handle of ['bhxh-tinh', 'so-y-te']) {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const { key } = await app.services.partners.add(job, {
      handle,
      name: handle,
      scopes: ['beneficiary.read'],
      unitCodes: [HERE],
      budgetPerMinute: 10_000,
      signingKey: JSON.stringify(await exportJWK(publicKey)),
    });
    const sign = async (body: object) => {
      const jws = await new FlattenedSign(Buffer.from(canonicalMessage(body)))
        .setProtectedHeader({ alg: 'EdDSA' })
        .sign(privateKey);
      return { ...body, signature: `${jws.protected}..${jws.signature}` };
    };
    partners.set(handle, { key, sign });
  }
});
afterAll(() => app.stop());
beforeEach(() => app.clock.pass(60_000));

async function send(path: string, action: string, message: object, as = 'bhxh-tinh') {
  const { key = '', sign } = partners.get(as) ?? {};
  const header = {
    version: '1.0.0',
    message_id: `m-${++messages}`,
    message_ts: new Date(app.clock.now()).toISOString(),
    action,
    sender_id: as,
    total_count: 1,
  };
  const answer = await app.http.inject({
    method: 'POST',
    url: `/dci/registry/${path}`,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    payload: JSON.stringify(await sign?.({ header, message })),
  });
  const body = JSON.parse(answer.body);
  return { status: answer.statusCode, ...body, why: body.header.status_reason_code };
}

const about = (value: string, type = 'NID') => ({
  transaction_id: 't-1',
  search_request: [
    {
      reference_id: 'r-1',
      timestamp: new Date(app.clock.now()).toISOString(),
      search_criteria: {
        reg_type: 'SOCIAL_REGISTRY',
        query_type: 'idtype-value',
        query: { type, value },
      },
    },
  ],
});
const now = (value: string, type?: string) => send('sync/search', 'search', about(value, type));
const status = (by: string, value: string, as?: string) =>
  send(
    'sync/txn/status',
    'txn-status',
    {
      transaction_id: 't-2',
      txnstatus_request: {
        reference_id: 'r-2',
        txn_type: 'search',
        attribute_type: by,
        attribute_value: value,
      },
    },
    as,
  );

describe('by the number of an identity card', () => {
  test('a person of its communes is found, and her number is not said again', async () => {
    const { message } = await now(OWN ?? '');
    expect(message.search_response[0].data.reg_records).toMatchObject([
      { name: { full_name: 'Lò Thị Ón' }, commune: HERE },
    ]);
    expect(JSON.stringify(message)).not.toContain(OWN);
  });

  test('somebody of another commune and nobody are the same answer', async () => {
    const answers = [await now(ELSEWHERE ?? ''), await now(NOBODYS ?? '')];
    const [elsewhere, nobody] = answers.map(({ message }) => message.search_response);
    expect(elsewhere).toEqual(nobody);
    expect(nobody[0]).toMatchObject({ status: 'succ', data: { reg_records: [] } });
  });

  test('a mistyped number is refused within the answer', async () => {
    const { message } = await now('12345');
    expect(message.search_response[0].status_reason_code).toBe('rjct.search_criteria.invalid');
  });
});

describe('a search that is fetched later', () => {
  const keep = async (value = OWN ?? '', as?: string) => {
    const told = await send('search', 'search', about(value), as);
    expect(told).toMatchObject({ status: 200, message: { ack_status: 'ACK' } });
    return String(told.message.correlation_id);
  };

  test('is acknowledged without an answer, and answered by its correlation id', async () => {
    const correlation = await keep();
    const { message, header } = await status('correlation_id', correlation);
    expect(header).toMatchObject({ action: 'txn-on-status', status: 'succ' });
    const { txn_type, txn_status } = message.txnstatus_response;
    expect(txn_type).toBe('search');
    expect(txn_status).toMatchObject({ transaction_id: 't-1', correlation_id: correlation });
    expect(txn_status.search_response[0].data.reg_records).toHaveLength(1);
    const named = await status('transaction_id', 't-1');
    expect(named.message.correlation_id).toBe(correlation);
  });

  test('is nobody else’s to fetch', async () => {
    const correlation = await keep();
    expect(await status('correlation_id', correlation, 'so-y-te')).toMatchObject({
      status: 404,
      why: 'rjct.reference_id.invalid',
    });
    expect((await status('transaction_id', 't-1', 'so-y-te')).status).toBe(404);
    expect((await status('correlation_id', 'nothing')).why).toBe('rjct.reference_id.invalid');
  });

  test('is answered with the rights of the moment in which it is fetched', async () => {
    const correlation = await keep();
    await app.services.partners.end(job, 'bhxh-tinh');
    expect((await status('correlation_id', correlation)).why).toBe('err.request.unauthorized');
  });
});
