import type { CARE_FACTS } from '../dictionary/care';
import { byAge, usual, yesOf } from './share';
import type { SharesOf } from './shares-of';

const HARDSHIP = 'A sudden hardship: rare, and told by those whom it meets.';

/** How common the answers to the questions of care, death and sudden hardship are. */
export const CARE_SHARES: SharesOf<typeof CARE_FACTS> = {
  caresFor: usual(
    {
      none: 94,
      'own-disabled': 4,
      'child-under-4': 0.2,
      child: 0.8,
      elder: 0.4,
      'disabled-adult': 0.4,
      'disabled-child': 0.2,
    },
    'Care by a decision is rare; most of it is for the own family.',
  ),
  caredCount: usual(
    [
      [0, 1],
      [0.9, 1],
      [1, 3],
    ],
    'Mostly one.',
  ),
  fosterKin: yesOf(70, 'Children are taken in mostly by their kin.'),
  pregnant: byAge(
    [
      [15, { yes: 0, no: 100 }],
      [45, { yes: 3, no: 97 }],
      [200, { yes: 0, no: 100 }],
    ],
    'A few women in a hundred at any time.',
  ),
  smallChildren: byAge(
    [
      [16, { none: 100, one: 0, several: 0 }],
      [45, { none: 80, one: 18, several: 2 }],
      [200, { none: 99, one: 1, several: 0 }],
    ],
    'One family of that age in five has a child under three.',
  ),
  spouseSupported: yesOf(1, 'Both disabled with a small child: very rare.'),
  death: usual({ ordinary: 7, disaster: 0.5, missing: 0.5, none: 92 }, HARDSHIP),
  deathPeriod: usual(
    { 'since-decree': 60, 'raise-window': 15, 'before-raise': 25 },
    'One asks soon after a death.',
  ),
  funeralTitle: usual(
    {
      none: 90,
      'single-parent-child': 1,
      'in-facility': 1,
      'pending-allowance': 4,
      'pending-pension': 4,
    },
    'Most of the dead were on an allowance, or on none.',
  ),
  inFacility: yesOf(1, 'Care facilities hold a few hundred people.'),
  hungerCause: usual({ none: 95, disaster: 1, 'lean-season': 3, tet: 1 }, HARDSHIP),
  injured: yesOf(1, HARDSHIP),
  emergencyDays: usual(
    [
      [0, 0],
      [0.5, 3],
      [1, 30],
    ],
    HARDSHIP,
  ),
  urgentCare: yesOf(0.5, HARDSHIP),
};
