import type { HearWords } from '../hear-words';

/** Matters that are not reckoned here, as people name them, and questions that belong to other offices. */
export const elsewhere: Pick<HearWords, 'elsewhere' | 'offTopic' | 'questions'> = {
  elsewhere: [
    { means: 'scholarship', says: ['scholarship'] },
    { means: 'loan', says: ['loan', 'loans', 'borrow money'] },
    { means: 'maternity', says: ['maternity', 'maternity benefit'] },
    { means: 'hunger', says: ['nothing to eat', 'no food', 'hungry'] },
    { means: 'illness', says: ['cancer', 'dialysis'] },
    { means: 'disability-certificate', says: ['get a disability certificate'] },
    { means: 'lost-card', says: ['lost my card', 'lost the card', 'new card'] },
    { means: 'house-projects', says: ['which projects', 'housing projects'] },
    { means: 'pension-reckoning', says: ['reckon my pension', 'retirement age'] },
  ],
  offTopic: [
    'weather',
    'gold price',
    'price of gold',
    'football',
    'lottery',
    'passport',
    'red light',
  ],
  questions: ['how much', 'where', 'when', 'what is', 'who is', 'today', 'how do', 'can i'],
};
