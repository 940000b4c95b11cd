import type { FactsWords } from '../../words';

export const meritFacts = {} as const satisfies Partial<FactsWords>;
