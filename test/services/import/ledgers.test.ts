import { AdministrativeUnit } from '../../../src/records/entities/administrative-unit.entity';
import { ImportRow } from '../../../src/records/entities/import-row.entity';
import { Recognition } from '../../../src/records/entities/recognition.entity';
import { ServiceRecord } from '../../../src/records/entities/service-record.entity';
import type { Actor, StaffActor } from '../../../src/services/actor';
import type { ListKey } from '../../../src/services/export/lists';
import type { FormKey } from '../../../src/services/forms';
import { formOf } from '../../../src/services/forms';
import { civilDate } from '../../../src/shared/civil-date';
import { sourceOf } from '../../../src/spreadsheets/byte-source';
import { anOffice, HERE, here, province, there } from '../../support/office';
import { useRecords } from '../../support/records';

const records = useRecords();
const { enrolments, exports, households, imports, people, person, recognitions, standings } =
  anOffice(records);
const second: StaffActor = { ...province, id: 'hoa' };
const NOW = { on: '2026-11-23', knownAt: null } as const;

type Row = Readonly<Record<string, string>>;
const ON: Row = {
  name: 'Lò Thị Ón',
  birth: '1949',
  citizenId: '015149000123',
  commune: 'xã Tú Lệ',
};
const DECIDED: Row = { since: '01/01/2026', decision: '12/QĐ-UBND', decidedOn: '20/12/2025' };
const on = (says: Partial<Parameters<typeof person>[0]> = {}) =>
  person({ birthFrom: '1949-08-05', birthTo: '1949-08-05', citizenId: '015149000123', ...says });

let files = 0;
function file(form: FormKey, rows: readonly Row[]) {
  const { columns } = formOf(form);
  const keys = Object.keys(columns);
  const lines = rows.map((row) => keys.map((key) => row[key] ?? '').join(';'));
  const header = Object.values(columns).map((one) => one.header);
  const text = [header.join(';'), ...lines].join('\n');
  return { name: `${form}-${++files}.csv`, source: sourceOf(Buffer.from(text)), form };
}

const bring = (form: FormKey, rows: readonly Row[], actor: Actor = here) =>
  imports().bring(actor, file(form, rows));

async function written(form: FormKey, rows: readonly Row[], actor: Actor = here) {
  const { id, contentHash } = await bring(form, rows, actor);
  await imports().approve(second, id, contentHash);
  await imports().run(id);
  return imports().status(actor, id);
}

async function takenBack(id: string) {
  await imports().undo(second, id);
  await imports().run(id);
  return imports().status(province, id);
}

const found = async () =>
  (await all(ImportRow)).map(({ findings }) =>
    (findings as { column: string; key: string }[]).map(({ column, key }) => `${column} ${key}`),
  );
const all = <E extends object>(table: new () => E) =>
  records.db.read((rows) =>
    rows.list(table, { where: {}, order: { id: 'ASC' } as never, take: 999 }),
  );
async function exported(key: ListKey, actor: Actor = province) {
  const { header, rows } = await exports().table(actor, key, { unitCode: null });
  const lines: Record<string, unknown>[] = [];
  for await (const row of rows) {
    lines.push(Object.fromEntries(header.map((title, at) => [title, row[at]])));
  }
  return lines;
}

const home = async (head: string) =>
  households().form(here, {
    unitCode: HERE,
    formedOn: '2020-01-01',
    members: [{ beneficiaryId: head, role: 'head' }],
  });

describe('a poverty list', () => {
  const POOR = { ...ON, ...DECIDED, recognised: 'Hộ nghèo', until: '31/12/2026' };

  test('recognises the household of whom it names, and is taken back', async () => {
    const household = await home(await on());
    const { id, done } = await written('recognitions', [POOR]);
    expect(done).toBe(1);
    const about = { kind: 'household', id: household } as const;
    expect(await recognitions().of(here, about, NOW)).toMatchObject([
      { fact: 'poverty', value: ['poor'], decision: '12/QĐ-UBND', validTo: '2026-12-31' },
    ]);
    expect(await exported('recognitions')).toMatchObject([
      { 'Họ và tên': 'Lò Thị Ón', 'Công nhận là': 'Hộ nghèo, cận nghèo: Hộ nghèo' },
    ]);
    expect(await takenBack(id)).toMatchObject({ state: 'undone', undone: 1 });
    expect(await recognitions().of(here, about, NOW)).toEqual([]);
  });

  test.each<[string, Row, string[]]>([
    ['nobody of the name', { name: 'Lò Văn Không', citizenId: '' }, ['name nobody-known']],
    ['another name under the number', { name: 'Lò Văn Panh' }, ['citizenId other-name']],
    ['a name without number and birth', { citizenId: '', birth: '' }, ['name unsure-who']],
    ['no such recognition', { recognised: 'Hộ khá' }, ['recognised not-recognisable']],
    ['days out of order', { until: '31/12/2025' }, ['until last-before-first']],
    ['no decision', { decision: '' }, ['decision missing']],
    ['a day before the household was', { since: '01/01/2019' }, ['name no-household']],
  ])('%s is parked', async (_, row, why) => {
    await home(await on());
    expect(await bring('recognitions', [{ ...POOR, ...row }])).toMatchObject({ parked: 1 });
    expect(await found()).toEqual([why]);
  });

  test('what is known already is told at the check, and at the latest when it is written', async () => {
    const household = await home(await on());
    const near = { ...POOR, recognised: 'Cận nghèo' };
    const { id, contentHash } = await bring('recognitions', [POOR]);
    await recognitions().add(here, {
      about: { kind: 'household', id: household },
      fact: 'poverty',
      value: 'near-poor',
      decision: '9/QĐ',
      decidedOn: '2025-12-20',
      validFrom: '2026-06-01',
    });
    await imports().approve(second, id, contentHash);
    await imports().run(id);
    expect(await imports().status(here, id)).toMatchObject({ done: 0, parked: 1 });
    await bring('recognitions', [near]);
    expect(await found()).toEqual([['recognised known-already'], ['recognised known-already']]);
  });

  test('two rows of one file about the same matter: the second waits', async () => {
    await home(await on());
    const rows = [POOR, { ...POOR, decision: '13/QĐ-UBND' }];
    expect(await written('recognitions', rows)).toMatchObject({ done: 1, parked: 1 });
  });

  test('the officer says who is meant', async () => {
    const id = await on({ citizenId: null });
    await home(id);
    const row = { ...POOR, citizenId: '', birth: '' };
    const brought = await bring('recognitions', [row]);
    const decide = (input: object) =>
      imports().decide(here, brought.id, { rowNumber: 2, ...input } as never);
    await expect(decide({ decision: 'new' })).rejects.toMatchObject({
      details: { why: 'not-decidable' },
    });
    const hash = await decide({ decision: 'same', sameAs: id });
    await imports().approve(second, brought.id, hash);
    await imports().run(brought.id);
    expect(await imports().status(here, brought.id)).toMatchObject({ done: 1, parked: 0 });
  });

  test('whoever moved away since the check is left to the other commune', async () => {
    const id = await on();
    await home(id);
    const brought = await bring('recognitions', [POOR]);
    await records.db.write('system:test', { action: 'test.move', object: 'x' }, (rows) =>
      rows.sql('UPDATE beneficiary SET unitCode = ? WHERE id = ?', ['04288', id]),
    );
    await imports().approve(second, brought.id, brought.contentHash);
    await imports().run(brought.id);
    expect(await found()).toEqual([['row moved-since']]);
    expect(await all(Recognition)).toEqual([]);
  });

  test('of somebody whom another commune serves only that the number is taken is told', async () => {
    await on({ unitCode: '04288' });
    await bring('recognitions', [POOR]);
    expect(await found()).toEqual([['citizenId known-elsewhere']]);
    expect((await all(ImportRow))[0]?.candidates).toEqual([]);
  });
});

test('a list of what people receive is written and taken back, and the export gives it back', async () => {
  const id = await on();
  const row = { ...ON, ...DECIDED, programme: 'Trợ cấp hưu trí xã hội', amount: '540.000' };
  const status = await written('enrolments', [{ ...row, payment: 'tien mat' }]);
  expect(await enrolments().of(here, id, NOW)).toMatchObject([
    { programme: 'social-pension', amount: 540_000, payment: 'cash', recordedBy: 'mai' },
  ]);
  expect(await exported('enrolments')).toMatchObject([
    { 'Chương trình': 'Trợ cấp hưu trí xã hội', 'Cách nhận': 'Tiền mặt', 'Từ ngày': '01/01/2026' },
  ]);
  await takenBack(status.id);
  expect(await enrolments().of(here, id, NOW)).toEqual([]);
});

test('a list of what people were given is written once, and taken back', async () => {
  await on();
  const row = { ...ON, programme: 'Hỗ trợ tiền điện', givenOn: '10/02/2026', amount: '300000' };
  const rows = [row, row, { ...row, givenOn: '24/11/2026' }];
  const status = await written('service-records', [...rows, { ...row, note: '=1+1', amount: '' }]);
  expect(status).toMatchObject({ done: 2, parked: 2 });
  expect(await found()).toEqual([[], ['programme known-already'], ['givenOn to-come'], []]);
  expect(await exported('service-records')).toMatchObject([
    { 'Ngày nhận': '10/02/2026', 'Số tiền (đồng)': 300_000 },
    { 'Ghi chú': '=1+1' },
  ]);
  await takenBack(status.id);
  expect(await all(ServiceRecord)).toEqual([]);
});

describe('classes of areas', () => {
  const TU_LE = { ...DECIDED, commune: 'xã Tú Lệ', areaClass: 'Khu vực III' };

  test('are written by a second person, read by verdicts, and unknown again when taken back', async () => {
    const id = await on({ ethnicity: 'Thái' });
    const day = civilDate('2026-11-23');
    const classOf = async () => (await standings().ofPerson(here, id, day)).facts.areaClass;
    expect(await classOf()).toBeUndefined();
    const status = await written('area-classes', [TU_LE]);
    expect(await classOf()).toEqual(['extremely-difficult']);
    const { proofs } = await standings().ofPerson(here, id, day);
    expect(proofs).toContainEqual(
      expect.objectContaining({ fact: 'areaClass', decision: '12/QĐ-UBND' }),
    );
    expect(await exported('area-classes')).toMatchObject([
      { 'Xã, phường': 'xã Tú Lệ', 'Thuộc diện': expect.stringContaining('đặc biệt khó khăn') },
    ]);
    await takenBack(status.id);
    expect(await classOf()).toBeUndefined();
  });

  test.each<[string, Row, string[]]>([
    ['an old commune beyond its last day', { since: '01/07/2021' }, ['until past-the-unit']],
    ['an old name today', { commune: 'xã Cao Phạ' }, ['commune other-unit-then']],
    [
      'a class that no law we hold asks for',
      { areaClass: 'Biên giới' },
      ['areaClass not-an-area-class'],
    ],
    ['no such commune', { commune: 'xã Không Có' }, ['commune no-such-place']],
    ['another commune than hers', { commune: 'phường Nghĩa Lộ' }, ['commune other-commune']],
  ])('%s is parked', async (_, row, why) => {
    await bring('area-classes', [{ ...TU_LE, ...row }]);
    expect(await found()).toEqual([why]);
  });

  test('an old commune has its class up to its last day, and the new one of the same code its own', async () => {
    const old = { ...TU_LE, since: '01/07/2021', until: '30/06/2025' };
    const now = { ...TU_LE, since: '01/07/2025', areaClass: 'Khu vực II' };
    expect(await written('area-classes', [old, now], province)).toMatchObject({ done: 2 });
    expect((await all(AdministrativeUnit)).map(({ id, version }) => [id, version])).toEqual([
      ['04630@', 2],
      ['04630@2025-07-01', 2],
    ]);
  });

  test('two officers who class one commune at the same moment: one of them is refused', async () => {
    const add = (value: string) =>
      recognitions().add(province, {
        about: { kind: 'commune', code: HERE },
        fact: 'areaClass',
        value,
        decision: '1/QĐ-UBND',
        decidedOn: '2025-12-20',
        validFrom: '2026-01-01',
      });
    const tried = await Promise.allSettled(['difficult', 'developing', 'outside'].map(add));
    expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await all(Recognition)).toHaveLength(1);
  });
});

test('lists hold only what the actor’s communes have', async () => {
  const id = await on();
  await home(id);
  await written('recognitions', [{ ...ON, ...DECIDED, recognised: 'Hộ nghèo' }]);
  for (const key of ['people', 'households', 'recognitions'] as const) {
    expect(await exported(key, there)).toEqual([]);
    expect(await exported(key, here)).toHaveLength(1);
  }
  expect(await exported('households', here)).toMatchObject([
    { 'Chủ hộ': 'Lò Thị Ón', 'Số người': 1, 'Xã, phường': 'xã Tú Lệ' },
  ]);
  expect(await people().get(here, id)).toMatchObject({ id });
});
