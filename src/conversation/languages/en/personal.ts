import type { PersonalWords } from '../personal-words';

const DIGITS = [
  'zero',
  'oh',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
];

/** What is left out of an English message before anybody outside reads it. */
export const personal: PersonalWords = {
  named: ['name', 'name is', 'named', 'called', 'names are'],
  titles: ['mr', 'mrs', 'ms', 'miss', 'madam', 'sir', 'uncle', 'aunt', 'grandma', 'grandpa'],
  middles: ['văn', 'thị'],
  places: [
    ...['village', 'hamlet', 'commune', 'ward', 'district', 'province', 'town', 'city', 'street'],
    ...['road', 'lane', 'house number', 'address', 'live in', 'lives in', 'live at', 'lives at'],
  ],
  asides: ['name of the'],
  plain: [
    ...DIGITS,
    ...['i', 'my', 'me', 'we', 'our', 'she', 'he', 'they', 'it', 'is', 'am', 'are', 'was', 'has'],
    ...[
      'have',
      'had',
      'no',
      'not',
      'yes',
      'and',
      'or',
      'but',
      'with',
      'the',
      'a',
      'an',
      'of',
      'in',
    ],
    ...['mother', 'father', 'wife', 'husband', 'about', 'over', 'nearly', 'almost', 'more', 'than'],
    ...['years', 'year', 'months', 'old', 'born', 'poor', 'pension', 'can', 'does', 'do', 'what'],
    ...[
      'who',
      'how',
      'when',
      'where',
      'hello',
      'please',
      'that',
      'this',
      'there',
      'if',
      'to',
      'for',
    ],
  ],
  digits: DIGITS,
};
