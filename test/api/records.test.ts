import type { Data, TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { HERE, THERE } from '../support/office';

let app: TestApp;
let officer: string;
let stranger: string;
beforeAll(async () => {
  app = await bootApp();
  officer = await app.signedIn('commune-officer', HERE);
  stranger = await app.signedIn('commune-officer', THERE);
});
afterAll(() => app.stop());

const RESULT = '{ ... on Recorded { id } ... on Refusal { code message path } }';

/** Runs one mutation with its variables as the input. */
async function write(
  mutation: string,
  type: string,
  input: object,
  token = officer,
): Promise<Data> {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) ${RESULT} }`;
  const { data, errors } = await app.ask(query, { input }, token);
  expect(errors).toBeUndefined();
  return data[mutation];
}

async function person(name: string, birthFrom: string): Promise<string> {
  const input = { name, birthFrom, unitCode: HERE, ethnicity: 'Thái', sex: 'FEMALE' };
  return (await write('registerBeneficiary', 'BeneficiaryInput', input)).id;
}

const DISABLED = {
  subject: 'PERSON',
  fact: 'disability',
  option: 'SEVERE',
  decision: 'Giấy xác nhận 12/2026',
  decidedOn: '2026-02-10',
  validFrom: '2026-02-10',
};

test('an officer forms a household, writes down what was decided, and sees who misses what', async () => {
  const [mother, daughter] = [
    await person('Lò Thị Ón', '1950-03-01'),
    await person('Lò Thị Xiên', '1980-01-01'),
  ];
  const household = await write('formHousehold', 'HouseholdInput', {
    unitCode: HERE,
    hamlet: 'Bản Nặm Khắt',
    formedOn: '2015-01-01',
    members: [
      { beneficiaryId: mother, role: 'PARENT' },
      { beneficiaryId: daughter, role: 'HEAD' },
    ],
  });
  await write('addRecognition', 'RecognitionInput', { ...DISABLED, subjectId: mother });
  await write('addRecognition', 'RecognitionInput', {
    ...DISABLED,
    subject: 'HOUSEHOLD',
    subjectId: household.id,
    fact: 'poverty',
    option: 'POOR',
    validTo: '2026-12-31',
  });
  const { data } = await app.ask(
    `{ household(id: "${household.id}") { hamlet members { role person { name } } }
       standing(beneficiaryId: "${mother}") {
         proven { fact { key } from decision value { options } }
         nextQuestion { key }
         programmes { finding assessment { programme { key }  } enrolment { decision } }
       }
       missed(unitCode: "${HERE}", programme: "disability-assistance", first: 10) { edges { node { name } } }
       storedHouseholdPlan(householdId: "${household.id}") { people { name } } }`,
    {},
    officer,
  );
  expect(data.household).toEqual({
    hamlet: 'Bản Nặm Khắt',
    members: [
      { role: 'HEAD', person: { name: 'Lò Thị Xiên' } },
      { role: 'PARENT', person: { name: 'Lò Thị Ón' } },
    ],
  });
  expect(data.standing.proven).toContainEqual({
    fact: { key: 'disability' },
    from: 'RECOGNITION',
    decision: 'Giấy xác nhận 12/2026',
    value: { options: ['SEVERE'] },
  });
  expect(data.standing.programmes[0]).toMatchObject({
    finding: 'NOT_RECORDED',
    assessment: { programme: { key: 'disability-assistance' } },
    enrolment: null,
  });
  expect(data.missed.edges.map(({ node }: Data) => node.name)).toEqual(['Lò Thị Ón']);
  expect(data.storedHouseholdPlan.people.map(({ name }: Data) => name)).toEqual([
    'Lò Thị Xiên',
    'Lò Thị Ón',
  ]);
});

test('a decision is corrected and ended by its revision; the day and the moment both can be asked', async () => {
  const id = await person('Lò Thị Pành', '1950-03-01');
  await write('addRecognition', 'RecognitionInput', { ...DISABLED, subjectId: id });
  const read = async (more = '') => {
    const query = `{ recognitions(subject: PERSON, subjectId: "${id}" ${more}) {
      id revision because validTo value { options } } }`;
    return (await app.ask(query, {}, officer)).data.recognitions;
  };
  const [first] = await read();
  const then = new Date(app.clock.now()).toISOString();
  app.clock.pass(60_000);
  const { subject: _subject, fact: _fact, ...wording } = DISABLED;
  const correct = `mutation ($revision: String!, $input: RecognitionWordingInput!) {
    correctRecognition(revision: $revision, input: $input) ${RESULT} }`;
  const asked = { revision: first.revision, input: { ...wording, option: 'EXTREME' } };
  expect((await app.ask(correct, asked, officer)).data.correctRecognition).toEqual({
    id: first.id,
  });
  expect((await app.ask(correct, asked, officer)).data.correctRecognition.code).toBe('CONFLICT');
  const [second] = await read();
  expect(second).toMatchObject({ because: 'CORRECTED', value: { options: ['EXTREME'] } });
  expect((await read(`knownAt: "${then}"`))[0].value.options).toEqual(['SEVERE']);
  const end = `mutation { endRecognition(revision: "${second.revision}", lastDay: "2026-06-30") ${RESULT} }`;
  expect((await app.ask(end, {}, officer)).data.endRecognition).toEqual({ id: first.id });
  expect(await read('on: "2026-07-01"')).toEqual([]);
  expect(await read('on: "2026-06-30"')).toHaveLength(1);
  const history = `{ recognitionHistory(id: "${first.id}") { because knownFrom knownTo } }`;
  const told = (await app.ask(history, {}, officer)).data.recognitionHistory;
  expect(told.map(({ because }: Data) => because)).toEqual(['RECORDED', 'CORRECTED', 'ENDED']);
  expect(told[0].knownTo).toBe(told[1].knownFrom);
  expect((await app.ask(history, {}, stranger)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  for (const moment of ['2026-11-23', '2026-11-23T12:00:00', 'November 2026']) {
    const query = `{ recognitions(subject: PERSON, subjectId: "${id}", knownAt: "${moment}") { id } }`;
    expect((await app.ask(query, {}, officer)).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      input: 'knownAt',
    });
  }
});

test('the same key has one effect, however often it is sent; another request under it is a conflict', async () => {
  const query = `mutation ($input: BeneficiaryInput!, $key: String) {
    registerBeneficiary(input: $input, clientMutationKey: $key) ${RESULT} }`;
  const input = { name: 'Vàng Thị Mỷ', unitCode: HERE };
  const send = async (name: string, key: string) =>
    (await app.ask(query, { input: { ...input, name }, key }, officer)).data.registerBeneficiary;
  const all = await Promise.all([1, 2, 3].map(() => send('Vàng Thị Mỷ', 'import-7:row-12')));
  expect(new Set(all.map(({ id }) => id)).size).toBe(1);
  expect(await send('Vàng Thị Mỷ', 'import-7:row-12')).toEqual(all[0]);
  expect(await send('Vàng Thị Dở', 'import-7:row-12')).toMatchObject({
    code: 'CONFLICT',
    path: ['registerBeneficiary', 'clientMutationKey'],
  });
  expect((await send('Vàng Thị Mỷ', 'import-7:row-13')).id).toBeUndefined();
  expect((await send('Vàng Thị Mỷ', 'x')).code).toBe('BAD_INPUT');
});

test('every reason to refuse a record has its sentence in Vietnamese', async () => {
  const id = await person('Lò Thị Dở', '1950-03-01');
  const given = { ...DISABLED, subjectId: id };
  await write('addRecognition', 'RecognitionInput', given);
  const query = `mutation ($input: RecognitionInput!) { addRecognition(input: $input) ${RESULT} }`;
  const answer = await app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${officer}`, 'accept-language': 'vi' },
    payload: { query, variables: { input: given } },
  });
  expect(JSON.parse(answer.body).data.addRecognition).toEqual({
    code: 'CONFLICT',
    message: 'Những ngày này đã có ghi rồi. Hãy cho thôi hoặc sửa bản đã ghi.',
    path: ['addRecognition'],
  });
});

test('what is wrong is named in the language of the caller, and other communes see nothing', async () => {
  const id = await person('Lò Thị Hặc', '1950-03-01');
  const wrong = { ...DISABLED, subjectId: id, option: 'A_LITTLE' };
  expect(await write('addRecognition', 'RecognitionInput', wrong)).toMatchObject({
    code: 'BAD_INPUT',
    path: ['addRecognition', 'disability'],
  });
  const { option: _option, ...none } = DISABLED;
  for (const values of [none, { ...DISABLED, flag: true }]) {
    const input = { ...values, subjectId: id };
    expect(await write('addRecognition', 'RecognitionInput', input)).toMatchObject({
      code: 'BAD_INPUT',
      path: ['addRecognition', 'value'],
    });
  }
  const given = { ...DISABLED, subjectId: id };
  expect(await write('addRecognition', 'RecognitionInput', given, stranger)).toMatchObject({
    code: 'NOT_FOUND',
  });
  const looks = ['standing', 'enrolments'].map((field) => {
    const below = field === 'standing' ? '{ on }' : '{ id }';
    return app.ask(`{ ${field}(beneficiaryId: "${id}") ${below} }`, {}, stranger);
  });
  for (const { errors } of await Promise.all(looks)) {
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  }
});
