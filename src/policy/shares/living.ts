import type { LIVING_FACTS } from '../dictionary/living';
import { byAge, usual, yesOf } from './share';
import type { SharesOf } from './shares-of';

const LEARNS = 'Schooling follows age.';
const WORKED = 'Jobs insured against unemployment last a year or two, some much longer.';

/** How common the answers to the questions of the shorter programmes are. */
export const LIVING_SHARES: SharesOf<typeof LIVING_FACTS> = {
  memberOnAllowance: yesOf(14, 'One household in seven or so has somebody on an allowance.'),
  electricityUse: usual(
    [
      [0, 10],
      [0.25, 50],
      [0.7, 130],
      [1, 500],
    ],
    'Poor homes use about 50 kWh.',
  ),
  schooling: byAge(
    [
      [
        3,
        {
          none: 85,
          preschool: 15,
          primary: 0,
          'lower-secondary': 0,
          'upper-secondary': 0,
          college: 0,
        },
      ],
      [
        6,
        {
          none: 15,
          preschool: 85,
          primary: 0,
          'lower-secondary': 0,
          'upper-secondary': 0,
          college: 0,
        },
      ],
      [
        11,
        {
          none: 1,
          preschool: 0,
          primary: 99,
          'lower-secondary': 0,
          'upper-secondary': 0,
          college: 0,
        },
      ],
      [
        15,
        {
          none: 5,
          preschool: 0,
          primary: 1,
          'lower-secondary': 94,
          'upper-secondary': 0,
          college: 0,
        },
      ],
      [
        18,
        {
          none: 30,
          preschool: 0,
          primary: 0,
          'lower-secondary': 3,
          'upper-secondary': 62,
          college: 5,
        },
      ],
      [
        23,
        {
          none: 72,
          preschool: 0,
          primary: 0,
          'lower-secondary': 0,
          'upper-secondary': 3,
          college: 25,
        },
      ],
      [
        200,
        {
          none: 99,
          preschool: 0,
          primary: 0,
          'lower-secondary': 0,
          'upper-secondary': 0,
          college: 1,
        },
      ],
    ],
    LEARNS,
  ),
  publicSchool: yesOf(97, 'Nearly every school of the province is public.'),
  tuitionGround: usual(
    {
      none: 93,
      'merit-family': 2,
      orphan: 2,
      'very-small-people': 0.5,
      'heavy-trade': 2,
      'work-accident-child': 0.5,
    },
    'A few pupils in a hundred have a ground of their own.',
  ),
  boarding: byAge(
    [
      [6, { none: 100, boarder: 0, 'border-full': 0, 'border-midday': 0 }],
      [19, { none: 72, boarder: 26, 'border-full': 1, 'border-midday': 1 }],
      [200, { none: 100, boarder: 0, 'border-full': 0, 'border-midday': 0 }],
    ],
    'Many highland pupils board at school.',
  ),
  selfHoused: yesOf(10, 'Most boarding schools have room.'),
  jobEnded: byAge(
    [
      [18, { yes: 1, no: 99 }],
      [60, { yes: 15, no: 85 }],
      [200, { yes: 3, no: 97 }],
    ],
    'Who asks about it has mostly lost a job; of the others few have.',
  ),
  jobEndedMonths: usual(
    [
      [0, 0],
      [0.75, 2],
      [0.9, 3],
      [1, 24],
    ],
    'One asks soon after.',
  ),
  insuredIn24: usual(
    [
      [0, 0],
      [0.2, 11],
      [0.5, 18],
      [1, 24],
    ],
    WORKED,
  ),
  seasonalWork: yesOf(10, 'Most hold a usual contract.'),
  insuredIn36: usual(
    [
      [0, 0],
      [0.2, 11],
      [0.5, 24],
      [1, 36],
    ],
    WORKED,
  ),
  insuredTotal: usual(
    [
      [0, 0],
      [0.2, 12],
      [0.6, 48],
      [1, 240],
    ],
    WORKED,
  ),
  stateScale: yesOf(10, 'Few who lose a job were on the scale of the State.'),
  averageWage: usual(
    [
      [0, 2_000_000],
      [0.2, 4_500_000],
      [0.7, 8_000_000],
      [1, 40_000_000],
    ],
    'Wages of the province.',
  ),
  incomePerHead: usual(
    [
      [0, 300_000],
      [0.25, 1_500_000],
      [0.5, 2_800_000],
      [1, 12_000_000],
    ],
    'Who asks for a review of poverty has little.',
  ),
  missingIndicators: usual(
    [
      [0, 0],
      [0.5, 1],
      [0.8, 3],
      [1, 8],
    ],
    'Mostly none to three.',
  ),
};
