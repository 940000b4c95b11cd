import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';

let app: TestApp;
let admin: string;
beforeAll(async () => {
  app = await bootApp();
  admin = await app.signedIn('admin');
});
afterAll(() => app.stop());

const SIGN_IN = '... on NewSignIn { id login password } ... on Refusal { code message }';
const ADD = `mutation ($input: StaffInput!, $key: String) {
  addStaff(input: $input, clientMutationKey: $key) { ${SIGN_IN} } }`;
const RESET = `mutation ($staffId: ID!, $key: String) {
  resetStaff(staffId: $staffId, clientMutationKey: $key) { ${SIGN_IN} } }`;

async function added(login: string, key: string | null) {
  const input = { login, grant: { role: 'REVIEWER' } };
  return (await app.ask(ADD, { input, key }, admin)).data.addStaff;
}

async function resetAt(staffId: string, key: string | null) {
  return (await app.ask(RESET, { staffId, key }, admin)).data.resetStaff;
}

test('an account asked for twice under one key is made once, and its password shown once', async () => {
  const first = await added('Mai', 'add-mai-1');
  expect(first).toMatchObject({ login: 'mai', password: expect.stringMatching(/^.{16}$/) });
  expect(await added('Mai', 'add-mai-1')).toEqual({ ...first, password: null });
  const { staff } = await app.services.staff.signIn('mai', first.password);
  expect(staff.id).toBe(first.id);
});

test('the key of one account makes no other one, and without a key the login is taken', async () => {
  await added('lan', 'add-lan-1');
  expect(await added('cuc', 'add-lan-1')).toMatchObject({ code: 'CONFLICT' });
  expect(await added('lan', null)).toMatchObject({ code: 'CONFLICT' });
});

test('a reset asked for twice under one key leaves the password that was shown in force', async () => {
  const { id, password: old } = await added('hoa', null);
  const first = await resetAt(id, 'reset-hoa-1');
  expect(await resetAt(id, 'reset-hoa-1')).toEqual({ id, login: 'hoa', password: null });
  await app.services.staff.signIn('hoa', first.password);
  await expect(app.services.staff.signIn('hoa', old)).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
});

test('two at the same moment: one is shown the password, and it opens', async () => {
  const { id } = await added('nga', null);
  const both = await Promise.all([resetAt(id, 'reset-nga-1'), resetAt(id, 'reset-nga-1')]);
  const shown = both.flatMap(({ password }) => (password === null ? [] : [String(password)]));
  expect(shown).toHaveLength(1);
  await app.services.staff.signIn('nga', String(shown[0]));
});
