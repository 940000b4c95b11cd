import { randomUUID } from 'node:crypto';
import type { Data, TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { Citizen } from '../support/citizen';

const QUESTION = 'Mẹ tôi 82 tuổi, không có lương hưu, có được trợ cấp gì không?';

let app: TestApp;
let url: string;
const opened: Citizen[] = [];
beforeAll(async () => {
  app = await bootApp();
  ({ url } = await app.start());
});
afterEach(() => {
  for (const citizen of opened.splice(0)) citizen.close();
});
afterAll(() => app.stop());

function citizen(): Citizen {
  const made = new Citizen(url);
  opened.push(made);
  return made;
}

/** The API over the same socket as everybody else. */
async function api(
  query: string,
  variables: object,
  headers: Record<string, string>,
): Promise<Data> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return answer.json();
}

const CONVERSATION = `query C($id: ID!) {
  conversation(id: $id) {
    id status mine
    turns {
      seq from text delivery
      understood { act fact { key } value { text { vi } } span }
      verdicts {
        id code policyVersion relation { vi }
        facts { fact { key } value { text { vi } } }
        assessments {
          programme { key } truth amount { min max }
          trace { level text truth law { text } value { text { vi } } limit { value } }
        }
        reviews { judgement note }
      }
    }
  }
}`;

test('a citizen asks, staff read why, take over and answer, and she reads it', async () => {
  const mai = citizen();
  expect(await mai.say(QUESTION)).toMatchObject({ status: 202 });
  await mai.open();
  const answer = await mai.sees(({ from }) => from === 'bot');
  for (const part of [
    '540.000 đồng',
    '82 tuổi',
    'đủ 75 tuổi',
    'lương hưu',
    'Điều 21',
    'Mẫu số 01',
    'máy',
  ]) {
    expect(answer.text).toContain(part);
  }

  const { password } = await app.services.staff.create(
    { kind: 'system', job: 'test' },
    { login: 'hanh', role: 'reviewer', unitCode: null },
  );
  const signIn =
    'mutation S($p: String!) { signIn(login: "hanh", password: $p, as: TOKEN) { ... on SignedIn { token } } }';
  const { data: session } = await api(signIn, { p: password }, {});
  const staff = { authorization: `Bearer ${session.signIn.token}` };

  const list = await api(
    '{ conversations(first: 10) { edges { node { id channel status lastSeq } } } }',
    {},
    staff,
  );
  const [{ node }] = list.data.conversations.edges;
  expect(node).toMatchObject({ channel: 'web', status: 'BOT' });
  const { data } = await api(CONVERSATION, { id: node.id }, staff);
  const [asked, said] = data.conversation.turns;
  expect(asked).toMatchObject({ from: 'CITIZEN', text: QUESTION, delivery: 'DONE' });
  expect(said).toMatchObject({ from: 'BOT', delivery: 'SENT' });

  const birth = asked.understood.find((one: Data) => one.fact?.key === 'birth');
  expect(asked.text.slice(...birth.span)).toBe('82 tuổi');
  const [verdict] = asked.verdicts;
  expect(verdict.facts.map((one: Data) => one.fact.key)).toEqual(['birth', 'pension']);
  const pension = verdict.assessments.find((one: Data) => one.programme.key === 'social-pension');
  expect(pension).toMatchObject({ truth: 'YES', amount: { min: 540_000, max: 540_000 } });
  expect(pension.trace[0].level).toBe(0);
  expect(
    pension.trace.some((step: Data) => step.limit?.value === 75 && /Điều 21/.test(step.law.text)),
  ).toBe(true);

  const byCode = await api(
    'query V($code: String!) { verdict(code: $code) { policyVersion assessments { truth } } }',
    { code: verdict.code },
    { authorization: `Bearer ${await app.signedIn('province-officer')}` },
  );
  expect(byCode.data.verdict.policyVersion).toBe(verdict.policyVersion);

  const judged = await api(
    'mutation J($id: ID!) { judge(verdictId: $id, judgement: RIGHT, note: "đúng luật") { ... on Review { judgement } } }',
    { id: verdict.id },
    staff,
  );
  expect(judged.data.judge).toEqual({ judgement: 'RIGHT' });

  const send =
    'mutation M($id: ID!, $text: String!) { sendMessage(conversationId: $id, text: $text) { __typename ... on Refusal { code } ... on Conversation { mine } } }';
  const early = await api(send, { id: node.id, text: 'Chào bác' }, staff);
  expect(early.data.sendMessage).toEqual({ __typename: 'Refusal', code: 'CONFLICT' });
  const taken = await api(
    'mutation T($id: ID!) { takeOver(conversationId: $id) { ... on Conversation { mine status } } }',
    { id: node.id },
    staff,
  );
  expect(taken.data.takeOver).toEqual({ mine: true, status: 'PERSON' });
  await api(send, { id: node.id, text: 'Chào bác, tôi là Hạnh ở tổ hỗ trợ.' }, staff);
  const line = await mai.sees(({ from }) => from === 'staff');
  expect(line.text).toBe('Chào bác, tôi là Hạnh ở tổ hỗ trợ.');

  const before = mai.shown.length;
  await mai.say('Cảm ơn cô, mẹ tôi có hộ nghèo.');
  await mai.sees(({ text }) => text.startsWith('Cảm ơn cô'));
  await app.services.chat.idle();
  expect(mai.shown.slice(before).filter(({ from }) => from === 'bot')).toEqual([]);

  const back = await api(
    'mutation H($id: ID!) { handBack(conversationId: $id) { ... on Conversation { status } } }',
    { id: node.id },
    staff,
  );
  expect(back.data.handBack).toEqual({ status: 'BOT' });
  const from = mai.shown.length;
  await mai.say('Vì sao?');
  await mai.sees((one) => one.from === 'bot', from);
  const after = await api(CONVERSATION, { id: node.id }, staff);
  expect(after.data.conversation.turns[0].verdicts[0].reviews).toEqual([
    { judgement: 'RIGHT', note: 'đúng luật' },
  ]);
});

test('who asks for a person waits at the top of the review queue', async () => {
  const ba = citizen();
  await ba.say('Tôi muốn gặp cán bộ');
  await ba.open();
  await ba.sees(({ from }) => from === 'bot');
  const token = await app.signedIn('reviewer');
  const { data } = await app.ask(
    '{ reviewQueue(first: 5) { kind conversationId since } conversations(first: 5, status: WAITING) { edges { node { id } } } }',
    {},
    token,
  );
  expect(data.reviewQueue[0].kind).toBe('WAITING');
  expect(data.conversations.edges[0].node.id).toBe(data.reviewQueue[0].conversationId);
});

test('a page that was closed shows everything when it opens again, and nothing twice', async () => {
  const an = citizen();
  await an.say('Bố tôi 90 tuổi');
  await an.open();
  await an.sees(({ from }) => from === 'bot');
  an.close();
  const seen = an.shown.length;
  await an.say('Không có lương hưu');
  await app.services.chat.idle();
  await an.open(an.shown.at(-1)?.seq);
  await an.sees(({ from }) => from === 'bot', seen);
  const places = an.shown.map(({ seq }) => seq);
  expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
});

describe('what citizens send that is no question', () => {
  async function answerTo(text: string): Promise<string> {
    const someone = citizen();
    const { status } = await someone.say(text);
    expect(status).toBe(202);
    await someone.open();
    const line = await someone.sees(({ from }) => from === 'bot');
    return line.text;
  }

  test.each([
    ['only emoji', '👵🏼🙏🙏'],
    ['ten thousand characters', 'mẹ tôi già yếu '.repeat(700).slice(0, 10_000)],
    ['control characters between letters', 'M\u0007ẹ t\u0000ôi 82 tu\u001bổi'],
    ['zero-width characters between letters', 'Mẹ\u200b tôi\u200d 82\ufeff tuổi'],
    ['an age of 400', 'Mẹ tôi 400 tuổi'],
    ['a birth in the future', 'Con tôi sinh năm 2090'],
  ])('%s gets one clear sentence', async (_what, text) => {
    const said = await answerTo(text);
    expect(said.length).toBeGreaterThan(20);
    expect(said).not.toMatch(/undefined|null|Error|\bat\b.*\.ts/);
  });

  test('the same words composed and decomposed get the same answer', async () => {
    const composed = await answerTo(QUESTION.normalize('NFC'));
    expect(await answerTo(QUESTION.normalize('NFD'))).toBe(composed);
    expect(await answerTo(`${QUESTION.slice(0, 20).normalize('NFD')}${QUESTION.slice(20)}`)).toBe(
      composed,
    );
  });

  test.each([
    ['empty', '', /còn trống/],
    ['only spaces', '  \n ', /còn trống/],
    ['only zero-width characters', '\u200b\u200d\ufeff', /còn trống/],
    ['longer than ten thousand characters', 'x'.repeat(10_001), /10\.000/],
  ])('%s is refused in words before it is stored', async (_what, text, says) => {
    const { status, body } = await citizen().say(text);
    expect(status).toBe(400);
    expect(JSON.parse(body).error).toMatch(says);
  });

  test('JSON that is none, a wrong shape and a body too large each get a sentence', async () => {
    const someone = citizen();
    for (const body of ['{', 'null', '[]', '{"id":1}', `{"id":"${randomUUID()}"}`]) {
      const answer = await someone.post(body);
      expect([answer.status, JSON.parse(answer.body).error]).toEqual([
        400,
        expect.stringMatching(/không đọc được/),
      ]);
    }
    const large = await someone.post(
      JSON.stringify({ id: randomUUID(), text: 'x'.repeat(200_000) }),
    );
    expect(large.status).toBe(413);
    expect(large.body).not.toMatch(/FST_|stack|node_modules/);
  });
});

test('the same message posted twice, also at once, is answered once', async () => {
  const hoa = citizen();
  await hoa.say('Xin chào');
  const id = randomUUID();
  const answers = await Promise.all([
    hoa.say(QUESTION, id),
    hoa.say(QUESTION, id),
    hoa.say(QUESTION, id),
  ]);
  expect(answers.map(({ body }) => JSON.parse(body).status).sort()).toEqual([
    'accepted',
    'duplicate',
    'duplicate',
  ]);
  await hoa.open();
  await hoa.sees(({ from, text }) => from === 'bot' && text.includes('540.000'));
  await app.services.chat.idle();
  expect(hoa.shown.filter(({ text }) => text === QUESTION)).toHaveLength(1);
  expect(hoa.shown.filter(({ text }) => text.includes('540.000'))).toHaveLength(1);
});

test('messages posted at once are each answered, in one order', async () => {
  const nhi = citizen();
  await nhi.say('Xin chào');
  await Promise.all(
    ['Mẹ tôi 82 tuổi', 'Không có lương hưu', 'Không có giấy khuyết tật'].map((text) =>
      nhi.say(text),
    ),
  );
  await app.services.chat.idle();
  await nhi.open();
  await nhi.sees(({ seq }) => seq >= 8);
  const written = nhi.shown.filter(({ from }) => from === 'citizen');
  expect(written).toHaveLength(4);
  expect(nhi.shown.filter(({ from }) => from === 'bot').length).toBeGreaterThanOrEqual(4);
});

test('a broken, forged or foreign cookie begins a new conversation instead of failing', async () => {
  for (const cookie of [
    'ansinh=broken',
    'ansinh=%00',
    `ansinh=${randomUUID()}.${'A'.repeat(43)}`,
    'ansinh=; ansinh=x',
  ]) {
    const someone = citizen();
    someone.setCookie(cookie);
    expect((await someone.say('Xin chào')).status).toBe(202);
    await someone.open();
    await someone.sees(({ from }) => from === 'bot');
    expect(someone.shown[0]?.seq).toBe(1);
  }
});

test('another site cannot write in a citizen’s name', async () => {
  const someone = citizen();
  const answer = await someone.post(JSON.stringify({ id: randomUUID(), text: 'x' }), {
    origin: 'https://evil.example',
  });
  expect(answer.status).toBe(403);
});

test('GraphQL that does not parse is a named error without a stack trace', async () => {
  const { errors } = await api('query {', {}, {});
  expect(errors).toHaveLength(1);
  expect(errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  expect(JSON.stringify(errors)).not.toMatch(/node_modules|stacktrace/);
});

test('through all of this nothing broke inside', () => {
  expect(app.errors).toEqual([]);
});
