import { AuditEntry } from '../../../src/records/entities/audit-entry.entity';
import { ListReveal } from '../../../src/records/entities/list-reveal.entity';
import type { Shown } from '../../../src/services/access/masks';
import { MASKS } from '../../../src/services/access/masks';
import type { StaffActor } from '../../../src/services/actor';
import { anOffice, HERE, here, province, there } from '../../support/office';
import { useRecords } from '../../support/records';

const records = useRecords();
const office = anOffice(records);
const dpo: StaffActor = { ...province, id: 'vy', role: 'dpo' };
const KEPT = { citizenId: '015149000123', phone: '0912345678', ethnicity: 'Thái' };
const REASON = 'nhập lại danh sách sau khi rà soát';
const ASKED = { list: 'people', unitCode: null, reason: REASON } as const;
const ALL = { unitCode: null };

async function taken(
  actor: StaffActor | { kind: 'system'; job: string },
  list: 'people' | 'households' | 'service-records' = 'people',
  asked: { unitCode: string | null; reveal?: string } = ALL,
): Promise<Record<string, unknown>[]> {
  const { header, rows } = await office.exports().table(actor, list, asked);
  const lines: Record<string, unknown>[] = [];
  for await (const row of rows)
    lines.push(Object.fromEntries(header.map((one, at) => [one, row[at]])));
  return lines;
}

/** The table of masks with one cell changed, as it is while `fn` runs. */
async function withMask<T>(field: string, shown: Shown, fn: () => Promise<T>): Promise<T> {
  const masks = MASKS['commune-officer'] as unknown as Record<string, Shown>;
  const was = String(masks[field]) as Shown;
  masks[field] = shown;
  try {
    return await fn();
  } finally {
    masks[field] = was;
  }
}

async function aHousehold(): Promise<{ readonly id: string; readonly head: string }> {
  const head = await office.person(KEPT);
  const members = [{ beneficiaryId: head, role: 'head' as const }];
  const where = { unitCode: HERE, hamlet: 'bản Pom Ban', formedOn: '2020-01-01' };
  return { head, id: await office.households().form(here, { ...where, members }) };
}

test('a list shows an officer what the API shows her of each field, the machine everything', async () => {
  const id = await office.person(KEPT);
  const read = await office.people().get(here, id);
  expect(read.citizenId).toBe('•••••••••123');
  expect(await taken(here)).toMatchObject([
    { 'Số định danh': read.citizenId, 'Điện thoại': '0912345678', 'Dân tộc': 'Thái' },
  ]);
  const machine = { kind: 'system', job: 'export' } as const;
  expect(await taken(machine)).toMatchObject([{ 'Số định danh': '015149000123' }]);
});

test('what the table of masks takes from a role, no list gives back', async () => {
  const { head } = await aHousehold();
  const given = { beneficiaryId: head, programme: 'social-pension', givenOn: '2026-11-01' };
  await office.serviceRecords().record(here, { ...given, amount: 540_000, note: 'trao tận nhà' });
  const notes = () => taken(here, 'service-records');
  expect(await notes()).toMatchObject([{ 'Ghi chú': 'trao tận nhà' }]);
  expect(await withMask('note', 'none', notes)).toMatchObject([{ 'Ghi chú': null }]);
  for (const [field, column] of [
    ['ethnicity', 'Dân tộc'],
    ['phone', 'Điện thoại'],
    ['citizenId', 'Số định danh'],
    ['birth', 'Ngày sinh'],
  ] as const) {
    const [line] = await withMask(field, 'none', () => taken(here));
    expect([field, line?.[column]]).toEqual([field, null]);
  }
});

test('where a household lies is shown like the address of its people, wherever it is read', async () => {
  const { id, head } = await aHousehold();
  const at = { on: '2026-11-23', knownAt: null };
  const seen = async () => [
    (await taken(here, 'households')).map((line) => line['Thôn, bản'])[0],
    (await office.households().get(here, id, at)).hamlet,
    (await office.lists().households(here, { first: 5, on: at.on })).rows[0]?.hamlet,
    (await office.nested().householdsOf(here, { ids: [head], at, reads: noReads }))[0]?.hamlet,
  ];
  expect(await seen()).toEqual(Array(4).fill('bản Pom Ban'));
  expect(await withMask('address', 'none', seen)).toEqual(Array(4).fill(null));
});

const noReads = { add: () => undefined } as never;

test('numbers are in full for a reason, which is kept with who took which list', async () => {
  await office.person(KEPT);
  const reveal = await office.exports().reveal(here, ASKED);
  expect(await taken(here, 'people', { ...ALL, reveal })).toMatchObject([
    { 'Số định danh': '015149000123' },
  ]);
  const row = await records.db.read((rows) => rows.get(ListReveal, { id: reveal }));
  expect(row).toMatchObject({ listKey: 'people', unitCode: null, staffId: here.id });
  expect(row.reason).toMatch(/^v1\./);
  const trail = await records.db.read((rows) =>
    rows.list(AuditEntry, { where: {}, order: { seq: 'DESC' }, take: 1 }),
  );
  expect(trail).toMatchObject([{ action: 'export.people', details: { reveal } }]);
  expect(await office.exports().reveals(dpo)).toMatchObject([{ id: reveal, reason: REASON }]);
  await expect(office.exports().reveals(here)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('a reason is good for one account, one list, its communes and a quarter of an hour', async () => {
  await office.person(KEPT);
  const reveal = await office.exports().reveal(here, ASKED);
  const none = { code: 'NOT_FOUND' };
  await expect(taken(there, 'people', { ...ALL, reveal })).rejects.toMatchObject(none);
  await expect(taken(here, 'households', { ...ALL, reveal })).rejects.toMatchObject(none);
  await expect(taken(here, 'people', { unitCode: HERE, reveal })).rejects.toMatchObject(none);
  await expect(taken(here, 'people', { ...ALL, reveal: 'x' })).rejects.toMatchObject(none);
  records.clock.pass(15 * 60_000 + 1);
  await expect(taken(here, 'people', { ...ALL, reveal })).rejects.toMatchObject(none);
});

test('no reason, no right or a desk left alone, and nothing is revealed', async () => {
  const ask = (actor: StaffActor, says: object = {}) =>
    office.exports().reveal(actor, { ...ASKED, ...says });
  await expect(ask(here, { reason: 'xem' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  const clerk: StaffActor = { ...here, role: 'payment-clerk' };
  await expect(ask(clerk)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const long: StaffActor = { ...here, proof: 'old' };
  await expect(ask(long)).rejects.toMatchObject({ details: { why: 'prove-again' } });
  expect(await records.db.read((rows) => rows.count(ListReveal, {}))).toBe(0);
});
