import type { SharesOf } from './shares-of';
import type { ALLOWANCE_FACTS } from '../dictionary/allowance';
import { byAge, ofProvince, usual, yesOf } from './share';

const FEW_ORPHANS =
  'Nearly every child has a parent who can raise it; the rest are a few in a hundred.';
const PARENT = {
  none: 93,
  dead: 4,
  undetermined: 1,
  missing: 1,
  'in-facility': 0.3,
  sentenced: 0.7,
};

/** How common the answers to the questions of the allowances are. */
export const ALLOWANCE_SHARES: SharesOf<typeof ALLOWANCE_FACTS> = {
  /** Ages in years of those asked about, not of the whole people. */
  birth: usual(
    [
      [0, 0],
      [0.06, 3],
      [0.2, 16],
      [0.45, 60],
      [0.6, 70],
      [0.72, 75],
      [0.85, 80],
      [1, 98],
    ],
    'People ask an allowance office mostly about their old, then about children and the disabled.',
  ),
  pension: ofProvince(
    byAge(
      [
        [
          18,
          { none: 98, retirement: 0, 'disability-allowance': 0, 'other-insurance': 0, survivor: 2 },
        ],
        [
          55,
          { none: 96, retirement: 1, 'disability-allowance': 1, 'other-insurance': 1, survivor: 1 },
        ],
        [
          200,
          {
            none: 68,
            retirement: 24,
            'disability-allowance': 3,
            'other-insurance': 3,
            survivor: 2,
          },
        ],
      ],
      'Action Programme: 55 % past retirement age with a pension is the aim for 2030; today fewer.',
    ),
  ),
  pensionAmount: usual(
    [
      [0, 300_000],
      [0.06, 540_000],
      [0.3, 2_500_000],
      [0.7, 5_000_000],
      [1, 15_000_000],
    ],
    'Pensions are a few million; only old allowances lie below the social pension.',
  ),
  poverty: usual(
    { poor: 12, 'near-poor': 9, neither: 79 },
    'About one household in eight of the highlands is poor; the programme names only yearly falls.',
  ),
  disability: byAge(
    [
      [16, { none: 96, mild: 1, severe: 2, extreme: 1 }],
      [60, { none: 93, mild: 2, severe: 4, extreme: 1 }],
      [200, { none: 88, mild: 3, severe: 7, extreme: 2 }],
    ],
    'Few hold a certificate; it grows with age, and the mild level brings little, so is seldom sought.',
  ),
  supporter: usual(
    { none: 6, 'on-allowance': 3, able: 91 },
    'Nearly all old people have children or a spouse who can support them.',
  ),
  takenIn: yesOf(1, 'Being taken in by a decision is rare.'),
  abandoned: yesOf(1, FEW_ORPHANS),
  father: usual(PARENT, FEW_ORPHANS),
  mother: usual({ ...PARENT, none: 96, dead: 2 }, FEW_ORPHANS),
  allowanceAsChild: byAge(
    [
      [16, { yes: 0, no: 100 }],
      [200, { yes: 2, no: 98 }],
    ],
    FEW_ORPHANS,
  ),
  studies: byAge(
    [
      [16, { none: 5, continuous: 95, interrupted: 0 }],
      [19, { none: 30, continuous: 68, interrupted: 2 }],
      [23, { none: 70, continuous: 28, interrupted: 2 }],
      [200, { none: 99, continuous: 1, interrupted: 0 }],
    ],
    'Most go to school to 15, fewer to 18, a quarter beyond.',
  ),
  hiv: yesOf(0.5, 'Known infections are well below one in a hundred.'),
  regularIncome: byAge(
    [
      [16, { yes: 0, no: 100 }],
      [60, { yes: 45, no: 55 }],
      [200, { yes: 6, no: 94 }],
    ],
    'About half of the grown have wages or a regular income, few of the old.',
  ),
  marriage: byAge(
    [
      [16, { married: 0, unmarried: 100, widowed: 0, separated: 0 }],
      [25, { married: 30, unmarried: 68, widowed: 0, separated: 2 }],
      [60, { married: 82, unmarried: 8, widowed: 4, separated: 6 }],
      [200, { married: 60, unmarried: 3, widowed: 34, separated: 3 }],
    ],
    'Most of the grown are married; many of the old are widowed.',
  ),
  youngChildren: byAge(
    [
      [
        16,
        [
          [0, 0],
          [1, 0],
        ],
      ],
      [
        50,
        [
          [0, 0],
          [0.35, 0],
          [0.65, 1],
          [0.95, 2],
          [1, 5],
        ],
      ],
      [
        200,
        [
          [0, 0],
          [0.95, 0],
          [1, 2],
        ],
      ],
    ],
    'Two families in three of that age have children under 16, mostly one or two.',
  ),
  studyingChildren: byAge(
    [
      [
        33,
        [
          [0, 0],
          [1, 0],
        ],
      ],
      [
        60,
        [
          [0, 0],
          [0.8, 0],
          [1, 2],
        ],
      ],
      [
        200,
        [
          [0, 0],
          [0.98, 0],
          [1, 1],
        ],
      ],
    ],
    'A fifth of middle-aged parents have a child who studies on after 16.',
  ),
  keptChildren: usual(
    [
      [0, 0],
      [0.97, 0],
      [1, 2],
    ],
    'Only children already on the allowance count.',
  ),
};
