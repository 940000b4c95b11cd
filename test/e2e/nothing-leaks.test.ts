import { createLogger } from '../../src/ops/logger';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { Citizen } from '../support/citizen';

/** One whole story with planted names and numbers; none may stand in a log, a metric or an error. */
const PLANTED = {
  name: 'Giàng Thị Xuyến',
  folded: 'giang thi xuyen',
  citizenId: '015149771234',
  phone: '0987654123',
  village: 'bản Trống Páo Sang',
  password: 'mat-khau-bi-mat-1',
} as const;
const NEEDLES = [
  ...Object.values(PLANTED),
  'Xuyến',
  '987654123',
  '015 149 771 234',
  'Trống Páo',
  PLANTED.name.normalize('NFD'),
];

const lines: string[] = [];
const seen: string[] = [];
let app: TestApp;
let url: string;
beforeAll(async () => {
  const log = createLogger('debug', { write: (line) => void lines.push(line) });
  app = await bootApp({ environment: 'production' }, { log });
  ({ url } = await app.start());
});
afterAll(() => app.stop());

async function post(path: string, body: string, headers: Record<string, string> = {}) {
  const sent = { 'content-type': 'application/json', ...headers };
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers: sent, body });
  const text = await answer.text();
  if (answer.status >= 400 || text.includes('"errors"') || text.includes('"Refusal"'))
    seen.push(text);
  return text;
}

function found(where: readonly string[]): string[] {
  return NEEDLES.filter((needle) => where.some((one) => one.includes(needle)));
}

test('a story of chat, API, refusals and breakdowns leaves no planted word behind', async () => {
  const citizen = new Citizen(url);
  const { name, citizenId, phone, village } = PLANTED;
  await citizen.say(`Tôi là ${name}, CCCD ${citizenId}, số ${phone}, ở ${village}, mẹ tôi 82 tuổi`);
  await citizen.open();
  await citizen.sees(({ from }) => from === 'bot');
  citizen.close();
  await post('/chat/messages', `{"id":"1","text":"${name} ${phone}`);
  await post('/chat/messages', JSON.stringify({ id: 'x'.repeat(500), text: name }));
  await post(`/khong-co/${encodeURIComponent(name)}?cccd=${citizenId}`, '{}');
  await fetch(`${url}/phieu/${citizenId}`).then(async (answer) => seen.push(await answer.text()));

  const token = await app.signedIn('province-officer');
  const as = { authorization: `Bearer ${token}` };
  const graphql = (query: string, variables: object = {}) =>
    post('/graphql', JSON.stringify({ query, variables }), as);
  const register = `mutation R($input: BeneficiaryInput!) { registerBeneficiary(input: $input) {
    __typename ... on Recorded { id } ... on Refusal { code message path } } }`;
  const person = { name, citizenId, phone, unitCode: '04630' };
  seen.push(await graphql(register, { input: person }));
  seen.push(await graphql(register, { input: person }));
  for (const wrong of [
    { ...person, citizenId: `${citizenId}9` },
    { ...person, phone: `${name}` },
    { ...person, name: name.repeat(40) },
    { ...person, unitCode: citizenId },
    { ...person, secret: name },
    { ...person, birthFrom: name },
  ]) {
    seen.push(await graphql(register, { input: wrong }));
  }
  seen.push(await graphql(`{ beneficiaryByCode(code: "${citizenId}") { id } }`));
  seen.push(await graphql(`{ beneficiaries(first: 0, name: "${name}") { edges { cursor } } }`));
  seen.push(await graphql(`{ beneficiaries(first: 1, after: "${phone}") { edges { cursor } } }`));
  seen.push(await graphql(`{ ${PLANTED.folded.replace(/ /g, '_')} }`));
  seen.push(await graphql(`query { beneficiary(id: "${name}") { id ${phone} } }`));
  const signIn = `mutation { signIn(login: "${phone}", password: "${PLANTED.password}") { __typename ... on Refusal { code message path } } }`;
  seen.push(await graphql(signIn));

  // And what nobody foresaw.
  const broken = new Error(`${name} ${citizenId} ${phone}`);
  const { lists } = app.services;
  lists.people = () => Promise.reject(broken);
  seen.push(await graphql('{ beneficiaries(first: 1) { edges { cursor } } }'));
  const metrics = await fetch(`${url}/metrics`).then((answer) => answer.text());

  expect(seen.filter((text) => text.includes('"Recorded"'))).toHaveLength(1);
  expect(seen.filter((text) => text.includes('"Refusal"')).length).toBeGreaterThan(4);
  expect(lines.join()).toContain('api.broken');
  expect(metrics).toContain('http_request_seconds');
  expect(found(lines)).toEqual([]);
  expect(found([metrics])).toEqual([]);
  expect(found(seen)).toEqual([]);
});

test('the search itself finds what is there', () => {
  expect(found([`x ${PLANTED.citizenId} y`, PLANTED.name])).toHaveLength(3);
});
