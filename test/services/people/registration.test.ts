import { Beneficiary } from '../../../src/records/entities/beneficiary.entity';
import { Lease } from '../../../src/records/entities/lease.entity';
import { Restriction } from '../../../src/records/entities/restriction.entity';
import { Reader } from '../../../src/records/rows';
import type { Actor } from '../../../src/services/actor';
import { DuplicateService } from '../../../src/services/people/duplicate.service';
import { RegistrationService } from '../../../src/services/people/registration.service';
import { testVault } from '../../support/chat';
import { anOffice, HERE, here, province, THERE, there } from '../../support/office';
import { useRecords } from '../../support/records';

const MACHINE = { kind: 'system', job: 'test' } as const;
const NUMBER = '015144000001';
const records = useRecords();
const office = anOffice(records);
const parts = () => ({ ...records, db: records.db, vault: testVault, people: office.people() });
const registration = () => new RegistrationService(parts());
const duplicates = () => new DuplicateService(parts());

const ON = { displayName: 'Lò Thị Ón', unitCode: HERE, citizenId: NUMBER };
const register = (actor: Actor, says: object) => registration().register(actor, { ...ON, ...says });
const said = (work: Promise<unknown>) =>
  work.then(
    (done) => (typeof done === 'string' ? 'registered' : done),
    (error: { code?: string; details?: { why?: string } }) => error.details?.why ?? error.code,
  );
const numbers = () =>
  records.db.read((rows) => rows.list(Beneficiary, { where: {}, order: { id: 'ASC' }, take: 100 }));

async function restrict(beneficiaryId: string): Promise<void> {
  await records.db.write('test', { action: 'test', object: 'test' }, (rows) =>
    rows.insert(Restriction, {
      id: records.ids.next(),
      beneficiaryId,
      conversationId: null,
      requestId: records.ids.next(),
      kind: 'restriction',
      since: records.clock.now(),
      liftedAt: null,
      liftedBy: null,
      version: 1,
    }),
  );
}

describe('a number that somebody of another commune has', () => {
  beforeEach(async () => {
    await register(there, { unitCode: THERE });
  });

  test('is answered like one that nobody has, in the record and in every list', async () => {
    expect(await said(register(here, { displayName: 'Vàng Thị Dợ' }))).toBe('registered');
    const free = { displayName: 'Sùng Thị Mai', citizenId: '015144000009' };
    expect(await said(register(here, free))).toBe('registered');
    const lists = office.lists();
    const missing = await lists.people(here, { first: 10, missing: ['citizen-id'] });
    expect(missing.rows).toEqual([]);
    // Whoever is alike by name is asked about just the same.
    const again = { displayName: 'Vàng Thị Dợ', citizenId: undefined };
    expect(await said(register(here, again))).toHaveLength(1);
    expect(await said(register(here, { displayName: 'Vàng Thị Dợ' }))).toBe('CONFLICT');
  });

  test('is for the province to settle, which sees both', async () => {
    await register(here, { displayName: 'Vàng Thị Dợ' });
    expect(await duplicates().claimedNumbers(province, 10)).toMatchObject([
      { holder: { unitCode: THERE }, later: { unitCode: HERE, displayName: 'Vàng Thị Dợ' } },
    ]);
    expect(await duplicates().claimedNumbers(here, 10)).toEqual([]);
    const [one, two] = await numbers();
    expect([one?.citizenIdClash, two?.citizenIdIndex]).toEqual([null, null]);
    expect(two?.citizenIdClash).toBe(one?.citizenIdIndex);
  });

  test('is said plainly to whoever serves both communes', async () => {
    expect(await said(register(province, {}))).toBe('CONFLICT');
  });

  test('costs the database the same questions as one that nobody has', async () => {
    const asked: number[] = [];
    for (const says of [
      { displayName: 'Vàng Thị Dợ' },
      { displayName: 'Sùng Thị Mai', citizenId: '015144000009' },
    ]) {
      asked.push(await questionsOf(() => register(here, says)));
    }
    expect(asked[0]).toBe(asked[1]);
    expect(asked[0]).toBeGreaterThan(3);
  });
});

/** How many questions the database was asked meanwhile. */
async function questionsOf(work: () => Promise<unknown>): Promise<number> {
  const asked = (['sql', 'find', 'list', 'count'] as const).map((how) =>
    jest.spyOn(Reader.prototype, how),
  );
  await work();
  const sum = asked.reduce((total, { mock }) => total + mock.calls.length, 0);
  asked.forEach((one) => one.mockRestore());
  return sum;
}

test('whoever had her record restricted: the officer is told so, the machine sees the pair', async () => {
  const id = await register(here, {});
  await restrict(String(id));
  expect(await said(register(here, { displayName: 'Lò Thị On' }))).toBe('is-restricted');
  // Without the number she is not shown, and the pair is for those who keep such records.
  expect(await said(register(here, { citizenId: null }))).toBe('registered');
  const filter = { unitCode: HERE, first: 10 };
  expect((await duplicates().pairs(here, filter)).rows).toEqual([]);
  expect((await duplicates().pairs(MACHINE, filter)).rows).toHaveLength(1);
});

test('a partner is shown of whoever is alike no more than her code, name and birth', async () => {
  const partner = {
    ...{ kind: 'partner', id: 'p', keyId: 'k', unitCodes: [HERE], budgetPerMinute: 1000 },
    scopes: ['beneficiary.register'],
  } as unknown as Actor;
  const known = { birthFrom: '1950-03-01', birthTo: '1950-03-01', phone: '0912345678' };
  await register(here, { ...known, ethnicity: 'Thái', citizenId: null });
  const asked = { ...known, citizenId: null };
  const [toPartner] = (await register(partner, asked)) as readonly { reasons: readonly string[] }[];
  expect(Object.keys(toPartner ?? {}).sort()).toEqual([
    ...['birthFrom', 'birthTo', 'code', 'displayName', 'id', 'reasons', 'score'],
  ]);
  expect(toPartner?.reasons).not.toContain('same-phone');
  const [toOfficer] = (await register(here, asked)) as readonly { reasons: readonly string[] }[];
  expect(toOfficer?.reasons).toContain('same-phone');
});

describe('two officers in the same moment', () => {
  test('the same unknown person: one is written, the other is asked about her', async () => {
    const asked = () => said(register(here, { citizenId: null }));
    const answers = await Promise.all([asked(), asked()]);
    expect(answers.filter((one) => one === 'registered')).toHaveLength(1);
    expect(answers.find((one) => one !== 'registered')).toMatchObject([
      { displayName: 'Lò Thị Ón' },
    ]);
    expect(await numbers()).toHaveLength(1);
    expect(await records.db.read((rows) => rows.count(Lease, {}))).toBe(0);
  });

  test('one number in two communes: both are answered alike, and the province is asked', async () => {
    const answers = await Promise.all([
      said(register(here, {})),
      said(register(there, { unitCode: THERE })),
    ]);
    expect(answers).toEqual(['registered', 'registered']);
    expect(await duplicates().claimedNumbers(province, 10)).toHaveLength(1);
  });
});
