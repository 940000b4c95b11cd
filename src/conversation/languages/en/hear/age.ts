import type { HearWords } from '../../hear-words';

/** How ages, births and dates are said. */
export const ages: Pick<HearWords, 'age'> = {
  age: {
    years: ['years old', 'year old', 'years of age', '- years - old', '- year - old', 'years'],
    yearsShort: ['y', 'yo', 'yrs'],
    months: ['months old', 'month old', 'months of age', '- month - old'],
    monthsAfterPerson: ['months'],
    qualifiers: [
      { means: 'above', says: ['over', 'more than', 'past', 'above', 'older than', 'well over'] },
      { means: 'near', says: ['nearly', 'almost', 'close to', 'approaching', 'turning'] },
      { means: 'below', says: ['under', 'below', 'less than', 'not yet', 'younger than'] },
      { means: 'about', says: ['about', 'around', 'roughly', 'some', 'maybe', 'approximately'] },
      { means: 'threshold', says: ['from', 'people over', 'aged over', 'people from'] },
    ],
    between: [
      'is',
      'am',
      'are',
      'were',
      'now',
      'aged',
      'is now',
      'who is',
      'just turned',
      ',',
      'turned',
    ],
    counted: ['children', 'people', 'times', 'months', 'days', 'million', 'sons', 'daughters'],
    already: ['already'],
    countedFromBirth: [],
    someOfTen: [],
    cycleYears: [],
    born: ['born in', 'born on', 'born', 'was born in', 'birth year', 'date of birth'],
    dateParts: ['of', 'in', 'on', 'the', 'th', 'st', 'nd', 'rd', 'is'],
    monthNames:
      'january february march april may june july august september october november december'
        .split(' ')
        .map((name, index) => ({ means: index + 1, says: [name, name.slice(0, 3)] })),
  },
};
