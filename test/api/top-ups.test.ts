import { sayRefusal } from '../../src/api/errors';
import { AppError } from '../../src/shared/app-error';
import type { Data, TestApp } from '../support/app';
import { bootApp } from '../support/app';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const ADD = `mutation ($input: TopUpInput!) {
  addTopUp(input: $input) {
    ... on TopUp { id version placeKind placeCode from until raises value decision programme { key } }
    ... on Refusal { code message path }
  }
}`;
const INPUT = {
  programme: 'disability-assistance',
  placeKind: 'COMMUNE',
  communeCode: '04630',
  from: '2026-11-01',
  raises: 'ADDS',
  value: 50_000,
  decision: 'Quyết định 7/2026/QĐ-UBND',
  at: 'Điều 1',
};

test('an officer enters a decision; everybody reads it; it is ended and withdrawn', async () => {
  const token = await app.signedIn('province-officer');
  const { data } = await app.ask(ADD, { input: INPUT }, token);
  expect(data.addTopUp).toMatchObject({
    version: 1,
    placeCode: '04630',
    until: null,
    programme: { key: 'disability-assistance' },
  });
  const listed = await app.ask('{ topUps { id decision lines { key } } }');
  expect(listed.data.topUps.map((one: Data) => one.decision)).toEqual([INPUT.decision]);
  const { id } = data.addTopUp;
  const ended = await app.ask(
    `mutation { endTopUp(id: "${id}", version: 1, until: "2026-12-31") {
       ... on TopUp { until version } ... on Refusal { code } } }`,
    {},
    token,
  );
  expect(ended.data.endTopUp).toEqual({ until: '2026-12-31', version: 2 });
  const withdraw = `mutation { withdrawTopUp(id: "${id}", version: 2) {
    ... on TopUpWithdrawn { id } ... on Refusal { code message } } }`;
  expect((await app.ask(withdraw, {}, token)).data.withdrawTopUp).toEqual({ id });
  expect((await app.ask(withdraw, {}, token)).data.withdrawTopUp.code).toBe('NOT_FOUND');
});

test('a refusal names the input and says what is wrong, in Vietnamese too', async () => {
  const token = await app.signedIn('province-officer');
  const wrong = { ...INPUT, placeKind: 'PROVINCE', raises: 'STANDARD', value: 100_000 };
  const { data } = await app.ask(ADD, { input: wrong }, token);
  expect(data.addTopUp).toEqual({
    code: 'BAD_INPUT',
    message: 'The national standard on 2026-11-01 is 540000 đồng: a local one is never lower.',
    path: ['addTopUp', 'value'],
  });
  const error = new AppError('BAD_INPUT', '', { field: 'value', why: 'below-national' });
  expect(sayRefusal(error, 'vi', 'addTopUp')).toBe(
    'Mức của địa phương không được thấp hơn mức trung ương trong các ngày đó.',
  );
});

test('nobody from outside enters one', async () => {
  const { data } = await app.ask(ADD, { input: INPUT });
  expect(data.addTopUp.code).toBe('UNAUTHENTICATED');
});
