import type { FactsWords } from '../../words';
import { Does, Has, Is, does, has, is, lives, raises, serves, works } from '../grammar';

export const housingFacts = {
  settlement: {
    label: 'ward or commune',
    ask: (who) => `${Does(who)} ${who.name} live in a ward, a former town, or a commune?`,
    help: 'A former town is one from before 1 July 2025 that is now part of a commune.',
    options: {
      ward: { label: 'Ward', states: (who) => `${who.name} ${lives(who)} in a ward` },
      'former-town': {
        label: 'Former town, now a commune',
        states: (who) => `${who.name} ${lives(who)} in a former town, now a commune`,
      },
      rural: { label: 'Commune', states: (who) => `${who.name} ${lives(who)} in a commune` },
    },
  },
  family: {
    label: 'marital status',
    ask: (who) => `${Is(who)} ${who.name} married, single, or raising a young child alone?`,
    help: 'A young child is one under 18. Income is counted differently for each.',
    options: {
      single: {
        label: 'Single, not raising a young child',
        states: (who) => `${who.name} ${is(who)} single`,
      },
      'single-with-minor': {
        label: 'Single, raising a child under 18',
        states: (who) => `${who.name} ${raises(who)} a child under 18 alone`,
      },
      couple: { label: 'Married', states: (who) => `${who.name} ${is(who)} married` },
    },
  },
  income: {
    label: 'income a month',
    ask: (who) =>
      `How much ${does(who)} ${who.name} take home a month, with the spouse if married?`,
    help: 'The average of the last 12 months, by payroll or a certificate of income.',
  },
  housingGroup: {
    label: 'group for social housing',
    ask: (who) => `Which of these groups ${does(who)} ${who.name} belong to?`,
    help: 'The law names these groups for social housing. Choose one you have papers for.',
    families: {
      working: 'Working: company, official, army, police',
      returned: 'Lost land, or returned an official house',
    },
    options: {
      none: {
        label: 'None of them',
        states: (who) => `${who.name} ${is(who)} in none of the groups named by the law`,
      },
      worker: {
        label: 'Working in a company or cooperative',
        states: (who) => `${who.name} ${works(who)} in a company or cooperative`,
      },
      official: {
        label: 'Public official or employee',
        states: (who) => `${who.name} ${is(who)} a public official or employee`,
      },
      'armed-forces': {
        label: 'Army, police, cipher service',
        states: (who) => `${who.name} ${serves(who)} in the army, police or cipher service`,
      },
      merit: {
        label: "Person with merit or martyr's relative, due for housing support",
        states: (who) => `${who.name} ${is(who)} due for housing support for merit`,
      },
      'land-recovered': {
        label: 'Lost land and house to the State, not yet compensated with another',
        states: (who) => `${who.name} lost land and house without compensation in kind`,
      },
      'duty-house-returned': {
        label: 'Returned an official residence',
        states: (who) => `${who.name} returned an official residence`,
      },
      'two-children': {
        label: 'Has two or more children of one’s own',
        states: (who) => `${who.name} has two or more children`,
      },
      student: {
        label: 'Student, trainee, ethnic boarding pupil',
        states: (who) => `${who.name} ${is(who)} a student, trainee or boarding pupil`,
      },
    },
  },
  hasHouse: {
    label: "a house of one's own",
    ask: (who) =>
      `${Does(who)} ${who.name} or the spouse own a house in the province of the project?`,
    help: 'The whole new province counts. A house in the other former province is asked for next.',
    yes: {
      label: 'Yes',
      states: (who) => `${who.name} ${has(who)} a house in the province of the project`,
    },
    no: {
      label: 'No',
      states: (who) => `${who.name} ${has(who)} no house in the province of the project`,
    },
  },
  houseOtherProvince: {
    label: 'former province of the house',
    ask: () =>
      'Do the house and the project lie in different former provinces, Yên Bái and Lào Cai?',
    help: 'Until 31 May 2030 only a house in the former province of the project counts.',
    yes: {
      label: 'Different provinces',
      states: () => 'the house lies in the other former province',
    },
    no: {
      label: 'The same province',
      states: () => 'the house lies in the former province of the project',
    },
  },
  areaPerHead: {
    label: 'floor area for each person',
    ask: () => 'How many square metres of floor are there for each person?',
    help: 'Floor area divided by the people: oneself, spouse, parents and children.',
  },
  housingHelped: {
    label: 'housing support already received',
    ask: (who) => `${Has(who)} ${who.name} already had social housing or housing support there?`,
    help: 'Any form of State housing support in that province counts.',
    yes: {
      label: 'Yes',
      states: (who) => `${who.name} ${has(who)} had housing support in that province`,
    },
    no: {
      label: 'No',
      states: (who) => `${who.name} ${has(who)} had no housing support in that province`,
    },
  },
  publicRental: {
    label: 'renting from the State',
    ask: (who) => `${Does(who)} ${who.name} rent social housing from the State?`,
    help: 'A house that the State built and lets, not one of a company or a private owner.',
    yes: { label: 'Yes', states: (who) => `${who.name} ${is(who)} renting from the State` },
    no: { label: 'No', states: (who) => `${who.name} ${is(who)} not renting from the State` },
  },
  loanPurpose: {
    label: 'what the loan is for',
    ask: (who) => `Would ${who.name} borrow to buy social housing, or to build or repair a house?`,
    help: 'The most that is lent differs.',
    options: {
      none: { label: 'Something else', states: () => 'the loan is for something else' },
      'social-house': {
        label: 'Buying social housing',
        states: () => 'the loan is for social housing',
      },
      'own-house': {
        label: 'Building or repairing',
        states: () => 'the loan is for building or repairing a house',
      },
    },
  },
  houseDamage: {
    label: 'damage to the house',
    ask: () => 'How badly did the disaster or fire damage the house?',
    help: 'Lost means collapsed, swept away or burnt down. Badly damaged means unfit to live in.',
    options: {
      none: { label: 'None, or one can live in it', states: () => 'one can live in the house' },
      'badly-damaged': {
        label: 'Badly damaged, unfit to live in',
        states: () => 'the house is badly damaged',
      },
      destroyed: { label: 'Lost altogether', states: () => 'the house is lost' },
    },
  },
  roofDamage: {
    label: 'damaged share of the roof',
    ask: () => 'About what per cent of the roof is damaged?',
    help: 'Only the roof of the dwelling counts, not that of sheds. Half the roof is 50.',
  },
  relocationOrdered: {
    label: 'order to move at once',
    ask: () => 'Has the commune or province ordered the household to move at once?',
    help: 'A written decision, because of a landslide, a flood or another danger.',
    yes: { label: 'Yes', states: () => 'the household is ordered to move at once' },
    no: { label: 'No', states: () => 'the household is not ordered to move' },
  },
  houseWork: {
    label: 'whether to rebuild or repair',
    ask: () => 'Must the house be built anew, or only repaired?',
    help: 'The commune will look at the house and decide.',
    options: {
      none: { label: 'Neither', states: () => 'the house needs neither' },
      repair: { label: 'Repaired', states: () => 'the house must be repaired' },
      rebuild: { label: 'Built anew', states: () => 'the house must be built anew' },
    },
  },
  onHouseLand: {
    label: 'land of the house',
    ask: () => 'Is the house on undisputed land for housing that need not be cleared?',
    help: 'An illegal building, or one on land to be recovered, does not count.',
    yes: { label: 'Yes', states: () => 'the house is on undisputed land for housing' },
    no: { label: 'No', states: () => 'the house is not on undisputed land for housing' },
  },
  houseFrail: {
    label: 'strength of the house',
    ask: () => 'Are at least two of foundation, frame and walls, and roof not solid?',
    help: 'Not solid means of makeshift material: earth, bamboo, leaves, sheets.',
    yes: { label: 'Yes', states: () => 'at least two parts of the house are not solid' },
    no: { label: 'No', states: () => 'at least two parts of the house are solid' },
  },
  houseOldUnsafe: {
    label: 'old and unsafe house',
    ask: () => 'Is the house 20 years old or more, never improved, run down and unsafe?',
    help: 'All of it must be so: old enough, never improved, unsafe.',
    yes: { label: 'Yes', states: () => 'the house is old, never improved and unsafe' },
    no: { label: 'No', states: () => 'the house is not old and unsafe' },
  },
  houseArea: {
    label: 'floor of the house',
    ask: () => 'How many square metres is the whole house?',
    help: 'The floor one lives on, without kitchen and sheds outside.',
  },
  dwellingPerHead: {
    label: 'floor for each person in the house',
    ask: () => 'How many square metres is that for each person in the house?',
    help: 'The floor of the house divided by the people who live in it.',
  },
  livesAlone: {
    label: 'household of one',
    ask: (who) => `${Does(who)} ${who.name} live in the house alone?`,
    help: 'A household of one and a larger one are measured differently.',
    yes: { label: 'Alone', states: (who) => `${who.name} ${lives(who)} alone` },
    no: { label: 'With others', states: (who) => `${who.name} ${lives(who)} with others` },
  },
  meritHouseHelped: {
    label: 'earlier housing support for merit',
    ask: (who) => `${Has(who)} ${who.name} already been helped with a house for merit?`,
    help: 'That is support under Decision 22 of 2013.',
    yes: { label: 'Yes', states: (who) => `${who.name} ${has(who)} been helped before` },
    no: { label: 'No', states: (who) => `${who.name} ${has(who)} not been helped before` },
  },
} as const satisfies Partial<FactsWords>;
