import { talk } from './transcript';

test.each([
  'LK the-you-and-is-to-of-iA',
  'LK I_am-to_the-you-of-is_',
  'lk is-you-the-to-I-a-of-an',
])('the letters of a code turn no conversation to English: %s', (text) => {
  expect(talk().say(text).state.language).toBe('vi');
});

test('the same letters as words do', () => {
  expect(talk().say('is you the to I a of an').state.language).toBe('en');
});
