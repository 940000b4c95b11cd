import { Beneficiary } from '../../../src/records/entities/beneficiary.entity';
import { Enrolment } from '../../../src/records/entities/enrolment.entity';
import { HouseholdMember } from '../../../src/records/entities/household-member.entity';
import { Household } from '../../../src/records/entities/household.entity';
import { Recognition } from '../../../src/records/entities/recognition.entity';
import { ServiceRecord } from '../../../src/records/entities/service-record.entity';
import { readSocialCode } from '../../../src/records/social-code';
import type { TableOf } from '../../../src/records/rows';
import { ETHNIC_GROUPS } from '../../../src/services/import/ethnic-groups';
import { inventHousehold, SEED_DAY } from '../../../src/services/seed/invented-household';
import { seedProvince } from '../../../src/services/seed/seed-province';
import { seedId } from '../../../src/services/seed/seed-ids';
import { PROGRAMMES } from '../../../src/policy';
import { testVault } from '../../support/chat';
import { anOffice, province } from '../../support/office';
import { ON_SERVER, useRecords } from '../../support/records';

/** Sees whole identity numbers, which officers are only shown for a reason. */
const MACHINE = { kind: 'system', job: 'test' } as const;

const records = useRecords();
const office = anOffice(records);
const TABLES = [Beneficiary, Household, HouseholdMember, Recognition, Enrolment, ServiceRecord];

function parts() {
  return { db: records.db, clock: records.clock, vault: testVault };
}

function count(table: TableOf<object>): Promise<number> {
  return records.db.read((rows) => rows.count(table, {}));
}

async function counts(): Promise<number[]> {
  const found: number[] = [];
  for (const table of TABLES) found.push(await count(table));
  return found;
}

test('the same seed makes the same people, another seed others, and nobody is made twice', () => {
  expect(inventHousehold(3, 17)).toEqual(inventHousehold(3, 17));
  expect(inventHousehold(3, 17)).not.toEqual(inventHousehold(4, 17));
  expect(inventHousehold(3, 17)).not.toEqual(inventHousehold(3, 18));
  const ids = [0, 1, 80].flatMap((seed) =>
    [0, 1, 499_999].flatMap((household) =>
      [0, 15].map((nth) => seedId('person', { seed, household, nth })),
    ),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('households are plausible: one head, about four people, ages and kinship that fit', () => {
  const houses = Array.from({ length: 3000 }, (_, at) => inventHousehold(1, at));
  const people = houses.flatMap((house) => house.people);
  expect(people.length / houses.length).toBeGreaterThan(3.5);
  expect(people.length / houses.length).toBeLessThan(4.5);
  for (const { people: kin, formedOn } of houses) {
    expect(kin.filter(({ role }) => role === 'head')).toHaveLength(1);
    expect(kin.length).toBeLessThanOrEqual(16);
    expect(formedOn <= SEED_DAY).toBe(true);
    const youngest = Math.max(
      ...kin
        .filter(({ role }) => role === 'head' || role === 'spouse')
        .map(({ birthFrom }) => Number(birthFrom.slice(0, 4))),
    );
    for (const child of kin.filter(({ role }) => role === 'child')) {
      expect(Number(child.birthFrom.slice(0, 4))).toBeGreaterThan(youngest);
    }
  }
  expect(people.every(({ birthTo }) => birthTo <= SEED_DAY)).toBe(true);
  const groups = new Set(people.map(({ ethnicity }) => ethnicity));
  expect([...groups].every((one) => (ETHNIC_GROUPS as readonly string[]).includes(one))).toBe(true);
  expect(groups.size).toBeGreaterThanOrEqual(7);
  expect(new Set(houses.map(({ unitCode }) => unitCode)).size).toBe(99);
  expect(new Set(people.map(({ name }) => name)).size).toBeGreaterThan(3000);
  const given = people.flatMap(({ enrolments, services }) => [...enrolments, ...services]);
  const keys = PROGRAMMES.map(({ key }) => key as string);
  expect(given.every(({ programme }) => keys.includes(programme))).toBe(true);
});

test('they come in as anybody would: sealed, found by code, number and name, living where they live', async () => {
  const { people } = await seedProvince(parts(), { households: 30, seed: 1 });
  expect(await count(Beneficiary)).toBe(people);
  expect(await count(HouseholdMember)).toBe(people);
  expect(await count(Household)).toBe(30);
  const all = await records.db.read((rows) =>
    rows.list(Beneficiary, { where: {}, order: { id: 'ASC' }, take: 500 }),
  );
  expect(all.every(({ code }) => readSocialCode(code) === code)).toBe(true);
  expect(all.every(({ citizenId }) => citizenId?.startsWith('v1.') === true)).toBe(true);
  const [first] = all;
  const seen = await office.people().get(MACHINE, String(first?.id));
  expect(seen).toMatchObject({ displayName: first?.displayName, version: 1 });
  expect(seen.citizenId).toMatch(/^[1-9]\d{11}$/);
  const home = await office
    .households()
    .get(province, seedId('household', { seed: 1, household: 0, nth: 0 }), {
      on: SEED_DAY,
      knownAt: null,
    });
  expect(home.members[0]).toMatchObject({ role: 'head', person: { id: first?.id } });
  const [house] = await records.db.read((rows) =>
    rows.list(Recognition, { where: { fact: 'poverty' }, order: { id: 'ASC' }, take: 1 }),
  );
  const about = { kind: 'household', id: String(house?.householdId) } as const;
  const found = await office.recognitions().of(province, about, { on: SEED_DAY, knownAt: null });
  expect(found[0]?.value).toEqual([expect.stringMatching(/^(near-)?poor$/)]);
});

test('a second run adds nothing, a larger one only the rest, and what was there stays as it was', async () => {
  await seedProvince(parts(), { households: 7, seed: 1 });
  const before = await counts();
  const again = await seedProvince(parts(), { households: 7, seed: 1 });
  expect(again).toEqual({ before: 7, households: 0, people: 0 });
  expect(await seedProvince(parts(), { households: 3, seed: 1 })).toMatchObject({ people: 0 });
  expect(await counts()).toEqual(before);
  expect(await seedProvince(parts(), { households: 12, seed: 1 })).toMatchObject({
    before: 7,
    households: 5,
  });
  await seedProvince(parts(), { households: 2, seed: 2 });
  expect(await count(Household)).toBe(14);
});

test('a run that stops half-way leaves whole households, and the next one completes it', async () => {
  const tell = (households: number): void => {
    if (households >= 1000) throw new Error('stopped');
  };
  await expect(seedProvince(parts(), { households: 1200, seed: 5, tell })).rejects.toThrow(
    'stopped',
  );
  expect(await count(Household)).toBe(1000);
  expect(await count(HouseholdMember)).toBe(await count(Beneficiary));
  await seedProvince(parts(), { households: 1200, seed: 5 });
  const completed = await counts();
  const people = Array.from({ length: 1200 }, (_, at) => inventHousehold(5, at).people.length);
  expect(completed[0]).toBe(people.reduce((sum, one) => sum + one, 0));
});

/** Indexes as they are written down in the database. */
function indexes(): Promise<readonly object[]> {
  return records.db.read((rows) =>
    rows.embedded
      ? rows.sql(`SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name`, [])
      : rows.sql(
          'SELECT DISTINCT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() ORDER BY 1',
          [],
        ),
  );
}

test('more than there was leaves the same indexes and the same people, and nothing when it stops', async () => {
  const before = await indexes();
  const tell = (households: number): void => {
    if (households >= 1000) throw new Error('stopped');
  };
  await expect(seedProvince(parts(), { households: 5000, seed: 6, tell })).rejects.toThrow(
    'stopped',
  );
  expect(await count(Household)).toBe(ON_SERVER ? 1000 : 0);
  expect(await indexes()).toEqual(before);
  const {
    people,
    households,
    before: there,
  } = await seedProvince(parts(), { households: 5000, seed: 6 });
  expect(there + households).toBe(5000);
  expect(await count(Household)).toBe(5000);
  expect(await count(Beneficiary)).toBeGreaterThanOrEqual(people);
  expect(await count(HouseholdMember)).toBe(await count(Beneficiary));
  expect(await indexes()).toEqual(before);
  expect(await seedProvince(parts(), { households: 5000, seed: 6 })).toMatchObject({ people: 0 });
});

test('numbers out of bounds, and a code that is somebody’s already, are refused by name', async () => {
  for (const wrong of [{ households: 0 }, { households: 500_001 }, { seed: -1 }, { seed: 0.5 }]) {
    await expect(seedProvince(parts(), { households: 1, seed: 1, ...wrong })).rejects.toMatchObject(
      { code: 'BAD_INPUT' },
    );
  }
  await seedProvince(parts(), { households: 1, seed: 1 });
  const [{ code } = { code: '' }] = await records.db.read((rows) =>
    rows.list(Beneficiary, { where: {}, order: { id: 'ASC' }, take: 1 }),
  );
  const id = await office.person();
  await records.db.write('system:test', { action: 'a.change', object: 'a:1' }, async (rows) => {
    for (const table of ['recognition', 'enrolment', 'service_record', 'household_member']) {
      await rows.sql(`DELETE FROM ${table}`, []);
    }
    await rows.sql('DELETE FROM household', []);
    await rows.sql('DELETE FROM beneficiary WHERE id <> ?', [id]);
    await rows.update(Beneficiary, { id }, { code });
  });
  await expect(seedProvince(parts(), { households: 1, seed: 1 })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
});
