import type { ReadNumber } from '../hear-words';

const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** An English number below 200 in words: 'eighty two' (a hyphen is no word), 'one hundred and one'. */
export function readNumber(words: readonly string[]): ReadNumber | null {
  if ((words[0] === 'one' || words[0] === 'a') && words[1] === 'hundred') {
    const linked = words[2] === 'and' ? 1 : 0;
    const rest = belowHundred(words.slice(2 + linked));
    return rest === null
      ? { value: 100, length: 2 }
      : { value: 100 + rest.value, length: 2 + linked + rest.length };
  }
  return belowHundred(words);
}

function belowHundred(words: readonly string[]): ReadNumber | null {
  const first = words[0];
  if (first === undefined || first === 'x') return null;
  const small = SMALL.indexOf(first);
  if (small >= 0) return { value: small, length: 1 };
  const tens = TENS.indexOf(first);
  if (tens < 0) return null;
  const ones = words[1] === undefined ? -1 : SMALL.indexOf(words[1]);
  return ones >= 1 && ones <= 9
    ? { value: tens * 10 + ones, length: 2 }
    : { value: tens * 10, length: 1 };
}
