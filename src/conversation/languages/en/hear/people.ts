import type { HearWords } from '../../hear-words';

function family(noun: string): string[] {
  return [`my ${noun}`, `our ${noun}`, `my old ${noun}`, `my elderly ${noun}`];
}

/** Whom the words of a message name, and the words that only look like a person or a fact. */
export const people: Pick<HearWords, 'people' | 'counters' | 'possessors' | 'asides'> = {
  people: [
    { means: 'mother', says: [...family('mother'), ...family('mum'), ...family('mom'), 'mother'] },
    { means: 'father', says: [...family('father'), ...family('dad'), 'father'] },
    { means: 'parents', says: family('parents') },
    { means: 'grandmother', says: [...family('grandmother'), ...family('grandma'), 'my granny'] },
    { means: 'grandfather', says: [...family('grandfather'), ...family('grandpa')] },
    { means: 'grandparents', says: family('grandparents') },
    { means: 'mother-in-law', says: ['my mother in law', 'my mother - in - law'] },
    { means: 'father-in-law', says: ['my father in law', 'my father - in - law'] },
    { means: 'wife', says: family('wife') },
    { means: 'husband', says: family('husband') },
    { means: 'child', says: [...family('child'), ...family('baby'), ...family('kid')] },
    { means: 'child', says: [...family('children'), ...family('kids'), ...family('two children')] },
    { means: 'one-of', says: ['one of them', 'the other', 'the older one', 'the younger one'] },
    { means: 'son', says: family('son') },
    { means: 'daughter', says: family('daughter') },
    {
      means: 'grandchild',
      says: [...family('grandchild'), ...family('grandson'), ...family('granddaughter')],
    },
    { means: 'older-brother', says: [...family('brother'), 'my older brother'] },
    { means: 'older-sister', says: [...family('sister'), 'my older sister'] },
    { means: 'younger-sibling', says: ['my younger brother', 'my younger sister'] },
    { means: 'aunt', says: family('aunt') },
    { means: 'uncle', says: family('uncle') },
    { means: 'neighbour', says: [...family('neighbour'), ...family('neighbor')] },
    { means: 'friend', says: family('friend') },
    { means: 'self', says: ['i', 'me', 'myself', 'my wife and i', 'my husband and i'] },
    { means: 'self-asked', says: ['what about me', 'for me', 'for myself', 'and me'] },
    { means: 'household', says: ['my family', 'our family', 'our household', 'my household'] },
    { means: 'same', says: ['she', 'he', 'her', 'him', 'that person'] },
    { means: 'everyone', says: ['both', 'both of them', 'they', 'neither of them', 'them'] },
  ],
  counters: ['young', 'small'],
  possessors: [],
  asides: [
    'i want to ask',
    'i would like to ask',
    'can i ask',
    'may i ask',
    'i am asking',
    'i ask',
    'tell me',
    'can you tell me',
    'help me',
    'i think',
    'i live with',
    'i want to know',
    'i would like to know',
    'poor health',
  ],
};
