import fc from 'fast-check';
import { createVault } from '../../../src/ops/vault';
import { AuditEntry } from '../../../src/records/entities/audit-entry.entity';
import { IndexedMessage } from '../../../src/records/entities/indexed-message.entity';
import { MessageToken } from '../../../src/records/entities/message-token.entity';
import { foldText } from '../../../src/shared/fold-text';
import { remakeIndex } from '../../../src/services/search/index-messages';
import { MessageSearchService } from '../../../src/services/search/message-search.service';
import { findIn, readWanted } from '../../../src/services/search/search-text';
import { anInbound } from '../../support/builders';
import { aChat, testVault } from '../../support/chat';
import { here, province, reviewer } from '../../support/office';
import { useRecords } from '../../support/records';

const records = useRecords();
const parts = () => ({ ...records, db: records.db, vault: testVault });
const search = () => new MessageSearchService(parts());

async function say(...texts: readonly string[]): Promise<void> {
  await sayOn('web', ...texts);
}

async function sayOn(channel: string, ...texts: readonly string[]): Promise<void> {
  const { chat } = aChat(records);
  for (const text of texts) {
    records.clock.pass(1_000);
    await chat.receive(anInbound({ text, channel }));
    await chat.idle();
  }
}

async function found(text: string, says: object = {}): Promise<string[]> {
  const { rows } = await search().find(reviewer, { text, first: 20, ...says });
  return rows.map((row) => row.text);
}

const counts = () =>
  records.db.read(async (rows) => [
    await rows.count(IndexedMessage, {}),
    await rows.count(MessageToken, {}),
  ]);

test('words are found without marks, in any order, the newest message first', async () => {
  await say('Trợ cấp hưu trí xã hội bao nhiêu?', 'Mẹ tôi muốn HƯỞNG trợ cấp', 'hôm nay trời mưa');
  const both = ['Mẹ tôi muốn HƯỞNG trợ cấp', 'Trợ cấp hưu trí xã hội bao nhiêu?'];
  expect(await found('cap tro')).toEqual(both);
  expect(await found('TRỢ CẤP')).toEqual(both);
  expect(await found('Trợ cấp'.normalize('NFD'))).toEqual(both);
  expect(await found('hoi huu')).toEqual([both[1]]);
  expect(await found('bao hiem')).toEqual([]);
});

test('a phrase in quotes wants its words one after the other, stop words among them', async () => {
  await say('xã có hội trường', 'hưu trí xã hội', 'hội của xã');
  expect(await found('"xa hoi"')).toEqual(['hưu trí xã hội']);
  expect(await found('"xa co hoi"')).toEqual(['xã có hội trường']);
  expect(await found('hoi xa')).toHaveLength(3);
});

test('what fits is pointed at in the text that is shown, in whatever form it was written', async () => {
  const long = `${'nhà ở xa trung tâm '.repeat(30)} xin trợ cấp cho mẹ ${'rất xa '.repeat(60)}`;
  await say(long.normalize('NFD'));
  const { rows } = await search().find(reviewer, { text: 'trợ cấp', first: 5 });
  const [row] = rows;
  expect(row?.text.length).toBeLessThanOrEqual(240);
  const pointed = row?.parts.map(({ start, end }) => foldText(row.text.slice(start, end)));
  expect(pointed).toEqual(['tro', 'cap']);
});

test('by channel and by days in Vietnam, both ends among them', async () => {
  records.clock.set('2026-11-20T16:59:00.000Z');
  await say('trợ cấp một');
  records.clock.set('2026-11-20T17:00:30.000Z');
  await sayOn('telegram', 'trợ cấp hai');
  records.clock.set('2026-11-23T05:00:00.000Z');
  await say('trợ cấp ba');
  expect(await found('tro cap', { channel: 'telegram' })).toEqual(['trợ cấp hai']);
  expect(await found('tro cap', { until: '2026-11-20' })).toEqual(['trợ cấp một']);
  expect(await found('tro cap', { since: '2026-11-21' })).toEqual(['trợ cấp ba', 'trợ cấp hai']);
  expect(await found('tro cap', { since: '2026-11-21', until: '2026-11-22' })).toEqual([
    'trợ cấp hai',
  ]);
});

test('pages follow one another without a gap and without a message twice', async () => {
  await say(...Array.from({ length: 11 }, (_, at) => `trợ cấp số ${at}`));
  const seen: string[] = [];
  for (let before: number | null = null; ;) {
    const page = await search().find(reviewer, { text: 'cap', first: 3, before });
    seen.push(...page.rows.map(({ text }) => text));
    if (!page.hasMore) break;
    before = page.end;
  }
  expect(seen).toEqual(Array.from({ length: 11 }, (_, at) => `trợ cấp số ${10 - at}`));
});

test('the machine’s own sentences are not searched; what staff wrote is', async () => {
  const { chat, conversation } = aChat(records);
  await chat.receive(anInbound({ text: 'gặp cán bộ' }));
  await chat.idle();
  const { id } = await conversation();
  await chat.desk.talks.takeOver(reviewer, id);
  await chat.desk.talks.reply(reviewer, id, { text: 'Bác mang căn cước đến xã' });
  await chat.idle();
  expect(await found('can cuoc')).toEqual(['Bác mang căn cước đến xã']);
  expect(await found('gap')).toEqual(['gặp cán bộ']);
});

test('whoever is forgotten leaves no mark behind', async () => {
  await say('mẹ tôi khuyết tật nặng', 'hưu trí');
  expect((await counts())[1]).toBeGreaterThan(5);
  await say('forget');
  expect(await found('khuyet tat')).toEqual([]);
  expect(await counts()).toEqual([0, 0]);
});

test('nothing in the tables of the search can be read, and another key marks otherwise', async () => {
  await say('khuyết tật nặng');
  const [row] = await records.db.read((rows) =>
    rows.list(IndexedMessage, { where: {}, order: { place: 'ASC' }, take: 1 }),
  );
  expect(row?.tokens).not.toMatch(/khuyet|tat|nang/);
  const other = new MessageSearchService({ ...parts(), vault: createVault(Buffer.alloc(32, 9)) });
  expect((await other.find(reviewer, { text: 'khuyet', first: 5 })).rows).toEqual([]);
});

test('the index is remade under a new key, block by block, from where it was left', async () => {
  const texts = Array.from({ length: 5 }, (_, at) => `trợ cấp số ${at}`);
  await say(...texts);
  const renewed = { ...parts(), vault: createVault(Buffer.alloc(32, 7), [Buffer.alloc(32, 9)]) };
  const before = await counts();
  let last = '';
  await remakeIndex(renewed, '', (_, id) => (last = id));
  await remakeIndex(renewed, last, () => {
    throw new Error('nothing was left');
  });
  expect(await counts()).toEqual(before);
  expect(await found('cap tro')).toEqual([]);
  const { rows } = await new MessageSearchService(renewed).find(reviewer, {
    text: 'cap tro',
    first: 9,
  });
  expect(rows).toHaveLength(5);
});

test('nothing to search for, too much of it, and who may not', async () => {
  for (const text of ['', '   ', 'toi la co', '???', 'x '.repeat(90) + 'y'.repeat(30)]) {
    await expect(search().find(reviewer, { text, first: 5 })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  }
  const many = Array.from({ length: 13 }, (_, at) => `w${at}`).join(' ');
  await expect(search().find(reviewer, { text: many, first: 5 })).rejects.toMatchObject({
    code: 'BAD_INPUT',
  });
  await expect(search().find(here, { text: 'trợ cấp', first: 5 })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('a search is in the audit trail with numbers, not with its words', async () => {
  await say('khuyết tật nặng');
  await search().find(province, { text: 'khuyết tật', first: 5 });
  const [entry] = await records.db.read((rows) =>
    rows.list(AuditEntry, { where: { action: 'message.search' }, order: { seq: 'DESC' }, take: 1 }),
  );
  expect(entry?.details).toEqual({ words: 2, found: 1 });
});

test('a property: marks find exactly what reading every message finds', async () => {
  const syllable = fc.constantFrom(
    'trợ',
    'cấp',
    'hưu',
    'trí',
    'xã',
    'hội',
    'nhà',
    'đất',
    'có',
    'tôi',
  );
  const message = fc.array(syllable, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
  const question = fc
    .tuple(fc.array(syllable, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([all, quoted]) => (quoted ? `"${all.join(' ')}"` : all.join(' ')));
  await say(...fc.sample(message, { seed: 7, numRuns: 40 }));
  const all = await records.db.read((rows) => rows.count(IndexedMessage, {}));
  expect(all).toBe(40);
  const texts = fc.sample(message, { seed: 7, numRuns: 40 }).reverse();
  await fc.assert(
    fc.asyncProperty(question, async (text) => {
      const wanted = readWanted(text);
      const expected = texts.filter((one) => findIn(one, wanted) !== null);
      const got = await found(text, { first: 100 }).catch(() => 'only stop words');
      if (got !== 'only stop words') expect(got).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});
