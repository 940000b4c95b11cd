import { converse } from '../../../src/conversation/converse';
import { aChat } from '../../support/chat';
import { aColleague } from '../../support/desk';
import { useRecords } from '../../support/records';

const records = useRecords();
const TODAY = { from: '2026-11-23', to: '2026-11-23' };

/** A talk that a member of staff has just closed. */
async function aClosedTalk() {
  const test = aChat(records, { converse });
  await test.say('gặp cán bộ');
  const lan = await aColleague(records, { id: 'staff-lan', name: 'Lê Thị Lan' });
  const { id } = await test.conversation();
  const { desk } = test.chat;
  await desk.talks.takeOver(lan, id);
  await desk.talks.close(lan, id, 'answered');
  await test.chat.idle();
  const ratings = async () => (await desk.details.talk(lan, id)).ratings;
  return { test, lan, id, desk, ratings };
}

test('a number, then a word, are one rating of who closed the talk', async () => {
  const { test, lan, desk, ratings } = await aClosedTalk();
  await test.say('2', 'Chờ lâu quá');
  expect(test.texts().slice(-2)).toEqual([
    'Cảm ơn bác. Bác muốn góp ý gì thêm không ạ?',
    'Cảm ơn bác. Khi cần, bác cứ nhắn tiếp.',
  ]);
  expect(await ratings()).toMatchObject([{ closedBy: lan.id, score: 2, words: 'Chờ lâu quá' }]);
  const { rows } = await desk.queue.items(lan, { first: 10 });
  expect(rows.map(({ kind }) => kind)).toContain('bad-rating');
});

test('a real question instead is answered, and the rating is silence', async () => {
  const { test, ratings } = await aClosedTalk();
  await test.say('mẹ tôi 82 tuổi không có lương hưu, được hưu trí xã hội không');
  expect(test.texts().at(-1)).toContain('Có. Mẹ bác được hưởng');
  await test.say('5');
  expect(await ratings()).toMatchObject([{ score: null, words: null }]);
});

test('a question instead of the word keeps the number', async () => {
  const { test, ratings } = await aClosedTalk();
  await test.say('tốt', 'mẹ tôi 82 tuổi không có lương hưu');
  expect(await ratings()).toMatchObject([{ score: 4, words: null }]);
  expect(test.texts().at(-1)).toContain('Mẹ bác');
});

test('each closing is rated once, and the figures count both', async () => {
  const { test, lan, id, desk, ratings } = await aClosedTalk();
  await test.say('rất tốt', 'không');
  await test.say('gặp cán bộ');
  await desk.talks.takeOver(lan, id);
  await desk.talks.close(lan, id, 'answered');
  await test.chat.idle();
  await test.say('1', '4');
  expect((await ratings()).map(({ score }) => score)).toEqual([5, 1]);
  expect(await desk.figures.ratings(lan, TODAY)).toEqual({
    ...{ asked: 2, answered: 2, shareAnswered: 1, mean: 3 },
    distribution: [1, 0, 0, 0, 1],
  });
});

test('nobody asked is no share and no mean', async () => {
  const { desk } = aChat(records).chat;
  const lan = await aColleague(records, { id: 'staff-lan', name: 'Lan' });
  const none = { asked: 0, answered: 0, shareAnswered: null, mean: null };
  const distribution = [0, 0, 0, 0, 0];
  expect(await desk.figures.ratings(lan, TODAY)).toEqual({ ...none, distribution });
});

test('the words of a rating are erased with the conversation; the number stays', async () => {
  const { test, ratings } = await aClosedTalk();
  await test.say('1', 'Chờ lâu quá', 'quên tôi đi');
  expect(await ratings()).toMatchObject([{ score: 1, words: null }]);
});
