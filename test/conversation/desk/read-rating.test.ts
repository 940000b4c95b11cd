import { asksTurnIn, saysNoWord, scoreIn } from '../../../src/conversation/desk/read-rating';
import { DESK_TALK } from '../../../src/conversation/desk/tell-desk';

const { vi, en } = DESK_TALK;

test.each([
  ['1', 1],
  ['5', 5],
  ['4/5', 4],
  ['4 điểm', 4],
  ['5 sao ạ', 5],
  ['tôi cho 3 điểm', 3],
  ['Tốt', 4],
  ['tot', 4],
  ['rất tốt ạ!', 5],
  ['tuyệt vời', 5],
  ['tệ', 2],
  ['rất tệ', 1],
  ['tệ lắm', 1],
  ['không hài lòng', 2],
  ['rất không hài lòng', 1],
  ['chưa tốt', 2],
  ['không tốt', 2],
  ['hài lòng', 4],
  ['bình thường', 3],
])('"%s" is %i', (text, score) => {
  expect(scoreIn(text, vi)).toBe(score);
});

test.each([
  '0',
  '6',
  '10',
  '82',
  '5 tuổi',
  'con tôi 5 tuổi',
  'mẹ tôi 82 tuổi',
  'thẻ bảo hiểm tốt nhất là loại nào',
  'tốt quá, thế còn bố tôi thì sao',
  'gặp cán bộ',
  '',
])('"%s" is no rating', (text) => {
  expect(scoreIn(text, vi)).toBeNull();
});

test.each([
  ['very good', 5],
  ['Not satisfied.', 2],
  ['4 stars', 4],
  ['4 out of 5', 4],
])('"%s" is %i in English', (text, score) => {
  expect(scoreIn(text, en)).toBe(score);
});

test('no word is no word', () => {
  expect(['không', 'Không ạ', 'thôi'].every((text) => saysNoWord(text, vi))).toBe(true);
  expect(saysNoWord('không ai trả lời tôi', vi)).toBe(false);
});

test('who asks for her turn is heard with and without marks', () => {
  const asked = ['Đến lượt tôi chưa?', 'den luot toi chua', 'còn mấy người nữa ạ'];
  expect(asked.every((text) => asksTurnIn(text, vi))).toBe(true);
  expect(asksTurnIn('mẹ tôi 82 tuổi', vi)).toBe(false);
});

test.each([vi, en])('every sentence has at most twenty words', (talk) => {
  const day = '2026-11-30' as never;
  const said = [
    ...[talk.before(12), talk.nextInLine, talk.placeUnknown, talk.opensAt('07:30', day)],
    ...[talk.holidayMayMove, talk.hoursUnknown, talk.backInQueue, talk.promised('x', day)],
    ...[talk.closed, talk.askRating, talk.askWord, talk.ratingTaken],
  ];
  const sentences = said.flatMap((text) => text.split(/[.?!;]\s|\n/));
  expect(sentences.filter((one) => one.split(/\s+/).length > 20)).toEqual([]);
});
