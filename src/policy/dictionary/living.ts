import type { FactDef } from '../kernel/fact';

/** Facts that the shorter programmes are decided on: electricity, learning, work, gifts. */
export const LIVING_FACTS = {} as const satisfies Record<string, FactDef>;
