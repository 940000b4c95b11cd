import type { PageWords } from '../page-words';

/** The pages of programmes. */
export const pages: PageWords = {
  listTitle: 'Programmes',
  listIntro: 'Each page says who gets it, how much, which papers, and where to hand them in.',
  domains: {
    allowance: 'Social allowances',
    insurance: 'Health insurance',
    housing: 'Housing',
    merit: 'People with merit',
    living: 'Living, school and work',
  },
  on: (day) => `By the law on ${day}.`,
  how: 'What to do',
  otherNames: (names) => `Also called: ${names}.`,
  law: 'What the law says',
  lawNote: 'This part is printed in Vietnamese, from the very rules that answers come from.',
  otherDays: 'The law on other days',
  ask: 'Ask about your own case',
  toList: 'See all programmes',
  noSuch: 'There is no such programme.',
  noSuchDay: 'A day is written like 2026-07-01.',
  notYet: (day) => `We hold no law for ${day} yet.`,
  codeTitle: 'Find an answer sheet',
  codeAsk: 'Code of the sheet',
  codeShow: 'Show the sheet',
  codeUnknown:
    'The code is letters and digits; it stands on the sheet and at the end of an answer.',
};
