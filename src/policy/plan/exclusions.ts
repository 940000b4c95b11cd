import type { Dated } from '../kernel/in-force';
import { dated } from '../kernel/in-force';
import { law } from '../laws';
import { ONE_ELECTRICITY_SUPPORT } from '../parameters/electricity-support';
import type { ProgrammeKey } from '../programmes';

type Pair<K extends string> = readonly [K, K];

/** A clause under which monthly benefits exclude one another; only the best lawful set of them is paid. */
export interface Exclusion<K extends string = string> {
  readonly programmes: readonly K[];
  readonly clause: Dated;
  /** Whose benefits it weighs against each other: one person's, or those of the whole household. */
  readonly within: 'person' | 'household';
  /** Pairs of programmes that the clause itself lets add up. */
  readonly addUp: readonly Pair<K>[];
  /** Pairs of which the clause does not say whether they add up: never promised together, neither refused. */
  readonly unsure: readonly { readonly pair: Pair<K>; readonly says: string }[];
}

/**
 * Nghị định 20/2021 and 335/2026, Điều 6 khoản 2: of several rates of social assistance, also across
 * instruments, a person gets the highest; only a poor single parent gets hers besides that for her age, her
 * disability or HIV. Merit allowances add up and are none of these.
 */
const HIGHEST_ONLY: Exclusion<ProgrammeKey> = {
  programmes: [
    'social-pension',
    'elderly-assistance',
    'disability-assistance',
    'child-assistance',
    'hiv-assistance',
    'single-parent-assistance',
    'small-child-assistance',
  ],
  clause: dated('highest-only', 'lần', [
    ['2026-10-05', 1, law('ND335/2026', 'Điều 6 khoản 2; Điều 31')],
    ['2021-07-01', 1, law('ND20/2021', 'Điều 6 khoản 2')],
  ]),
  within: 'person',
  addUp: [
    ['single-parent-assistance', 'elderly-assistance'],
    ['single-parent-assistance', 'disability-assistance'],
    ['single-parent-assistance', 'hiv-assistance'],
  ],
  unsure: [
    {
      pair: ['single-parent-assistance', 'social-pension'],
      says: 'Trợ cấp đơn thân nuôi con và hưu trí xã hội được hưởng cả hai hay chỉ một',
    },
  ],
};

/** Every such clause among the registered programmes. What stands in none of them adds up. */
export const EXCLUSIONS: readonly Exclusion[] = [
  HIGHEST_ONLY,
  {
    programmes: ['electricity-support'],
    clause: ONE_ELECTRICITY_SUPPORT,
    within: 'household',
    addUp: [],
    unsure: [],
  },
];
