import { AuditEntry } from '../../src/records/entities/audit-entry.entity';
import type { Beneficiary } from '../../src/records/entities/beneficiary.entity';
import { civilDate } from '../../src/shared/civil-date';
import { anOffice, HERE, here, province, reviewer, THERE, there } from '../support/office';
import { useRecords } from '../support/records';

const records = useRecords();
const { enrolments, households, person, recognitions, standings } = anOffice(records);
const ON = civilDate('2026-11-23');

const POOR = {
  fact: 'poverty',
  value: 'poor',
  decision: 'Quyết định 15/QĐ-UBND',
  decidedOn: '2026-01-05',
  validFrom: '2026-01-05',
};
const PENSION = {
  programme: 'social-pension',
  decision: 'Quyết định 88/QĐ-UBND',
  decidedOn: '2025-07-20',
  amount: 540_000,
  validFrom: '2025-07-01',
};

async function grandmother() {
  const id = await person({ birthFrom: '1940-01-01', birthTo: '1940-12-31', ethnicity: 'Thái' });
  return id;
}

async function findings(id: string) {
  const { programmes } = await standings().ofPerson(here, id, ON);
  return Object.fromEntries(
    programmes.map(({ assessment, finding }) => [assessment.programme, finding]),
  );
}

test('what the records say is what the rules read, and each fact names what it rests on', async () => {
  const id = await grandmother();
  await recognitions().add(here, {
    about: { kind: 'person', id },
    ...POOR,
    fact: 'disability',
    value: 'severe',
  });
  await enrolments().add(here, { beneficiaryId: id, ...PENSION });
  const { facts, proofs } = await standings().ofPerson(here, id, ON);
  expect(facts).toMatchObject({
    birth: { min: '1940-01-01', max: '1940-12-31' },
    ethnicMinority: true,
    disability: ['severe'],
    allowance: ['social-pension'],
  });
  expect(facts.pension).toBeUndefined();
  expect(facts.poverty).toBeUndefined();
  const from = Object.fromEntries(proofs.map((proof) => [proof.fact, proof.from]));
  expect(from).toMatchObject({
    birth: 'register',
    ethnicMinority: 'register',
    disability: 'recognition',
    allowance: 'enrolment',
    settlement: 'commune',
  });
});

test('whoever has the right and receives nothing is found; an enrolment settles it', async () => {
  const id = await grandmother();
  await recognitions().add(here, {
    about: { kind: 'person', id },
    ...POOR,
    fact: 'disability',
    value: 'extreme',
  });
  expect((await findings(id))['disability-assistance']).toBe('not-recorded');
  await enrolments().add(here, {
    beneficiaryId: id,
    ...PENSION,
    programme: 'disability-assistance',
  });
  expect((await findings(id))['disability-assistance']).toBe('receives');
});

test('whoever receives what by the records she has no right to is shown for a check', async () => {
  const id = await person({ birthFrom: '1990-05-01', birthTo: '1990-05-01', ethnicity: 'Kinh' });
  await recognitions().add(here, {
    about: { kind: 'person', id },
    ...POOR,
    fact: 'disability',
    value: 'mild',
  });
  const programme = 'disability-assistance';
  await enrolments().add(here, { beneficiaryId: id, ...PENSION, programme });
  const { programmes } = await standings().ofPerson(here, id, ON);
  expect(programmes.find(({ finding }) => finding === 'check')).toMatchObject({
    assessment: { programme, truth: 'no' },
    enrolment: { decision: PENSION.decision },
  });
});

test('what is not known stays open: nobody is refused for a gap in the records', async () => {
  const id = await person();
  const { programmes } = await standings().ofPerson(here, id, ON);
  expect(programmes.filter(({ finding }) => finding === 'no')).toEqual([]);
  expect(
    programmes.find(({ assessment }) => assessment.programme === 'social-pension'),
  ).toMatchObject({ finding: 'open', enrolment: null });
});

test('the household is weighed as one: its recognition holds for all, kinship comes from its roles', async () => {
  const [mother, head, child] = [
    await grandmother(),
    await person({ birthFrom: '1975-02-01', birthTo: '1975-02-01' }),
    await person({ birthFrom: '2018-02-01', birthTo: '2018-02-01' }),
  ];
  const household = await households().form(here, {
    unitCode: HERE,
    formedOn: '2020-01-01',
    members: [
      { beneficiaryId: head, role: 'head' },
      { beneficiaryId: mother, role: 'parent' },
      { beneficiaryId: child, role: 'child' },
    ],
  });
  await recognitions().add(here, { about: { kind: 'household', id: household }, ...POOR });
  const { plan } = await standings().ofHousehold(here, household, ON);
  expect(plan.people).toHaveLength(3);
  for (const { benefits } of plan.people) {
    const insurance = benefits.find(
      ({ assessment }) => assessment.programme === 'health-insurance',
    );
    expect(insurance?.assessment.truth).toBe('yes');
    expect(insurance?.under[0]?.poverty).toEqual(['poor']);
  }
  const own = plan.people[0]?.benefits[0]?.under[0];
  expect(own?.youngChildren).toEqual({ min: 1, max: 1 });
  expect((await standings().ofPerson(here, child, ON)).facts.poverty).toEqual(['poor']);
});

test('records that contradict each other name the fact instead of deciding', async () => {
  const id = await person({ birthFrom: '2017-01-01', birthTo: '2017-12-31' });
  await recognitions().add(here, {
    about: { kind: 'person', id },
    ...POOR,
    fact: 'meritTitle',
    value: 'war-invalid',
  });
  await expect(standings().ofPerson(here, id, ON)).rejects.toMatchObject({ code: 'CONTRADICTION' });
});

test('only officers of her commune see it, and each look is in the trail', async () => {
  const id = await grandmother();
  await expect(standings().ofPerson(there, id, ON)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(standings().ofPerson(reviewer, id, ON)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await standings().ofPerson(here, id, ON);
  const entries = await records.db.read((rows) =>
    rows.list(AuditEntry, { where: {}, order: { seq: 'DESC' }, take: 1 }),
  );
  expect(entries).toMatchObject([
    { actor: 'staff:mai', action: 'standing.read', object: `beneficiary:${id}` },
  ]);
});

test('a past day is read in the commune where she lived then', async () => {
  const id = await grandmother();
  const [before, after] = [
    { unitCode: HERE, formedOn: '2026-01-01' },
    { unitCode: THERE, formedOn: '2026-09-01' },
  ];
  for (const place of [before, after]) {
    const members = [{ beneficiaryId: id, role: 'head' as const }];
    await households().form(province, { ...place, members });
  }
  await recognitions().add(province, {
    ...POOR,
    about: { kind: 'commune', code: HERE },
    fact: 'areaClass',
    value: 'extremely-difficult',
  });
  const then = await standings().ofPerson(there, id, civilDate('2026-08-31'));
  expect(then.facts.areaClass).toEqual(['extremely-difficult']);
  expect((await standings().ofPerson(there, id, ON)).facts.areaClass).toBeUndefined();
});

test('nothing is missed by the dead; what they are still paid is shown for a check', async () => {
  const id = await grandmother();
  const about = { kind: 'person' as const, id };
  await recognitions().add(here, { about, ...POOR, fact: 'disability', value: 'extreme' });
  await households().recordDeath(here, { beneficiaryId: id, diedOn: '2026-11-01' });
  expect(await findings(id)).toEqual({});
  const programme = 'disability-assistance';
  await enrolments().add(here, { beneficiaryId: id, ...PENSION, programme });
  expect(await findings(id)).toEqual({ [programme]: 'check' });
});

test('a household with somebody who has moved to another commune since is not weighed without her', async () => {
  const id = await grandmother();
  const members = [{ beneficiaryId: id, role: 'head' as const }];
  const household = await households().form(here, {
    unitCode: HERE,
    formedOn: '2026-01-01',
    members,
  });
  await households().form(province, { unitCode: THERE, formedOn: '2026-09-01', members });
  const then = civilDate('2026-08-31');
  await expect(standings().ofHousehold(here, household, then)).rejects.toMatchObject({
    code: 'FORBIDDEN',
    details: { why: 'served-elsewhere' },
  });
  expect((await standings().ofHousehold(province, household, then)).names).toHaveLength(1);
  expect((await standings().ofHousehold(here, household, ON)).names).toEqual([]);
});

describe('whom the office has missed', () => {
  const asked = { unitCode: HERE, programme: 'disability-assistance', first: 10 };

  async function disabled(name: string) {
    const id = await person({ displayName: name });
    await recognitions().add(here, {
      about: { kind: 'person', id },
      ...POOR,
      fact: 'disability',
      value: 'severe',
    });
    return id;
  }

  test('is who has the right for sure and no enrolment, of this commune', async () => {
    const [missed, served] = [await disabled('Lò Thị Xiên'), await disabled('Lò Văn Thân')];
    await enrolments().add(here, {
      beneficiaryId: served,
      ...PENSION,
      programme: 'disability-assistance',
    });
    await person({ displayName: 'Nobody knows' });
    const { rows, hasMore } = await standings().missed(here, asked, ON);
    expect(rows.map(({ id }) => id)).toEqual([missed]);
    expect(hasMore).toBe(false);
    await expect(standings().missed(there, asked, ON)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is read page by page: none twice, none left out, the dead not among them', async () => {
    const ids = [];
    for (const name of ['A', 'B', 'B', 'D', 'E']) ids.push(await disabled(name));
    const dead = await disabled('F');
    await households().recordDeath(here, { beneficiaryId: dead, diedOn: '2026-11-01' });
    const found: string[] = [];
    let after: Beneficiary | undefined;
    do {
      const page = await standings().missed(here, { ...asked, first: 2, after }, ON);
      found.push(...page.rows.map(({ id }) => id));
      after = page.hasMore ? page.rows.at(-1) : undefined;
    } while (after !== undefined);
    expect(found).toEqual(ids);
  });

  test('a person whose records contradict each other stops nobody else', async () => {
    const child = await person({ birthFrom: '2017-01-01', birthTo: '2017-12-31' });
    await recognitions().add(here, {
      about: { kind: 'person', id: child },
      ...POOR,
      fact: 'meritTitle',
      value: 'war-invalid',
    });
    const missed = await disabled('Lò Thị Pành');
    const { rows } = await standings().missed(here, asked, ON);
    expect(rows.map(({ id }) => id)).toEqual([missed]);
  });
});
