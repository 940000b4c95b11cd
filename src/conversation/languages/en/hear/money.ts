import type { HearWords } from '../../hear-words';

/** How amounts of money are said. */
export const amounts: Pick<HearWords, 'money'> = {
  money: {
    units: [
      { means: 1_000, says: ['k', 'thousand', 'thousand dong'] },
      { means: 1_000_000, says: ['million', 'm', 'mil', 'million dong', 'million vnd'] },
      { means: 1_000_000_000, says: ['billion'] },
      { means: 1, says: ['dong', 'vnd', 'đồng'] },
    ],
    half: [],
    perYear: ['year', 'years', 'a year', 'per year', 'yearly', 'annually'],
    perMonth: ['month', 'a month', 'per month', 'each month', 'monthly'],
    perHead: ['person', 'a person', 'per person', 'each', 'a head', 'per head'],
    together: ['household', 'our household', 'the whole family', 'family', 'together'],
    heads: ['people', 'persons', 'of us', 'members'],
    qualifiers: [
      { means: 'above', says: ['over', 'more than', 'above'] },
      { means: 'below', says: ['under', 'below', 'less than', 'up to'] },
      { means: 'about', says: ['about', 'around', 'roughly', 'nearly', 'almost'] },
    ],
    cues: [
      { means: 'pensionAmount', says: ['pension', 'survivor benefit', 'social insurance'] },
      { means: 'wage', says: ['wage', 'salary', 'pay'] },
      { means: 'income', says: ['income', 'earn', 'earns'] },
      { means: 'averageWage', says: ['average wage', 'average salary'] },
      { means: 'incomePerHead', says: ['income per person', 'for each person', 'per head'] },
    ],
  },
};
