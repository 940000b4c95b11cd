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
    label: 'group that may buy social housing',
    ask: (who) => `Which of these groups ${does(who)} ${who.name} belong to?`,
    help: 'The law lets these groups buy social housing. Choose one you have papers for.',
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
    },
  },
  hasHouse: {
    label: "a house of one's own",
    ask: (who) =>
      `${Does(who)} ${who.name} or the spouse own a house in the province of the project?`,
    help: 'Until 31 May 2030 only the province as it was before the merger counts.',
    yes: {
      label: 'Yes',
      states: (who) => `${who.name} ${has(who)} a house in the province of the project`,
    },
    no: {
      label: 'No',
      states: (who) => `${who.name} ${has(who)} no house in the province of the project`,
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
} as const satisfies Partial<FactsWords>;
