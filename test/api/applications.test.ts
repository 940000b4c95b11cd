import type { Data, TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { HERE, THERE } from '../support/office';

let app: TestApp;
let maker: string;
let checker: string;
let stranger: string;
let province: string;
beforeAll(async () => {
  app = await bootApp();
  maker = await app.signedIn('commune-officer', HERE);
  checker = await app.signedIn('commune-officer', HERE);
  stranger = await app.signedIn('commune-officer', THERE);
  province = await app.signedIn('province-officer');
});
afterAll(() => app.stop());

const RESULT = '{ ... on Recorded { id } ... on Refusal { code message path } }';

async function run(call: string, token = maker): Promise<Data> {
  const { data, errors } = await app.ask(`mutation { out: ${call} ${RESULT} }`, {}, token);
  expect(errors).toBeUndefined();
  return data.out;
}

async function person(name: string): Promise<string> {
  const input = `{ name: "${name}", birthFrom: "1944-03-01", unitCode: "${HERE}" }`;
  return (await run(`registerBeneficiary(input: ${input})`)).id;
}

async function received(beneficiaryId: string, key = ''): Promise<Data> {
  const input = `{ beneficiaryId: "${beneficiaryId}", procedure: "social-pension", channel: COUNTER, receivedOn: "2026-11-16" }`;
  return run(`registerApplication(input: ${input}${key && `, clientMutationKey: "${key}"`})`);
}

const FILE = `id version code state contentHash missing makers approvedBy enrolmentId procedure
  programme { name } applicant { name }
  clock { state days used left dueOn overdue caveats laws { text } }
  steps { kind happenedOn recordedAt } proposal { outcome amount } documents { kind seen }`;

async function read(id: string, token = maker): Promise<Data> {
  const { data, errors } = await app.ask(`{ application(id: "${id}") { ${FILE} } }`, {}, token);
  return data?.application ?? errors?.[0]?.extensions.code;
}

/** The arguments of a change of the file as it stands. */
async function at(id: string): Promise<string> {
  return `id: "${id}", version: ${(await read(id)).version}`;
}

async function prepared(id: string): Promise<void> {
  await run(
    `addApplicationStep(${await at(id)}, input: { kind: VERIFIED, happenedOn: "2026-11-18" })`,
  );
  await run(
    `proposeApplicationAnswer(${await at(id)}, input: { outcome: GRANT, validFrom: "2026-11-01", amount: 540000, payment: ACCOUNT })`,
  );
}

const DECISION = 'input: { decision: "Quyết định 12/QĐ-UBND", decidedOn: "2026-11-23" }';

test('a file goes from the counter to an enrolment, and no one does both', async () => {
  const who = await person('Lò Thị Ón');
  const { id } = await received(who);
  await run(`addApplicationDocument(${await at(id)}, input: { kind: "form", seen: ORIGINAL })`);
  await prepared(id);
  const seen = await read(id);
  expect(seen).toMatchObject({
    state: 'VERIFIED',
    programme: { name: 'Trợ cấp hưu trí xã hội' },
    applicant: { name: 'Lò Thị Ón' },
    clock: {
      state: 'RUNNING',
      days: 7,
      used: 5,
      left: 2,
      dueOn: '2026-11-25',
      overdue: false,
      caveats: ['NO_ANNOUNCEMENT', 'CULTURE_DAY'],
      laws: [{ text: 'Điều 31 khoản 2 Nghị định 335/2026/NĐ-CP' }],
    },
    documents: [{ kind: 'form', seen: 'ORIGINAL' }],
    proposal: { outcome: 'GRANT', amount: 540_000 },
  });
  const approve = `approveApplication(${await at(id)}, contentHash: "${seen.contentHash}")`;
  expect(await run(approve)).toMatchObject({ code: 'FORBIDDEN', path: ['approveApplication'] });
  expect(await run(approve, stranger)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await run(approve, checker)).toEqual({ id });
  const decide = `decideApplication(${await at(id)}, ${DECISION})`;
  expect(await run(decide)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await run(decide, checker)).toEqual({ id });
  expect(await run(decide, checker)).toMatchObject({ code: 'CONFLICT' });
  const { data } = await app.ask(
    `{ enrolments(beneficiaryId: "${who}") { id decision amount } applications(first: 5, states: [GRANTED]) { edges { node { id decision } } } }`,
    {},
    maker,
  );
  expect(data.enrolments).toEqual([
    { id: (await read(id)).enrolmentId, decision: 'Quyết định 12/QĐ-UBND', amount: 540_000 },
  ]);
  expect(data.applications.edges).toEqual([{ node: { id, decision: 'Quyết định 12/QĐ-UBND' } }]);
});

test('the same request under one key is done once; another under it is refused', async () => {
  const who = await person('Hà Văn Pọm');
  const first = await received(who, 'key-00000001');
  expect(await received(who, 'key-00000001')).toEqual(first);
  expect(await received(await person('Hà Thị Mỷ'), 'key-00000001')).toMatchObject({
    code: 'CONFLICT',
  });
  expect(await received(who)).toMatchObject({ code: 'CONFLICT' });
  await prepared(first.id);
  const { contentHash } = await read(first.id);
  const approve = `approveApplication(${await at(first.id)}, contentHash: "${contentHash}", clientMutationKey: "key-00000002")`;
  expect(await run(approve, checker)).toEqual({ id: first.id });
  expect(await run(approve, checker)).toEqual({ id: first.id });
});

test('refusals are one sentence in the language of the caller', async () => {
  const { id } = await received(await person('Giàng A Páo'));
  const query = `mutation { decideApplication(${await at(id)}, ${DECISION}) ${RESULT} }`;
  const said = async (language: string) => {
    const answer = await app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        authorization: `Bearer ${checker}`,
      },
      payload: JSON.stringify({ query }),
    });
    return JSON.parse(answer.body).data.decideApplication.message;
  };
  expect(await said('vi')).toBe('Hồ sơ đang ở bước khác, chưa làm việc này được.');
  expect(await said('en')).toBe('The file is at another step, where this is not done.');
});

test('lists page by cursor, filter by what is due, and refuse what is none of theirs', async () => {
  const list = async (args: string, token = maker) => {
    const { data, errors } = await app.ask(
      `{ applications(${args}) { edges { cursor node { id receivedOn clock { dueOn overdue } } } pageInfo { hasNextPage endCursor } } }`,
      {},
      token,
    );
    return data?.applications ?? errors?.[0]?.extensions;
  };
  // Cursors are sealed anew each time.
  const nodes = ({ edges }: Data) => edges.map(({ node }: Data) => node);
  const whole = await list('first: 100');
  expect(whole.edges.length).toBeGreaterThanOrEqual(2);
  const first = await list('first: 1');
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = await list(`first: 1, after: "${first.pageInfo.endCursor}"`);
  expect([...nodes(first), ...nodes(second)]).toEqual(nodes(whole).slice(0, 2));
  expect((await list('first: 5, dueBefore: "2026-11-25"')).edges).toEqual([]);
  expect(nodes(await list('first: 100, dueBefore: "2026-11-26"'))).toEqual(nodes(whole));
  expect((await list('first: 5, overdue: true')).edges).toEqual([]);
  expect((await list('first: 5', stranger)).edges).toEqual([]);
  expect((await list(`first: 5, unitCode: "${HERE}"`, stranger)).edges).toEqual([]);
  for (const wrong of ['first: 0', 'first: -1', 'first: 101']) {
    expect(await list(wrong)).toMatchObject({ code: 'BAD_INPUT', input: 'first' });
  }
  const { data } = await app.ask(
    '{ beneficiaries(first: 1) { pageInfo { endCursor } } }',
    {},
    maker,
  );
  for (const after of ['x', 'W10', data.beneficiaries.pageInfo.endCursor]) {
    expect(await list(`first: 1, after: "${after}"`)).toMatchObject({
      code: 'BAD_INPUT',
      input: 'after',
    });
  }
  expect(await read(whole.edges[0].node.id, stranger)).toBe('NOT_FOUND');
});

test('a citizen asks by the code of her receipt, one code a request', async () => {
  const { code } = await read((await received(await person('Vàng Thị Dợ'))).id);
  const ask = (fields: string) => app.ask(`{ ${fields} }`);
  const { data } = await ask(`applicationStatus(code: "${code}") { state says clock { dueOn } }`);
  expect(data.applicationStatus).toMatchObject({
    state: 'RECEIVED',
    clock: { dueOn: '2026-11-25' },
  });
  expect(data.applicationStatus.says[0]).toContain('16/11/2026');
  expect(JSON.stringify(data)).not.toContain('Dợ');
  const none = await ask('applicationStatus(code: "zzzzzzzzzz") { state }');
  expect(none.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  const two = await ask(
    `a: applicationStatus(code: "${code}") { state } b: applicationStatus(code: "x") { state }`,
  );
  expect(two.errors?.[0]?.extensions.code).toBe('TOO_MUCH_ASKED');
});

test('a notice is entered by the province, seen by everybody, and taken back', async () => {
  const input = `{ decision: "Thông báo 9/TB-BNV", decidedOn: "2026-11-20", days: [{ day: "2027-02-05", kind: OFF, name: "Tết" }] }`;
  expect(await run(`addHolidays(input: ${input})`)).toMatchObject({ code: 'FORBIDDEN' });
  const { id } = await run(
    `addHolidays(input: ${input}, clientMutationKey: "key-00000003")`,
    province,
  );
  const again = await run(
    `addHolidays(input: ${input}, clientMutationKey: "key-00000003")`,
    province,
  );
  expect(again).toEqual({ id });
  const year =
    '{ holidays(year: 2027) { announced days { day works why noticeId version decision } } }';
  const { data } = await app.ask(year);
  expect(data.holidays.announced).toBe(true);
  expect(data.holidays.days).toContainEqual({
    day: '2027-02-05',
    works: false,
    why: 'NOTICE',
    noticeId: id,
    version: 1,
    decision: 'Thông báo 9/TB-BNV',
  });
  expect(await run(`withdrawHoliday(id: "${id}", version: 1)`, province)).toEqual({ id });
  expect((await app.ask(year)).data.holidays.announced).toBe(false);
  const beyond = await app.ask('{ holidays(year: 2051) { year } }');
  expect(beyond.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT', input: 'year' } });
});

test('a provider is entered, found, ended, and named by what it gave', async () => {
  const wording = `name: "Trạm Y tế xã Tú Lệ", kind: CLINIC, unitCode: "${HERE}", fromDay: "2025-07-01"`;
  const { id } = await run(`addServiceProvider(input: { code: "TYT-1", ${wording} })`);
  const who = await person('Lý A Sử');
  await run(
    `recordService(input: { beneficiaryId: "${who}", programme: "health-insurance", givenOn: "2026-11-20", providerId: "${id}" }, clientMutationKey: "key-00000004")`,
  );
  await run(
    `changeServiceProvider(id: "${id}", version: 1, input: { ${wording}, untilDay: "2026-11-30" })`,
  );
  const { data } = await app.ask(
    `{ serviceProviders(first: 5, kind: CLINIC, on: "2026-11-30") { edges { node { id version untilDay } } }
       serviceRecords(beneficiaryId: "${who}", first: 5) { programmeKey providerId } }`,
    {},
    maker,
  );
  expect(data.serviceProviders.edges).toEqual([
    { node: { id, version: 2, untilDay: '2026-11-30' } },
  ]);
  expect(data.serviceRecords).toEqual([{ programmeKey: 'health-insurance', providerId: id }]);
  expect(app.errors).toEqual([]);
});

test('a step put right by one while the file is open, and what was believed can be asked for', async () => {
  const { id } = await received(await person('Hà Thị Sửa'));
  const before = await read(id);
  const input = '{ seq: 1, happenedOn: "2026-11-17", reason: "ghi nhầm ngày nhận" }';
  expect(await run(`correctApplicationStep(${await at(id)}, input: ${input})`)).toEqual({ id });
  expect(await read(id)).toMatchObject({ steps: [{ happenedOn: '2026-11-17' }] });
  const asked = `{ applicationSteps(id: "${id}", knownAt: "${before.steps[0].recordedAt}") { seq }
    pastApplicationSteps(id: "${id}") { seq happenedOn reason approvedBy } }`;
  const { data } = await app.ask(asked, {}, maker);
  expect(data.pastApplicationSteps).toEqual([
    { seq: 1, happenedOn: '2026-11-16', reason: 'ghi nhầm ngày nhận', approvedBy: null },
  ]);
  const hidden = await app.ask(asked, {}, stranger);
  expect(hidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  const none = `approveStepCorrection(${await at(id)}, contentHash: "x")`;
  expect(await run(none, checker)).toMatchObject({ code: 'CONFLICT' });
});
