import { LANGUAGES } from '../../src/conversation/languages';
import { withoutPersonal } from '../../src/conversation/understand/without-personal';

const vi = (text: string) => withoutPersonal(text, LANGUAGES.vi.personal);
const en = (text: string) => withoutPersonal(text, LANGUAGES.en.personal);

test.each([
  ['a telephone number', 'gọi tôi 0912345678 nhé', 'gọi tôi […] nhé'],
  ['one with dots', 'số 0912.345.678', 'số […]'],
  ['one with blanks and a country', '+84 912 345 678', '[…]'],
  ['one that is dictated', 'không chín một hai ba bốn năm sáu bảy tám', '[…]'],
  ['the number of an identity card', 'cccd 015182003456 của mẹ', 'cccd […] của mẹ'],
  ['that of a health insurance card', 'thẻ DN 4010123456789', 'thẻ […]'],
  ['a full day of birth', 'sinh 12/03/1944', 'sinh […]'],
  ['an e-mail address', 'an.nguyen@gmail.com nhé', '[…] nhé'],
  ['a page', 'vào fb.com/annguyen xem', 'vào […] xem'],
  ['a whole name', 'hồ sơ của Lò Thị Mẩy', 'hồ sơ của […]'],
  ['a name that begins the message', 'Giàng A Pao 82 xuân', '[…] 82 xuân'],
  ['a name in small letters behind its word', 'tên là giàng a pao, 82 xuân', 'tên là […], 82 xuân'],
  ['one with a middle name, without marks', 'me toi lo thi hoa 82 xuan', 'me toi […] 82 xuan'],
  ['one behind a title', 'bà mẩy 82 xuân', 'bà […] 82 xuân'],
  ['a hamlet and a commune', 'ở thôn nậm khắt xã púng luông', 'ở thôn […]'],
  ['a house and a street', 'số nhà 12 ngõ 45, tổ 5', 'số nhà […], tổ […]'],
])('%s is left out', (_, text, shown) => {
  expect(vi(text)).toBe(shown);
});

test.each([
  ['a telephone number', 'call 0912 345 678 please', 'call […] please'],
  ['a name', 'my name is John Smith', 'my name is […]'],
  ['a name in small letters', 'her name is mary ann lee, 82', 'her name is […], 82'],
  ['a place', 'I live in Mu Cang Chai, my mother is 82', 'I live in […], my mother is 82'],
])('in English %s is left out', (_, text, shown) => {
  expect(en(text)).toBe(shown);
});

test.each([
  'Mẹ tôi 82 tuổi, không có lương hưu',
  'lương 2.500.000 đồng một tháng',
  'mỗi tháng được 1500000',
  'Không có trợ cấp xã hội, bản thân khuyết tật nặng',
  'tám hai mùa lá rụng',
])('what tells of a matter stays letter by letter: %s', (text) => {
  expect(vi(text)).toBe(text);
});

test('names, numbers and places that are put into any sentence never come through', () => {
  const canaries = [
    'Vàng Thị Dợ',
    'Sùng A Chớ',
    '0987654321',
    '010199001234',
    'Khao Mang',
    'x@y.vn',
  ];
  const frames = [
    (one: string) => `${one} 82 xuân`,
    (one: string) => `82 xuân rồi, ${one}`,
    (one: string) => `mẹ tôi là ${one} 82 xuân, ở nhà`,
    (one: string) => `xin chào. ${one} thì sao?`,
  ];
  for (const canary of canaries) {
    for (const frame of frames) {
      for (const part of canary.split(' ').filter((word) => word.length > 1)) {
        expect(vi(frame(canary)).split(/[^\p{L}\p{N}@.]+/u)).not.toContain(part);
      }
    }
  }
});
