import type { Data, TestApp } from '../support/app';
import { bootApp } from '../support/app';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await bootApp();
  token = await app.signedIn('province-officer');
});
afterAll(() => app.stop());

async function post(body: object, headers: Record<string, string> = {}) {
  return app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(body),
  });
}

const SIGN_IN = `mutation S($login: String!, $password: String!, $as: SessionAs!) {
  signIn(login: $login, password: $password, as: $as) {
    __typename
    ... on SignedIn { staff { login role } token }
    ... on Refusal { code message path }
  }
}`;

describe('signing in', () => {
  const account = { login: 'lan', role: 'reviewer', unitCode: null } as const;
  let password: string;
  beforeAll(async () => {
    ({ password } = await app.services.staff.create({ kind: 'system', job: 'test' }, account));
  });

  test('the browser gets an httpOnly cookie for our own pages only, and no token to steal', async () => {
    const answer = await post({
      query: SIGN_IN,
      variables: { login: 'lan', password, as: 'COOKIE' },
    });
    expect(answer.json().data.signIn).toMatchObject({ staff: { role: 'REVIEWER' }, token: null });
    const [cookie = '', device = ''] = [answer.headers['set-cookie']].flat().map(String);
    expect(device).toMatch(/^ansinh_device=[0-9a-f]{64}; .*HttpOnly; SameSite=Strict/);
    expect(cookie).toMatch(/^ansinh_staff=[\w-]{20,};/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).toMatch(/Path=\/graphql/);
    const held = { cookie: cookie.split(';')[0] ?? '' };
    const me = { query: '{ me { login } }' };
    expect((await post(me, held)).json().data.me).toEqual({ login: 'lan' });
    const foreign = { ...held, origin: 'https://evil.example' };
    expect((await post(me, foreign)).json().data.me).toBeNull();
    const own = { ...held, origin: 'http://localhost' };
    expect((await post(me, own)).json().data.me).toEqual({ login: 'lan' });
  });

  test('another client gets a token, which stops working when it signs out', async () => {
    const answer = await post({
      query: SIGN_IN,
      variables: { login: 'lan', password, as: 'TOKEN' },
    });
    expect(answer.headers['set-cookie']).toBeUndefined();
    const bearer = { authorization: `Bearer ${answer.json().data.signIn.token}` };
    expect((await post({ query: '{ me { login } }' }, bearer)).json().data.me.login).toBe('lan');
    await post({ query: 'mutation { signOut { ... on Done { done } } }' }, bearer);
    expect((await post({ query: '{ me { login } }' }, bearer)).json().data.me).toBeNull();
  });

  test('a wrong password and an unknown login are the same named error, in the caller’s language', async () => {
    const variables = { login: 'lan', password: 'wrong', as: 'TOKEN' };
    const wrong = (await post({ query: SIGN_IN, variables })).json().data.signIn;
    expect(wrong).toMatchObject({
      __typename: 'Refusal',
      code: 'UNAUTHENTICATED',
      path: ['signIn'],
    });
    const unknown = (
      await post({ query: SIGN_IN, variables: { ...variables, login: 'nobody' } })
    ).json().data.signIn;
    expect(unknown).toEqual(wrong);
    const english = await post({ query: SIGN_IN, variables }, { 'accept-language': 'en' });
    expect(english.json().data.signIn.message).toMatch(/password/);
  });

  test('two tries in one request are refused as a whole', async () => {
    const one = (name: string): string =>
      `${name}: signIn(login: "lan", password: "x") { __typename }`;
    const { errors, data } = await app.ask(`mutation { ${one('a')} ${one('b')} }`);
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({
      message: 'Ask for "signIn" once a request.',
      extensions: { code: 'TOO_MUCH_ASKED' },
    });
  });

  test('after thirty failures in ten minutes a caller waits, whatever the login', async () => {
    const fresh = await bootApp();
    const attempt = (at: number) =>
      fresh.ask(SIGN_IN, { login: `guess${at}`, password: 'x'.repeat(201), as: 'TOKEN' });
    const codes: string[] = [];
    for (let at = 0; at < 32; at++) codes.push((await attempt(at)).data['signIn']['code']);
    expect(codes.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 'BAD_INPUT'));
    expect(codes.slice(30)).toEqual(['TOO_MANY_REQUESTS', 'TOO_MANY_REQUESTS']);
    fresh.clock.pass(10 * 60_000);
    expect((await attempt(99)).data['signIn']['code']).toBe('BAD_INPUT');
    await fresh.stop();
  });

  test('an office behind one address signs in as often as it likes', async () => {
    const fresh = await bootApp();
    const made = await fresh.services.staff.create({ kind: 'system', job: 'test' }, account);
    const variables = { login: 'lan', password: made.password, as: 'TOKEN' };
    for (let at = 0; at < 32; at++) {
      const { data } = await fresh.ask(SIGN_IN, variables);
      expect(data['signIn']['__typename']).toBe('SignedIn');
    }
    await fresh.stop();
  });

  test.each(['', 'Bearer', 'Bearer nonsense', 'Bearer ../../etc/passwd', 'Basic bGFuOng='])(
    'a token that is none (%p) is nobody, not an error',
    async (authorization) => {
      const answer = await post({ query: '{ me { login } }' }, { authorization });
      expect(answer.json()).toEqual({ data: { me: null } });
    },
  );

  test('a broken cookie is nobody, not an error', async () => {
    for (const cookie of ['ansinh_staff=%%%', 'ansinh_staff=', 'ansinh_staff=a;b;c', '=;=;']) {
      expect((await post({ query: '{ me { login } }' }, { cookie })).json()).toEqual({
        data: { me: null },
      });
    }
  });
});

const PEOPLE = `query P($first: Int!, $after: String, $search: String) {
  beneficiaries(first: $first, after: $after, search: $search) {
    edges { cursor node { id name birth { min max } sex unitCode lifeStatus } }
    pageInfo { hasNextPage endCursor }
  }
}`;

describe('the list of people', () => {
  async function names(search: string | null, who = token): Promise<string[]> {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await app.ask(PEOPLE, { first: 7, after, search }, who);
      found.push(...data['beneficiaries']['edges'].map((edge: Data) => edge['node']['name']));
      after = data['beneficiaries']['pageInfo']['hasNextPage']
        ? data['beneficiaries']['pageInfo']['endCursor']
        : null;
    } while (after !== null);
    return found;
  }

  test('a fresh installation has about sixty invented people, each on exactly one page', async () => {
    const all = await names(null);
    expect(all.length).toBeGreaterThan(55);
    expect(new Set(all).size).toBe(all.length);
  });

  test('a name is found with marks or without', async () => {
    expect(await names('giàng a')).not.toEqual([]);
    expect(await names('GIANG A')).toEqual(await names('giàng a'));
    expect(await names('không có ai tên thế')).toEqual([]);
    expect(await names("%' OR 1=1 --")).toEqual([]);
  });

  test('an officer of one commune sees its people only', async () => {
    const commune = await app.signedIn('commune-officer', '04456');
    const { data } = await app.ask(PEOPLE, { first: 100 }, commune);
    const codes = data['beneficiaries']['edges'].map((edge: Data) => edge['node']['unitCode']);
    expect(new Set(codes)).toEqual(new Set(['04456']));
  });

  test('a person of another commune has no service records for her, the same as nobody', async () => {
    const commune = await app.signedIn('commune-officer', '04456');
    const { data } = await app.ask(PEOPLE, { first: 100 }, token);
    const edges: Data[] = data['beneficiaries']['edges'];
    const given = async (id: string, who: string) =>
      (
        await app.ask(
          'query S($id: ID!) { serviceRecords(beneficiaryId: $id, first: 10) { programmeKey amount } }',
          { id },
          who,
        )
      ).data['serviceRecords'];
    let elsewhere = 0;
    for (const { node } of edges.filter((edge) => edge['node']['unitCode'] !== '04456')) {
      elsewhere += (await given(node.id, token)).length;
      expect(await given(node.id, commune)).toEqual([]);
    }
    expect(elsewhere).toBeGreaterThan(10);
  });

  test('a page has from 1 to 100 rows and goes on after a cursor of ours', async () => {
    for (const first of [0, -1, 101]) {
      const { errors } = await app.ask(PEOPLE, { first }, token);
      expect(errors?.[0]).toMatchObject({
        message: '"first" must be from 1 to 100.',
        extensions: { code: 'BAD_INPUT' },
      });
    }
    for (const after of ['x', 'W10', Buffer.from('[1,2]').toString('base64url'), '💥']) {
      const { errors } = await app.ask(PEOPLE, { first: 5, after }, token);
      expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    }
    const { errors } = await app.ask('{ beneficiaries { edges { cursor } } }', {}, token);
    expect(errors).toBeDefined();
  });

  test('no sealed number of anybody is a field of the API', async () => {
    for (const field of ['citizenId', 'phone', 'citizenIdIndex', 'foldedName']) {
      const { errors } = await app.ask(
        `{ beneficiaries(first: 1) { edges { node { ${field} } } } }`,
        {},
        token,
      );
      expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });
});

test('what does not exist and what is hidden are the same answer', async () => {
  const { errors } = await app.ask('{ conversation(id: "nope") { id } }', {}, token);
  expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  const { data } = await app.ask(
    'mutation { takeOver(conversationId: "nope") { __typename ... on Refusal { code path } } }',
    {},
    token,
  );
  expect(data['takeOver']).toEqual({
    __typename: 'Refusal',
    code: 'NOT_FOUND',
    path: ['takeOver'],
  });
});
