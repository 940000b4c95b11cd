import type { Data, TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { HERE, THERE } from '../support/office';

let app: TestApp;
let officer: string;
beforeAll(async () => {
  app = await bootApp();
  officer = await app.signedIn('commune-officer', HERE);
});
afterAll(() => app.stop());

const REGISTER = `mutation ($input: BeneficiaryInput!, $key: String) {
  registerBeneficiary(input: $input, clientMutationKey: $key) {
    ... on Recorded { id }
    ... on PossibleDuplicates { people { score person { id name birth { min } } reasons { reason text } } }
    ... on Refusal { code path }
  } }`;

async function register(input: object, key?: string, token = officer): Promise<Data> {
  const whole = { unitCode: HERE, ...input };
  const { data, errors } = await app.ask(REGISTER, { input: whole, key }, token);
  expect(errors).toBeUndefined();
  return data.registerBeneficiary;
}

const idsOf = ({ people }: Data) => people.map(({ person }: Data) => person.id);

test('who may be known already is shown before anything is written, the likeliest first', async () => {
  const born = { name: 'Lò Thị Ón', birthFrom: '1950-03-01', phone: '0912345678' };
  const { id } = await register(born);
  const found = await register({ ...born, name: 'Lò Thị On' });
  expect(found.people).toEqual([
    {
      score: 85,
      person: { id, name: 'Lò Thị Ón', birth: { min: '1950-03-01' } },
      reasons: [
        { reason: 'SAME_NAME', text: expect.any(String) },
        { reason: 'SAME_BIRTH_DAY', text: expect.any(String) },
        { reason: 'SAME_PHONE', text: expect.any(String) },
      ],
    },
  ]);
  expect((await register({ ...born, birthFrom: '1951-03-01' })).id).toBeDefined();
  const elsewhere = await app.signedIn('commune-officer', THERE);
  expect((await register({ ...born, unitCode: THERE }, undefined, elsewhere)).id).toBeDefined();
});

test('another person goes in once every one of them was looked at, and nobody is asked again', async () => {
  const input = { name: 'Giàng A Páo' };
  const first = await register(input);
  const shown = idsOf(await register(input, 'key-paolo-1'));
  expect(shown).toEqual([first.id]);
  const second = await register({ ...input, notSameAs: shown }, 'key-paolo-2');
  const rows = await app.services.duplicates.pairs(
    { kind: 'staff', id: 'x', role: 'commune-officer', unitCodes: [HERE] },
    { unitCode: HERE, first: 100 },
  );
  const of = rows.rows.filter(({ firstId, secondId }) =>
    [firstId, secondId].includes(String(second.id)),
  );
  expect(of).toEqual([]);
  expect(idsOf(await register({ ...input, notSameAs: [first.id] }))).toEqual([second.id]);
});

test('whoever is named as another person must be alike', async () => {
  const stranger = await register({ name: 'Vàng Thị Dợ' });
  const refused = await register({ name: 'Sùng Thị Mai', notSameAs: [stranger.id] });
  expect(refused).toEqual({ code: 'BAD_INPUT', path: ['registerBeneficiary', 'notSameAs'] });
});

test('under one key it is asked again until it is written, and then has one effect', async () => {
  const input = { name: 'Thào A Sử' };
  const made = await register(input, 'key-thao-1');
  expect(await register(input, 'key-thao-1')).toEqual(made);
  expect(idsOf(await register(input, 'key-thao-2'))).toEqual([made.id]);
  expect(idsOf(await register(input, 'key-thao-2'))).toEqual([made.id]);
});

test('of many rows those who may be known are refused, the others written', async () => {
  await register({ name: 'Hà Thị Lả' });
  const rows = ['Hà Thị Lả', 'Hà Thị Lùn'].map((name) => ({ name, unitCode: HERE }));
  const query = `mutation ($rows: [BeneficiaryInput!]!) { registerBeneficiaries(rows: $rows) {
    ... on BulkRecorded { written rows { result { __typename ... on Refusal { code } } } } } }`;
  const { data } = await app.ask(query, { rows }, officer);
  expect(data.registerBeneficiaries).toEqual({
    written: 1,
    rows: [
      { result: { __typename: 'Refusal', code: 'CONFLICT' } },
      { result: { __typename: 'Recorded' } },
    ],
  });
});
