import type { Data, TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { anInbound } from '../support/builders';

let app: TestApp;
let reviewer: string;
let officer: string;
beforeAll(async () => {
  app = await bootApp();
  reviewer = await app.signedIn('reviewer');
  officer = await app.signedIn('province-officer');
});
afterAll(() => app.stop());

async function aTalk(address: string): Promise<string> {
  await app.services.chat.receive(anInbound({ text: 'gặp cán bộ', address }));
  await app.services.chat.idle();
  const who = { kind: 'system', job: 'test' } as const;
  return String(await app.services.review.conversationOf(who, 'web', address));
}

const REFUSAL = '... on Refusal { code why who since newestSeq message path }';

const OF_TALKS = ['takeOver', 'replyToCitizen', 'closeConversation'];

async function mutate(call: string, token: string): Promise<Data> {
  const made = OF_TALKS.some((name) => call.startsWith(`${name}(`))
    ? '... on Conversation { id owner mine status lastSeq }'
    : '... on Recorded { id }';
  const asked = `mutation { it: ${call} { __typename ${made} ${REFUSAL} } }`;
  const { data, errors } = await app.ask(asked, {}, token);
  expect(errors).toBeUndefined();
  return data.it;
}

test('who comes second is told by name who was first, and since when', async () => {
  const id = await aTalk('second');
  await mutate(`takeOver(conversationId: "${id}")`, reviewer);
  const refused = await mutate(`takeOver(conversationId: "${id}")`, officer);
  expect(refused).toMatchObject({ code: 'CONFLICT', why: 'owned-by-another' });
  expect(refused.who).toEqual(expect.any(String));
  expect(refused.since).toMatch(/^\d{4}-/);
});

test('a reply that missed a message is refused with its place, then forced', async () => {
  const id = await aTalk('missed');
  const { lastSeq } = await mutate(`takeOver(conversationId: "${id}")`, reviewer);
  await app.services.chat.receive(anInbound({ text: 'alo', address: 'missed' }));
  await app.services.chat.idle();
  const reply = (more: string) =>
    mutate(
      `replyToCitizen(conversationId: "${id}", seen: ${lastSeq}, text: "Chào bác"${more})`,
      reviewer,
    );
  expect(await reply('')).toMatchObject({ why: 'newer-message', newestSeq: lastSeq + 1 });
  expect(await reply(', force: true')).toMatchObject({ mine: true, status: 'PERSON' });
});

test('a promise under one key is made once, stands in the queue, is kept, and the talk is closed', async () => {
  const id = await aTalk('promised');
  await mutate(`takeOver(conversationId: "${id}")`, reviewer);
  const call = `promise(conversationId: "${id}", until: "2026-12-05", text: "Tôi sẽ gọi.", clientMutationKey: "desk:promise:1")`;
  const first = await mutate(call, reviewer);
  expect(await mutate(call, reviewer)).toEqual(first);
  const asked = `{ deskQueue(first: 50) { edges { node { kind id conversationId } } }
    promises(conversationId: "${id}", mine: true) { id text dueDay overdue }
    promiseFigures(from: "2026-12-01", to: "2026-12-31") { month open broken } }`;
  const { data } = await app.ask(asked, {}, reviewer);
  expect(data.promises).toEqual([
    { id: first.id, text: 'Tôi sẽ gọi.', dueDay: '2026-12-05', overdue: false },
  ]);
  expect(data.deskQueue.edges.map(({ node }: Data) => node)).toContainEqual({
    ...{ kind: 'PROMISED', id: first.id, conversationId: id },
  });
  expect(data.promiseFigures).toEqual([{ month: '2026-12', open: 1, broken: 0 }]);
  expect(await mutate(`keepPromise(id: "${first.id}")`, reviewer)).toEqual({
    ...{ __typename: 'Recorded', id: first.id },
  });
  const closed = await mutate(
    `closeConversation(conversationId: "${id}", reason: ANSWERED)`,
    reviewer,
  );
  expect(closed).toMatchObject({ status: 'CLOSED', owner: 'bot' });
});

test('notes, labels and presence are for colleagues', async () => {
  const id = await aTalk('noted');
  await mutate(`noteConversation(conversationId: "${id}", text: "gọi trưởng thôn")`, reviewer);
  await mutate(`labelConversation(conversationId: "${id}", labels: ["call-back"])`, reviewer);
  await mutate(`sayPresence(conversationId: "${id}", doing: TYPING)`, reviewer);
  const asked = `{ deskTalk(conversationId: "${id}") { labels because ratings { score } }
    deskNotes(conversationId: "${id}") { text by } presence(conversationId: "${id}") { doing } }`;
  expect((await app.ask(asked, {}, officer)).data).toMatchObject({
    deskTalk: { labels: ['call-back'], because: 'ASKED', ratings: [] },
    deskNotes: [{ text: 'gọi trưởng thôn' }],
    presence: [{ doing: 'TYPING' }],
  });
});

test('an officer enters hours and replies; anybody reads hours', async () => {
  const week = [1, 2, 3, 4, 5].map((day) => `{ weekday: ${day}, from: "07:30", to: "17:00" }`);
  const hours = `addOfficeHours(input: { validFrom: "2026-01-01", week: [${week.join(', ')}], decision: "12/QĐ-UBND" })`;
  expect(await mutate(hours, officer)).toMatchObject({ __typename: 'Recorded' });
  expect(await mutate(hours, officer)).toMatchObject({ why: 'hours-known' });
  expect(await mutate(hours, reviewer)).toMatchObject({ code: 'FORBIDDEN' });
  const read = await app.ask(
    '{ officeHours { week { weekday from to } } officeHoursNow { state } }',
  );
  expect(read.data.officeHours[0].week).toHaveLength(5);
  const reply = `writeCannedReply(input: { name: "hello", language: "vi", body: "Hôm nay là {today}." })`;
  await mutate(reply, officer);
  const id = await aTalk('filled');
  const filled = await app.ask(
    `{ filledReply(conversationId: "${id}", name: "hello") }`,
    {},
    reviewer,
  );
  expect(filled.data.filledReply).toMatch(/^Hôm nay là \d\d\/\d\d\/\d{4}\.$/);
});
