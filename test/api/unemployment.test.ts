import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const QUERY = `query U($paid: Int!, $most: Int, $on: CivilDate) {
  unemploymentMonths(paid: { months: $paid, atMost: $most }, on: $on) {
    months { min max } law { text } standing
  }
}`;

test.each([
  [11, null, { min: 0, max: 0 }],
  [12, null, { min: 3, max: 3 }],
  [48, null, { min: 4, max: 4 }],
  [40, 100, { min: 3, max: 8 }],
  [600, null, { min: 12, max: 12 }],
])('%i (at most %p) months paid', async (paid, most, months) => {
  const { data, errors } = await app.ask(QUERY, { paid, most, on: '2025-12-31' });
  expect(errors).toBeUndefined();
  expect(data.unemploymentMonths).toMatchObject({ months, standing: 'PRIMARY' });
});

test('the law of 2026 is said to be from memory; without a day it is today’s', async () => {
  const { data } = await app.ask(QUERY, { paid: 12 });
  expect(data.unemploymentMonths).toMatchObject({
    law: { text: expect.stringContaining('Luật Việc làm 74/2025/QH15') },
    standing: 'UNVERIFIED',
  });
});

test.each([
  [-1, null, '2025-12-31', 'BAD_INPUT'],
  [601, null, '2025-12-31', 'BAD_INPUT'],
  [40, 39, '2025-12-31', 'BAD_INPUT'],
  [12, null, '2021-06-30', 'NOT_IN_FORCE'],
])('%i (at most %p) months on %s are refused with %s', async (paid, most, on, code) => {
  const { errors } = await app.ask(QUERY, { paid, most, on });
  expect(errors?.[0]?.extensions).toMatchObject({ code });
});
