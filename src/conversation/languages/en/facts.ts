import type { FactsWords } from '../words';
import { allowanceFacts } from './facts/allowance';
import { careFacts } from './facts/care';
import { housingFacts } from './facts/housing';
import { insuranceFacts } from './facts/insurance';
import { livingFacts } from './facts/living';
import { meritFacts } from './facts/merit';

/** Questions and answers in English, fact by fact. */
export const facts: FactsWords = {
  ...allowanceFacts,
  ...insuranceFacts,
  ...housingFacts,
  ...meritFacts,
  ...livingFacts,
  ...careFacts,
};
