import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Beneficiary } from '../../../src/records/entities/beneficiary.entity';
import { ImportJob } from '../../../src/records/entities/import-job.entity';
import { ImportRow } from '../../../src/records/entities/import-row.entity';
import { ServiceRecord } from '../../../src/records/entities/service-record.entity';
import type { Actor, StaffActor } from '../../../src/services/actor';
import { sourceOf } from '../../../src/spreadsheets/byte-source';
import type { TableValue } from '../../../src/spreadsheets/write-table';
import { aServiceRecord } from '../../support/builders';
import { anOffice, HERE, here, province, reviewer, there } from '../../support/office';
import { ON_SERVER, useRecords } from '../../support/records';

const records = useRecords();
const { enrolments, exports, households, imports, people, person } = anOffice(records);

const HEADER =
  'Họ và tên,Ngày sinh,Giới tính,Dân tộc,Số định danh,Điện thoại,Xã,Thôn,Chương trình đang hưởng,Mức hưởng,Hưởng từ ngày,Số quyết định,Ngày quyết định';
const ON_ROW =
  'Lò Thị Ón,05/08/1949,Nữ,Thái,015149000123,0912345678,xã Tú Lệ,bản Pom Ban,Trợ cấp hưu trí xã hội,540000,01/07/2025,12/QĐ-UBND,20/06/2025';
const DAO_ROW = 'Giàng A Dao,1950,Nam,Mông,,,xã Tú Lệ,,,,,,';
const second: StaffActor = { ...province, id: 'hoa' };

const aFile = (name: string, text: string) =>
  ({ name, source: sourceOf(Buffer.from(text)), form: 'people' }) as const;

let files = 0;
const bring = (rows: readonly string[], actor: Actor = here) =>
  imports().bring(actor, {
    name: `danh-sach-${++files}.csv`,
    source: sourceOf(Buffer.from([HEADER, ...rows].join('\n'))),
    form: 'people',
  });

async function approved(rows: readonly string[]) {
  const { id, contentHash } = await bring(rows);
  await imports().approve(second, id, contentHash);
  await imports().run(id);
  return imports().status(here, id);
}

async function lines(rows: AsyncIterable<readonly TableValue[]>) {
  const all: (readonly TableValue[])[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** In full, as a list is that is to be brought in again. */
async function exported() {
  const reveal = await exports().reveal(province, { list: 'people', reason: 'nhập lại danh sách' });
  return lines((await exports().table(province, 'people', { unitCode: null, reveal })).rows);
}
const report = async (id: string) =>
  (await lines((await imports().report(here, id)).rows)).map(([row, column, what]) => [
    row,
    column,
    what,
  ]);
const all = <E extends object>(table: new () => E) =>
  records.db.read((rows) =>
    rows.list(table, { where: {}, order: { id: 'ASC' } as never, take: 99 }),
  );
const refusal = (tried: Promise<unknown>) =>
  tried.then(
    () => 'done',
    ({ code, details }: { code: string; details: { why?: string } }) => details.why ?? code,
  );

test('a checked file changes nothing in the records, and its cells lie under seal', async () => {
  const status = await bring([ON_ROW, DAO_ROW]);
  expect(status).toMatchObject({ state: 'checked', ready: 2, parked: 0, units: [HERE] });
  expect(await all(Beneficiary)).toEqual([]);
  const stored = JSON.stringify([await all(ImportRow), await all(ImportJob)]);
  for (const secret of ['015149000123', '0912345678', 'Ón', 'danh-sach']) {
    expect(stored).not.toContain(secret);
  }
});

test('what is approved is written, and the export gives the file back', async () => {
  expect(await approved([ON_ROW, DAO_ROW])).toMatchObject({ state: 'done', done: 2 });
  const [on, dao] = await exported();
  expect(on?.slice(0, 7)).toEqual(ON_ROW.split(',').slice(0, 7));
  expect(on?.slice(8)).toEqual([
    ...['Trợ cấp hưu trí xã hội', 540_000],
    ...['01/07/2025', '12/QĐ-UBND', '20/06/2025'],
  ]);
  expect(dao).toEqual(['Giàng A Dao', '1950', 'Nam', 'Mông', null, null, 'xã Tú Lệ', ...NONE]);
});
const NONE = [null, null, null, null, null, null];

test('good rows go in, bad rows wait with a sentence each', async () => {
  const bad = ON_ROW.replace('05/08/1949', '31/02/1949').replace('xã Tú Lệ', 'xã Không Có');
  const { id, ready, parked } = await bring([bad, DAO_ROW]);
  expect([ready, parked]).toEqual([1, 1]);
  expect(await report(id)).toEqual([
    [2, 'Ngày sinh', 'Không đọc được ngày này.'],
    [2, 'Xã, phường', 'Không có xã, phường tên này.'],
  ]);
  expect(await refusal(imports().decide(here, id, { rowNumber: 2, decision: 'new' }))).toBe(
    'not-decidable',
  );
  const { contentHash } = await imports().status(here, id);
  await imports().approve(second, id, contentHash);
  await imports().run(id);
  expect((await all(Beneficiary)).map(({ displayName }) => displayName)).toEqual(['Giàng A Dao']);
});

test('titles above the header, and columns that nobody knows, are passed over', async () => {
  const file = `UBND XÃ TÚ LỆ\n\nSTT,Họ tên,Năm sinh,Ghi chú\n1,Lò Thị Ón,1949,x\n`;
  const status = await imports().bring(here, aFile('a.csv', file));
  expect(status).toMatchObject({ ready: 1, parked: 0, units: [HERE] });
});

test('a file without the form leaves nothing behind', async () => {
  const file = aFile('a.csv', 'a,b\nc,d');
  expect(await refusal(imports().bring(here, file))).toBe('no-header');
  const late = `${HEADER}\n${DAO_ROW}\n${'x,'.repeat(201)}x`;
  expect(await refusal(imports().bring(here, aFile('b.csv', late)))).toBe('too-many-columns');
  expect(await all(ImportJob)).toEqual([]);
  expect(await all(ImportRow)).toEqual([]);
});

test('the same file is not brought twice, unless the first was taken back', async () => {
  const file = aFile('a.csv', `${HEADER}\n${DAO_ROW}`);
  const { id } = await imports().bring(here, file);
  expect(await refusal(imports().bring(here, { ...file, name: 'b.csv' }))).toBe('file-known');
  await imports().undo(second, id);
  await imports().run(id);
  expect(await imports().bring(here, file)).toMatchObject({ state: 'checked' });
});

describe('the second person', () => {
  test('is another than who brought it, or decided about a row', async () => {
    const { id, contentHash } = await bring([DAO_ROW, DAO_ROW], province);
    expect(await refusal(imports().approve(province, id, contentHash))).toBe('own-import');
    const decided = await imports().decide(second, id, { rowNumber: 3, decision: 'skip' });
    expect(await refusal(imports().approve(second, id, decided))).toBe('own-import');
    await imports().approve(here, id, decided);
  });

  test('approves what she saw and nothing else', async () => {
    const { id, contentHash } = await bring([DAO_ROW, DAO_ROW]);
    const decided = await imports().decide(here, id, { rowNumber: 3, decision: 'new' });
    expect(decided).not.toBe(contentHash);
    expect(await refusal(imports().approve(second, id, contentHash))).toBe('import-changed');
  });

  test('must serve the communes; to others there is no such import', async () => {
    const { id, contentHash } = await bring([DAO_ROW]);
    expect(await refusal(imports().approve(there, id, contentHash))).toBe('NOT_FOUND');
    expect(await refusal(imports().status(there, id))).toBe('NOT_FOUND');
    expect(await imports().list(there)).toEqual([]);
    expect(await refusal(imports().approve(reviewer, id, contentHash))).toBe('FORBIDDEN');
  });

  test('two who approve at once are one approval, written once', async () => {
    const { id, contentHash } = await bring([ON_ROW, DAO_ROW]);
    const third = { ...second, id: 'binh' };
    const tried = [second, third].map((one) => refusal(imports().approve(one, id, contentHash)));
    const outcomes = await Promise.all(tried);
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
    await Promise.all([imports().run(id), imports().run(id), imports().resume()]);
    expect(await all(Beneficiary)).toHaveLength(2);
    expect(await imports().status(here, id)).toMatchObject({ state: 'done', done: 2 });
  });
});

describe('duplicates', () => {
  test('a known identity number parks the row and names whose it is', async () => {
    const known = await person({ citizenId: '015149000123' });
    const { id } = await bring([ON_ROW]);
    const [row] = await all(ImportRow);
    expect(row).toMatchObject({ state: 'parked', candidates: [known] });
    expect(await report(id)).toEqual([[2, 'Số định danh', 'Số định danh này đã có trong hồ sơ.']]);
  });

  test('of another commune only that the number is taken is told', async () => {
    await person({ citizenId: '015149000123', unitCode: '04288' });
    const { id } = await bring([ON_ROW]);
    expect((await all(ImportRow))[0]).toMatchObject({ state: 'parked', candidates: [] });
    expect(await refusal(imports().decide(here, id, { rowNumber: 2, decision: 'new' }))).toBe(
      'not-decidable',
    );
  });

  test.each([
    ['1950', 'parked'],
    ['1949', 'ready'],
    ['', 'parked'],
  ])('one of the same name and commune, born %s, is %s', async (birth, state) => {
    const [birthFrom, birthTo] = ['1950-03-01', '1950-03-31'];
    await person({ displayName: 'Giàng A  DAO', birthFrom, birthTo });
    await bring([DAO_ROW.replace('1950', birth)]);
    expect((await all(ImportRow))[0]?.state).toBe(state);
  });

  test('two identity numbers are two people', async () => {
    await person({ citizenId: '015149000999', birthFrom: '1949-08-05', birthTo: '1949-08-05' });
    expect(await bring([ON_ROW])).toMatchObject({ ready: 1 });
  });

  test('in the file the later row waits', async () => {
    const { id } = await bring([ON_ROW, DAO_ROW, ON_ROW.replace('12/QĐ', '13/QĐ')]);
    expect(await report(id)).toEqual([[4, 'Số định danh', 'Số định danh này đã có ở dòng trên.']]);
    expect((await all(ImportRow))[2]?.candidates).toEqual(['row:2']);
  });

  test('the same person: what she receives is added to her', async () => {
    const known = await person({ citizenId: '015149000123' });
    const { id } = await bring([ON_ROW]);
    const same = { rowNumber: 2, decision: 'same' } as const;
    expect(await refusal(imports().decide(here, id, same))).toBe('not-a-candidate');
    expect(await refusal(imports().decide(here, id, { ...same, sameAs: 'row:9' }))).toBe(
      'not-a-candidate',
    );
    const seen = await imports().decide(here, id, { ...same, sameAs: known });
    await imports().approve(second, id, seen);
    await imports().run(id);
    expect(await all(Beneficiary)).toHaveLength(1);
    const received = await enrolments().of(here, known, { on: '2026-01-01', knownAt: null });
    expect(received.map(({ programme }) => programme)).toEqual(['social-pension']);
  });

  test('a second programme in a second row goes to the person of the first', async () => {
    const other = ON_ROW.replace('Trợ cấp hưu trí xã hội', 'Hỗ trợ tiền điện');
    const { id } = await bring([ON_ROW, other]);
    const seen = await imports().decide(here, id, {
      rowNumber: 3,
      decision: 'same',
      sameAs: 'row:2',
    });
    await imports().approve(second, id, seen);
    await imports().run(id);
    expect(await all(Beneficiary)).toHaveLength(1);
    expect((await exported()).map((line) => line[8])).toEqual([
      'Trợ cấp hưu trí xã hội',
      'Hỗ trợ tiền điện',
    ]);
  });

  test('what is received already is not written twice', async () => {
    const { id } = await bring([ON_ROW, ON_ROW]);
    const same = { rowNumber: 3, decision: 'same', sameAs: 'row:2' } as const;
    await imports().approve(second, id, await imports().decide(here, id, same));
    await imports().run(id);
    expect(await imports().status(here, id)).toMatchObject({ done: 1, parked: 1 });
    expect((await report(id)).at(-1)).toEqual([
      ...[3, 'Chương trình đang hưởng'],
      'Người này đã được ghi hưởng chương trình ấy.',
    ]);
  });

  test('somebody registered since the check parks her row at writing', async () => {
    const { id, contentHash } = await bring([ON_ROW, DAO_ROW]);
    await person({ citizenId: '015149000123' });
    await imports().approve(second, id, contentHash);
    await imports().run(id);
    expect(await imports().status(here, id)).toMatchObject({ state: 'done', done: 1, parked: 1 });
  });

  test('a row decided after the rest was written is approved again', async () => {
    const { id } = await approved([DAO_ROW, DAO_ROW]);
    const seen = await imports().decide(here, id, { rowNumber: 3, decision: 'new' });
    expect(await imports().status(here, id)).toMatchObject({ state: 'checked', ready: 1, done: 1 });
    await imports().approve(second, id, seen);
    await imports().run(id);
    expect(await all(Beneficiary)).toHaveLength(2);
  });
});

describe('taking it back', () => {
  test('whoever came in by it goes, with what was written of her', async () => {
    const { id } = await approved([ON_ROW, DAO_ROW]);
    await imports().undo(second, id);
    await imports().run(id);
    expect(await all(Beneficiary)).toEqual([]);
    expect(await exported()).toEqual([]);
    expect(await imports().status(here, id)).toMatchObject({ state: 'undone', undone: 2 });
  });

  test('who has records of her own since stays, without what the import said', async () => {
    const { id } = await approved([ON_ROW, DAO_ROW]);
    const [on] = await all(Beneficiary);
    const members = [{ beneficiaryId: String(on?.id), role: 'head' as const }];
    await households().form(here, { unitCode: HERE, formedOn: '2026-01-01', members });
    await imports().undo(second, id);
    await imports().run(id);
    expect((await all(Beneficiary)).map(({ displayName }) => displayName)).toEqual(['Lò Thị Ón']);
    expect((await exported())[0]?.[8]).toBeNull();
    expect(await report(id)).toEqual([
      [2, 'Cả dòng', 'Người này đã có thêm hồ sơ khác nên được giữ lại.'],
    ]);
  });

  test('who was given something since stays', async () => {
    const { id } = await approved([DAO_ROW]);
    const [dao] = await all(Beneficiary);
    const given = aServiceRecord({ beneficiaryId: String(dao?.id), unitCode: HERE });
    const note = { action: 'test.give', object: 'service_record:1' };
    await records.db.write('system:test', note, (rows) => rows.insert(ServiceRecord, given));
    await imports().undo(second, id);
    await imports().run(id);
    expect(await all(Beneficiary)).toHaveLength(1);
    expect(await imports().status(here, id)).toMatchObject({ state: 'undone', undone: 1 });
  });

  test('a statement that somebody worded anew stays', async () => {
    const { id } = await approved([ON_ROW]);
    const [on] = await all(Beneficiary);
    const [one] = await enrolments().of(here, String(on?.id), { on: '2026-01-01', knownAt: null });
    await enrolments().end(here, { revision: String(one?.id), lastDay: '2026-06-30' });
    await imports().undo(second, id);
    await imports().run(id);
    expect((await exported())[0]?.[8]).toBe('Trợ cấp hưu trí xã hội');
    expect((await report(id)).map(([, , what]) => what)).toContain(
      'Bản đang hưởng đã được người khác sửa nên được giữ lại.',
    );
  });

  test('somebody known before stays, whatever happens', async () => {
    const known = await person({ citizenId: '015149000123' });
    const { id } = await bring([ON_ROW]);
    const same = { rowNumber: 2, decision: 'same', sameAs: known } as const;
    await imports().approve(second, id, await imports().decide(here, id, same));
    await imports().run(id);
    await imports().undo(second, id);
    await imports().run(id);
    expect(await people().get(here, known)).toMatchObject({ displayName: 'Lò Thị Ón' });
    expect((await exported())[0]?.[8]).toBeNull();
  });
});

test('a dry run is dropped and leaves nothing', async () => {
  const { id } = await bring([ON_ROW]);
  await imports().drop(here, id);
  expect(await all(ImportJob)).toEqual([]);
  expect(await all(ImportRow)).toEqual([]);
});

test('an officer exports her communes only, and nobody else exports anything', async () => {
  await approved([ON_ROW]);
  await person({ unitCode: '04288' });
  expect(
    await lines((await exports().table(here, 'people', { unitCode: null })).rows),
  ).toHaveLength(1);
  expect(await lines((await exports().table(here, 'people', { unitCode: '04288' })).rows)).toEqual(
    [],
  );
  expect(
    await lines((await exports().table(province, 'people', { unitCode: '04288' })).rows),
  ).toHaveLength(1);
  expect(await refusal(exports().table(reviewer, 'people', { unitCode: null }))).toBe('FORBIDDEN');
});

/** Another name for each number. */
const named = (number: number) =>
  Array.from(
    String(number),
    (digit) => ['Na', 'Pang', 'Sua', 'Mi', 'Vang'][Number(digit) % 5],
  ).join(' ');

/** What is still held after everything else was thrown away. */
function heapHeld(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

// What is measured is the heap of this process: one engine is enough.
(ON_SERVER ? test.skip : test)(
  'rows are read, checked and written in flat memory',
  async () => {
    const measured = async (many: number, first: number) => {
      const rows = Array.from({ length: many }, (_, at) =>
        ON_ROW.replace('015149000123', String(15149000000 + first + at).padStart(12, '0')).replace(
          'Thị Ón',
          named(first + at),
        ),
      );
      const begun = performance.now();
      const { id, contentHash, ready } = await bring(rows, province);
      expect(ready).toBe(many);
      await imports().approve(second, id, contentHash);
      let most = 0;
      await imports().run(id, (written) => {
        if (written % 400 === 0) most = Math.max(most, heapHeld());
      });
      return { rate: (many * 1000) / (performance.now() - begun), most };
    };
    const small = await measured(400, 0);
    const large = await measured(2_000, 100_000);
    const ratio = large.rate / small.rate;
    process.stdout.write(
      `2,000 rows: ${Math.round(large.rate)} rows/s, ${ratio.toFixed(2)} of the rate of 400 rows; heap ${Math.round(large.most / 1e6)} MB against ${Math.round(small.most / 1e6)} MB\n`,
    );
    expect(await records.db.read((rows) => rows.count(Beneficiary, {}))).toBe(2_400);
    expect(large.most).toBeLessThan(small.most + 10_000_000);
  },
  120_000,
);
