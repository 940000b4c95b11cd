import { AuditEntry } from '../../../src/records/entities/audit-entry.entity';
import { Beneficiary } from '../../../src/records/entities/beneficiary.entity';
import { anOffice, HERE, here, province, THERE, there } from '../../support/office';
import { useRecords } from '../../support/records';

const records = useRecords();
const { households, memberships, person } = anOffice(records);

async function household(unitCode = HERE, formedOn = '2020-01-01'): Promise<string> {
  return households().form(province, { unitCode, formedOn, members: [] });
}

async function join(householdId: string, beneficiaryId: string, says: object = {}): Promise<void> {
  const input = { householdId, beneficiaryId, role: 'child', from: '2026-01-10', ...says };
  await households().join(province, input as never);
}

async function living(id: string, on: string, knownAt: number | null = null) {
  const { members } = await households().get(province, id, { on, knownAt });
  return members.map(({ beneficiaryId, role }) => [beneficiaryId, role]);
}

async function revisionOf(id: string, on = '2026-02-01'): Promise<string> {
  const { members } = await households().get(province, id, { on, knownAt: null });
  return String(members[0]?.id);
}

const WORDING = { role: 'child', validFrom: '2026-01-10' } as const;

test('a wrong role and a wrong day are put right for all days, and what was believed stays readable', async () => {
  const [id, child] = [await household(), await person()];
  await join(id, child);
  const before = records.clock.now();
  records.clock.pass(1_000);
  const revision = await revisionOf(id);
  const wording = { role: 'grandchild', validFrom: '2025-06-01' } as const;
  const statement = await memberships().correct(here, revision, wording);
  expect(await living(id, '2025-06-01')).toEqual([[child, 'grandchild']]);
  expect(await living(id, '2025-05-31')).toEqual([]);
  expect(await living(id, '2026-02-01', before)).toEqual([[child, 'child']]);
  expect(await living(id, '2025-06-01', before)).toEqual([]);
  const history = await memberships().history(here, statement);
  expect(history.map(({ because, role }) => [because, role])).toEqual([
    ['recorded', 'child'],
    ['corrected', 'grandchild'],
  ]);
  await expect(memberships().correct(here, revision, WORDING)).rejects.toMatchObject({
    details: { why: 'old-revision' },
  });
});

test('whoever was written into a wrong household is put into the right one, and served where that is', async () => {
  const [wrong, right, child] = [await household(), await household(THERE), await person()];
  await join(wrong, child);
  const wording = { ...WORDING, householdId: right };
  await memberships().correct(province, await revisionOf(wrong), wording);
  expect(await living(wrong, '2026-02-01')).toEqual([]);
  expect(await living(right, '2026-02-01')).toEqual([[child, 'child']]);
  const { unitCode } = await records.db.read((rows) => rows.get(Beneficiary, { id: child }));
  expect(unitCode).toBe(THERE);
});

test('a membership that never was is withdrawn, and the old home goes on once its end is corrected', async () => {
  const [old, wrong, child] = [await household(), await household(), await person()];
  await join(old, child, { from: '2024-01-01' });
  await join(wrong, child);
  const ended = await revisionOf(old, '2026-01-09');
  await expect(
    memberships().correct(here, ended, { role: 'child', validFrom: '2024-01-01' }),
  ).rejects.toMatchObject({ details: { why: 'known-already' } });
  await memberships().withdraw(here, await revisionOf(wrong));
  expect(await living(wrong, '2026-02-01')).toEqual([]);
  await memberships().correct(here, ended, { role: 'child', validFrom: '2024-01-01' });
  expect(await living(old, '2026-02-01')).toEqual([[child, 'child']]);
});

describe('refused, and nothing is written', () => {
  test.each([
    ['before the household was formed', { validFrom: '2019-12-31' }, 'formed-later'],
    ['a day to come', { validFrom: '2026-11-24' }, 'still-to-come'],
    ['a last day before the first', { validTo: '2026-01-09' }, 'last-before-first'],
    ['a second head', { role: 'head' }, 'two-heads'],
  ])('%s', async (_what, says, why) => {
    const [id, head, child] = [await household(), await person(), await person()];
    await join(id, head, { role: 'head', from: '2026-01-01' });
    await join(id, child, { from: '2026-01-10' });
    const { members } = await households().get(province, id, { on: '2026-02-01', knownAt: null });
    const revision = String(members.find(({ beneficiaryId }) => beneficiaryId === child)?.id);
    await expect(
      memberships().correct(here, revision, { ...WORDING, ...says } as never),
    ).rejects.toMatchObject({ details: { why } });
    expect(await living(id, '2026-02-01')).toHaveLength(2);
  });

  test('days after a death, and after the end of the household', async () => {
    const [id, into, child] = [await household(), await household(), await person()];
    await join(id, child);
    await households().merge(here, { householdId: id, into, from: '2026-04-01' });
    const revision = await revisionOf(id);
    await expect(memberships().correct(here, revision, WORDING)).rejects.toMatchObject({
      details: { why: 'household-ended' },
    });
    await households().recordDeath(here, { beneficiaryId: child, diedOn: '2026-05-01' });
    const last = await revisionOf(into, '2026-05-01');
    await expect(
      memberships().correct(here, last, { role: 'child', validFrom: '2026-04-01' }),
    ).rejects.toMatchObject({ details: { why: 'died-before' } });
  });

  test('somebody of another commune, the same as somebody who is not there', async () => {
    const [id, child] = [await household(), await person()];
    await join(id, child);
    const revision = await revisionOf(id);
    for (const tried of [
      () => memberships().correct(there, revision, WORDING),
      () => memberships().withdraw(there, revision),
      () => memberships().withdraw(there, 'nothing'),
    ]) {
      await expect(tried()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

test('two officers who make two people the head at the same moment do not both succeed', async () => {
  const id = await household();
  const people = [await person(), await person(), await person()];
  for (const one of people) await join(id, one);
  const { members } = await households().get(province, id, { on: '2026-02-01', knownAt: null });
  const done = await Promise.allSettled(
    members.map((one) => memberships().correct(here, one.id, { ...WORDING, role: 'head' })),
  );
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('the audit trail names the household and who moved, was moved or was put right', async () => {
  const [id, into, child] = [await household(), await household(), await person()];
  await join(id, child);
  await memberships().correct(here, await revisionOf(id), { ...WORDING, role: 'sibling' });
  await households().merge(here, { householdId: id, into, from: '2026-04-01' });
  await households().leave(here, { beneficiaryId: child, lastDay: '2026-06-30' });
  const entries = await records.db.read((rows) =>
    rows.list(AuditEntry, { where: {}, order: { seq: 'ASC' }, take: 50 }),
  );
  const named = entries.filter(({ action }) => /join|leave|merge|_member/.test(action));
  expect(named.map(({ action, details }) => [action, details['people']])).toEqual([
    ['household.join', child],
    ['household_member.correct', child],
    ['household.merge', child],
    ['household.leave', child],
  ]);
});
