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
    ... on TopUp { id version placeKind placeCode from until raises value decision contentHash programme { key } }
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
  const { id, contentHash } = data.addTopUp;
  const decisions = async () =>
    (await app.ask('{ topUps { decision lines { key } } }')).data.topUps.map(
      (one: Data) => one.decision,
    );
  expect(await decisions()).toEqual([]);
  const approve = `mutation ($id: ID!, $version: Int!, $hash: String!) {
    approveTopUp(id: $id, version: $version, contentHash: $hash) {
      ... on Recorded { id } ... on Refusal { code } } }`;
  const second = await app.signedIn('province-officer');
  const seen = { id, version: 1, hash: contentHash };
  expect((await app.ask(approve, seen, token)).data.approveTopUp.code).toBe('FORBIDDEN');
  expect((await app.ask(approve, seen, second)).data.approveTopUp).toEqual({ id });
  expect(await decisions()).toEqual([INPUT.decision]);
  const ended = await app.ask(
    `mutation { endTopUp(id: "${id}", version: 2, until: "2026-12-31") {
       ... on TopUp { until version proposal contentHash } ... on Refusal { code } } }`,
    {},
    token,
  );
  expect(ended.data.endTopUp).toMatchObject({ until: null, version: 3, proposal: '2026-12-31' });
  const withdraw = `mutation { withdrawTopUp(id: "${id}", version: 3) {
    ... on TopUpWithdrawn { id } ... on Refusal { code message } } }`;
  expect((await app.ask(withdraw, {}, token)).data.withdrawTopUp).toEqual({ id });
  expect((await app.ask(withdraw, {}, token)).data.withdrawTopUp.code).toBe('CONFLICT');
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
