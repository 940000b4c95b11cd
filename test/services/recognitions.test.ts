import { AuditEntry } from '../../src/records/entities/audit-entry.entity';
import { Recognition } from '../../src/records/entities/recognition.entity';
import type { NewRecognition } from '../../src/services/recognition.service';
import { anOffice, HERE, here, province, THERE, there } from '../support/office';
import { useRecords } from '../support/records';

const records = useRecords();
const { enrolments, households, person, recognitions } = anOffice(records);

const at = (on: string, knownAt: number | null = null) => ({ on, knownAt });
const DISABLED = {
  fact: 'disability',
  value: 'severe',
  decision: 'Giấy xác nhận khuyết tật 12/2026',
  decidedOn: '2026-02-10',
  validFrom: '2026-02-10',
};

async function recognised(says: Partial<NewRecognition> = {}) {
  const id = await person();
  await recognitions().add(here, { about: { kind: 'person', id }, ...DISABLED, ...says });
  return id;
}

async function read(id: string, on: string, knownAt: number | null = null) {
  const found = await recognitions().of(here, { kind: 'person', id }, at(on, knownAt));
  return found.map(({ fact, value }) => [fact, value]);
}

async function revision(id: string): Promise<string> {
  const [one] = await recognitions().of(here, { kind: 'person', id }, at('2026-03-01'));
  return String(one?.revision);
}

test('a decision proves a fact from its first day on', async () => {
  const id = await recognised();
  expect(await read(id, '2026-02-09')).toEqual([]);
  expect(await read(id, '2026-02-10')).toEqual([['disability', ['severe']]]);
  const [row] = await records.db.read((rows) =>
    rows.list(Recognition, { where: {}, order: { id: 'ASC' }, take: 1 }),
  );
  expect(row?.value).not.toContain('severe');
});

test('an end is a change: right until its day, and then no longer', async () => {
  const id = await recognised();
  await recognitions().end(here, { revision: await revision(id), lastDay: '2026-08-31' });
  expect(await read(id, '2026-08-31')).toEqual([['disability', ['severe']]]);
  expect(await read(id, '2026-09-01')).toEqual([]);
});

test('a correction is none: the same days read otherwise now, and as before for whoever asks for then', async () => {
  const id = await recognised();
  const then = records.clock.now();
  records.clock.pass(60_000);
  await recognitions().correct(here, await revision(id), { ...DISABLED, value: 'extreme' });
  expect(await read(id, '2026-03-01')).toEqual([['disability', ['extreme']]]);
  expect(await read(id, '2026-03-01', then)).toEqual([['disability', ['severe']]]);
});

test('what was entered by mistake never held, but that we believed it is kept', async () => {
  const id = await recognised();
  const then = records.clock.now();
  records.clock.pass(60_000);
  await recognitions().withdraw(here, await revision(id));
  expect(await read(id, '2026-03-01')).toEqual([]);
  expect(await read(id, '2026-03-01', then)).toEqual([['disability', ['severe']]]);
});

test('the history of a statement tells every wording, and who has read it', async () => {
  const id = await recognised();
  const [first] = await recognitions().of(here, { kind: 'person', id }, at('2026-03-01'));
  records.clock.pass(60_000);
  await recognitions().correct(here, await revision(id), { ...DISABLED, value: 'extreme' });
  records.clock.pass(60_000);
  await recognitions().end(here, { revision: await revision(id), lastDay: '2026-08-31' });
  records.clock.pass(60_000);
  await recognitions().withdraw(here, await revision(id));
  const statement = String(first?.id);
  const wordings = await recognitions().history(here, statement);
  expect(wordings.map(({ because, value, validTo }) => [because, value, validTo])).toEqual([
    ['recorded', ['severe'], null],
    ['corrected', ['extreme'], null],
    ['ended', ['extreme'], '2026-08-31'],
  ]);
  wordings.forEach(({ knownTo }, place) => {
    if (place < 2) expect(knownTo).toBe(wordings[place + 1]?.knownFrom);
  });
  expect(wordings[2]?.knownTo).toBe(records.clock.now());
  const [entry] = await records.db.read((rows) =>
    rows.list(AuditEntry, { where: {}, order: { seq: 'DESC' }, take: 1 }),
  );
  expect(entry).toMatchObject({ action: 'recognition.read', object: `recognition:${statement}` });
  await expect(recognitions().history(there, statement)).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(recognitions().history(here, 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('an enrolment has its history too', async () => {
  const id = await person();
  const given = {
    beneficiaryId: id,
    programme: 'social-pension',
    decision: 'Quyết định 88/QĐ-UBND',
    decidedOn: '2026-01-20',
    validFrom: '2026-01-01',
  };
  const statement = await enrolments().add(here, given);
  const [first] = await enrolments().of(here, id, at('2026-02-01'));
  records.clock.pass(60_000);
  await enrolments().end(here, { revision: String(first?.id), lastDay: '2026-06-30' });
  const wordings = await enrolments().history(here, statement);
  expect(wordings.map(({ because, validTo }) => [because, validTo])).toEqual([
    ['recorded', null],
    ['ended', '2026-06-30'],
  ]);
  await expect(enrolments().history(there, statement)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(enrolments().add(here, { ...given, programme: 'no-such' })).rejects.toMatchObject({
    details: { why: 'no-such-programme' },
  });
});

test('each look at what was recognised or is received is in the trail', async () => {
  const id = await recognised();
  await recognitions().of(here, { kind: 'person', id }, at('2026-03-01'));
  await enrolments().of(here, id, at('2026-03-01'));
  const entries = await records.db.read((rows) =>
    rows.list(AuditEntry, { where: {}, order: { seq: 'DESC' }, take: 2 }),
  );
  expect(entries.map(({ action, object }) => [action, object])).toEqual([
    ['enrolment.read', `beneficiary:${id}`],
    ['recognition.read', `beneficiary:${id}`],
  ]);
});

test('what has ended is not made longer by ending it again', async () => {
  const id = await recognised();
  await recognitions().end(here, { revision: await revision(id), lastDay: '2026-08-31' });
  await expect(
    recognitions().end(here, { revision: await revision(id), lastDay: '2026-09-01' }),
  ).rejects.toMatchObject({ code: 'CONFLICT', details: { why: 'ended-earlier' } });
  await recognitions().end(here, { revision: await revision(id), lastDay: '2026-07-31' });
  expect(await read(id, '2026-08-01')).toEqual([]);
});

test('an old revision is a conflict, and two officers never both win', async () => {
  const id = await recognised();
  const read1 = await revision(id);
  const outcomes = await Promise.allSettled([
    recognitions().end(here, { revision: read1, lastDay: '2026-08-31' }),
    recognitions().correct(here, read1, { ...DISABLED, value: 'mild' }),
  ]);
  const lost = outcomes.filter((one) => one.status === 'rejected');
  expect(lost).toMatchObject([{ reason: { code: 'CONFLICT' } }]);
  expect(await read(id, '2026-03-01')).toHaveLength(1);
});

test('the same fact is not recognised twice for one day, also not at the same moment', async () => {
  const id = await recognised();
  const again = { about: { kind: 'person' as const, id }, ...DISABLED };
  await expect(recognitions().add(here, again)).rejects.toMatchObject({ code: 'CONFLICT' });
  await recognitions().end(here, { revision: await revision(id), lastDay: '2026-08-31' });
  const next = { ...again, validFrom: '2026-09-01', value: 'mild' };
  const both = await Promise.allSettled([
    recognitions().add(here, next),
    recognitions().add(province, next),
  ]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await read(id, '2026-09-01')).toEqual([['disability', ['mild']]]);
});

test('a household is recognised as poor, a commune has its area class', async () => {
  const id = await households().form(here, { unitCode: HERE, formedOn: '2020-01-01', members: [] });
  const household = { kind: 'household' as const, id };
  const commune = { kind: 'commune' as const, code: HERE };
  const days = { decidedOn: '2026-01-05', validFrom: '2026-01-05', validTo: '2026-12-31' };
  await recognitions().add(here, {
    about: household,
    fact: 'poverty',
    value: 'poor',
    decision: 'Quyết định 15/QĐ-UBND',
    ...days,
  });
  await recognitions().add(province, {
    about: commune,
    fact: 'areaClass',
    value: 'extremely-difficult',
    decision: 'Quyết định 1/QĐ-TTg',
    ...days,
  });
  expect(await recognitions().of(here, household, at('2026-12-31'))).toMatchObject([
    { fact: 'poverty', value: ['poor'], about: household },
  ]);
  expect(await recognitions().of(here, household, at('2027-01-01'))).toEqual([]);
  expect(await recognitions().of(here, commune, at('2026-06-01'))).toHaveLength(1);
  await expect(recognitions().of(there, household, at('2026-06-01'))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(recognitions().of(there, commune, at('2026-06-01'))).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

test.each<[string, Partial<NewRecognition>]>([
  ['fact', { fact: 'wings' }],
  ['fact', { fact: 'birth', value: 70 }],
  ['fact', { fact: 'poverty', value: 'poor' }],
  ['fact', { fact: 'allowance', value: 'social-pension' }],
  ['disability', { value: 'a little' }],
  ['warInvalidPercent', { fact: 'warInvalidPercent', value: 140 }],
  ['warInvalidPercent', { fact: 'warInvalidPercent', value: 'many' }],
  ['hiv', { fact: 'hiv', value: 'yes' }],
  ['decision', { decision: ' ' }],
  ['decidedOn', { decidedOn: '2026-02-30' }],
  ['validTo', { validTo: '2026-02-09' }],
])('a wrong %s is refused by name', async (field, wrong) => {
  const error = await recognised(wrong).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'BAD_INPUT' });
  const { details } = error as { details: Record<string, string> };
  expect(details.field ?? details.fact).toBe(field);
});

describe('what somebody receives', () => {
  const PENSION = {
    programme: 'social-pension',
    decision: 'Quyết định 88/QĐ-UBND',
    decidedOn: '2025-07-20',
    amount: 500_000,
    payment: 'account' as const,
    validFrom: '2025-07-01',
  };

  test('is one programme once a day, reworded like a recognition', async () => {
    const beneficiaryId = await person();
    await enrolments().add(here, { beneficiaryId, ...PENSION });
    await expect(enrolments().add(here, { beneficiaryId, ...PENSION })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const [first] = await enrolments().of(here, beneficiaryId, at('2025-07-01'));
    await enrolments().correct(here, String(first?.id), { ...PENSION, amount: 540_000 });
    const [second] = await enrolments().of(here, beneficiaryId, at('2025-07-01'));
    expect(second).toMatchObject({ amount: 540_000, statementId: first?.statementId });
    await enrolments().end(here, { revision: String(second?.id), lastDay: '2026-08-31' });
    expect(await enrolments().of(here, beneficiaryId, at('2026-09-01'))).toEqual([]);
    expect(await enrolments().of(here, beneficiaryId, at('2026-08-31'))).toHaveLength(1);
    await expect(enrolments().withdraw(here, String(second?.id))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('is refused by name where it cannot be, and for people of others', async () => {
    const beneficiaryId = await person({ unitCode: THERE });
    const wrong = { beneficiaryId, ...PENSION, programme: 'free-beer' };
    await expect(enrolments().add(province, wrong)).rejects.toMatchObject({
      details: { field: 'programme' },
    });
    await expect(enrolments().add(here, { beneficiaryId, ...PENSION })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const backwards = { beneficiaryId, ...PENSION, validTo: '2025-06-30' };
    await expect(enrolments().add(province, backwards)).rejects.toMatchObject({
      details: { field: 'validTo' },
    });
  });
});
