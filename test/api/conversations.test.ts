import type { Data, TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { anInbound } from '../support/builders';

let app: TestApp;
let reviewer: string;
beforeAll(async () => {
  app = await bootApp();
  reviewer = await app.signedIn('reviewer');
});
afterAll(() => app.stop());

async function talk(address: string, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    app.clock.pass(1_000);
    await app.services.chat.receive(anInbound({ text, address }));
    await app.services.chat.idle();
  }
}

async function page(first: number, after: string | null): Promise<Data> {
  const query = `query ($first: Int!, $after: String) { reviewItems(first: $first, after: $after) {
    edges { cursor node { kind since conversationId verdictId } } pageInfo { hasNextPage endCursor } } }`;
  return (await app.ask(query, { first, after }, reviewer)).data.reviewItems;
}

test('the review queue is read in pages, without a gap and nothing twice', async () => {
  for (let at = 0; at < 4; at++) await talk(`queue-${at}`, 'Mẹ tôi 82 tuổi', 'gặp cán bộ');
  const whole = await page(100, null);
  expect(whole.edges.length).toBeGreaterThanOrEqual(4);
  const seen: Data[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await page(2, after);
    seen.push(...edges);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  // Cursors are sealed anew each time.
  const nodes = (edges: readonly Data[]) => edges.map(({ node }) => node);
  expect(nodes(seen)).toEqual(nodes(whole.edges));
  const forged = Buffer.from('["nothing",1,"x"]').toString('base64url');
  for (const after of ['x', forged]) {
    const { errors } = await app.ask(
      `{ reviewItems(first: 1, after: "${after}") { edges { cursor } } }`,
      {},
      reviewer,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  }
});

test('a message of staff that is sent again under its key reaches the citizen once; another under it is refused', async () => {
  await talk('keyed', 'gặp cán bộ');
  const id = String(
    await app.services.review.conversationOf({ kind: 'system', job: 'test' }, 'web', 'keyed'),
  );
  await app.ask(`mutation { takeOver(conversationId: "${id}") { __typename } }`, {}, reviewer);
  const send = async (text: string) => {
    const query = `mutation ($id: ID!, $text: String!) { sendMessage(conversationId: $id, text: $text,
      clientMutationKey: "console:17:1") { ... on Conversation { turns { text } } ... on Refusal { code path } } }`;
    return (await app.ask(query, { id, text }, reviewer)).data.sendMessage;
  };
  await Promise.all([send('Chào bác'), send('Chào bác'), send('Chào bác')]);
  await app.services.chat.idle();
  const again = await send('Chào bác');
  expect(again.turns.filter(({ text }: Data) => text === 'Chào bác')).toHaveLength(1);
  expect(await send('Chào cô')).toEqual({
    code: 'CONFLICT',
    path: ['sendMessage', 'clientMutationKey'],
  });
  expect(app.errors).toEqual([]);
});

test('what is found by its words is read through the API, with the place of each hit', async () => {
  await talk('found', 'Bố tôi bị khuyết tật nặng từ nhỏ');
  const query = `{ searchMessages(text: "khuyet tat", first: 5) {
    edges { node { from text highlights { start end } conversationId } } pageInfo { hasNextPage } } }`;
  const { data } = await app.ask(query, {}, reviewer);
  const [{ node }] = data.searchMessages.edges;
  expect(node.from).toBe('CITIZEN');
  expect(node.highlights.map((one: Data) => node.text.slice(one.start, one.end))).toEqual([
    'khuyết',
    'tật',
  ]);
  expect(data.searchMessages.pageInfo.hasNextPage).toBe(false);
});
