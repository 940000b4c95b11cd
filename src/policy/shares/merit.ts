import type { MERIT_FACTS } from '../dictionary/merit';
import { byAge, usual, yesOf } from './share';
import type { SharesOf } from './shares-of';

const TITLES = {
  none: 86,
  'war-invalid': 4.5,
  'sick-soldier': 1.5,
  'agent-orange': 1.5,
  'martyr-survivor': 3,
  'merit-survivor': 1.5,
  'agent-orange-child': 0.5,
  imprisoned: 0.3,
  'heroic-mother': 0.2,
  hero: 0.05,
  helper: 0.6,
  'pre-uprising': 0.05,
  carer: 0.3,
};
const OF_THE_YOUNG = { ...TITLES, none: 99, 'war-invalid': 0, 'sick-soldier': 0, helper: 0 };
const PERCENT = [
  [0, 21],
  [0.6, 45],
  [0.85, 61],
  [0.97, 81],
  [1, 100],
] as const;
const DEGREES = 'Most certificates state between 21 and 60 %.';
const RARE = 'Rare, and told by those whom it concerns.';

/** How common the answers to the questions of people with merit are. */
export const MERIT_SHARES: SharesOf<typeof MERIT_FACTS> = {
  meritTitle: byAge(
    [
      [50, OF_THE_YOUNG],
      [200, TITLES],
    ],
    'Titles come of wars that ended fifty years ago: wounds and martyrs lead, the rest are few.',
  ),
  meritSecond: usual({ ...TITLES, none: 97, 'martyr-survivor': 1 }, 'Few hold a second title.'),
  meritThird: usual({ ...TITLES, none: 99.5 }, 'Hardly anybody holds a third.'),
  warInvalidPercent: usual(PERCENT, DEGREES),
  sickSoldierPercent: usual(
    [
      [0, 41],
      [0.6, 61],
      [0.9, 71],
      [1, 100],
    ],
    DEGREES,
  ),
  agentOrangePercent: usual(PERCENT, DEGREES),
  agentOrangeChildPercent: usual(
    [
      [0, 30],
      [0.5, 61],
      [0.8, 81],
      [1, 100],
    ],
    DEGREES,
  ),
  martyrs: usual(
    [
      [0, 1],
      [0.9, 1],
      [0.98, 2],
      [1, 4],
    ],
    'Mostly one, seldom two.',
  ),
  nurture: yesOf(10, 'Most survivors live with family.'),
  helperAward: usual({ gratitude: 15, medal: 80, other: 5 }, 'Medals were the usual award.'),
  earlyRevolution: usual({ stayed: 45, left: 15, uprising: 40 }, 'Very few are alive.'),
  meritPupil: yesOf(2, RARE),
  meritSchool: byAge(
    [
      [6, { none: 25, preschool: 75, school: 0 }],
      [18, { none: 8, preschool: 0, school: 92 }],
      [23, { none: 70, preschool: 0, school: 30 }],
      [200, { none: 99.5, preschool: 0, school: 0.5 }],
    ],
    'Children learn, the grown mostly do not.',
  ),
  convalescence: usual({ none: 85, home: 12, group: 3 }, 'A turn comes every other year or later.'),
  martyrWorship: yesOf(3, RARE),
  graveWork: usual(
    { none: 97, visit: 1.5, recover: 0.5, bury: 0.3, 'recover-and-bury': 0.7 },
    RARE,
  ),
  graveDistance: usual(
    [
      [0, 50],
      [0.5, 900],
      [1, 1_800],
    ],
    'The great cemeteries lie far south.',
  ),
  graveVisitors: usual(
    [
      [0, 1],
      [0.5, 2],
      [1, 3],
    ],
    'One to three relatives are supported.',
  ),
  meritDeceased: yesOf(8, RARE),
  resistanceMedal: byAge(
    [
      [65, { yes: 0, no: 100 }],
      [200, { yes: 10, no: 90 }],
    ],
    'Medals of the wars: held by some of the old.',
  ),
};
