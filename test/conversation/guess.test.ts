import type { Guess, TopicReader } from '../../src/conversation/model/reader';
import { talk, verdictsOf } from './transcript';

/** A reader that makes the same of every message, and remembers what it was asked. */
function reading(guess: Guess): TopicReader & { readonly asked: string[] } {
  const asked: string[] = [];
  return { language: 'vi', asked, guess: (text) => (asked.push(text), guess) };
}

const SURE: Guess = { sure: 'yes', topic: 'small-child', asked: 'papers' };
const MAYBE: Guess = {
  sure: 'maybe',
  topics: ['funeral', 'water', 'insurance-card'],
  asked: 'papers',
};
/** Words in which no phrase hears anything. */
const UNHEARD = 'xin cho cháu bé mới sinh chút lộc';

test('a topic that is sure comes into view with what was asked of it', () => {
  const { say, state } = talk('2026-11-23', reading(SURE));
  const { text } = say(UNHEARD);
  expect(state()?.inView).toEqual(['small-child-assistance']);
  expect(text).toContain('Nơi nộp');
});

test('a topic decides nothing: the same facts get the same verdict with it and without', () => {
  const facts = 'mẹ tôi 82 tuổi, không có lương hưu, không khuyết tật, hộ nghèo';
  const plain = talk();
  const guided = talk('2026-11-23', reading({ ...SURE, topic: 'old-age', asked: 'entitled' }));
  guided.say('cụ nhà tôi yếu quá');
  const about = (events: ReturnType<typeof plain.say>['events']) =>
    verdictsOf(events)
      .flatMap(({ assessments }) => assessments)
      .filter(({ programme }) => programme === 'social-pension')
      .map(({ truth }) => truth);
  expect(about(guided.say(facts).events)).toEqual(about(plain.say(facts).events));
});

test('in doubt it asks which of three is meant, and a tap answers that one', () => {
  const { say, state } = talk('2026-11-23', reading(MAYBE));
  const { replies } = say(UNHEARD);
  const last = replies[replies.length - 1];
  expect(last?.text).toContain('Ý bác là việc nào dưới đây ạ?');
  const ids = ['t:funeral:papers', 't:water:papers', 't:insurance-card:papers', 'c:human'];
  expect(last?.choices.map(({ id }) => id)).toEqual(ids);
  say('t:funeral:papers', 'choice');
  expect(state()?.inView).toEqual(['funeral-support', 'social-pension-funeral']);
});

test('which of three is meant can also be typed, by its number or its words', () => {
  const byNumber = talk('2026-11-23', reading(MAYBE));
  byNumber.say(UNHEARD);
  expect(byNumber.say('3').text).toContain('Cấp lại thẻ bảo hiểm y tế');
  const byWords = talk('2026-11-23', reading(MAYBE));
  byWords.say(UNHEARD);
  expect(byWords.say('Nước sạch, nhà vệ sinh').text).toMatch(/nước sạch/i);
});

test('knowing nothing, it says that it did not understand; the second time a person comes', () => {
  const { say } = talk('2026-11-23', reading({ ...MAYBE, sure: 'no' }));
  expect(say(UNHEARD).text).toContain('chưa hiểu');
  expect(say(UNHEARD).events).toContainEqual({ type: 'person-wanted', because: 'misses' });
});

test('a question that is none of our business is turned away', () => {
  const { say } = talk('2026-11-23', reading({ sure: 'not ours' }));
  expect(say('con gà nhà tôi bị rù chữa làm sao?').text).toContain('Tôi chỉ trả lời');
});

test('a matter without a programme is named, and who knows of it', () => {
  const { say } = talk('2026-11-23', reading({ sure: 'yes', topic: 'water', asked: 'entitled' }));
  expect(say(UNHEARD).text).toContain('Về nước sạch, nhà vệ sinh, tôi chưa tính');
});

test.each([
  ['a name', 'tiền mai táng cần giấy tờ gì'],
  ['a control word', 'cho tôi gặp cán bộ với nhé'],
  ['facts alone', 'mẹ tôi 82 tuổi, không có lương hưu'],
  ['two words', 'lại đây'],
])('phrases go first: beside %s it is not asked', (_what, text) => {
  const reader = reading({ sure: 'not ours' });
  talk('2026-11-23', reader).say(text);
  expect(reader.asked).toEqual([]);
});

test('the answer to an open question is no new topic', () => {
  const reader = reading({ ...SURE, topic: 'water' });
  const { say, state } = talk('2026-11-23', reader);
  say('mẹ tôi 82 tuổi');
  say('mẹ tôi không có lương hưu đâu');
  say('nhà không phải hộ nghèo');
  expect(reader.asked).toEqual([]);
  expect(state()?.inView).not.toEqual([]);
});

test('a reader of Vietnamese is not asked about English', () => {
  const reader = reading(SURE);
  const { say } = talk('2026-11-23', reader);
  say('english');
  say('please give my baby some luck this year');
  expect(reader.asked).toEqual([]);
});
