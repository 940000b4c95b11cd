import { AuditEntry } from '../../src/records/entities/audit-entry.entity';
import { Beneficiary } from '../../src/records/entities/beneficiary.entity';
import type { Actor } from '../../src/services/actor';
import { BeneficiaryService } from '../../src/services/beneficiary.service';
import type { NewBeneficiary } from '../../src/services/beneficiary.service';
import { ListService } from '../../src/services/reading/list.service';
import { ServiceRecordService } from '../../src/services/service-record.service';
import { countedTokens, testVault } from '../support/chat';
import { useRecords } from '../support/records';

const records = useRecords();
const SYSTEM: Actor = { kind: 'system', job: 'test' };
const here: Actor = { kind: 'staff', id: 'mai', role: 'commune-officer', unitCodes: ['02668'] };
const there: Actor = { ...here, id: 'tam', unitCodes: ['02671'] };
const province: Actor = { ...here, id: 'lan', role: 'province-officer', unitCodes: 'all' };
const DAO: NewBeneficiary = {
  displayName: '  Nguyễn  Thị\u200b Đào ',
  birthFrom: '1944-01-01',
  birthTo: '1944-12-31',
  citizenId: '015144000123',
  phone: '0912 345.678',
  sex: 'female',
  ethnicity: 'Tày',
  unitCode: '02668',
};

const tokens = countedTokens();
const parts = () => ({ ...records, db: records.db, vault: testVault, tokens });
const people = () => new BeneficiaryService(parts());
const services = () => new ServiceRecordService(parts());
const lists = () => new ListService(parts());

async function trail(): Promise<string[]> {
  const entries = await records.db.read((rows) =>
    rows.list(AuditEntry, { where: {}, order: { seq: 'ASC' }, take: 50 }),
  );
  return entries.map(({ actor, action, object }) => `${actor} ${action} ${object}`);
}

describe('a person', () => {
  test('is registered, and what identifies her lies under seal', async () => {
    const id = await people().register(here, DAO);
    const row = await records.db.read((rows) => rows.get(Beneficiary, { id }));
    expect(row).toMatchObject({ displayName: 'Nguyễn Thị Đào', foldedName: 'nguyen thi dao' });
    for (const secret of ['015144000123', '912345678']) {
      expect(JSON.stringify(row)).not.toContain(secret);
    }
    expect(await people().get(here, id)).toEqual({
      id,
      code: row.code,
      displayName: 'Nguyễn Thị Đào',
      birthFrom: '1944-01-01',
      birthTo: '1944-12-31',
      citizenId: '•••••••••123',
      phone: '84912345678',
      sex: 'female',
      ethnicity: 'Tày',
      unitCode: '02668',
      lifeStatus: 'alive',
      version: 1,
    });
  });

  test('read by staff leaves an entry with who and whose', async () => {
    const id = await people().register(SYSTEM, DAO);
    await people().get(province, id);
    expect(await trail()).toEqual([
      `system:test beneficiary.register beneficiary:${id}`,
      `staff:lan beneficiary.read beneficiary:${id}`,
    ]);
  });

  test('is found by her code in any grouping; a mistyped one is told from an unknown one', async () => {
    const id = await people().register(here, DAO);
    const { code } = await people().get(here, id);
    expect(code).toMatch(/^\d{11}$/);
    expect(await people().byCode(here, `AS ${code.slice(0, 4)} ${code.slice(4)}`)).toMatchObject({
      id,
    });
    await expect(people().byCode(there, code)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const wrong = `${code.slice(0, 10)}${(Number(code.at(10)) + 1) % 10}`;
    await expect(people().byCode(here, wrong)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      details: { field: 'code' },
    });
  });

  test('of another commune is as absent as one who does not exist', async () => {
    const id = await people().register(here, DAO);
    const errors = await Promise.all(
      [people().get(there, id), people().get(there, 'nobody')].map((attempt) =>
        attempt.catch((error: unknown) => error),
      ),
    );
    expect(errors[0]).toMatchObject({ code: 'NOT_FOUND' });
    expect(errors[0]).toEqual(errors[1]);
    expect((await lists().people(there, { first: 10 })).rows).toEqual([]);
    expect((await lists().people(here, { first: 10 })).rows).toMatchObject([{ id }]);
    await expect(people().register(there, DAO)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('with a citizen id that is known is not registered twice, also not at the same time', async () => {
    const { citizenId, displayName, unitCode } = DAO;
    const outcomes = await Promise.allSettled([
      people().register(here, DAO),
      people().register(here, { citizenId, displayName, unitCode }),
    ]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'CONFLICT', details: {} } }]);
    await people().register(here, { displayName: 'A', unitCode: '02668' });
    await people().register(here, { displayName: 'B', unitCode: '02668' });
  });

  test.each<[string, Partial<NewBeneficiary>]>([
    ['displayName', { displayName: ' \u200b ' }],
    ['displayName', { displayName: 'x'.repeat(201) }],
    ['birthFrom', { birthFrom: '1944-02-30' }],
    ['birthTo', { birthTo: null }],
    ['birthTo', { birthTo: '1943-12-31' }],
    ['citizenId', { citizenId: '12345' }],
    ['phone', { phone: 'call me' }],
    ['unitCode', { unitCode: 'x' }],
  ])('with a wrong %s is refused by name, without the value', async (field, wrong) => {
    const error = await people()
      .register(here, { ...DAO, ...wrong })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'BAD_INPUT', details: { field } });
    expect(JSON.stringify(error)).not.toMatch(/call me|12345/);
  });

  test.each<[string, Actor, string]>([
    ['a visitor', { kind: 'visitor' }, 'UNAUTHENTICATED'],
    ['a citizen', { kind: 'citizen', channel: 'web', address: 'a' }, 'FORBIDDEN'],
    ['an administrator', { ...province, role: 'admin' }, 'FORBIDDEN'],
    ['an auditor', { ...province, role: 'auditor' }, 'FORBIDDEN'],
    ['a reviewer', { ...province, role: 'reviewer' }, 'FORBIDDEN'],
  ])('is neither listed for nor shown to %s', async (_, actor, code) => {
    const id = await people().register(SYSTEM, DAO);
    await expect(people().get(actor, id)).rejects.toMatchObject({ code });
    await expect(async () => lists().people(actor, { first: 1 })).rejects.toMatchObject({ code });
  });
});

describe('something given', () => {
  const given = { programme: 'social-pension', givenOn: '2026-11-01', amount: 540_000 };

  test('is written down with its note under seal, and read newest first', async () => {
    const beneficiaryId = await people().register(here, DAO);
    await services().record(here, { ...given, beneficiaryId, note: 'Trả tận nhà' });
    await services().record(here, { ...given, beneficiaryId, givenOn: '2026-11-23', amount: null });
    expect(
      await services().list(here, { beneficiaryIds: [beneficiaryId], first: 5 }),
    ).toMatchObject([
      { givenOn: '2026-11-23', amount: null, note: null },
      { givenOn: '2026-11-01', amount: 540_000, note: 'Trả tận nhà', unitCode: '02668' },
    ]);
    const [newest] = await services().list(here, { beneficiaryIds: [beneficiaryId], first: 1 });
    expect(newest?.givenOn).toBe('2026-11-23');
  });

  test('to people of another commune is neither shown nor written', async () => {
    const beneficiaryId = await people().register(here, DAO);
    await services().record(here, { ...given, beneficiaryId });
    expect(await services().list(there, { beneficiaryIds: [beneficiaryId], first: 5 })).toEqual([]);
    await expect(services().record(there, { ...given, beneficiaryId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('to several people is read in one go, as many as asked for each', async () => {
    const ids: string[] = [];
    for (const name of ['A', 'B', 'C']) {
      const beneficiaryId = await people().register(SYSTEM, {
        displayName: name,
        unitCode: '02668',
      });
      ids.push(beneficiaryId);
      for (const day of ['01', '02', '03']) {
        await services().record(SYSTEM, { ...given, beneficiaryId, givenOn: `2026-10-${day}` });
      }
    }
    const found = await services().list(province, { beneficiaryIds: ids.slice(0, 2), first: 2 });
    expect(found.map(({ beneficiaryId, givenOn }) => `${beneficiaryId} ${givenOn}`).sort()).toEqual(
      ids.slice(0, 2).flatMap((id) => [`${id} 2026-10-02`, `${id} 2026-10-03`]),
    );
  });

  test.each([
    ['givenOn', { givenOn: '2026-11-24' }],
    ['givenOn', { givenOn: 'yesterday' }],
    ['amount', { amount: 0.5 }],
    ['amount', { amount: -1 }],
    ['programme', { programme: 'DROP TABLE' }],
  ])('with a wrong %s is refused by name', async (field, wrong) => {
    const beneficiaryId = await people().register(here, DAO);
    await expect(
      services().record(here, { ...given, beneficiaryId, ...wrong }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT', details: { field } });
  });
});
