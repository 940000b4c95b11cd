import { AuditEntry } from '../../src/records/entities/audit-entry.entity';
import { Beneficiary } from '../../src/records/entities/beneficiary.entity';
import { HouseholdMember } from '../../src/records/entities/household-member.entity';
import { anOffice, HERE, here, province, reviewer, THERE, there } from '../support/office';
import { useRecords } from '../support/records';

const records = useRecords();
const { households, person } = anOffice(records);

const at = (on: string, knownAt: number | null = null) => ({ on, knownAt });

/** Who lives there on a day, the head first. */
async function living(id: string, on: string, knownAt: number | null = null) {
  const { members } = await households().get(province, id, at(on, knownAt));
  return members.map(({ beneficiaryId, role }) => [beneficiaryId, role]);
}

/** A house in which nobody lives yet. */
function emptyHousehold(): Promise<string> {
  return households().form(here, { unitCode: HERE, formedOn: '2020-01-01', members: [] });
}

async function aFamily() {
  const [mother, son, grandson] = [await person(), await person(), await person()];
  const id = await households().form(here, {
    unitCode: HERE,
    hamlet: ' Bản  Nặm Khắt ',
    formedOn: '2020-03-01',
    members: [
      { beneficiaryId: son, role: 'head' },
      { beneficiaryId: mother, role: 'parent' },
      { beneficiaryId: grandson, role: 'child' },
    ],
  });
  return { id, mother, son, grandson };
}

test('people form a household: nobody lived there the day before, all of them on its first day', async () => {
  const { id, mother, son, grandson } = await aFamily();
  expect(await living(id, '2020-02-29')).toEqual([]);
  for (const on of ['2020-03-01', '2020-03-02', '2030-01-01']) {
    expect(await living(id, on)).toEqual([
      [son, 'head'],
      [mother, 'parent'],
      [grandson, 'child'],
    ]);
  }
  expect(await households().get(here, id, at('2026-01-01'))).toMatchObject({
    hamlet: 'Bản Nặm Khắt',
    unitCode: HERE,
    endedOn: null,
  });
});

test('whoever moves leaves the old household the day before, and is served where she lives', async () => {
  const { id, mother } = await aFamily();
  const other = await households().form(province, {
    unitCode: THERE,
    formedOn: '2021-01-01',
    members: [],
  });
  const join = { householdId: other, beneficiaryId: mother, role: 'parent', from: '2026-05-10' };
  await households().join(province, join as never);
  expect((await living(id, '2026-05-09')).flat()).toContain(mother);
  expect((await living(id, '2026-05-10')).flat()).not.toContain(mother);
  expect(await living(other, '2026-05-09')).toEqual([]);
  expect(await living(other, '2026-05-10')).toEqual([[mother, 'parent']]);
  const row = await records.db.read((rows) => rows.get(Beneficiary, { id: mother }));
  expect(row.unitCode).toBe(THERE);
  const { members } = await households().get(here, id, at('2026-05-09'));
  const seen = members.map(({ beneficiaryId, person: who }) => [beneficiaryId, who !== null]);
  expect(seen).toContainEqual([mother, false]);
  expect(seen.filter(([, visible]) => visible)).toHaveLength(2);
});

test('what was known before a move stays readable as it was known then', async () => {
  const { id, mother } = await aFamily();
  const before = records.clock.now();
  records.clock.pass(1_000);
  await households().leave(here, { beneficiaryId: mother, lastDay: '2026-06-30' });
  expect((await living(id, '2026-06-30')).flat()).toContain(mother);
  expect((await living(id, '2026-07-01')).flat()).not.toContain(mother);
  expect((await living(id, '2026-07-01', before)).flat()).toContain(mother);
  expect((await living(id, '2026-07-01', records.clock.now())).flat()).not.toContain(mother);
});

test('a couple becomes a household of its own', async () => {
  const { id, son, grandson, mother } = await aFamily();
  const own = await households().split(here, {
    householdId: id,
    from: '2026-02-01',
    members: [
      { beneficiaryId: son, role: 'head' },
      { beneficiaryId: grandson, role: 'child' },
    ],
  });
  expect(await living(id, '2026-02-01')).toEqual([[mother, 'parent']]);
  expect(await living(own, '2026-01-31')).toEqual([]);
  expect(await living(own, '2026-02-01')).toEqual([
    [son, 'head'],
    [grandson, 'child'],
  ]);
});

test('a merged household ends the day before, and its people live in the other', async () => {
  const { id, mother } = await aFamily();
  const head = await person();
  const into = await households().form(here, {
    unitCode: HERE,
    formedOn: '2022-01-01',
    members: [{ beneficiaryId: head, role: 'head' }],
  });
  await households().merge(here, { householdId: id, into, from: '2026-04-01' });
  const old = await households().get(here, id, at('2026-04-01'));
  expect(old).toMatchObject({ endedOn: '2026-03-31', mergedInto: into, members: [] });
  expect(await living(id, '2026-03-31')).toHaveLength(3);
  expect(await living(into, '2026-04-01')).toHaveLength(4);
  const back = {
    householdId: id,
    beneficiaryId: mother,
    role: 'other-relative',
    from: '2026-05-01',
  };
  await expect(households().join(here, back as never)).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('the dead live nowhere after the day, and nobody dies twice or before her birth', async () => {
  const { id, mother } = await aFamily();
  const born = await person({ birthFrom: '1950-01-01', birthTo: '1950-12-31' });
  await households().recordDeath(here, { beneficiaryId: mother, diedOn: '2026-11-01' });
  expect((await living(id, '2026-11-01')).flat()).toContain(mother);
  expect((await living(id, '2026-11-02')).flat()).not.toContain(mother);
  await expect(
    households().recordDeath(here, { beneficiaryId: mother, diedOn: '2026-11-02' }),
  ).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(
    households().recordDeath(here, { beneficiaryId: born, diedOn: '1949-12-31' }),
  ).rejects.toMatchObject({ code: 'BAD_INPUT', details: { field: 'diedOn' } });
  const join = { householdId: id, beneficiaryId: mother, role: 'parent', from: '2026-11-02' };
  await expect(households().join(here, join as never)).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('a death that is learnt of late takes back the moves after it', async () => {
  const { id, mother } = await aFamily();
  const into = await households().form(here, {
    unitCode: HERE,
    formedOn: '2022-01-01',
    members: [],
  });
  await households().merge(here, { householdId: id, into, from: '2026-04-01' });
  const before = records.clock.now();
  records.clock.pass(1_000);
  await households().recordDeath(here, { beneficiaryId: mother, diedOn: '2026-02-15' });
  expect((await living(id, '2026-02-15')).flat()).toContain(mother);
  expect((await living(id, '2026-02-16')).flat()).not.toContain(mother);
  expect((await living(into, '2026-04-01')).flat()).not.toContain(mother);
  expect((await living(into, '2026-04-01', before)).flat()).toContain(mother);
});

test('who was registered as dead is given the day, and lives nowhere until it is known', async () => {
  const { id } = await aFamily();
  const dead = await person({ lifeStatus: 'dead' });
  const join = { householdId: id, beneficiaryId: dead, role: 'parent' as const };
  await expect(households().join(here, { ...join, from: '2021-01-01' })).rejects.toMatchObject({
    details: { why: 'died-when' },
  });
  await households().recordDeath(here, { beneficiaryId: dead, diedOn: '2022-05-01' });
  await households().join(here, { ...join, from: '2021-01-01' });
  expect((await living(id, '2022-05-01')).flat()).toContain(dead);
  expect((await living(id, '2022-05-02')).flat()).not.toContain(dead);
});

describe('what cannot be is refused, and nothing is half-written', () => {
  const rowsOfMembers = () =>
    records.db.read((rows) =>
      rows.list(HouseholdMember, { where: {}, order: { id: 'ASC' }, take: 100 }),
    );

  test('two heads, somebody twice, a move into the past of another move', async () => {
    const { id, mother, son } = await aFamily();
    const before = await rowsOfMembers();
    const head = { householdId: id, beneficiaryId: mother, role: 'head', from: '2026-01-01' };
    await expect(households().join(here, head as never)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      details: { field: 'members' },
    });
    const twice = [
      { beneficiaryId: son, role: 'head' as const },
      { beneficiaryId: son, role: 'spouse' as const },
    ];
    await expect(
      households().split(here, { householdId: id, from: '2026-01-01', members: twice }),
    ).rejects.toMatchObject({ details: { field: 'members' } });
    const early = { unitCode: HERE, formedOn: '2019-01-01', members: twice.slice(0, 1) };
    await expect(households().form(here, early)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await rowsOfMembers()).toEqual(before);
  });

  test('a day to come, a household of nobody, one of too many', async () => {
    const { id, mother } = await aFamily();
    const before = await rowsOfMembers();
    const tomorrow = '2026-11-24';
    const refused = [
      households().recordDeath(here, { beneficiaryId: mother, diedOn: tomorrow }),
      households().leave(here, { beneficiaryId: mother, lastDay: tomorrow }),
      households().form(here, { unitCode: HERE, formedOn: tomorrow, members: [] }),
      households().split(here, {
        householdId: id,
        from: tomorrow,
        members: [{ beneficiaryId: mother, role: 'head' }],
      }),
      households().join(here, {
        householdId: id,
        beneficiaryId: mother,
        role: 'sibling',
        from: tomorrow,
      }),
    ];
    const whys = (await Promise.allSettled(refused)).map(
      (one) => one.status === 'rejected' && one.reason.details.why,
    );
    expect(whys).toEqual(refused.map(() => 'still-to-come'));
    await expect(
      households().split(here, { householdId: id, from: '2026-01-01', members: [] }),
    ).rejects.toMatchObject({ details: { why: 'nobody-moves' } });
    const many = Array.from({ length: 51 }, (_, at) => ({
      beneficiaryId: `nobody-${at}`,
      role: 'not-related' as const,
    }));
    await expect(
      households().form(here, { unitCode: HERE, formedOn: '2026-01-01', members: many }),
    ).rejects.toMatchObject({ details: { why: 'too-many' } });
    expect(await rowsOfMembers()).toEqual(before);
  });

  test('a second head before the first one came', async () => {
    const id = await emptyHousehold();
    const [first, second] = [await person(), await person()];
    const join = { householdId: id, role: 'head' as const };
    await households().join(here, { ...join, beneficiaryId: first, from: '2026-06-01' });
    await expect(
      households().join(here, { ...join, beneficiaryId: second, from: '2026-04-01' }),
    ).rejects.toMatchObject({ details: { why: 'two-heads' } });
  });

  test('a move before somebody left, and a merge before somebody came', async () => {
    const { id, mother } = await aFamily();
    const into = await emptyHousehold();
    const late = await person();
    const join = { householdId: id, beneficiaryId: late, role: 'sibling' as const };
    await households().join(here, { ...join, from: '2026-06-01' });
    const merge = { householdId: id, into, from: '2026-04-01' };
    await expect(households().merge(here, merge)).rejects.toMatchObject({
      details: { why: 'moved-later' },
    });
    await households().leave(here, { beneficiaryId: mother, lastDay: '2026-08-31' });
    const back = { householdId: into, beneficiaryId: mother, role: 'parent' as const };
    await expect(households().join(here, { ...back, from: '2026-04-01' })).rejects.toMatchObject({
      details: { why: 'moved-later' },
    });
  });

  test('people and communes of others', async () => {
    const { id } = await aFamily();
    await expect(households().get(there, id, at('2026-01-01'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      households().form(there, { unitCode: HERE, formedOn: '2026-01-01', members: [] }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const stranger = await person({ unitCode: THERE });
    const join = { householdId: id, beneficiaryId: stranger, role: 'child', from: '2026-01-01' };
    await expect(households().join(here, join as never)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(households().get(reviewer, id, at('2026-01-01'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('somebody who does not live in the household cannot split off from it', async () => {
    const { id } = await aFamily();
    const stranger = await person();
    const members = [{ beneficiaryId: stranger, role: 'head' as const }];
    await expect(
      households().split(here, { householdId: id, from: '2026-01-01', members }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT', details: { field: 'members' } });
  });
});

test('two officers who move the same person at the same moment leave her in one household', async () => {
  const { mother } = await aFamily();
  const forms = [1, 2, 3].map((day) =>
    households().form(here, {
      unitCode: HERE,
      formedOn: `2026-08-0${day}`,
      members: [{ beneficiaryId: mother, role: 'head' }],
    }),
  );
  const made = await Promise.allSettled(forms);
  expect(made.some(({ status }) => status === 'fulfilled')).toBe(true);
  const homes = await records.db.read((rows) =>
    rows.list(HouseholdMember, {
      where: { beneficiaryId: mother },
      order: { validFrom: 'ASC' },
      take: 50,
    }),
  );
  const now = homes.filter(({ knownTo, validTo }) => knownTo === null && validTo === null);
  expect(now).toHaveLength(1);
});

test('somebody who moves in while the household is merged away is not left behind', async () => {
  const { id } = await aFamily();
  const into = await emptyHousehold();
  const late = await person();
  const join = { householdId: id, beneficiaryId: late, role: 'sibling' as const };
  await Promise.allSettled([
    households().join(here, { ...join, from: '2026-04-01' }),
    households().merge(here, { householdId: id, into, from: '2026-04-01' }),
  ]);
  const { endedOn } = await households().get(here, id, at('2026-04-01'));
  expect(endedOn === null || (await living(id, '2026-04-01')).length === 0).toBe(true);
});

test('two heads who move in at the same moment are not both written down', async () => {
  const id = await households().form(here, { unitCode: HERE, formedOn: '2020-01-01', members: [] });
  const heads = [await person(), await person(), await person()].map((beneficiaryId) =>
    households().join(here, { householdId: id, beneficiaryId, role: 'head', from: '2026-01-01' }),
  );
  const done = await Promise.allSettled(heads);
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await living(id, '2026-01-01')).toHaveLength(1);
});

test('every operation is in the audit trail by its name', async () => {
  const { id, mother } = await aFamily();
  await households().leave(here, { beneficiaryId: mother, lastDay: '2026-06-30' });
  await households().recordDeath(here, { beneficiaryId: mother, diedOn: '2026-07-01' });
  await households().get(here, id, at('2026-07-01'));
  const entries = await records.db.read((rows) =>
    rows.list(AuditEntry, { where: {}, order: { seq: 'ASC' }, take: 50 }),
  );
  expect(entries.slice(-4).map(({ action, object }) => [action, object])).toEqual([
    ['household.form', `household:${id}`],
    ['household.leave', `household:${id}`],
    ['household.death', `beneficiary:${mother}`],
    ['household.read', `household:${id}`],
  ]);
});
