import { converse } from '../../src/conversation/converse';
import { toConversation } from '../../src/api/to-conversation';
import { Complaint } from '../../src/records/entities/complaint.entity';
import type { Actor } from '../../src/services/actor';
import { ReviewService } from '../../src/services/review.service';
import { aChat, testVault } from '../support/chat';
import { useRecords } from '../support/records';

const records = useRecords();
const lan: Actor = { kind: 'staff', id: 'lan', role: 'reviewer', unitCodes: 'all' };
const reviews = () => new ReviewService({ ...records, db: records.db, vault: testVault });
const complaints = () =>
  records.db.read((rows) =>
    rows.list(Complaint, { where: {}, order: { id: 'ASC' as const }, take: 50 }),
  );
const aReal = () => aChat(records, { converse });

test('"tôi không đồng ý" keeps a complaint with the verdict and its trace, and calls a person', async () => {
  const test = aReal();
  await test.say('mẹ tôi 82 tuổi, không có lương hưu', 'tôi không đồng ý');
  const { rows } = await reviews().queue(lan, { first: 10 });
  expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['waiting', 'complaint']));
  const item = rows.find(({ kind }) => kind === 'complaint');
  const detail = await reviews().conversation(lan, String(item?.conversationId));
  const verdict = detail.verdicts.find(({ id }) => id === item?.verdictId);
  const said = detail.turns.find(({ inbound }) => inbound?.text === 'tôi không đồng ý');
  expect(verdict?.facts).toMatchObject({ pension: ['none'] });
  expect(verdict?.assessments?.[0]?.trace).toHaveProperty('because');
  expect(detail.complaints).toMatchObject([
    { verdictId: item?.verdictId, status: 'open', messageId: said?.id },
  ]);
  expect(toConversation(detail, 'lan').complaints).toMatchObject([
    { verdictId: item?.verdictId, messageId: said?.id, open: true },
  ]);
});

test('it is about the person spoken of, not about whoever was answered last', async () => {
  const test = aReal();
  await test.say('mẹ tôi 82 tuổi không có lương hưu', 'bố tôi 60 tuổi có lương hưu 5 triệu');
  await test.say('mẹ tôi', 'tôi không đồng ý');
  const [complaint] = await complaints();
  const { verdicts } = await reviews().conversation(lan, (await test.conversation()).id);
  expect(verdicts.find(({ id }) => id === complaint?.verdictId)?.relation).toBe('mother');
});

test('before any answer it is kept all the same', async () => {
  const test = aReal();
  await test.say('tôi không đồng ý');
  expect(await complaints()).toMatchObject([{ verdictId: null, status: 'open' }]);
  expect((await reviews().queue(lan, { first: 10 })).rows).toMatchObject([
    { kind: 'waiting' },
    { kind: 'complaint', verdictId: null },
  ]);
});

test('the queue gives complaints page by page, after those who wait', async () => {
  const test = aReal();
  await test.say('mẹ tôi 82 tuổi không có lương hưu', 'tôi không đồng ý', 'tôi không đồng ý');
  const kinds: string[] = [];
  let page = await reviews().queue(lan, { first: 1 });
  for (let turns = 0; turns < 10 && page.rows[0] !== undefined; turns++) {
    kinds.push(page.rows[0].kind);
    page = await reviews().queue(lan, { first: 1, after: page.rows[0] });
  }
  expect(kinds).toEqual(['waiting', 'complaint', 'complaint', 'unreviewed']);
});

test('a judgement of the verdict closes it', async () => {
  const test = aReal();
  await test.say('mẹ tôi 82 tuổi không có lương hưu', 'tôi không đồng ý');
  const [complaint] = await complaints();
  await reviews().judge(lan, { verdictId: String(complaint?.verdictId), judgement: 'right' });
  expect(await complaints()).toMatchObject([{ status: 'closed', closedBy: 'lan' }]);
});

test('a judgement of the message closes one that is about no verdict', async () => {
  const test = aReal();
  await test.say('tôi không đồng ý');
  const [complaint] = await complaints();
  await reviews().judge(lan, { messageId: String(complaint?.messageId), judgement: 'wrong' });
  expect(await complaints()).toMatchObject([{ status: 'closed', closedBy: 'lan' }]);
});

test('a person who took over and hands back has settled it', async () => {
  const test = aReal();
  await test.say('tôi không đồng ý');
  const { id } = await test.conversation();
  await test.chat.desk.talks.takeOver(lan, id);
  expect(await complaints()).toMatchObject([{ status: 'open' }]);
  await test.chat.desk.talks.handBack(lan, id);
  expect(await complaints()).toMatchObject([{ status: 'closed', closedBy: 'lan' }]);
});

test('"quên tôi đi" withdraws it, and its verdict is empty', async () => {
  const test = aReal();
  await test.say('mẹ tôi 82 tuổi không có lương hưu', 'tôi không đồng ý', 'quên tôi đi');
  expect(await complaints()).toMatchObject([{ status: 'withdrawn', closedBy: 'citizen' }]);
  const detail = await reviews().conversation(lan, (await test.conversation()).id);
  expect(detail.verdicts).toMatchObject([{ facts: null, assessments: null }]);
  expect(JSON.stringify(detail.state)).not.toMatch(/1944|pension|mother/);
});

test('an answer to a mere supposition is kept as such', async () => {
  const test = aReal();
  await test.say('nếu mẹ tôi 80 tuổi không có lương hưu thì sao');
  const detail = await reviews().conversation(lan, (await test.conversation()).id);
  expect(detail.verdicts).toMatchObject([{ relation: 'mother', supposed: true }]);
  expect(detail.state?.subjects.map(({ facts }) => facts)).toEqual([{}]);
});

test('after "quên tôi đi" an old button never speaks of somebody else', async () => {
  const test = aReal();
  await test.say('mẹ tôi 74 tuổi', 'quên tôi đi', 'bố tôi 74 tuổi');
  const detail = await reviews().conversation(lan, (await test.conversation()).id);
  expect(detail.state?.subjects.map(({ id }) => id)).not.toContain('s2');
});
