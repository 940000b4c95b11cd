import { Loaders } from '../../../src/api/reading/loaders';
import type { BeneficiaryFilter } from '../../../src/records/queries/beneficiary-search';
import { Beneficiary } from '../../../src/records/entities/beneficiary.entity';
import type { HouseholdFilter } from '../../../src/records/queries/household-list';
import { PEOPLE_ORDERS } from '../../../src/records/queries/person-conditions';
import { Reader } from '../../../src/records/rows';
import type { StaffActor } from '../../../src/services/actor';
import { Reads } from '../../../src/services/reading/read-trail';
import { anOffice, HERE, here, province, reviewer, there, THERE } from '../../support/office';
import { useRecords } from '../../support/records';

const records = useRecords();
const office = anOffice(records);
const lists = () => office.lists();
const TODAY = { on: '2026-11-23', knownAt: null };
const DECIDED = { decision: 'QĐ 12/2026', decidedOn: '2026-01-10', validFrom: '2026-01-10' };

async function poor(id: string, value: 'poor' | 'near-poor', until: string | null = null) {
  await office.recognitions().add(province, {
    about: { kind: 'household', id },
    fact: 'poverty',
    value,
    ...DECIDED,
    validTo: until,
  });
}

/** A house of Tú Lệ with a disabled mother who receives something, and one of Nghĩa Lộ where her daughter lives. */
async function twoHouses() {
  const mother = await office.person({
    displayName: 'Lò Thị Ón',
    birthFrom: '1950-01-01',
    birthTo: '1950-12-31',
    ethnicity: 'Thái',
    phone: '0912345678',
  });
  const son = await office.person({
    displayName: 'Lò Văn Inh',
    birthFrom: '1975-04-01',
    birthTo: '1975-04-01',
    sex: 'male',
  });
  const daughter = await office.person({ displayName: 'Đào Thị Ín', unitCode: THERE });
  const child = await office.person({ displayName: 'Lo Thi On' });
  const house = await office.households().form(province, {
    unitCode: HERE,
    formedOn: '2010-01-01',
    members: [
      { beneficiaryId: mother, role: 'parent' },
      { beneficiaryId: son, role: 'head' },
      { beneficiaryId: daughter, role: 'sibling' },
    ],
  });
  const other = await office.households().form(province, {
    unitCode: THERE,
    formedOn: '2010-01-01',
    members: [{ beneficiaryId: child, role: 'head' }],
  });
  // As if she had moved: forming a household takes people into its commune.
  await records.db.write('system:test', { action: 'a.move', object: 'a:1' }, async (rows) => {
    await rows.update(Beneficiary, { id: daughter }, { unitCode: THERE });
    await rows.update(Beneficiary, { id: child }, { unitCode: HERE });
  });
  await poor(house, 'poor');
  await poor(other, 'near-poor', '2026-06-30');
  await office.recognitions().add(province, {
    about: { kind: 'person', id: mother },
    fact: 'disability',
    value: 'severe',
    ...DECIDED,
  });
  const programme = { programme: 'disability-assistance', amount: 1_000_000, ...DECIDED };
  await office.enrolments().add(province, { beneficiaryId: mother, ...programme });
  await office.enrolments().add(province, { beneficiaryId: daughter, ...programme });
  for (const givenOn of ['2026-03-01', '2026-02-01']) {
    const given = { programme: 'health-insurance', givenOn, note: 'Cấp thẻ' };
    await office.serviceRecords().record(province, { beneficiaryId: mother, ...given });
  }
  return { mother, son, daughter, child, house, other };
}

async function names(filter: Partial<BeneficiaryFilter>, actor: StaffActor = province) {
  const asked = { first: 50, on: TODAY.on, ...filter };
  const { rows } = await lists().people(actor, asked);
  expect(await lists().countPeople(actor, asked)).toBe(rows.length);
  return rows.map(({ displayName }) => displayName);
}

test('people are found by each filter, and by several together', async () => {
  await twoHouses();
  const cases: readonly [Partial<BeneficiaryFilter>, readonly string[]][] = [
    [{}, ['Đào Thị Ín', 'Lò Thị Ón', 'Lo Thi On', 'Lò Văn Inh']],
    [{ name: 'LO THI', match: 'start' }, ['Lò Thị Ón', 'Lo Thi On']],
    [{ name: 'thi', match: 'anywhere' }, ['Đào Thị Ín', 'Lò Thị Ón', 'Lo Thi On']],
    [{ unitCode: THERE }, ['Đào Thị Ín']],
    [{ bornFrom: '1950-06-01' }, ['Lò Thị Ón', 'Lò Văn Inh']],
    [{ bornFrom: '1951-01-01' }, ['Lò Văn Inh']],
    [{ bornTo: '1950-01-01' }, ['Lò Thị Ón']],
    [{ bornTo: '1949-12-31' }, []],
    [{ lifeStatus: 'dead' }, []],
    [{ recognised: 'disability' }, ['Lò Thị Ón']],
    [{ recognised: 'disability', on: '2026-01-09' }, []],
    [{ recognised: 'poverty' }, []],
    [{ enrolledIn: 'disability-assistance' }, ['Đào Thị Ín', 'Lò Thị Ón']],
    [{ enrolledIn: 'disability-assistance', on: '2026-01-09' }, []],
    [{ notEnrolledIn: 'disability-assistance' }, ['Lo Thi On', 'Lò Văn Inh']],
    [{ missing: ['birth'] }, ['Đào Thị Ín', 'Lo Thi On']],
    [{ missing: ['sex', 'birth'], name: 'lo', match: 'start' }, ['Lo Thi On']],
    [{ missing: ['household'] }, []],
    [
      { missing: ['household'], on: '2009-12-31' },
      ['Đào Thị Ín', 'Lò Thị Ón', 'Lo Thi On', 'Lò Văn Inh'],
    ],
    [{ missing: ['ethnicity', 'phone', 'citizen-id'] }, ['Đào Thị Ín', 'Lo Thi On', 'Lò Văn Inh']],
  ];
  for (const [filter, wanted] of cases)
    expect([filter, await names(filter)]).toEqual([filter, wanted]);
  expect(await names({ recognised: 'disability' }, there)).toEqual([]);
  expect(await names({}, there)).toEqual(['Đào Thị Ín']);
  await expect(async () => names({ enrolledIn: 'no-such' })).rejects.toMatchObject({
    code: 'BAD_INPUT',
    details: { why: 'no-such-programme' },
  });
});

test('in each order the pages follow one another without a gap or a repetition', async () => {
  const born = [null, '1950-01-01', null, '1940-01-01', '1950-01-01', '1950-01-01', '1930-05-05'];
  for (const birth of born) {
    await office.person({ displayName: 'Lò Thị Ón', birthFrom: birth, birthTo: birth });
  }
  for (const order of PEOPLE_ORDERS) {
    const seen: string[] = [];
    const births: (string | null)[] = [];
    for (let after: BeneficiaryFilter['after']; ;) {
      const { rows, hasMore } = await lists().people(province, {
        first: 2,
        order,
        ...(after && { after }),
      });
      seen.push(...rows.map(({ id }) => id));
      births.push(...rows.map(({ birthFrom }) => birthFrom));
      const last = rows.at(-1);
      if (!hasMore || last === undefined) break;
      const at = { name: last.foldedName, oldest: last.birthFrom, registered: null }[order];
      after = { at, id: last.id };
    }
    expect(new Set(seen).size).toBe(born.length);
    expect(seen).toHaveLength(born.length);
    if (order === 'oldest') {
      expect(births).toEqual([
        null,
        null,
        '1930-05-05',
        '1940-01-01',
        ...Array(3).fill('1950-01-01'),
      ]);
    }
  }
});

test('households are found by place, size, recognition and whether they stand', async () => {
  const { house, other } = await twoHouses();
  const found = async (filter: Partial<HouseholdFilter>, actor = province) => {
    const asked = { on: TODAY.on, ...filter };
    const { rows } = await lists().households(actor, { first: 9, ...asked });
    expect(await lists().countHouseholds(actor, asked)).toBe(rows.length);
    return rows.map(({ id }) => id);
  };
  const cases: readonly [Partial<HouseholdFilter>, readonly string[]][] = [
    [{}, [house, other]],
    [{ unitCode: THERE }, [other]],
    [{ sizeFrom: 2 }, [house]],
    [{ sizeTo: 1 }, [other]],
    [{ sizeFrom: 1, sizeTo: 3 }, [house, other]],
    [{ recognised: 'poverty' }, [house]],
    [{ recognised: 'poverty', on: '2026-06-30' }, [house, other]],
    [{ standing: true, on: '2009-12-31' }, []],
    [{ standing: false, on: '2009-12-31' }, [house, other]],
  ];
  for (const [filter, wanted] of cases)
    expect([filter, await found(filter)]).toEqual([filter, wanted]);
  expect(await found({}, there)).toEqual([other]);
});

test('recognitions, enrolments and service records are lists too, of the communes that one serves', async () => {
  const { mother, daughter } = await twoHouses();
  const reads = new Reads();
  const facts = async (filter: object, actor = province) => {
    const { rows } = await lists().recognitions(actor, { first: 9, ...filter }, reads);
    expect(await lists().countRecognitions(actor, filter)).toBe(rows.length);
    return rows.map(({ fact, value }) => `${fact} ${String(value)}`);
  };
  expect(await facts({})).toEqual(['poverty poor', 'poverty near-poor', 'disability severe']);
  expect(await facts({ fact: 'poverty', on: TODAY.on })).toEqual(['poverty poor']);
  expect(await facts({ subject: 'person' })).toEqual(['disability severe']);
  expect(await facts({ subject: 'commune' })).toEqual([]);
  expect(await facts({ unitCode: THERE })).toEqual(['poverty near-poor']);
  expect(await facts({}, there)).toEqual(['poverty near-poor']);
  expect(await facts({ unitCode: HERE }, there)).toEqual([]);

  const who = async (filter: object, actor = province) => {
    const { rows } = await lists().enrolments(actor, { first: 9, ...filter }, reads);
    expect(await lists().countEnrolments(actor, filter)).toBe(rows.length);
    return rows.map(({ beneficiaryId, amount }) => [beneficiaryId, amount]);
  };
  expect(await who({})).toEqual([
    [mother, 1_000_000],
    [daughter, 1_000_000],
  ]);
  expect(await who({ programme: 'social-pension' })).toEqual([]);
  expect(await who({ on: '2026-01-09' })).toEqual([]);
  expect(await who({}, there)).toEqual([[daughter, 1_000_000]]);

  const given = async (filter: object, actor = province) => {
    const { rows } = await lists().services(actor, { first: 9, ...filter }, reads);
    expect(await lists().countServices(actor, filter)).toBe(rows.length);
    return rows.map(({ givenOn, note }) => `${givenOn} ${note}`);
  };
  expect(await given({})).toEqual(['2026-03-01 Cấp thẻ', '2026-02-01 Cấp thẻ']);
  expect(await given({ givenFrom: '2026-02-02', beneficiaryId: mother })).toHaveLength(1);
  expect(await given({ givenTo: '2026-02-01' })).toHaveLength(1);
  expect(await given({ beneficiaryId: daughter })).toEqual([]);
  expect(await given({}, there)).toEqual([]);
});

test('what hangs on a person of another commune is not found, whatever id is asked about', async () => {
  const { mother, son, daughter, house, other } = await twoHouses();
  const loaders = (actor: StaffActor) => new Loaders({ actor, nested: office.nested() }).at(TODAY);
  const hers = loaders(there);
  expect(await hers.household.load(daughter)).toBeNull();
  expect(await hers.members.load(house)).toEqual([]);
  expect(await hers.recognitionsOfHouseholds.load(house)).toEqual([]);
  expect(await hers.recognitionsOfPeople.load(mother)).toEqual([]);
  expect(await hers.enrolments.load(mother)).toEqual([]);
  expect(await hers.services(5).load(mother)).toEqual([]);
  expect(await hers.members.load(other)).toMatchObject([{ role: 'head', person: null }]);

  const ours = loaders(here);
  const members = await ours.members.load(house);
  expect(members.map(({ role, person }) => [role, person?.id])).toEqual([
    ['head', son],
    ['parent', mother],
    ['sibling', undefined],
  ]);
  expect(await ours.enrolments.load(daughter)).toEqual([]);
  expect(await ours.services(1).load(mother)).toMatchObject([{ givenOn: '2026-03-01' }]);
  const all = loaders(province);
  expect(await all.household.load(daughter)).toMatchObject({ id: house });
  expect(await all.enrolments.load(daughter)).toHaveLength(1);
});

test('who may not read a kind of record is refused it in lists, in filters and below a person', async () => {
  const { mother } = await twoHouses();
  const loaders = new Loaders({ actor: reviewer, nested: office.nested() }).at(TODAY);
  const asked: (() => Promise<unknown>)[] = [
    () => loaders.enrolments.load(mother),
    () => loaders.household.load(mother),
    () => loaders.recognitionsOfPeople.load(mother),
    () => loaders.services(1).load(mother),
    async () => lists().people(reviewer, { first: 1 }),
    async () => lists().households(reviewer, { first: 1, on: TODAY.on }),
    async () => lists().enrolments(reviewer, { first: 1 }, new Reads()),
    async () => lists().recognitions(reviewer, { first: 1 }, new Reads()),
    async () => lists().services(reviewer, { first: 1 }, new Reads()),
    async () => lists().countPeople(reviewer, {}),
  ];
  for (const one of asked) await expect(one).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('as it was known before: a correction does not change what hung on a page then', async () => {
  const { mother } = await twoHouses();
  const before = records.clock.now();
  records.clock.pass(1_000);
  const load = (knownAt: number | null) =>
    new Loaders({ actor: province, nested: office.nested() })
      .at({ on: TODAY.on, knownAt })
      .recognitionsOfPeople.load(mother);
  const [now] = await load(null);
  await office
    .recognitions()
    .correct(province, String(now?.revision), { ...DECIDED, value: 'extreme' });
  expect((await load(null))[0]?.value.options).toEqual(['EXTREME']);
  expect((await load(before))[0]?.value.options).toEqual(['SEVERE']);
});

test('one person costs as many statements as a hundred', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 100; at += 1) {
    const id = await office.person({ displayName: `Lò Thị Ón ${at}` });
    ids.push(id);
    await office.households().form(province, {
      unitCode: HERE,
      formedOn: '2010-01-01',
      members: [{ beneficiaryId: id, role: 'head' }],
    });
  }
  const sql = jest.spyOn(Reader.prototype, 'sql');
  const cost = async (some: readonly string[]): Promise<number> => {
    sql.mockClear();
    const loaders = new Loaders({ actor: here, nested: office.nested() }).at(TODAY);
    const houses = await Promise.all(
      some.map(async (id) => {
        const [house] = await Promise.all([
          loaders.household.load(id),
          loaders.recognitionsOfPeople.load(id),
          loaders.enrolments.load(id),
          loaders.services(3).load(id),
        ]);
        return String(house?.id);
      }),
    );
    const members = await Promise.all(
      houses.map(
        async (house) =>
          (
            await Promise.all([
              loaders.members.load(house),
              loaders.recognitionsOfHouseholds.load(house),
            ])
          )[0],
      ),
    );
    expect(members.map(([one]) => one?.person?.id)).toEqual(some);
    return sql.mock.calls.length;
  };
  expect(await cost(ids.slice(0, 1))).toBe(6);
  expect(await cost(ids)).toBe(6);
  sql.mockRestore();
});
