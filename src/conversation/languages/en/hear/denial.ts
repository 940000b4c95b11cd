import type { HearWords } from '../../hear-words';

/** Words that deny a statement, or make a question of it. */
export const denial: Pick<
  HearWords,
  | 'negators'
  | 'fillers'
  | 'deniedAfter'
  | 'affirming'
  | 'asking'
  | 'askingBefore'
  | 'joiners'
> = {
  negators: [
    'no',
    'not',
    'without',
    "doesn't",
    "don't",
    "hasn't",
    "haven't",
    'never',
    "isn't",
    "aren't",
    'nor',
    'none',
    'neither',
  ],
  fillers: [
    'a',
    'an',
    'any',
    'have',
    'has',
    'get',
    'gets',
    'got',
    'receive',
    'receives',
    'of',
    'the',
    'in',
    'monthly',
    'yet',
    'had',
    'kind',
    'from',
    'state',
    'been',
    'classified',
    'as',
    'certified',
    'them',
    'has',
    'her',
    'his',
    'my',
    'is',
    'are',
    'am',
    'i',
    'she',
    'he',
  ],
  deniedAfter: ['does not', "doesn't", 'do not', "don't", 'has none', 'have none', 'is not'],
  affirming: [],
  asking: ['or not'],
  askingBefore: ['does she have a', 'does he have a', 'do i have a', 'is it a', 'what is a'],
  joiners: ['and', 'or', 'nor', 'as well as'],
};
