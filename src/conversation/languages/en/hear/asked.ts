import type { HearWords } from '../../hear-words';

/** What is asked about, and the names of it. */
export const asked: Pick<HearWords, 'facets' | 'domains' | 'programmes' | 'factNames'> = {
  facets: [
    {
      means: 'entitled',
      says: [
        'entitled',
        'eligible',
        'can she get',
        'can he get',
        'can i get',
        'do i get',
        'does she get',
        'does he get',
        'what can i get',
        'what can she get',
        'qualify',
        'what am i owed',
      ],
    },
    { means: 'how-much', says: ['how much', 'what amount'] },
    { means: 'why', says: ['why', 'why not', 'which law', 'on what grounds', 'which article'] },
    {
      means: 'papers',
      says: [
        'which papers',
        'what papers',
        'documents',
        'paperwork',
        'how do i apply',
        'how to apply',
        'which form',
        'papers',
      ],
    },
    { means: 'where', says: ['where do i apply', 'where do i go', 'where to apply', 'where'] },
    { means: 'when', says: ['from when', 'how long', 'how many days', 'when'] },
    { means: 'about', says: ['what is', 'what does that mean', 'explain', 'meaning of'] },
    { means: 'programmes', says: ['which programmes', 'what benefits are there', 'all benefits'] },
  ],
  domains: [
    {
      means: 'allowance',
      says: ['allowance', 'allowances', 'benefit', 'benefits', 'support', 'monthly allowance'],
    },
    {
      means: 'insurance',
      says: ['insurance', 'medical insurance'],
    },
    {
      means: 'housing',
      says: ['housing', 'buy a flat', 'buy a house', 'apartment'],
    },
  ],
  programmes: [
    { means: ['disaster-house'], says: ['flood', 'landslide', 'flash flood', 'storm', 'disaster'] },
    { means: ['emergency-rice', 'emergency-injury'], says: ['emergency relief', 'emergency aid'] },
    { means: ['social-pension'], says: ['social retirement allowance'] },
    {
      means: ['funeral-support', 'social-pension-funeral'],
      says: ['funeral', 'burial', 'funeral costs', 'funeral support'],
    },
  ],
  factNames: [
    { means: 'birth', says: ['age', 'year of birth', 'birth year', 'date of birth'] },
    { means: 'pension', says: ['pension'] },
    { means: 'poverty', says: ['poor', 'near poor', 'household'] },
    { means: 'disability', says: ['disability'] },
    { means: 'work', says: ['work', 'job'] },
    { means: 'ethnicMinority', says: ['ethnic group', 'ethnicity'] },
    { means: 'income', says: ['income'] },
  ],
};
