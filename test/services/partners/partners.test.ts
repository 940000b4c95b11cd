import type { StaffActor } from '../../../src/services/actor';
import { PartnerUseService } from '../../../src/services/partners/partner-use.service';
import { PartnerSearchService } from '../../../src/services/partners/partner-search.service';
import { PartnerService } from '../../../src/services/partners/partner.service';
import type { NewPartner } from '../../../src/services/partners/partner-input';
import { AuditEntry } from '../../../src/records/entities/audit-entry.entity';
import { PartnerKey } from '../../../src/records/entities/partner-key.entity';
import { countedTokens, testVault } from '../../support/chat';
import { anOffice, HERE, THERE, province } from '../../support/office';
import { ON_SERVER, openAt, useRecords } from '../../support/records';

const records = useRecords();
const tokens = countedTokens();
const parts = () => ({ ...records, db: records.db, vault: testVault, tokens });
const partners = () => new PartnerService(parts());
const uses = () => new PartnerUseService(parts());

const admin: StaffActor = { kind: 'staff', id: 'quan', role: 'admin', unitCodes: 'all' };
const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;

function insurance(says: Partial<NewPartner> = {}): NewPartner {
  return {
    handle: 'bhxh-tinh',
    name: 'Bảo hiểm xã hội tỉnh',
    scopes: ['beneficiary.list', 'beneficiary.read'],
    unitCodes: [HERE],
    budgetPerMinute: 1000,
    ...says,
  };
}

const REFUSED = { code: 'UNAUTHENTICATED', details: { why: 'key-refused' } };
const ask = (cost: number) => ({ kind: 'query', asks: 'beneficiaries', cost });

async function aHolder(says: Partial<NewPartner> = {}) {
  const { key } = await partners().add(admin, insurance(says));
  return (await uses().holderOf(key)).actor;
}

test('a key opens what its partner may, and nothing of it is stored', async () => {
  const { key } = await partners().add(admin, insurance());
  expect((await uses().holderOf(key)).actor).toMatchObject({
    kind: 'partner',
    scopes: ['beneficiary.list', 'beneficiary.read'],
    unitCodes: [HERE, '04480'],
    budgetPerMinute: 1000,
  });
  const secret = String(key.split('_')[2]);
  const stored = await records.db.read((rows) =>
    Promise.all([
      rows.list(PartnerKey, { where: {}, order: { id: 'ASC' }, take: 9 }),
      rows.list(AuditEntry, { where: {}, order: { id: 'ASC' }, take: 9 }),
    ]),
  );
  expect(JSON.stringify(stored)).not.toContain(secret);
  expect(JSON.stringify(await partners().list(admin))).not.toContain(secret);
});

test.each([
  ['another secret', (key: string) => key.replace(/secret-\d+/, 'secret-999')],
  ['another prefix', (key: string) => key.replace(/code-\d+/, 'code-999')],
  ['no secret', (key: string) => key.replace(/secret-\d+/, '')],
  ['something behind it', (key: string) => `${key}x`],
  ['capital letters', (key: string) => key.toUpperCase()],
])('a key with %s opens nothing, and the answer says no more than that', async (_what, alter) => {
  const { key } = await partners().add(admin, insurance());
  await expect(uses().holderOf(alter(key))).rejects.toMatchObject(REFUSED);
  await expect(uses().holderOf(key)).resolves.toBeDefined();
});

test('a key is valid up to its last instant', async () => {
  const { key } = await partners().add(admin, insurance({ days: 30 }));
  records.clock.pass(30 * DAY - 1);
  await expect(uses().holderOf(key)).resolves.toBeDefined();
  records.clock.pass(1);
  await expect(uses().holderOf(key)).rejects.toMatchObject(REFUSED);
});

test('a clock set back does not open a key before it was made', async () => {
  const { key } = await partners().add(admin, insurance());
  records.clock.pass(-1);
  await expect(uses().holderOf(key)).rejects.toMatchObject(REFUSED);
});

test('a new key stands beside the old one for the overlap, then alone', async () => {
  const { key: old } = await partners().add(admin, insurance());
  const { key: fresh } = await partners().rotate(admin, { handle: 'bhxh-tinh', overlapHours: 24 });
  records.clock.pass(24 * HOUR - 1);
  await expect(uses().holderOf(old)).resolves.toBeDefined();
  await expect(uses().holderOf(fresh)).resolves.toBeDefined();
  records.clock.pass(1);
  await expect(uses().holderOf(old)).rejects.toMatchObject(REFUSED);
  await expect(uses().holderOf(fresh)).resolves.toBeDefined();
});

test('an overlap never makes an old key last longer', async () => {
  const { key: old } = await partners().add(admin, insurance({ days: 1 }));
  await partners().rotate(admin, { handle: 'bhxh-tinh', overlapHours: 720 });
  records.clock.pass(DAY);
  await expect(uses().holderOf(old)).rejects.toMatchObject(REFUSED);
});

test('a key that leaked is ended alone; a partner is ended with all its keys', async () => {
  const leaked = await partners().add(admin, insurance());
  const { key: fresh } = await partners().rotate(admin, { handle: 'bhxh-tinh', overlapHours: 24 });
  await partners().end(admin, leaked.prefix);
  await expect(uses().holderOf(leaked.key)).rejects.toMatchObject(REFUSED);
  await expect(uses().holderOf(fresh)).resolves.toBeDefined();
  await partners().end(admin, 'bhxh-tinh');
  await expect(uses().holderOf(fresh)).rejects.toMatchObject(REFUSED);
  for (const what of ['bhxh-tinh', leaked.prefix, 'nobody']) {
    await expect(partners().end(admin, what)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});

test('two rotations at once: the second is told, and no key is left over', async () => {
  await partners().add(admin, insurance());
  const twice = ['one', 'two'].map(() => partners().rotate(admin, { handle: 'bhxh-tinh' }));
  const outcomes = (await Promise.allSettled(twice)).map(({ status }) => status).sort();
  expect(outcomes).toEqual(['fulfilled', 'rejected']);
  expect((await partners().list(admin))[0]?.keys).toHaveLength(2);
});

test.each<[string, Partial<NewPartner>, string]>([
  ['a scope that no partner may have', { scopes: ['recognition.write'] }, 'scopes.0'],
  ['no scope', { scopes: [] }, 'scopes'],
  ['a commune of four digits', { unitCodes: ['0463'] }, 'unitCodes.0'],
  ['no word on communes', { unitCodes: undefined as never }, 'unitCodes'],
  ['a budget of nothing', { budgetPerMinute: 0 }, 'budgetPerMinute'],
  ['a key for ever', { days: 731 }, 'days'],
  ['a short name with spaces', { handle: 'BHXH tỉnh' }, 'handle'],
  ['a signing key that is no JSON', { signingKey: 'ssh-ed25519 AAAA' }, 'signingKey'],
  ['a shared secret as signing key', { signingKey: '{"kty":"oct","k":"c2VjcmV0"}' }, 'signingKey'],
  [
    'a private signing key',
    { signingKey: '{"kty":"OKP","crv":"Ed25519","x":"AA","d":"AA"}' },
    'signingKey',
  ],
  [
    'an RSA key of 1024 bits',
    { signingKey: `{"kty":"RSA","e":"AQAB","n":"${'A'.repeat(171)}"}` },
    'signingKey',
  ],
])('%s is refused by name', async (_what, says, field) => {
  await expect(partners().add(admin, insurance(says))).rejects.toMatchObject({
    code: 'BAD_INPUT',
    details: { field },
  });
  expect(await partners().list(admin)).toEqual([]);
});

test('a short name is given once', async () => {
  await partners().add(admin, insurance());
  await expect(partners().add(admin, insurance())).rejects.toMatchObject({
    code: 'CONFLICT',
    details: { why: 'handle-taken' },
  });
});

test('only an admin keeps partners', async () => {
  await expect(partners().add(province, insurance())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(partners().list(province)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(partners().end(province, 'bhxh-tinh')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const partner = await aHolder();
  await expect(partners().list(partner)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

describe('what a partner sees', () => {
  const { people, lists, person, enrolments } = anOffice(records);

  test('people of its communes, each reading noted under its name', async () => {
    const [mine, other] = [await person(), await person({ unitCode: THERE })];
    const partner = await aHolder();
    const page = await lists().people(partner, { first: 10 });
    expect(page.rows.map(({ id }) => id)).toEqual([mine]);
    await people().get(partner, mine);
    await expect(people().get(partner, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const noted = await records.db.read((rows) =>
      rows.count(AuditEntry, { actor: `partner:${partner.id}`, action: 'beneficiary.read' }),
    );
    expect(noted).toBe(1);
  });

  test('nothing that its scopes do not name, and may do nothing that no partner may', async () => {
    const id = await person();
    const partner = await aHolder();
    const on = { on: '2026-11-23', knownAt: null };
    await expect(enrolments().of(partner, id, on)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    // Even when somebody wrote it into the database.
    const forged = { ...partner, scopes: ['export.people', 'enrolment.read', 'staff.create'] };
    await expect(enrolments().of(forged, id, on)).resolves.toEqual([]);
    await expect(partners().list(forged)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the budget of a minute', () => {
  test('is spent down to nothing, and is whole again in the next minute', async () => {
    const partner = await aHolder();
    records.clock.set('2026-11-23T05:00:20.000Z');
    expect(await uses().use(partner, ask(600))).toEqual({
      limit: 1000,
      remaining: 400,
      resetAfter: 40,
    });
    expect((await uses().use(partner, ask(400))).remaining).toBe(0);
    await expect(uses().use(partner, ask(1))).rejects.toMatchObject({
      code: 'OVER_BUDGET',
      details: { why: 'over-budget', retryAfter: 40 },
    });
    records.clock.pass(40_000);
    expect((await uses().use(partner, ask(1))).remaining).toBe(999);
  });

  test('never pays for what costs more than a whole one', async () => {
    const partner = await aHolder();
    await expect(uses().use(partner, ask(1001))).rejects.toMatchObject({
      code: 'OVER_BUDGET',
      details: { why: 'beyond-budget', limit: 1000, cost: 1001 },
    });
    expect((await uses().use(partner, ask(1000))).remaining).toBe(0);
  });

  test('is each partner’s own', async () => {
    const [one, other] = [await aHolder(), await aHolder({ handle: 'so-y-te' })];
    await uses().use(one, ask(1000));
    expect((await uses().use(other, ask(1))).remaining).toBe(999);
  });

  test('a process whose clock runs behind spends from the newer minute', async () => {
    const partner = await aHolder();
    records.clock.pass(MINUTE);
    await uses().use(partner, ask(1000));
    records.clock.pass(-MINUTE);
    await expect(uses().use(partner, ask(1))).rejects.toMatchObject({ code: 'OVER_BUDGET' });
  });

  test('each use is noted by kind, a refused one is not', async () => {
    const partner = await aHolder();
    await uses().use(partner, { kind: 'query', asks: 'beneficiaries household', cost: 900 });
    await expect(uses().use(partner, ask(101))).rejects.toMatchObject({ code: 'OVER_BUDGET' });
    const noted = await records.db.read((rows) =>
      rows.list(AuditEntry, { where: { action: 'partner.use' }, order: { at: 'ASC' }, take: 9 }),
    );
    expect(noted.map(({ actor, details }) => [actor, details])).toEqual([
      [
        `partner:${partner.id}`,
        { kind: 'query', asks: 'beneficiaries household', cost: 900, key: partner.keyId },
      ],
    ]);
    const [record] = await partners().list(admin);
    expect(record?.keys[0]?.lastUsedAt).toBe(records.clock.now());
  });

  test('forty requests at once never spend more than there is', async () => {
    const partner = await aHolder();
    const many = Array.from({ length: 40 }, () => uses().use(partner, ask(100)));
    const outcomes = await Promise.allSettled(many);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect((await partners().list(admin))[0]?.keys).toHaveLength(1);
  });

  // By two keys: one alone would be told apart by the row of the key, which each use writes.
  (ON_SERVER ? test : test.skip)(
    'two processes share it, whichever of its keys they hold',
    async () => {
      const partner = await aHolder();
      const { key } = await partners().rotate(admin, { handle: 'bhxh-tinh', overlapHours: 24 });
      const { actor: other } = await uses().holderOf(key);
      const second = await openAt(records.url(), records);
      try {
        const there = new PartnerUseService({ ...parts(), db: second });
        const both = Array.from({ length: 20 }, (_, at) =>
          at % 2 === 0 ? uses().use(partner, ask(100)) : there.use(other, ask(100)),
        );
        const outcomes = await Promise.allSettled(both);
        const paid = outcomes.filter(({ status }) => status === 'fulfilled');
        const refused = outcomes.flatMap((one) =>
          one.status === 'rejected' ? [one.reason.code] : [],
        );
        expect(paid).toHaveLength(10);
        expect(new Set(refused)).toEqual(new Set(['OVER_BUDGET']));
      } finally {
        await second.close();
      }
    },
  );
});

test('a signed message is taken once a partner, and again when its time has passed', async () => {
  const [one, other] = [await aHolder(), await aHolder({ handle: 'so-y-te' })];
  const send = (actor: typeof one) => {
    const once = { messageHash: 'a'.repeat(64), forgetBefore: records.clock.now() - 10 * MINUTE };
    return uses().use(actor, { ...ask(1), once });
  };
  await send(one);
  await expect(send(one)).rejects.toMatchObject({ details: { why: 'taken-before' } });
  await send(other);
  records.clock.pass(10 * MINUTE + 1);
  await send(one);
});

test('a message that could not be paid for was not taken', async () => {
  const partner = await aHolder();
  await uses().use(partner, ask(1000));
  const once = { messageHash: 'b'.repeat(64), forgetBefore: 0 };
  await expect(uses().use(partner, { ...ask(1), once })).rejects.toMatchObject({
    code: 'OVER_BUDGET',
  });
  records.clock.pass(MINUTE);
  await expect(uses().use(partner, { ...ask(1), once })).resolves.toBeDefined();
});

test('a question that waits lies under seal, and only who asked it finds it', async () => {
  const asker = await aHolder();
  const other = await aHolder({ handle: 'so-y-te' });
  const searches = new PartnerSearchService(parts());
  const kept = { transactionId: 't-1', question: ['015144000001'] };
  const correlationId = await searches.keep(asker, kept);
  expect(await searches.find(asker, { correlationId })).toEqual({ ...kept, correlationId });
  expect(await searches.find(asker, { transactionId: 't-1' })).toEqual({ ...kept, correlationId });
  expect(await searches.find(other, { correlationId })).toBeNull();
  expect(await searches.find(other, { transactionId: 't-1' })).toBeNull();
  const raw = await records.db.read((rows) => rows.sql<object>('SELECT * FROM partner_search', []));
  expect(JSON.stringify(raw)).not.toMatch(/015144000001|t-1/);
});
