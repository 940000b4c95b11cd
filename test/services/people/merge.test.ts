import fc from 'fast-check';
import { Beneficiary } from '../../../src/records/entities/beneficiary.entity';
import { CITIZEN_TABLES } from '../../../src/records/schema';
import type { Reader } from '../../../src/records/rows';
import { DuplicateService } from '../../../src/services/people/duplicate.service';
import { MergeService } from '../../../src/services/people/merge.service';
import { openPerson } from '../../../src/services/people/plain-person';
import { ServiceRecordService } from '../../../src/services/service-record.service';
import { testVault } from '../../support/chat';
import { anOffice, HERE, here, province, reviewer, THERE, there } from '../../support/office';
import { useRecords } from '../../support/records';

/** Sees whole identity numbers, which officers are only shown for a reason. */
const MACHINE = { kind: 'system', job: 'test' } as const;

const records = useRecords();
const office = anOffice(records);
const { person, people, enrolments, recognitions, households } = office;
const parts = () => ({ ...records, db: records.db, vault: testVault });
const merges = () => new MergeService(parts());
const duplicates = () => new DuplicateService(parts());
const given = () => new ServiceRecordService(parts());

/** Versions never go back, and of the merge itself a line stays; everything else counts. Seals are opened. */
async function everything(): Promise<unknown> {
  return records.db.read(async (rows: Reader) => {
    const tables: Record<string, unknown> = {};
    for (const table of CITIZEN_TABLES) {
      if (table.name === 'PersonMerge' || table.name === 'Household') continue;
      const all = await rows.list<object>(table as new () => object, {
        where: {},
        order: {},
        take: 10_000,
      });
      tables[table.name] = all
        .map((row) => JSON.stringify(table === Beneficiary ? plain(row as Beneficiary) : row))
        .sort();
    }
    return tables;
  });
}

function plain(row: Beneficiary): object {
  const { version: _version, updatedAt: _updatedAt, ...rest } = openPerson(testVault, row);
  return rest;
}

const DECIDED = { decision: 'QĐ 12/2026', decidedOn: '2026-01-05' } as const;
const ENROLMENT = { ...DECIDED, programme: 'social-pension', amount: 540_000 } as const;
const DISABLED = { ...DECIDED, fact: 'disability', validFrom: '2026-01-10' } as const;

async function enrol(beneficiaryId: string, validFrom: string, validTo: string | null = null) {
  await enrolments().add(province, { ...ENROLMENT, beneficiaryId, validFrom, validTo });
}

async function read(id: string) {
  return people().get(MACHINE, id);
}

test('everything of the one becomes the other’s, what only one record knew is kept, and both codes lead to her', async () => {
  const survivor = await person({ birthFrom: '1950-01-01', birthTo: '1950-12-31' });
  const loser = await person({ citizenId: '015150000001', phone: '0912345678', sex: 'female' });
  const code = (await read(loser)).code;
  await enrol(loser, '2026-02-01');
  await recognitions().add(province, {
    ...DISABLED,
    about: { kind: 'person', id: loser },
    value: 'severe',
  });
  await given().record(province, {
    beneficiaryId: loser,
    programme: 'social-pension',
    givenOn: '2026-03-01',
    note: 'trao tận tay',
  });
  const home = await households().form(province, {
    unitCode: HERE,
    formedOn: '2020-01-01',
    members: [{ beneficiaryId: loser, role: 'head' }],
  });
  await merges().merge(here, { survivorId: survivor, loserId: loser });
  expect(await read(survivor)).toMatchObject({
    birthFrom: '1950-01-01',
    citizenId: '015150000001',
    phone: '84912345678',
    sex: 'female',
  });
  const at = { on: '2026-06-01', knownAt: null };
  expect(await enrolments().of(province, survivor, at)).toHaveLength(1);
  const proven = await recognitions().of(province, { kind: 'person', id: survivor }, at);
  expect(proven.map(({ value }) => value)).toEqual([['severe']]);
  const notes = await given().list(province, { beneficiaryIds: [survivor], first: 5 });
  expect(notes.map(({ note }) => note)).toEqual(['trao tận tay']);
  const { members } = await households().get(province, home, at);
  expect(members.map(({ beneficiaryId }) => beneficiaryId)).toEqual([survivor]);
  expect((await people().byCode(province, code)).id).toBe(survivor);
  expect((await read(loser)).id).toBe(survivor);
});

test('what the two records say differently is asked, not guessed; each answer is heard', async () => {
  const one = await person({ birthFrom: '1950-03-01', birthTo: '1950-03-01', ethnicity: 'Thái' });
  const other = await person({ birthFrom: '1951-03-01', birthTo: '1951-03-01', ethnicity: 'Tày' });
  await enrol(one, '2026-02-01');
  await enrol(other, '2026-03-01');
  for (const id of [one, other]) {
    await households().form(province, {
      unitCode: HERE,
      formedOn: '2020-01-01',
      members: [{ beneficiaryId: id, role: 'head' }],
    });
  }
  const asked = await merges().questions(here, one, other);
  const matters = asked.map(({ matter }) => matter);
  expect(matters).toEqual(['birth', 'ethnicity', 'home', 'enrolment social-pension']);
  const before = await everything();
  for (const missing of matters) {
    const keep = matters
      .filter((matter) => matter !== missing)
      .map((matter) => ({ matter, side: 'survivor' as const }));
    const merge = merges().merge(here, { survivorId: one, loserId: other, keep });
    await expect(merge).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { why: 'merge-asks', field: missing },
    });
  }
  expect(await everything()).toEqual(before);
  const keep = matters.map((matter) => ({
    matter,
    side: matter === 'birth' || matter === 'home' ? ('loser' as const) : ('survivor' as const),
  }));
  await merges().merge(here, { survivorId: one, loserId: other, keep });
  expect(await read(one)).toMatchObject({ birthFrom: '1951-03-01', ethnicity: 'Thái' });
  const now = await enrolments().of(province, one, { on: '2026-06-01', knownAt: null });
  expect(now.map(({ validFrom }) => validFrom)).toEqual(['2026-02-01']);
});

test('a property: whatever two records hold, a merge taken back leaves everything as it was', async () => {
  const day = fc.constantFrom('1950-01-01', '1950-06-01', '1960-01-01');
  const who = fc.record({
    birth: fc.option(day),
    number: fc.boolean(),
    phone: fc.boolean(),
    sex: fc.constantFrom('female' as const, 'male' as const, null),
    pension: fc.option(fc.constantFrom('2025-08-01', '2026-02-01')),
    disabled: fc.boolean(),
    home: fc.option(fc.constantFrom('2020-01-01', '2024-01-01')),
  });
  const side = fc.constantFrom('survivor' as const, 'loser' as const);
  let number = 0;
  const make = async ({
    birth,
    ...rest
  }: typeof who extends fc.Arbitrary<infer One> ? One : never) => {
    number += 1;
    const id = await person({
      displayName: `Lò Thị Ón ${number}`,
      birthFrom: birth,
      birthTo: birth,
      citizenId: rest.number ? String(number).padStart(12, '0') : null,
      phone: rest.phone ? `09${String(number).padStart(8, '0')}` : null,
      sex: rest.sex,
    });
    if (rest.pension !== null) await enrol(id, rest.pension, '2026-06-30');
    if (rest.disabled) {
      const about = { kind: 'person' as const, id };
      await recognitions().add(province, { ...DISABLED, about, value: 'severe' });
    }
    if (rest.home !== null) {
      const members = [{ beneficiaryId: id, role: 'head' as const }];
      await households().form(province, { unitCode: HERE, formedOn: rest.home, members });
    }
    return id;
  };
  await fc.assert(
    fc.asyncProperty(who, who, fc.array(side, { minLength: 12 }), async (a, b, sides) => {
      const [survivorId, loserId] = [await make(a), await make(b)];
      const before = await everything();
      const asked = await merges().questions(province, survivorId, loserId);
      const keep = asked.map(({ matter }, at) => ({ matter, side: sides[at] ?? 'survivor' }));
      records.clock.pass(1_000);
      const id = await merges().merge(province, { survivorId, loserId, keep });
      expect(await everything()).not.toEqual(before);
      records.clock.pass(1_000);
      await merges().undo(province, id);
      expect(await everything()).toEqual(before);
    }),
    { numRuns: 15 },
  );
});

describe('a merge is not taken back when', () => {
  async function merged() {
    const [survivorId, loserId] = [await person(), await person({ citizenId: '015150000002' })];
    const id = await merges().merge(here, { survivorId, loserId });
    records.clock.pass(1_000);
    return { id, survivorId, loserId };
  }

  test('something was decided about her since', async () => {
    const { id, survivorId } = await merged();
    await enrol(survivorId, '2026-02-01');
    const before = await everything();
    await expect(merges().undo(here, id)).rejects.toMatchObject({
      details: { why: 'changed-since-merge' },
    });
    expect(await everything()).toEqual(before);
  });

  test('she was merged on into a third record; taken back in turn, both are', async () => {
    const { id, survivorId, loserId } = await merged();
    const third = await person();
    const code = (await read(survivorId)).code;
    const next = await merges().merge(here, { survivorId: third, loserId: survivorId });
    expect((await read(loserId)).id).toBe(third);
    await expect(merges().undo(here, id)).rejects.toMatchObject({ details: { why: 'merged-on' } });
    await merges().undo(here, next);
    expect((await people().byCode(here, code)).id).toBe(survivorId);
    await merges().undo(here, id);
    expect((await read(loserId)).id).toBe(loserId);
  });

  test('another record was merged into her after it; taken back in turn, both are', async () => {
    const { id, survivorId, loserId } = await merged();
    const third = await person();
    const next = await merges().merge(here, { survivorId, loserId: third });
    await expect(merges().undo(here, id)).rejects.toMatchObject({
      details: { why: 'changed-since-merge' },
    });
    await merges().undo(here, next);
    await merges().undo(here, id);
    for (const one of [survivorId, loserId, third]) expect((await read(one)).id).toBe(one);
  });

  test('it was taken back already, and by somebody of another commune', async () => {
    const { id } = await merged();
    await expect(merges().undo(there, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await merges().undo(here, id);
    await expect(merges().undo(here, id)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('the number of the other record is somebody else’s by now', async () => {
    const [survivorId, loserId] = [
      await person({ citizenId: '015150000003' }),
      await person({ citizenId: '015150000004' }),
    ];
    const keep = [{ matter: 'citizenId', side: 'survivor' as const }];
    const id = await merges().merge(here, { survivorId, loserId, keep });
    await person({ citizenId: '015150000004' });
    await expect(merges().undo(here, id)).rejects.toMatchObject({
      details: { why: 'number-taken' },
    });
  });
});

test('what comes after a merge and touches nobody’s decisions stays with the survivor when it is taken back', async () => {
  const [survivorId, loserId] = [await person(), await person()];
  const id = await merges().merge(here, { survivorId, loserId });
  await given().record(here, {
    beneficiaryId: survivorId,
    programme: 'social-pension',
    givenOn: '2026-11-01',
  });
  await merges().undo(here, id);
  const rows = await given().list(here, { beneficiaryIds: [survivorId, loserId], first: 5 });
  expect(rows.map(({ beneficiaryId }) => beneficiaryId)).toEqual([survivorId]);
});

test('people of other communes, the same record twice, and who may not at all', async () => {
  const [mine, other] = [await person(), await person({ unitCode: THERE })];
  const both = { survivorId: mine, loserId: other };
  await expect(merges().merge(here, both)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(merges().merge(here, { survivorId: mine, loserId: mine })).rejects.toMatchObject({
    code: 'BAD_INPUT',
  });
  await expect(merges().merge(reviewer, both)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const keep = [{ matter: 'commune', side: 'loser' as const }];
  await merges().merge(province, { ...both, keep });
  expect((await read(mine)).unitCode).toBe(THERE);
});

test('two officers who merge the same pair at the same moment, in both directions, make one person of them', async () => {
  const [one, other] = [await person(), await person()];
  const done = await Promise.allSettled([
    merges().merge(here, { survivorId: one, loserId: other }),
    merges().merge(province, { survivorId: other, loserId: one }),
  ]);
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('pairs of a commune are told with what speaks for them; who is two people is not asked again', async () => {
  const year = { birthFrom: '1950-01-01', birthTo: '1950-12-31' };
  const [a, b, c] = [
    await person({ ...year, sex: 'female' }),
    await person({ birthFrom: '1950-03-01', birthTo: '1950-03-01', sex: 'female' }),
    await person({ displayName: 'Lo Thi On', birthFrom: '1950-03-01', birthTo: '1950-03-01' }),
  ];
  await person({ birthFrom: '1960-01-01', birthTo: '1960-01-01' });
  await person({ unitCode: THERE });
  const pairs = async () =>
    (await duplicates().pairs(here, { unitCode: HERE, first: 10 })).rows.map((pair) => [
      pair.firstId,
      pair.secondId,
      pair.reasons.join(' '),
    ]);
  expect(await pairs()).toEqual([
    [a, b, 'same-name same-spelling births-may-be-same same-sex'],
    [a, c, 'same-name births-may-be-same'],
    [b, c, 'same-name same-birth-day'],
  ]);
  const first = await duplicates().pairs(here, { unitCode: HERE, first: 1 });
  const [after] = first.rows;
  const rest = await duplicates().pairs(here, {
    unitCode: HERE,
    first: 10,
    ...(after && { after }),
  });
  expect([first.hasMore, rest.rows.length, rest.hasMore]).toEqual([true, 2, false]);
  const said = { firstId: c, secondId: b };
  const id = await duplicates().keepApart(here, said);
  expect(await duplicates().keepApart(province, { firstId: b, secondId: c })).toBe(id);
  expect(await pairs()).toHaveLength(2);
  await expect(merges().merge(here, { survivorId: b, loserId: c })).rejects.toMatchObject({
    details: { why: 'said-apart' },
  });
  await duplicates().askAgain(here, said);
  expect(await pairs()).toHaveLength(3);
  await expect(duplicates().pairs(there, { unitCode: HERE, first: 10 })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('whoever is another person than the loser is another than the survivor, until the merge is taken back', async () => {
  const [a, b, other, third] = [await person(), await person(), await person(), await person()];
  await duplicates().keepApart(here, { firstId: b, secondId: other });
  await duplicates().keepApart(here, { firstId: third, secondId: b });
  await duplicates().keepApart(here, { firstId: third, secondId: a });
  const before = await everything();
  const merge = await merges().merge(here, { survivorId: a, loserId: b });
  for (const [survivorId, loserId] of [
    [a, other],
    [other, a],
    [a, third],
  ]) {
    const asked = { survivorId: String(survivorId), loserId: String(loserId) };
    await expect(merges().merge(here, asked)).rejects.toMatchObject({
      details: { why: 'said-apart' },
    });
  }
  await merges().undo(here, merge);
  expect(await everything()).toEqual(before);
  // What was said of her before goes on; what she took over alone is gone.
  await expect(merges().merge(here, { survivorId: a, loserId: third })).rejects.toMatchObject({
    details: { why: 'said-apart' },
  });
  await merges().merge(here, { survivorId: a, loserId: other });
});
