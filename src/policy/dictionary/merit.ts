import type { FactDef } from '../kernel/fact';

/** Facts of people with merit and those close to them. */
export const MERIT_FACTS = {} as const satisfies Record<string, FactDef>;
