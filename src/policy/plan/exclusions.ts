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
  readonly unsure: readonly Unsure<K>[];
}

/** Two benefits of which no clause that we hold says whether they are paid besides each other. */
export interface Unsure<K extends string = string> {
  readonly pair: Pair<K>;
  readonly says: string;
  /** Of the two, the one that is hers in any case: what is unsure is told of the other. */
  readonly stands?: K;
}

/**
 * Nghị định 20/2021 and 335/2026, Điều 6 khoản 2: of several rates of social assistance, also across
 * instruments, a person gets the highest; only a poor single parent gets hers besides that for her age, her
 * disability or HIV. Merit allowances add up among themselves; beside these they are an open point (see MERIT_BESIDE).
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

/** An exclusion of two programmes that the law leaves open. */
function openBetween(
  pair: Pair<ProgrammeKey>,
  more: Pick<Exclusion<ProgrammeKey>, 'clause' | 'within'> & Omit<Unsure<ProgrammeKey>, 'pair'>,
): Exclusion<ProgrammeKey> {
  const { clause, within, ...unsure } = more;
  return { programmes: pair, clause, within, addUp: [], unsure: [{ pair, ...unsure }] };
}

/** The social pension in a facility: Điều 25 speaks of the allowances of Điều 6 alone. */
const PENSION_IN_FACILITY = openBetween(['facility-care', 'social-pension'], {
  clause: dated('pension-in-facility', 'lần', [
    ['2026-10-05', 1, law('ND335/2026', 'Điều 31')],
    ['2021-07-01', 1, law('ND20/2021', 'Điều 25')],
  ]),
  within: 'person',
  says: 'Người ở cơ sở trợ giúp xã hội có được cả trợ cấp hưu trí xã hội hay không',
  stands: 'facility-care',
});

/**
 * Merit allowances beside social assistance and the social pension: until 2026-10-04 the clause speaks of
 * several instruments, since then of those on social assistance. No text that we hold says it of merit.
 */
const MERIT_BESIDE = HIGHEST_ONLY.programmes.map((key) =>
  openBetween(['merit-allowance', key], {
    clause: HIGHEST_ONLY.clause,
    within: 'person',
    says: 'Trợ cấp ưu đãi người có công và trợ cấp xã hội, hưu trí xã hội được hưởng cả hai hay chỉ một',
    stands: 'merit-allowance',
  }),
);

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

/** Other money for the same funeral, by laws of its own. */
const OTHER_FUNERALS = pairsAcross<ProgrammeKey>(
  ['merit-funeral', 'emergency-death'],
  ONE_FUNERAL.programmes,
).map((pair) =>
  openBetween(pair, {
    clause: ONE_FUNERAL.clause,
    within: 'person',
    says: 'Hai khoản cho cùng một đám tang theo hai văn bản được hưởng cả hai hay chỉ mức cao hơn',
  }),
);

/** Money for one house by several programmes: the usual rule is once for one purpose, its article not found. */
const ONE_HOUSE = pairsWithin<ProgrammeKey>([
  'temporary-house',
  'merit-house',
  'disaster-house',
  'disaster-house-province',
]).map((pair) =>
  openBetween(pair, {
    clause: dated('one-house-one-support', 'lần', [
      [
        '2021-07-01',
        1,
        law('QD55/2025', 'nguyên tắc không hỗ trợ trùng một nhà tại', 'unverified'),
      ],
    ]),
    within: 'household',
    says: 'Một nhà có được nhận hai khoản hỗ trợ nhà ở cho cùng một việc hay không',
  }),
);

function pairsAcross<K>(some: readonly K[], others: readonly K[]): readonly (readonly [K, K])[] {
  return some.flatMap((one) => others.map((other) => [one, other] as const));
}

function pairsWithin<K>(all: readonly K[]): readonly (readonly [K, K])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
}

/** Every such clause among the registered programmes. What stands in none of them adds up. */
export const EXCLUSIONS: readonly Exclusion[] = [
  HIGHEST_ONLY,
  IN_FACILITY,
  ONE_FUNERAL,
  PENSION_IN_FACILITY,
  ...MERIT_BESIDE,
  ...OTHER_FUNERALS,
  ...ONE_HOUSE,
];
