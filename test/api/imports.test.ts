import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Data, TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { HERE } from '../support/office';
import { aWorkbook, aZip } from '../support/spreadsheet-file';

let app: TestApp;
let folder: string;
let officer: string;
let second: string;
let elsewhere: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'an-sinh-'));
  app = await bootApp({ dataDir: folder, environment: 'production' });
  officer = await app.signedIn('commune-officer', HERE);
  second = await app.signedIn('province-officer');
  elsewhere = await app.signedIn('commune-officer', '04288');
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

const HEADER = 'Họ và tên,Ngày sinh,Số định danh,Xã,Chương trình đang hưởng';
const uploads = () => {
  const names = readdirSync(folder).includes('uploads') ? readdirSync(join(folder, 'uploads')) : [];
  return names.map((name) => join(folder, 'uploads', name));
};

/** The file is removed once it was read. */
async function gone(): Promise<void> {
  while (uploads().length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function send(payload: string | Buffer, headers: object = {}, token?: string) {
  const answer = await app.http.inject({
    method: 'POST',
    url: '/graphql/files',
    headers: {
      'content-type': 'text/csv',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    payload,
  });
  return { status: answer.statusCode, ...answer.json<{ upload?: string; error?: string }>() };
}

const get = (url: string, token?: string) =>
  app.http.inject({
    url,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });

const START = `mutation ($input: StartImportInput!, $key: String) {
  startImport(input: $input, clientMutationKey: $key) {
    ... on Recorded { id } ... on Refusal { code message path }
  }
}`;
const JOB = `query ($id: ID!) { importJob(id: $id) {
  form fileName state contentHash units rows ready parked done undone rate progress fault
} }`;
const ROWS = `query ($id: ID!, $state: ImportRowState, $first: Int!, $after: String) {
  importRows(id: $id, state: $state, first: $first, after: $after) {
    edges { node { rowNumber state cells { column text } findings { key column what mend parks }
      candidates { key rowNumber displayName } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function start(upload: string | undefined, token = officer, key: string | null = null) {
  const input = { upload, fileName: 'ds.csv', form: 'PEOPLE' };
  return (await app.ask(START, { input, key }, token)).data.startImport;
}

async function settled(id: string, token = officer) {
  for (;;) {
    const job = (await app.ask(JOB, { id }, token)).data.importJob;
    if (!['READING', 'APPROVED', 'UNDOING'].includes(job.state)) return job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function brought(text: string): Promise<string> {
  const { upload } = await send(text, {}, officer);
  const { id } = await start(upload);
  return id;
}

const approve = async (id: string, contentHash: string, token: string) =>
  (
    await app.ask(
      `mutation ($id: ID!, $hash: String!) { approveImport(id: $id, contentHash: $hash) {
        __typename ... on Refusal { code message } } }`,
      { id, hash: contentHash },
      token,
    )
  ).data.approveImport;

test('a list is sent, checked, approved by a second person, written, and taken back', async () => {
  const rows = ['Lò Thị Ón,1949,015149000123,xã Tú Lệ,', 'Giàng A Dao,31/02/1950,,xã Tú Lệ,'];
  const id = await brought([HEADER, ...rows].join('\n'));
  const checked = await settled(id);
  expect(checked).toMatchObject({
    ...{ form: 'PEOPLE', fileName: 'ds.csv', state: 'CHECKED', units: [HERE] },
    ...{ rows: 2, ready: 1, parked: 1, done: 0, progress: 0, fault: null },
  });
  await gone();
  const { edges } = (await app.ask(ROWS, { id, state: 'PARKED', first: 10 }, officer)).data
    .importRows;
  expect(edges).toMatchObject([
    {
      node: {
        rowNumber: 3,
        cells: [{ column: 'Họ và tên', text: 'Giàng A Dao' }, {}, {}],
        findings: [
          {
            key: 'not-a-day',
            column: 'Ngày sinh',
            mend: 'Hãy viết ngày/tháng/năm, ví dụ 05/08/1949.',
            parks: true,
          },
        ],
      },
    },
  ]);
  expect(await approve(id, checked.contentHash, officer)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await approve(id, checked.contentHash, elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await approve(id, checked.contentHash, second)).toEqual({ __typename: 'Recorded' });
  expect(await settled(id)).toMatchObject({ state: 'DONE', done: 1, parked: 1, progress: 1 });
  const undo = `mutation ($id: ID!) { undoImport(id: $id) { __typename } }`;
  await app.ask(undo, { id }, second);
  expect(await settled(id)).toMatchObject({ state: 'UNDONE', undone: 1 });
});

test('pages of rows, and the report as a file', async () => {
  const rows = Array.from({ length: 5 }, (_, at) => `Người ${'x'.repeat(at + 1)},12,,xã Tú Lệ,`);
  const id = await brought([HEADER, ...rows].join('\n'));
  await settled(id);
  const page = async (after: string | null) =>
    (await app.ask(ROWS, { id, first: 3, after }, officer)).data.importRows;
  const one = await page(null);
  const two = await page(one.pageInfo.endCursor);
  const numbers = [...one.edges, ...two.edges].map(({ node }: Data) => node.rowNumber);
  expect(numbers).toEqual([2, 3, 4, 5, 6]);
  expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
  for (const first of [0, -1, 101]) {
    const { errors } = await app.ask(ROWS, { id, first }, officer);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  }
  const asked = `query ($id: ID!) { importReport(id: $id, format: CSV) { path } }`;
  const { path } = (await app.ask(asked, { id }, officer)).data.importReport;
  const report = await get(path, officer);
  expect(report.headers['content-disposition']).toBe('attachment; filename="ket-qua.csv"');
  expect(report.body).toContain('2,Ngày sinh,Không đọc được ngày này.');
  expect((await get(path, elsewhere)).statusCode).toBe(404);
  expect((await get(path)).statusCode).toBe(401);
});

describe('a file that is sent', () => {
  test('is not looked at when nobody may send it', async () => {
    expect(await send('x')).toMatchObject({ status: 401, error: 'Cần đăng nhập lại.' });
    const reviewer = await app.signedIn('reviewer');
    expect((await send('x', {}, reviewer)).status).toBe(403);
    expect(uploads()).toEqual([]);
  });

  test.each([
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['text/plain', 415],
  ])('is not taken as %s, which a browser sends to other sites unasked', async (type, status) => {
    expect((await send('x', { 'content-type': type }, officer)).status).toBe(status);
    expect(uploads()).toEqual([]);
  });

  test('is refused when it says that it is too large, and when it is empty', async () => {
    const large = await send('x', { 'content-length': '100000001' }, officer);
    expect(large).toMatchObject({ status: 413, error: expect.stringContaining('Tệp quá lớn') });
    expect(await send('', {}, officer)).toMatchObject({ status: 400 });
    expect(uploads()).toEqual([]);
  });

  test('does not lie on the disk in the clear', async () => {
    const { upload } = await send('Lò Thị Ón,015149000123', {}, officer);
    const file = uploads().find((one) => one.endsWith(String(upload)));
    expect(readFileSync(String(file)).includes('015149000123')).toBe(false);
    expect(await start('../../x')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await start(upload)).toMatchObject({ id: expect.any(String) });
  });

  test.each<[string, () => Buffer, string]>([
    ['no header', () => Buffer.from('a,b\nc,d'), 'Không thấy dòng tên cột'],
    ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'không phải bảng tính'],
    ['half a workbook', () => Buffer.from(aWorkbook('<x/>')).subarray(0, 300), 'Tệp bị hỏng'],
    [
      'a bomb',
      () => aZip({ 'xl/workbook.xml': '<w/>', 'xl/s.xml': Buffer.alloc(101_000_000, 32) }),
      'mở ra lớn quá 100 MB',
    ],
    ['201 columns', () => Buffer.from(`${HEADER}\n${'a,'.repeat(201)}a`), 'hơn 200 cột'],
  ])('and is %s is refused with a sentence, and leaves no row', async (_, bytes, says) => {
    const type = { 'content-type': 'application/octet-stream' };
    const { upload } = await send(bytes(), type, officer);
    const { id } = await start(upload);
    const vi = { method: 'POST', url: '/graphql' } as const;
    expect(await settled(id)).toMatchObject({ state: 'REFUSED', rows: 0 });
    const answer = await app.http.inject({
      ...vi,
      headers: { authorization: `Bearer ${officer}`, 'content-type': 'application/json' },
      payload: JSON.stringify({ query: JOB, variables: { id } }),
    });
    expect(answer.json().data.importJob.fault).toContain(says);
  });

  test('is started once, however often it is asked for', async () => {
    const { upload } = await send(`${HEADER}\nSùng A Páo,1960,,xã Tú Lệ,`, {}, officer);
    const one = await start(upload, officer, 'start-once-1');
    expect(await start(upload, officer, 'start-once-1')).toEqual(one);
    await settled(one.id);
    const { upload: again } = await send(`${HEADER}\nSùng A Páo,1960,,xã Tú Lệ,`, {}, officer);
    expect(await start(again)).toMatchObject({ code: 'CONFLICT' });
  });

  test('whoever goes on sending after the answer is hung up on', async () => {
    await app.http.listen({ port: 0 });
    const { port } = app.http.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    socket.on('data', (piece) => (heard += piece.toString()));
    const closed = new Promise((resolve) => socket.on('close', resolve));
    const head = 'POST /graphql/files HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n';
    socket.write(`${head}Content-Length: 5000000\r\n\r\nHọ và tên`);
    await closed;
    expect(heard).toMatch(/^HTTP\/1.1 401/);
  });
});

test('templates and lists are files for whoever may read them', async () => {
  const template = await get('/graphql/files/template/recognitions.csv', officer);
  expect(template.body).toContain('"Công nhận là"');
  const list = await get('/graphql/files/export/people.json', officer);
  expect(list.headers['content-type']).toContain('application/json');
  expect(Array.isArray(list.json())).toBe(true);
  for (const name of ['people.exe', 'secrets.csv', '..%2Fx.csv', 'people.json%00']) {
    expect((await get(`/graphql/files/export/${name}`, officer)).statusCode).toBe(404);
  }
  expect((await get('/graphql/files/export/people.csv')).statusCode).toBe(401);
  const asked = 'query { exportFile(list: HOUSEHOLDS, format: XLSX, unitCode: "04630") { path } }';
  const { path } = (await app.ask(asked, {}, officer)).data.exportFile;
  expect(path).toBe('/graphql/files/export/households.xlsx?unit=04630');
  expect((await get(path, officer)).rawPayload.subarray(0, 2).toString()).toBe('PK');
});

describe('many rows in one request', () => {
  const MANY = `mutation ($rows: [BeneficiaryInput!]!, $key: String) {
    registerBeneficiaries(rows: $rows, clientMutationKey: $key) {
      ... on BulkRecorded { written rows { row result { ... on Recorded { id }
        ... on Refusal { code path } } } }
      ... on Refusal { code path }
    }
  }`;
  const many = async (rows: readonly object[], key: string | null = null) =>
    (await app.ask(MANY, { rows, key }, officer)).data.registerBeneficiaries;
  const some = [
    { name: 'Vàng Thị Mỷ', unitCode: HERE, citizenId: '015170000111' },
    { name: 'Vàng Thị Mai', unitCode: '04288' },
    { name: 'Vàng Thị Mơ', unitCode: HERE, citizenId: '12' },
    { name: 'Vàng Thị Mây', unitCode: HERE },
  ];

  test('are written or refused one by one', async () => {
    const answer = await many(some, 'many-rows-1');
    expect(answer).toMatchObject({
      written: 2,
      rows: [
        { row: 0, result: { id: expect.any(String) } },
        { row: 1, result: { code: 'FORBIDDEN' } },
        { row: 2, result: { code: 'BAD_INPUT', path: ['registerBeneficiaries', 'citizenId'] } },
        { row: 3, result: { id: expect.any(String) } },
      ],
    });
    expect(await many(some, 'many-rows-1')).toEqual(answer);
    expect(await many(some.slice(1), 'many-rows-1')).toMatchObject({ code: 'CONFLICT' });
  });

  test('of another shape are one refusal, and nothing that broke on our side', async () => {
    const rows = Array.from({ length: 60 }, () => ({ nam: 'x' }));
    const { errors } = await app.ask(MANY, { rows }, officer);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(app.errors).toEqual([]);
  });

  test('are at least one and at most a hundred', async () => {
    expect(await many([])).toMatchObject({ code: 'BAD_INPUT' });
    const rows = Array.from({ length: 101 }, () => some[3] ?? {});
    expect(await many(rows)).toMatchObject({ code: 'BAD_INPUT' });
  });
});

test('the units of a day, by name, with what is not known told by nothing', async () => {
  const asked = `query ($on: CivilDate, $name: String, $after: String) {
    administrativeUnits(on: $on, name: $name, first: 100, after: $after) {
      edges { node { id title recognitions { id } } } pageInfo { hasNextPage endCursor } } }`;
  const all = async (variables: object) => {
    const found: { id: string; recognitions: unknown[] }[] = [];
    for (let after: string | null = null; ;) {
      const { data }: Answer = await app.ask(asked, { ...variables, after }, officer);
      const page = data.administrativeUnits;
      found.push(...page.edges.map(({ node }: Data) => node));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) return found;
    }
  };
  expect(await all({ on: '2025-06-30' })).toHaveLength(319);
  const today = await all({ on: '2025-07-01' });
  expect(today).toHaveLength(99);
  expect(today.every(({ recognitions }) => recognitions.length === 0)).toBe(true);
  const named = await all({ on: '2026-01-01', name: 'tú l' });
  expect(named).toMatchObject([{ id: '04630@2025-07-01', title: 'xã Tú Lệ' }]);
});
