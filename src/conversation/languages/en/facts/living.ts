import type { FactsWords } from '../../words';

export const livingFacts = {} as const satisfies Partial<FactsWords>;
