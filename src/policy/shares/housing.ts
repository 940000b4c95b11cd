import type { HOUSING_FACTS } from '../dictionary/housing';
import { byAge, usual, yesOf } from './share';
import type { SharesOf } from './shares-of';

const MISHAP = 'A house is damaged by a disaster in a few of a hundred households a year.';

/** How common the answers to the questions of housing are. */
export const HOUSING_SHARES: SharesOf<typeof HOUSING_FACTS> = {
  settlement: usual(
    { ward: 22, 'former-town': 8, rural: 70 },
    'About a fifth of the people live in wards.',
  ),
  family: byAge(
    [
      [25, { single: 70, 'single-with-minor': 2, couple: 28 }],
      [200, { single: 22, 'single-with-minor': 5, couple: 73 }],
    ],
    'Most of the grown are married.',
  ),
  income: usual(
    [
      [0, 0],
      [0.3, 6_000_000],
      [0.6, 12_000_000],
      [0.9, 25_000_000],
      [1, 80_000_000],
    ],
    'Wages of one or two earners.',
  ),
  housingGroup: byAge(
    [
      [
        60,
        {
          none: 62,
          worker: 16,
          official: 10,
          'armed-forces': 2,
          merit: 1,
          'land-recovered': 3,
          'duty-house-returned': 0.2,
          'two-children': 4,
          student: 1.8,
        },
      ],
      [
        200,
        {
          none: 88,
          worker: 0,
          official: 0,
          'armed-forces': 0,
          merit: 8,
          'land-recovered': 3,
          'duty-house-returned': 0.5,
          'two-children': 0.5,
          student: 0,
        },
      ],
    ],
    'Who asks for social housing is mostly a worker or an official, the poor besides.',
  ),
  hasHouse: yesOf(60, 'Most households of the province own a house; those who ask less often.'),
  houseOtherProvince: yesOf(5, 'Few own a house in the other of the two former provinces.'),
  areaPerHead: usual(
    [
      [0, 4],
      [0.3, 15],
      [0.8, 30],
      [1, 60],
    ],
    'About 20 m² a head.',
  ),
  housingHelped: yesOf(4, 'Few were helped before.'),
  publicRental: yesOf(15, 'Little social housing is the property of the State.'),
  loanPurpose: usual({ none: 70, 'social-house': 12, 'own-house': 18 }, 'Only some would borrow.'),
  houseDamage: usual({ none: 94, 'badly-damaged': 4, destroyed: 2 }, MISHAP),
  roofDamage: usual(
    [
      [0, 0],
      [0.85, 0],
      [0.95, 50],
      [1, 100],
    ],
    MISHAP,
  ),
  relocationOrdered: yesOf(2, MISHAP),
  houseWork: usual(
    { none: 80, repair: 12, rebuild: 8 },
    'The campaign against ruined houses has left few of them.',
  ),
  onHouseLand: yesOf(88, 'Most stand on undisputed land for housing.'),
  houseFrail: yesOf(15, 'Frail houses are the poorer part.'),
  houseOldUnsafe: yesOf(6, 'Few houses are that old and never improved.'),
  houseArea: usual(
    [
      [0, 12],
      [0.2, 40],
      [0.7, 90],
      [1, 200],
    ],
    'About 70 m² a house.',
  ),
  dwellingPerHead: usual(
    [
      [0, 4],
      [0.15, 8],
      [0.8, 28],
      [1, 60],
    ],
    'About 20 m² a head.',
  ),
  livesAlone: yesOf(7, 'One household in fourteen or so is a single person.'),
  meritHouseHelped: yesOf(10, 'Of those concerned, some were helped under the decision of 2013.'),
};
