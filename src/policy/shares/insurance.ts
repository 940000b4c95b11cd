import type { INSURANCE_FACTS } from '../dictionary/insurance';
import { byAge, usual, yesOf } from './share';
import type { SharesOf } from './shares-of';

const NO_WORK = {
  none: 100,
  student: 0,
  employee: 0,
  'on-leave': 0,
  'part-time': 0,
  'business-owner': 0,
  'commune-part-timer': 0,
  'village-part-timer': 0,
  'village-health-worker': 0,
  'security-force': 0,
  artisan: 0,
  'unemployment-benefit': 0,
  'unpaid-leave': 0,
  'armed-forces': 0,
  'military-cadet': 0,
  'foreign-student': 0,
  institution: 0,
};

/** How common the answers to the questions of health insurance are. */
export const INSURANCE_SHARES: SharesOf<typeof INSURANCE_FACTS> = {
  work: byAge(
    [
      [6, NO_WORK],
      [16, { ...NO_WORK, none: 5, student: 95 }],
      [23, { ...NO_WORK, none: 45, student: 40, employee: 14, 'armed-forces': 1 }],
      [
        60,
        {
          none: 66,
          student: 0.5,
          employee: 22,
          'on-leave': 0.5,
          'part-time': 1,
          'business-owner': 3,
          'commune-part-timer': 1,
          'village-part-timer': 2,
          'village-health-worker': 0.6,
          'security-force': 0.8,
          artisan: 0.1,
          'unemployment-benefit': 1,
          'unpaid-leave': 0.2,
          'armed-forces': 1,
          'military-cadet': 0.1,
          'foreign-student': 0.05,
          institution: 0.15,
        },
      ],
      [200, { ...NO_WORK, none: 96, employee: 2, 'business-owner': 1, 'village-part-timer': 1 }],
    ],
    'Two in three of the grown farm or work without a contract; children learn, the old rest.',
  ),
  wage: usual(
    [
      [0, 0],
      [0.2, 4_000_000],
      [0.6, 7_000_000],
      [0.95, 15_000_000],
      [1, 60_000_000],
    ],
    'Insured wages lie between the regional minimum and three times of it.',
  ),
  allowance: byAge(
    [
      [
        16,
        {
          none: 96,
          'social-allowance': 4,
          'social-pension': 0,
          'near-pension': 0,
          'ex-cadre': 0,
          'entitled-survivor': 0,
        },
      ],
      [
        70,
        {
          none: 95,
          'social-allowance': 4,
          'social-pension': 0,
          'near-pension': 0.3,
          'ex-cadre': 0.5,
          'entitled-survivor': 0.2,
        },
      ],
      [
        200,
        {
          none: 55,
          'social-allowance': 8,
          'social-pension': 34,
          'near-pension': 1,
          'ex-cadre': 1.5,
          'entitled-survivor': 0.5,
        },
      ],
    ],
    'Who asks is mostly not yet on the rolls; of the very old about half are.',
  ),
  merit: byAge(
    [
      [
        50,
        {
          none: 95,
          merit: 0.2,
          veteran: 0,
          'martyr-relative': 0.5,
          resistance: 0,
          'merit-relative': 3.5,
          'organ-donor': 0.05,
          deputy: 0.3,
          'forces-relative': 0.3,
          'defence-worker-relative': 0.05,
          'trafficking-victim': 0.05,
          'mine-victim': 0.05,
        },
      ],
      [
        200,
        {
          none: 82,
          merit: 3,
          veteran: 5,
          'martyr-relative': 3,
          resistance: 3.5,
          'merit-relative': 3,
          'organ-donor': 0.05,
          deputy: 0.2,
          'forces-relative': 0.1,
          'defence-worker-relative': 0.05,
          'trafficking-victim': 0.05,
          'mine-victim': 0.05,
        },
      ],
    ],
    'One old person in six or so holds a title or is close to one who does; of the young few.',
  ),
  areaClass: usual(
    {
      outside: 14,
      developing: 26,
      difficult: 8,
      'extremely-difficult': 46,
      'left-list': 3,
      'safe-zone': 3,
    },
    'A mountain province: most communes lie in the ethnic area, many of them in its hardest class.',
  ),
  ethnicMinority: yesOf(62, 'More than half of the people of the province are not Kinh.'),
  poorCommune: yesOf(15, 'Two former poor districts of nine.'),
  farmStandard: yesOf(3, 'The recognition is seldom sought.'),
  householdOrder: usual(
    [
      [0, 1],
      [0.35, 1],
      [0.6, 2],
      [0.8, 3],
      [1, 6],
    ],
    'Households of three to five people.',
  ),
};
