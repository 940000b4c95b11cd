import { AuditEntry } from '../../../src/records/entities/audit-entry.entity';
import { Beneficiary } from '../../../src/records/entities/beneficiary.entity';
import { Conversation } from '../../../src/records/entities/conversation.entity';
import { PrivacyRequest } from '../../../src/records/entities/privacy-request.entity';
import type { StaffActor } from '../../../src/services/actor';
import { COLUMN_WORDS, TABLE_WORDS } from '../../../src/services/privacy/own-data-words';
import { ownData } from '../../../src/services/privacy/own-data';
import { PrivacyRequestService } from '../../../src/services/privacy/privacy-request.service';
import type { NewPrivacyRequest } from '../../../src/services/privacy/privacy-request.service';
import { aChat, testVault } from '../../support/chat';
import { anOffice, here, province, reviewer, there } from '../../support/office';
import { useRecords } from '../../support/records';

/** Sees whole identity numbers, which officers are only shown for a reason. */
const MACHINE = { kind: 'system', job: 'test' } as const;

const records = useRecords();
const { enrolments, people, person, recognitions } = anOffice(records);
const dpo: StaffActor = { ...province, id: 'vy', role: 'dpo' };
const DAY = 86_400_000;
const requests = () => new PrivacyRequestService({ ...records, db: records.db, vault: testVault });

const PLANTED = { citizenId: '015149000077', phone: '0977123456', ethnicity: 'Thái' };

async function asked(says: Partial<NewPrivacyRequest> = {}) {
  const beneficiaryId = says.conversationId
    ? null
    : (says.beneficiaryId ?? (await person(PLANTED)));
  const id = await requests().record(here, {
    kind: 'access',
    channel: 'counter',
    asked: 'Tôi muốn xem xã giữ gì về tôi',
    identity: 'papers',
    ...says,
    beneficiaryId,
  });
  return { id, beneficiaryId: String(beneficiaryId) };
}

const step = (id: string, version = 1) => ({ id, version, words: 'Đã trả lời bà bằng giấy.' });

test('a request is taken in with its two last days, and its words lie under seal', async () => {
  const { id } = await asked();
  expect(await requests().get(dpo, id)).toMatchObject({
    state: 'received',
    answerDue: '2026-11-25',
    actDue: '2026-12-03',
    words: { asked: 'Tôi muốn xem xã giữ gì về tôi' },
    recordedBy: 'mai',
    late: null,
  });
  const row = await records.db.read((rows) => rows.get(PrivacyRequest, { id }));
  expect(row.words).toMatch(/^v1\./);
});

test.each([
  [-1, null, null],
  [0, null, null],
  [1, 'answer', null],
] as const)('%i days past the last day of the answer', async (days, late, afterAnswer) => {
  const { id } = await asked();
  records.clock.set('2026-11-25T05:00:00.000Z');
  records.clock.pass(days * DAY);
  expect(await requests().get(dpo, id)).toMatchObject({ late });
  expect(await requests().open(dpo, 'overdue')).toHaveLength(late === null ? 0 : 1);
  await requests().answer(dpo, step(id));
  expect(await requests().get(dpo, id)).toMatchObject({ state: 'answered', late: afterAnswer });
  expect(await requests().open(dpo, 'overdue')).toHaveLength(0);
});

test.each([
  [-1, null],
  [0, null],
  [1, 'act'],
] as const)('%i days past the last day of the act', async (days, late) => {
  const { id } = await asked();
  await requests().answer(dpo, step(id));
  records.clock.set('2026-12-03T05:00:00.000Z');
  records.clock.pass(days * DAY);
  expect(await requests().get(dpo, id)).toMatchObject({ late });
  expect(await requests().open(dpo, 'overdue')).toHaveLength(late === null ? 0 : 1);
});

test('a term is extended once, with a reason, before it has passed', async () => {
  const { id } = await asked();
  await requests().extend(dpo, step(id));
  expect(await requests().get(dpo, id)).toMatchObject({ actDue: '2026-12-13', extended: true });
  await expect(requests().extend(dpo, step(id, 2))).rejects.toMatchObject({
    details: { why: 'extended-already' },
  });
  const other = await asked({ beneficiaryId: await person() });
  records.clock.pass(11 * DAY);
  await expect(requests().extend(dpo, step(other.id))).rejects.toMatchObject({
    details: { why: 'too-late-to-extend' },
  });
  await expect(requests().extend(dpo, { ...step(other.id), words: ' ' })).rejects.toMatchObject({
    code: 'BAD_INPUT',
  });
});

test('whoever read an older version is told to read again, and nothing ends twice', async () => {
  const { id } = await asked();
  await requests().answer(dpo, step(id));
  await expect(requests().complete(dpo, step(id, 1))).rejects.toMatchObject({
    details: { why: 'other-version' },
  });
  await expect(requests().answer(dpo, step(id, 2))).rejects.toMatchObject({
    details: { why: 'answered-already' },
  });
  await requests().refuse(dpo, step(id, 2));
  expect(await requests().get(dpo, id)).toMatchObject({ state: 'refused', endedBy: 'vy' });
  await expect(requests().complete(dpo, step(id, 3))).rejects.toMatchObject({
    details: { why: 'ended-already' },
  });
});

test('no data go to somebody whose papers nobody saw', async () => {
  for (const identity of ['unchecked', 'stated'] as const) {
    const { id } = await asked({ identity, beneficiaryId: await person() });
    const unsure = { details: { why: 'identity-first' } };
    await expect(requests().copy(dpo, id)).rejects.toMatchObject(unsure);
    await expect(requests().complete(dpo, step(id))).rejects.toMatchObject(unsure);
    await requests().identify(dpo, { ...step(id), identity: 'vneid' });
    await requests().copy(dpo, id);
  }
});

test('the copy has everything that is hers, for machines and for reading, and is proved by its hash', async () => {
  const { id, beneficiaryId } = await asked();
  await recognitions().add(here, {
    about: { kind: 'person', id: beneficiaryId },
    fact: 'disability',
    value: 'severe',
    decision: 'Giấy xác nhận 12/2026',
    decidedOn: '2026-02-10',
    validFrom: '2026-02-10',
  });
  await person({ displayName: 'Vàng A Dơ', citizenId: '015149000088' });
  const { json, text } = await requests().copy(dpo, id);
  for (const one of ['015149000077', '84977123456', 'Thái', 'severe', 'Giấy xác nhận 12/2026']) {
    expect(json).toContain(one);
    expect(text).toContain(one);
  }
  expect(text).toContain('số định danh cá nhân: 015149000077');
  expect(json + text).not.toMatch(/v1\.[0-9a-f]{8}|015149000088|Vàng A Dơ/);
  const { outcome } = await requests().get(dpo, id);
  expect(outcome).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  expect(Object.keys(JSON.parse(json) as object).sort()).toEqual(Object.keys(TABLE_WORDS).sort());
});

test('every column of the copy has words', async () => {
  const { beneficiaryId } = await asked();
  const { json } = await records.db.read((rows) => ownData(rows, testVault, beneficiaryId));
  const tables = JSON.parse(json) as Record<string, object[]>;
  for (const row of Object.values(tables).flat()) {
    for (const column of Object.keys(row)) expect(Object.keys(COLUMN_WORDS)).toContain(column);
  }
});

test('only a request to see the data gives a copy', async () => {
  const { id } = await asked({ kind: 'objection' });
  await expect(requests().copy(dpo, id)).rejects.toMatchObject({
    details: { why: 'not-for-a-copy' },
  });
});

describe('an erasure', () => {
  test('leaves nothing of somebody of whom there is no file', async () => {
    const { id, beneficiaryId } = await asked({ kind: 'erasure' });
    await requests().complete(dpo, step(id));
    const row = await records.db.read((rows) => rows.get(Beneficiary, { id: beneficiaryId }));
    expect(row).toMatchObject({
      displayName: 'Đã xóa',
      foldedName: 'da xoa',
      citizenId: null,
      citizenIdIndex: null,
      phone: null,
      phoneIndex: null,
      birthFrom: null,
      ethnicity: null,
      sex: null,
    });
    expect(await requests().get(dpo, id)).toMatchObject({
      state: 'done',
      outcome: { how: 'whole', kept: 0 },
    });
    // Her number is free again.
    await person(PLANTED);
  });

  test('keeps the file that the law keeps, and says so to her', async () => {
    const { id, beneficiaryId } = await asked({ kind: 'erasure' });
    await enrolments().add(here, {
      beneficiaryId,
      programme: 'social-pension',
      decision: 'Quyết định 88/QĐ-UBND',
      decidedOn: '2026-01-20',
      validFrom: '2026-01-01',
    });
    await requests().complete(dpo, step(id));
    expect(await people().get(MACHINE, beneficiaryId)).toMatchObject({
      displayName: 'Lò Thị Ón',
      citizenId: PLANTED.citizenId,
      phone: null,
    });
    const { words, outcome } = await requests().get(dpo, id);
    expect(words?.answer).toContain('Luật Lưu trữ');
    expect(outcome).toMatchObject({ how: 'part', kept: 1 });
  });

  test('of a conversation leaves no word, no address and no facts', async () => {
    const chat = aChat(records);
    await chat.say('Tôi tên Lò Thị Ón', 'verdict');
    const conversation = await chat.conversation();
    const { id } = await asked({ kind: 'erasure', conversationId: conversation.id });
    await requests().complete(dpo, step(id));
    for (const message of await chat.messages()) {
      expect(message).toMatchObject({ body: null, understood: null, externalId: null });
    }
    const left = await records.db.read((rows) => rows.get(Conversation, { id: conversation.id }));
    expect(left).toMatchObject({ state: null, addressHash: `erased ${conversation.id}` });
    await chat.say('tôi quay lại');
    expect(await records.db.read((rows) => rows.count(Conversation, {}))).toBe(2);
  });
});

test('who may do what, and that other communes see nothing', async () => {
  const { id } = await asked();
  await expect(requests().get(there, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await requests().open(there, 'all')).toEqual([]);
  expect(await requests().open(here, 'all')).toHaveLength(1);
  await expect(requests().answer(here, step(id))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(requests().copy(here, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(requests().open(reviewer, 'all')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(asked({ kind: 'access', beneficiaryId: 'nobody' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(
    requests().record(here, { kind: 'access', channel: 'counter', asked: 'x' }),
  ).rejects.toMatchObject({ details: { why: 'one-subject' } });
});

test('every step leaves its entry in the trail, without the words', async () => {
  const { id } = await asked();
  await requests().answer(dpo, step(id));
  await requests().copy(dpo, id);
  const entries = await records.db.read((rows) =>
    rows.list(AuditEntry, {
      where: { object: `privacy_request:${id}` },
      order: { seq: 'ASC' },
      take: 9,
    }),
  );
  expect(entries.map(({ action }) => action)).toEqual([
    'privacy-request.record',
    'privacy-request.answer',
    'privacy-request.copy.read',
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/Đã trả lời|muốn xem/);
});
