import type { Dated } from '../kernel/in-force';
import { dated } from '../kernel/in-force';
import { law } from '../laws';
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

/** Beside care in a facility there is no monthly allowance of Điều 6 (Nghị định 20/2021, Điều 25). */
const IN_FACILITY: Exclusion<ProgrammeKey> = {
  programmes: [
    'facility-care',
    ...HIGHEST_ONLY.programmes.filter((key) => key !== 'social-pension'),
  ],
  clause: dated('no-allowance-in-facility', 'lần', [
    ['2021-07-01', 1, law('ND20/2021', 'Điều 25')],
  ]),
  within: 'person',
  addUp: HIGHEST_ONLY.addUp,
  unsure: [],
};

/** One funeral support for a dead person, the highest. */
const ONE_FUNERAL: Exclusion<ProgrammeKey> = {
  programmes: ['funeral-support', 'social-pension-funeral'],
  clause: dated('one-funeral-support', 'lần', [
    ['2026-10-05', 1, law('ND335/2026', 'Điều 11; Điều 31')],
    ['2021-07-01', 1, law('ND20/2021', 'Điều 11')],
  ]),
  within: 'person',
  addUp: [],
  unsure: [],
};

/** Every such clause among the registered programmes. What stands in none of them adds up. */
export const EXCLUSIONS: readonly Exclusion[] = [HIGHEST_ONLY, IN_FACILITY, ONE_FUNERAL];
