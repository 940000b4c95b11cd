import type { Data, TestApp } from '../support/app';
import { bootApp } from '../support/app';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const STANDARD = `query S($on: CivilDate) {
  povertyStandard(on: $on) {
    on poorFrom rural { amount law { text standing } } urban { amount law { standing } }
    nearRural { amount } nearUrban { amount }
    services { name indicators { name missing } } laws { text standing }
  }
}`;

async function standard(on: string): Promise<Data> {
  const { data, errors } = await app.ask(STANDARD, { on });
  expect(errors).toBeUndefined();
  return data['povertyStandard'];
}

// Income a month for each person; in 2021 near-poverty had lines of its own and no list is held.
test.each([
  { on: '2021-12-31', lines: [700_000, 900_000, 1_000_000, 1_300_000], poorFrom: null, list: 0 },
  { on: '2022-01-01', lines: [1_500_000, 2_000_000, null, null], poorFrom: 3, list: 12 },
  { on: '2026-12-31', lines: [1_500_000, 2_000_000, null, null], poorFrom: 3, list: 12 },
  { on: '2027-01-01', lines: [2_200_000, 2_800_000, null, null], poorFrom: null, list: 0 },
])('$on: the lines and the list of that day', async ({ on, lines, poorFrom, list }) => {
  const said = await standard(on);
  const told = ['rural', 'urban', 'nearRural', 'nearUrban'].map((key) => said[key]?.amount ?? null);
  expect(told).toEqual(lines);
  expect(said).toMatchObject({ on, poorFrom });
  expect(said['services'].flatMap((one: Data) => one['indicators'])).toHaveLength(list);
  expect(said['laws']).toHaveLength(list === 0 ? 0 : 2);
});

test('what is known from memory alone says so beside each number', async () => {
  const said = await standard('2026-11-26');
  expect(said['rural'].law).toMatchObject({ standing: 'SECONDARY' });
  expect(said['urban'].law.standing).toBe('UNVERIFIED');
  expect(said['laws'].map((law: Data) => law['standing'])).toContain('UNVERIFIED');
});

test('a day before the law we hold is refused by name', async () => {
  const { errors } = await app.ask(STANDARD, { on: '2021-06-30' });
  expect(errors?.[0]?.extensions?.['code']).toBe('NOT_IN_FORCE');
});
