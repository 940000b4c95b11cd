import { PROGRAMMES, SOMEWHERE } from '../../src/policy';
import { AuditEntry } from '../../src/records/entities/audit-entry.entity';
import type { Actor } from '../../src/services/actor';
import { EligibilityService } from '../../src/services/eligibility.service';
import type { NewTopUp } from '../../src/services/top-up.service';
import { TopUpService } from '../../src/services/top-up.service';
import { civilDate } from '../../src/shared/civil-date';
import { born } from '../policy/case';
import { aChat, countedTokens, testVault } from '../support/chat';
import { useRecords } from '../support/records';
import { converse } from '../../src/conversation/converse';

const records = useRecords();
const province: Actor = { kind: 'staff', id: 'lan', role: 'province-officer', unitCodes: 'all' };
const commune: Actor = { ...province, id: 'mai', role: 'commune-officer', unitCodes: ['04630'] };
const reviewer: Actor = { ...province, id: 'an', role: 'reviewer' };
const visitor: Actor = { kind: 'visitor' };

const RAISED: NewTopUp = {
  programme: 'social-pension',
  place: { kind: 'province' },
  from: '2026-11-01',
  raises: 'standard',
  value: 650_000,
  decision: '  Nghị quyết  9/2026/NQ-HĐND ',
  at: 'Điều 2',
};

const parts = () => ({ ...records, db: records.db, vault: testVault });
const topUps = () => new TopUpService(parts());
const second: Actor = { ...province, id: 'nga' };

/** A second person lets hold what stands there now. */
async function approve(service: TopUpService, id: string, actor = second): Promise<string> {
  const seen = (await service.list(province)).find((one) => one.id === id);
  if (seen === undefined) throw new Error('there is no such top-up');
  return service.approve(actor, seen);
}

async function held(service: TopUpService, input: NewTopUp, actor = province): Promise<string> {
  return approve(service, await service.add(actor, input));
}

async function pension(service: TopUpService, on = '2026-11-26') {
  const eligibility = new EligibilityService({
    ...parts(),
    tokens: countedTokens(),
    programmesIn: (area) => service.programmesIn(area),
  });
  const facts = { ...born('1944-05-01'), pension: ['none'] as const };
  const [first] = await eligibility.assess(visitor, { facts, on: civilDate(on) });
  return first;
}

test('an officer of the province raises a standard: the next answer pays it and cites the decision', async () => {
  const service = topUps();
  expect((await pension(service))?.amount).toEqual({ min: 540_000, max: 540_000 });
  const id = await service.add(province, RAISED);
  expect((await pension(service))?.amount).toEqual({ min: 540_000, max: 540_000 });
  await approve(service, id);
  const after = await pension(service);
  expect(after?.amount).toEqual({ min: 650_000, max: 650_000 });
  expect(after?.citations.map(({ act }) => act)).toContain('Nghị quyết 9/2026/NQ-HĐND');
  expect((await pension(service, '2026-10-31'))?.amount).toEqual({ min: 540_000, max: 540_000 });
});

test('a citizen hears of it in the chat', async () => {
  const service = topUps();
  await held(service, RAISED);
  const chat = aChat(records, { converse, programmesIn: (area) => service.programmesIn(area) });
  await chat.say('Mẹ tôi 82 tuổi, không có lương hưu, nhà không nghèo');
  expect(chat.texts().join('\n')).toContain('650.000');
});

test('ended, it holds to its last day; withdrawn, it never held; both when a second person says so', async () => {
  const service = topUps();
  const id = await held(service, RAISED);
  await service.end(province, { id, version: 2, until: '2026-11-30' });
  expect((await pension(service, '2026-12-01'))?.amount).toMatchObject({ min: 650_000 });
  await approve(service, id);
  expect((await pension(service, '2026-11-30'))?.amount).toMatchObject({ min: 650_000 });
  expect((await pension(service, '2026-12-01'))?.amount).toMatchObject({ min: 540_000 });
  await service.withdraw(province, { id, version: 4 });
  expect((await pension(service, '2026-11-30'))?.amount).toMatchObject({ min: 650_000 });
  await approve(service, id);
  expect((await pension(service, '2026-11-30'))?.amount).toMatchObject({ min: 540_000 });
  await expect(service.withdraw(province, { id, version: 6 })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('nobody approves what she entered or changed, by whichever account, nor what she did not see', async () => {
  const service = topUps();
  const id = await service.add(province, RAISED);
  const [seen] = await service.list(province);
  if (seen === undefined) throw new Error('nothing was entered');
  const refused = (actor: Actor, at: object = {}) => service.approve(actor, { ...seen, ...at });
  const own = { details: { why: 'own-making' } };
  await expect(refused(province)).rejects.toMatchObject(own);
  await expect(refused({ ...second, personId: 'lan' })).rejects.toMatchObject(own);
  const standsIn = { ...second, onBehalfOf: { staffId: 'lan', personId: 'lan' } } as Actor;
  await expect(refused(standsIn)).rejects.toMatchObject(own);
  await expect(refused(second, { contentHash: 'x' })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(refused({ ...second, role: 'rule-editor' } as Actor)).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  // Changed meanwhile: what was seen is void, and who changed it is a maker too.
  await service.end(second, { id, version: 1, until: '2026-12-31' });
  const third: Actor = { ...province, id: 'tam' };
  await expect(refused(third)).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(approve(service, id, second)).rejects.toMatchObject(own);
  await approve(service, id, third);
  await expect(approve(service, id, third)).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('what waits is shown to who enters or approves, and to nobody else', async () => {
  const service = topUps();
  await service.add(province, RAISED);
  expect(await service.list(visitor)).toEqual([]);
  expect(await service.list(reviewer)).toEqual([]);
  const leader = { ...commune, role: 'commune-leader' } as Actor;
  expect(await service.list(leader)).toMatchObject([{ approved: false }]);
});

test('every write names who did it', async () => {
  const service = topUps();
  const id = await service.add(province, RAISED);
  await service.end(province, { id, version: 1, until: '2026-12-31' });
  const entries = await records.db.read((rows) =>
    rows.list(AuditEntry, { where: {}, order: { seq: 'ASC' }, take: 9 }),
  );
  expect(entries.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
    'staff:lan top-up.add',
    'staff:lan top-up.end',
  ]);
});

test('a commune’s officer enters what her commune decided, and nothing else', async () => {
  const service = topUps();
  const own = { ...RAISED, place: { kind: 'commune', code: '04630' } } as const;
  const id = await held(service, own, commune);
  const other = { ...own, place: { kind: 'commune', code: '04273' } } as const;
  for (const input of [RAISED, other]) {
    await expect(service.add(commune, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  await expect(service.end(commune, { id, version: 2, until: '2026-12-31' })).resolves.toBe(
    undefined,
  );
  const tuLe = { commune: '04630', formerProvince: 'yen-bai' } as const;
  expect(await service.programmesIn(SOMEWHERE)).toBe(PROGRAMMES);
  expect(await service.programmesIn(tuLe)).not.toBe(PROGRAMMES);
});

test.each([
  ['nobody signed in', visitor, RAISED, 'UNAUTHENTICATED'],
  ['a reviewer', reviewer, RAISED, 'FORBIDDEN'],
  ['a standard below the national one', province, { ...RAISED, value: 500_000 }, 'BAD_INPUT'],
  ['no decision', province, { ...RAISED, decision: ' ' }, 'BAD_INPUT'],
  ['a day that is none', province, { ...RAISED, from: '2026-02-30' }, 'BAD_INPUT'],
] as const)('%s is refused and nothing is written', async (_says, actor, input, code) => {
  const service = topUps();
  await expect(service.add(actor, input)).rejects.toMatchObject({ code });
  expect(await service.list(province)).toEqual([]);
});

test('the same decision twice, and a change of an old version, are conflicts', async () => {
  const service = topUps();
  const id = await service.add(province, RAISED);
  await expect(service.add(province, RAISED)).rejects.toMatchObject({ code: 'CONFLICT' });
  await service.end(province, { id, version: 1, until: '2027-01-31' });
  const old = service.end(province, { id, version: 1, until: '2027-02-28' });
  await expect(old).rejects.toMatchObject({ code: 'CONFLICT' });
  expect((await service.list(province)).map(({ until }) => until)).toEqual(['2027-01-31']);
});
