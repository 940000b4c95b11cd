import { Beneficiary } from '../../src/records/entities/beneficiary.entity';
import { Conversation } from '../../src/records/entities/conversation.entity';
import { Message } from '../../src/records/entities/message.entity';
import { Verdict } from '../../src/records/entities/verdict.entity';
import { searchBeneficiaries } from '../../src/records/queries/beneficiary-search';
import type { BeneficiaryFilter } from '../../src/records/queries/beneficiary-search';
import type { Scope } from '../../src/records/queries/scope';
import { listConversations } from '../../src/records/queries/conversation-list';
import { reviewQueue } from '../../src/records/queries/review-queue';
import type { QueueItem } from '../../src/records/queries/review-queue';
import { takeSeqs } from '../../src/records/queries/take-seqs';
import { unfinishedConversations } from '../../src/records/queries/unfinished';
import type { TableOf } from '../../src/records/rows';
import { aBeneficiary, aConversation, aMessage, aVerdict } from '../support/builders';
import { useRecords } from '../support/records';

const records = useRecords();
const NOTE = { action: 'a.change', object: 'a:1' };
const at = (minute: number) => Date.parse('2026-11-23T05:00:00.123Z') + minute * 60_000;

function given<E extends object>(table: TableOf<E>, rows: readonly E[]): Promise<void> {
  return records.db.write('system:test', NOTE, (writer) => writer.insert(table, rows));
}

async function search(scope: Scope, filter: Partial<BeneficiaryFilter>): Promise<string[]> {
  const page = await records.db.read((rows) =>
    searchBeneficiaries(rows, scope, { first: 50, ...filter }),
  );
  return page.rows.map(({ displayName }) => displayName);
}

describe('people', () => {
  const people = [
    ['Đào Thị Anh', '01'],
    ['Nguyễn Thị Đào', '01'],
    ['NGUYEN THI DAO', '02'],
    ['Nguyễn Thị Đàoo', '02'],
    ['Lò 100% Ánh', '03'],
  ] as const;
  beforeEach(() =>
    given(
      Beneficiary,
      people.map(([displayName, unitCode]) => aBeneficiary({ displayName, unitCode })),
    ),
  );

  test('a name is found in any spelling, with and without marks', async () => {
    const found = ['Nguyễn Thị Đào', 'NGUYEN THI DAO', 'Nguyễn Thị Đàoo'];
    for (const name of ['nguyen thi dao', 'NGUYỄN THỊ ĐÀO', ' nguyễn  thị đào ']) {
      expect(await search('all', { name })).toEqual(found);
    }
  });

  test('a name is found anywhere when asked so, and % or _ are letters like others', async () => {
    expect(await search('all', { name: 'dao' })).toEqual(['Đào Thị Anh']);
    expect(await search('all', { name: 'dao', match: 'anywhere' })).toHaveLength(4);
    expect(await search('all', { name: '100%', match: 'anywhere' })).toEqual(['Lò 100% Ánh']);
    expect(await search('all', { name: 'l_', match: 'anywhere' })).toEqual([]);
    expect(await search('all', { name: "' OR 1=1 --", match: 'anywhere' })).toEqual([]);
  });

  test('nobody outside the asker’s communes is seen, whatever is asked', async () => {
    expect(await search(['01'], {})).toEqual(['Đào Thị Anh', 'Nguyễn Thị Đào']);
    expect(await search(['01'], { unitCode: '02' })).toEqual([]);
    expect(await search(['02', '03'], { unitCode: '03' })).toEqual(['Lò 100% Ánh']);
    expect(await search([], {})).toEqual([]);
  });

  test('pages follow one another without a gap or a repetition, also between equal names', async () => {
    const seen: string[] = [];
    let page = await records.db.read((rows) => searchBeneficiaries(rows, 'all', { first: 2 }));
    for (;;) {
      seen.push(...page.rows.map(({ id }) => id));
      const after = page.rows.at(-1);
      if (!page.hasMore || after === undefined) break;
      page = await records.db.read((rows) =>
        searchBeneficiaries(rows, 'all', {
          first: 2,
          after: { at: after.foldedName, id: after.id },
        }),
      );
    }
    expect(seen).toHaveLength(people.length);
    expect(new Set(seen).size).toBe(people.length);
  });

  test('a page holds 1 to 100 people, whatever is asked', async () => {
    expect(await search('all', { first: -5 })).toHaveLength(1);
    expect(await search('all', { first: 1e9 })).toHaveLength(people.length);
  });

  test('a day comes out as it was written', async () => {
    const page = await records.db.read((rows) => searchBeneficiaries(rows, 'all', { first: 1 }));
    expect(page.rows[0]).toMatchObject({ birthFrom: '1944-05-01', birthTo: '1944-05-01' });
  });
});

describe('conversations', () => {
  test('the one written in last comes first, and pages go on where they ended', async () => {
    await given(
      Conversation,
      [3, 1, 2, 2].map((minute, index) =>
        aConversation({ id: `c${index}`, updatedAt: at(minute), lastSeq: index }),
      ),
    );
    const first = await records.db.read((rows) => listConversations(rows, { first: 3 }));
    expect(first.rows.map(({ id }) => id)).toEqual(['c0', 'c3', 'c2']);
    expect(first.rows[0]).toMatchObject({ updatedAt: at(3), waitingSince: null });
    const after = first.rows.at(-1);
    const second = await records.db.read((rows) =>
      listConversations(rows, { first: 3, ...(after && { after }) }),
    );
    expect(second).toMatchObject({ rows: [{ id: 'c1' }], hasMore: false });
  });

  test('they can be asked for by status and by owner', async () => {
    await given(Conversation, [
      aConversation({ id: 'c1', status: 'waiting', waitingSince: at(0) }),
      aConversation({ id: 'c2', status: 'person', owner: 'staff-1' }),
    ]);
    await records.db.read(async (rows) => {
      const waiting = await listConversations(rows, { first: 9, status: 'waiting' });
      expect(waiting.rows).toMatchObject([{ id: 'c1', waitingSince: at(0) }]);
      const mine = await listConversations(rows, { first: 9, owner: 'staff-1' });
      expect(mine.rows.map(({ id }) => id)).toEqual(['c2']);
    });
  });

  test('places are taken one after another, several at a time', async () => {
    await given(Conversation, [aConversation({ id: 'c1' })]);
    const take = (count: number) =>
      records.db.write('system:test', NOTE, (rows) => takeSeqs(rows, 'c1', count));
    const taken = await Promise.all([take(1), take(3), take(1), take(2)]);
    expect([...taken].sort()[0]).toBe(1);
    expect(new Set(taken).size).toBe(4);
    const row = await records.db.read((rows) => rows.get(Conversation, { id: 'c1' }));
    expect(row).toMatchObject({ lastSeq: 7, version: 1 });
  });

  test('what a crash left lying is found when it is due', async () => {
    const cases = [
      { delivery: 'new' },
      { delivery: 'done' },
      { delivery: 'pending' },
      { delivery: 'pending', nextAttemptAt: at(1) },
      { delivery: 'pending', nextAttemptAt: at(-1) },
      { delivery: 'sending', leaseUntil: at(1) },
      { delivery: 'sending', leaseUntil: at(-1) },
      { delivery: 'unknown' },
    ] as const;
    await given(
      Conversation,
      cases.map((_, index) => aConversation({ id: `c${index}` })),
    );
    await given(
      Message,
      cases.map((row, index) => aMessage({ conversationId: `c${index}`, ...row })),
    );
    const found = await records.db.read((rows) => unfinishedConversations(rows, at(0)));
    expect(found).toEqual(['c0', 'c2', 'c4', 'c6']);
  });
});

describe('the queue', () => {
  test('people who wait come before answers to judge, and the oldest first', async () => {
    await given(Conversation, [
      aConversation({ id: 'c1', status: 'waiting', waitingSince: at(9) }),
      aConversation({ id: 'c2', status: 'waiting', waitingSince: at(5) }),
      aConversation({ id: 'c3', status: 'bot' }),
    ]);
    await given(Verdict, [
      aVerdict({ id: 'v1', conversationId: 'c3', createdAt: at(2) }),
      aVerdict({ id: 'v2', createdAt: at(1) }),
      aVerdict({ id: 'v3', reviewed: true }),
    ]);
    const seen: QueueItem[] = [];
    for (;;) {
      const after = seen.at(-1);
      const page = await records.db.read((rows) =>
        reviewQueue(rows, { first: 1, ...(after && { after }) }),
      );
      seen.push(...page.rows);
      if (!page.hasMore) break;
    }
    expect(seen.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'waiting c2',
      'waiting c1',
      'unreviewed v2',
      'unreviewed v1',
    ]);
    expect(seen[0]).toMatchObject({ since: at(5), conversationId: 'c2' });
  });
});
