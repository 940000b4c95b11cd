import { LANGUAGES } from '../../src/conversation/languages';
import { readSpan } from '../../src/conversation/understand/read-span';
import type { FactKey } from '../../src/policy';
import { civilDate } from '../../src/shared/civil-date';

const ON = civilDate('2026-11-23');
const AT_82 = { min: '1943-11-24', max: '1944-11-23' };

function read(span: string, message: string, fact: FactKey) {
  const asked = { words: LANGUAGES.vi, on: ON, person: 'mother', fact, known: undefined } as const;
  return readSpan(span, message, asked);
}

test.each([
  ['birth', '82 mùa xuân', 'cụ thọ 82 mùa xuân rồi đấy', AT_82],
  ['birth', 'tám hai', 'cụ thọ tám hai xuân rồi', AT_82],
  ['birth', '82', 'chẳng nhớ ngày, 82 xuân', AT_82],
  ['pension', 'không có lương hưu', 'cụ thì không có lương hưu gì', ['none']],
  ['pensionAmount', '3 triệu', 'sổ cụ 3 triệu', { min: 3_000_000, max: 3_000_000 }],
] as const)('%s is read from "%s" in "%s"', (fact, span, message, value) => {
  expect(read(span, message, fact)).toEqual(value);
});

test.each([
  ['does not stand there', 'birth', '92', 'cụ thọ 82 xuân'],
  ['is a part of a number', 'birth', '82', 'gọi 1982 xuân'],
  ['is a part of a sum', 'birth', '82', 'được 82.000 xuân'],
  ['is a part of a word', 'pension', 'hưu', 'con hươu, hưuu'],
  ['is a part of a day', 'birth', '12', 'cụ 12/3 âm'],
  ['stands beside another number', 'birth', '82', 'cụ 82 83 xuân'],
  ['is one end of a range', 'birth', '82', 'cụ 82-85 xuân'],
  ['stands behind its denial', 'pension', 'lương hưu', 'cụ không có lương hưu gì'],
  ['stands behind a word that makes it rough', 'birth', '82', 'cụ hơn 82 xuân'],
  ['stands before its unit', 'birth', '82', 'cụ 82 triệu đồng'],
  ['is denied behind', 'pension', 'lương hưu', 'lương hưu thì không có'],
  ['is a question', 'pension', 'có lương hưu', 'cụ có lương hưu không'],
  ['is only supposed', 'birth', '82', 'nếu cụ thọ 82 xuân'],
  ['stands freely once and bound another time', 'birth', '82', 'cụ 82 xuân, lương 82 triệu'],
  ['is a bare yes or no', 'hiv', 'không', 'không hiểu gì'],
  ['tells of somebody else', 'birth', 'bố tôi 82 tuổi', 'bố tôi 82 tuổi'],
  ['tells of something else', 'birth', 'hộ nghèo', 'nhà hộ nghèo'],
  ['asks for a person', 'birth', '82 gặp cán bộ', 'cụ 82 gặp cán bộ'],
  ['says nothing', 'birth', 'xuân', 'cụ thọ 82 xuân'],
  ['is empty', 'birth', '', 'cụ thọ 82 xuân'],
  ['is a blank', 'birth', ' ', 'cụ thọ 82 xuân'],
] as const)('nothing is read from a span that %s', (_, fact, span, message) => {
  expect(read(span, message, fact)).toBeNull();
});
