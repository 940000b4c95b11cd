import * as generated from '../../web/console/api/generated';
import { hashOf, storedDocuments, withDocument } from '../../src/app-documents';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';

const stored = storedDocuments();
const [, known = ''] = [...stored].find(([, text]) => text.startsWith('query Eligibility')) ?? [];
const documentId = `sha256:${hashOf(known)}`;
const variables = { input: { people: [{ facts: { birth: { age: 82 } } }] }, on: '2026-11-23' };

async function send(app: TestApp, body: unknown) {
  const answer = await app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  });
  const { data, errors } = JSON.parse(answer.body);
  return [answer.statusCode, errors?.[0]?.extensions?.code ?? Object.keys(data ?? {})[0]];
}

describe.each(['any', 'stored'] as const)('where documents are %s', (documents) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp({ documents });
  });
  afterAll(() => app.stop());

  test('a stored one is answered by its hash, in either spelling, and by its text', async () => {
    const sha256Hash = hashOf(known);
    for (const asked of [
      { documentId },
      { extensions: { persistedQuery: { version: 1, sha256Hash } } },
      { query: known },
    ]) {
      expect(await send(app, { ...asked, variables })).toEqual([200, 'assessEligibility']);
    }
  });

  test('a hash that is not stored is refused by name, and is not stored by asking', async () => {
    const query = '{ facts { key } }';
    const unknown = { documentId: `sha256:${hashOf(query)}` };
    expect(await send(app, unknown)).toEqual([400, 'DOCUMENT_UNKNOWN']);
    const sha256Hash = hashOf(query);
    const both = { query, extensions: { persistedQuery: { version: 1, sha256Hash } } };
    expect(await send(app, both)).toEqual([400, 'BAD_REQUEST']);
    expect(await send(app, unknown)).toEqual([400, 'DOCUMENT_UNKNOWN']);
  });

  test.each([['__proto__'], ['constructor'], [''], [7], [{}], [null]])(
    'what is no hash (%p) opens nothing',
    async (id) => {
      const [status] = await send(app, { documentId: id });
      expect(status).toBe(400);
    },
  );

  test('a list of requests is refused', async () => {
    expect((await send(app, [{ query: known, variables }]))[0]).toBe(400);
  });
});

test('only stored ones are answered where the office says so', async () => {
  const app = await bootApp({ documents: 'stored' });
  const free = await bootApp();
  try {
    const query = '{ facts { key } }';
    expect(await send(app, { query })).toEqual([400, 'DOCUMENT_NOT_STORED']);
    expect(await send(app, { query: `${known} # and a word` })).toEqual([
      400,
      'DOCUMENT_NOT_STORED',
    ]);
    expect(await send(free, { query })).toEqual([200, 'facts']);
  } finally {
    await app.stop();
    await free.stop();
  }
});

test('every operation of the console is stored as the page sends it', () => {
  const texts = Object.entries(generated).flatMap(([name, text]) =>
    name.endsWith('Document') ? [String(text)] : [],
  );
  expect(texts.length).toBeGreaterThan(8);
  for (const query of texts) {
    expect(withDocument({ query }, stored, 'stored')).toEqual({ body: { query } });
  }
});
